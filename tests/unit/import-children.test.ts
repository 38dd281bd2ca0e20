// `npm run import`: who is counted, once, and as what. Children are made up while the tests run: see
// tests/import/people.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXPORT_COLUMNS, madeUpNik } from '../import/people.ts';
import { alike, csv, exportOf, FEBRUARY, hundred, SHORT, workspace } from '../import/workspace.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

describe('counting children', () => {
	it('counts a child once, by its latest measurement in the period', async () => {
		const file = space.put(
			'ulang.csv',
			csv(
				exportOf(
					...alike(1, 90, FEBRUARY),
					...alike(1, 30, { ...SHORT, 'Tanggal Pengukuran': '2025-02-20' }),
					...alike(31, 30, { ...SHORT, 'Tanggal Pengukuran': '2025-02-03' }),
					...alike(61, 20, { ...SHORT, 'Tanggal Pengukuran': '2025-03-20' }),
					...alike(91, 10, { 'Tanggal Pengukuran': '2025-01-20' }),
				),
			),
		);
		const printed = await space.run(file);
		expect(space.round()['99.01.01.1001']).toBe('100,90,30,0,0,0');
		expect(printed).toContain('80 baris adalah pengukuran lain atau salinan dari anak yang sama.');
	});

	it('knows a child without a usable NIK by name, birth date and parent', async () => {
		for (const [index, NIK] of ['', madeUpNik(1).replace(/....$/, '0000'), '9,90101E+15'].entries()) {
			const children = [
				...alike(1, 20, { ...FEBRUARY, NIK }),
				...alike(1, 20, { ...FEBRUARY, NIK, Nama: '', 'Nama Ortu': '' }),
			];
			const twice = exportOf(...children.slice(0, 20), ...children.slice(0, 20));
			await space.run(space.put(`tanpa-nik-${index}.csv`, csv(twice)), ['--replace']);
			expect(space.round()['99.01.01.1001']).toBe(',20,0,0,0,0');
		}
	});

	it('leaves implausible scores out by the flags of WHO, falls back on classes, and says how many', async () => {
		const file = space.put(
			'batas.csv',
			csv(
				exportOf(
					...alike(1, 50, { ...FEBRUARY, 'ZS TB/U': '-6,00', 'ZS BB/TB': '-5', 'ZS BB/U': '-6' }),
					...alike(51, 10, { ...FEBRUARY, 'ZS TB/U': '-6.01' }),
					...alike(61, 10, { ...FEBRUARY, 'ZS TB/U': '6.2', 'ZS BB/TB': '-5.1' }),
					...alike(71, 10, { ...FEBRUARY, 'ZS BB/TB': '-5.1', 'ZS BB/U': '5.1' }),
					...alike(81, 10, { ...FEBRUARY, 'ZS TB/U': '', 'TB/U': 'Sangat Pendek' }),
					...alike(91, 5, { ...FEBRUARY, 'ZS TB/U': '', 'TB/U': '' }),
					...alike(96, 5, { ...FEBRUARY, Tinggi: '' }),
				),
			),
		);
		const printed = await space.run(file);
		expect(space.round()['99.01.01.1001']).toBe('100,70,60,60,50,50');
		for (const sentence of [
			'5 anak tanpa pengukuran tinggi pada Februari 2025: sasaran, tetapi belum diukur.',
			'20 anak tidak dihitung sebagai diukur, karena ZS TB/U-nya',
			'5 anak tidak dihitung sebagai diukur, karena tingginya ada',
			'10 anak tidak dihitung sebagai wasting',
			'10 anak tidak dihitung sebagai underweight',
		]) {
			expect(printed).toContain(sentence);
		}
	});

	it('counts nobody who is five years old, and reads titles that stand again on each page', async () => {
		const [titles = [], ...rows] = exportOf(
			...alike(1, 50, FEBRUARY),
			...alike(51, 6, { ...SHORT, 'Tgl Lahir': '2020-02-11' }),
		);
		const printed = await space.run(
			space.put('lima.csv', csv([titles, ...rows.slice(0, 30), titles, ...rows.slice(30)])),
		);
		expect(space.round()['99.01.01.1001']).toBe(',50,0,0,0,0');
		expect(printed).toContain('6 anak sudah berumur 60 bulan atau lebih saat diukur, jadi tidak dihitung');
	});

	it('refuses an export of one sex alone', async () => {
		const file = space.put('laki.csv', csv(exportOf(...alike(1, 60, { ...FEBRUARY, JK: 'L' }))));
		await expect(space.run(file)).rejects.toThrow('Kolom `JK` sama untuk semua anak yang diukur');
	});

	it('reads dates as serial numbers of either kind, and refuses months before days', async () => {
		const serial = (date1904: boolean) =>
			hundred.map((row, index) =>
				row.map((cell, column) =>
					index > 0 && EXPORT_COLUMNS[column] === 'Tanggal Pengukuran' ? 45_699 - (date1904 ? 1462 : 0) : cell,
				),
			);
		for (const date1904 of [false, true]) {
			await space.run(space.putBook('tanggal.xlsx', serial(date1904), { date1904 }), ['--replace']);
			expect(space.round()['99.01.01.1001']).toBe(',100,30,12,0,0');
		}
		const american = space.put('amerika.csv', csv(exportOf([1, FEBRUARY], [2, { 'Tanggal Pengukuran': '2/15/2025' }])));
		await expect(space.run(american, ['--replace'])).rejects.toThrow(
			'Kolom `Tanggal Pengukuran` di baris 3 ditulis bulan/hari/tahun',
		);
	});

	it('marks a village where nobody was measured, and hides small counts', async () => {
		const dahlia = { ...FEBRUARY, Kec: 'TAMAN CONTOH', 'Desa/Kel': 'DAHLIA CONTOH' };
		const file = space.put(
			'kecil.csv',
			csv([
				...hundred,
				...exportOf(
					...alike(201, 40, dahlia),
					...alike(241, 3, { ...dahlia, ...SHORT }),
					...alike(251, 30, {
						Kec: 'TAMAN CONTOH',
						'Desa/Kel': 'TERATAI CONTOH',
						'Tanggal Pengukuran': '',
						Tinggi: '',
					}),
				).slice(1),
			]),
		);
		const printed = await space.run(file);
		const { header, ...rows } = space.round();
		expect(header).toBe('kode,kelurahan,sasaran,diukur,pendek,sangat_pendek,wasting,underweight');
		expect(rows['99.01.02.1001']).toMatch(/^43,43,ds,/);
		expect(rows['99.01.02.1002']).toBe('30,td,td,td,td,td');
		expect(rows['99.01.01.1002']).toBe(',,,,,');
		expect(printed).toMatch(/Dahlia Contoh: pendek \(berisi 1 sampai 4\)/);
	});
});
