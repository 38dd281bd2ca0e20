// `npm run import`: which village a row is about. Children are made up while the tests run: see tests/import/people.ts.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/read-folder.ts';
import { alike, csv, exportOf, FEBRUARY, workspace } from '../import/workspace.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

describe('villages', () => {
	const of = (...places: readonly (readonly [string, string])[]) =>
		space.put(
			'tempat.csv',
			csv(
				exportOf(
					...places.flatMap(([Kec, village], index) =>
						alike(1 + index * 100, 50, { ...FEBRUARY, Kec, 'Desa/Kel': village }),
					),
				),
			),
		);

	it('are found by name and alias, with or without their rank', async () => {
		await space.run(
			of(
				['Kec. Kebun Contoh', 'Kel. melati contoh'],
				['KEBUN CONTOH', 'Melaticontoh'],
				['TAMAN CONTOH', 'DESA TJEMPAKA CONTOH'],
			),
		);
		expect([space.round()['99.01.01.1001'], space.round()['99.01.02.2003']]).toEqual([',100,0,0,0,0', ',50,0,0,0,0']);
	});

	it('that are only alike stop the import, with candidates and the way to add an alias', async () => {
		const before = space.contents();
		const fault = await space
			.run(of(['KEBUN CONTOH', 'Melathi Conto'], ['KEBUN CONTOH', 'Xyzzy']))
			.catch((cause) => String(cause.message));
		expect(fault).toContain('2 nama kelurahan tidak pasti');
		expect(fault).toContain('`Melathi Conto`, kecamatan `KEBUN CONTOH` (baris 2, 50 baris): nama itu tidak dikenal.');
		expect(fault).toContain('1. Melati Contoh, Kebun Contoh (99.01.01.1001)');
		expect(fault).toContain(
			`tulis \`Melathi Conto\` di kolom \`alias\` pada baris \`99.01.01.1001\` di ${space.dataDir}/kota/contoh/wilayah.csv`,
		);
		expect(space.contents()).toEqual(before);
	});

	it('are asked for by number where somebody sits at the terminal', async () => {
		const questions: string[] = [];
		const answers = ['9', '1'];
		await space.run(of(['KEBUN CONTOH', 'Melathi Conto']), [], async (question) => {
			questions.push(question);
			return answers.shift() ?? '0';
		});
		expect(questions).toHaveLength(2);
		expect(space.round()['99.01.01.1001']).toBe(',50,0,0,0,0');
		await expect(space.run(of(['KEBUN CONTOH', 'Melathi Conto']), ['--replace'], async () => '0')).rejects.toThrow(
			'Dihentikan',
		);
	});

	it('of one name in two districts are told apart by the district', async () => {
		const file = path.join(space.dataDir, 'kota/contoh/wilayah.csv');
		writeFileSync(
			file,
			readFolder(space.dataDir)
				.files.get('kota/contoh/wilayah.csv')
				?.replace('Dahlia Contoh,', 'Dahlia Contoh,Mawar Contoh') ?? '',
		);
		await space.run(
			of(['KEBUN CONTOH', 'MAWAR CONTOH'], ['TAMAN CONTOH', 'MAWAR CONTOH'], ['TAMAN CONTOH', 'DAHLIA CONTOH']),
		);
		expect([space.round()['99.01.01.1003'], space.round()['99.01.02.1001']]).toEqual([',50,0,0,0,0', ',100,0,0,0,0']);
		await expect(space.run(of(['', 'MAWAR CONTOH']))).rejects.toThrow('nama itu ada di lebih dari satu kecamatan');
	});

	it('in a district that is not theirs stop the import, and the district’s alias, as it says, lets them through', async () => {
		const file = of(['SATU CONTOH', 'MELATI CONTOH']);
		await expect(space.run(file)).rejects.toThrow(
			`Bila maksudnya Melati Contoh di Kebun Contoh, betulkan kecamatannya di berkas asal; bila \`SATU CONTOH\` ejaan lain kecamatan itu, tulis di kolom \`alias\` pada baris \`99.01.01\` di ${space.dataDir}/kota/contoh/wilayah.csv.`,
		);
		const areas = path.join(space.dataDir, 'kota/contoh/wilayah.csv');
		const text = readFolder(space.dataDir).files.get('kota/contoh/wilayah.csv') ?? '';
		writeFileSync(
			areas,
			text.replace('99.01.01,kecamatan,Kebun Contoh,', '99.01.01,kecamatan,Kebun Contoh,Satu Contoh'),
		);
		await space.run(file);
		expect(space.round()['99.01.01.1001']).toBe(',50,0,0,0,0');
	});

	it('of another city are refused', async () => {
		const rows = exportOf([1, FEBRUARY], [2, { ...FEBRUARY, 'Kab/Kota': 'KAB. CONTOH' }]);
		await expect(space.run(space.put('lain.csv', csv(rows)))).rejects.toThrow(
			'1 baris menyebut kabupaten atau kota lain, yaitu `KAB. CONTOH` di baris 3',
		);
	});

	it('of another place by what stands over a list of children are refused, and of this one are not', async () => {
		const over = (...words: string[]) => csv([words, [], ...exportOf(...alike(1, 50, FEBRUARY))]);
		for (const words of ['DINAS KESEHATAN KOTA SAMARINDA', 'KECAMATAN SANGATTA UTARA'])
			await expect(space.run(space.put('atas.csv', over(words)))).rejects.toThrow(/baris 1.*menyebut K/s);
		await space.run(space.put('atas.csv', over('DATA BALITA KOTA CONTOH', 'KECAMATAN KEBUN CONTOH')));
		expect(space.round()['99.01.01.1001']).toBe(',50,0,0,0,0');
	});
});
