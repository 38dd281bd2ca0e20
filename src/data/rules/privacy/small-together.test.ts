// Statements that give a hidden village away only together, each planted behind another door.
import { describe, expect, test } from 'vitest';
import { type Changes, figure, figures, note, ROUND, said } from './claims.fixture.ts';

// District 01 hides Anggrek (2 of 117), district 02 Teratai (12) and Cempaka (9): the city's total alone tells of three
// together.
const HIDDEN = ROUND.map((row) =>
	row.replace(/(Teratai.*?),12,5$/, '$1,ds,ds').replace(/(Cempaka.*?),9,0$/, '$1,ds,ds'),
);
const round = { 'kota/contoh/pengukuran/2024-08.csv': `${HIDDEN.join('\n')}\n` };
const CITY = 52 + 38 + 31 + 2 + 12 + 9;
const SOUTH = 12 + 9;
const FACTORS = 'periode,bagian,wilayah,faktor,nilai,satuan,dokumen,letak,catatan';
const factor = (area: string, value: number) => ({
	'kota/contoh/faktor.csv': `${FACTORS}\n2024-08,C,${area},Balita stunting,${value},balita,dinkes-contoh-2024-09,,\n`,
});
const press = (text: string) => ({
	'kekeliruan.csv': `id,wilayah,tanggal,tertulis,masalah,dokumen,angka\na,99.01,2024-09,"${text}",Salah kutip.,,\n`,
});
const corrected = (area: string, told: number) => {
	const id = `${area}/jumlah-balita-stunting/eppgbm/2024-08`;
	return {
		'koreksi.csv': `tanggal,angka,sebelum,sesudah,alasan,dokumen\n2024-10-01,${id},${told + 7},${told},Salah.,\n2024-10-02,${id},tidak_diulang,,Ditarik.,\n`,
	};
};

const WHOLE: Readonly<Record<string, Changes>> = {
	'a figure': figures(figure('99.01 jumlah-balita-stunting laporan-pemkot 2024', String(CITY))),
	'a factor': factor('99.01', CITY),
	'a note': note(`Seluruh kota ${CITY} balita stunting.`),
	'a saying of the press': press(`${CITY} balita stunting`),
	'a correction': corrected('99.01', CITY),
};
const PART: Readonly<Record<string, Changes>> = {
	'a figure': figures(figure('99.01.02 jumlah-balita-stunting eppgbm 2024-08-31', String(SOUTH))),
	'a factor': factor('99.01.02', SOUTH),
	'a note': note(`Kecamatan Taman Contoh mencatat ${SOUTH} kasus stunting.`),
	'a correction': corrected('99.01.02', SOUTH),
};
const pairs = Object.keys(WHOLE).flatMap((whole) =>
	Object.keys(PART).flatMap((part) => (whole === part ? [] : [[whole, part] as const])),
);

describe('of two hidden districts the total of all and that of one tell the third village', () => {
	test('neither by itself', () => {
		expect(said(round)).toEqual([]);
		expect([...Object.values(WHOLE), ...Object.values(PART)].flatMap((one) => said({ ...round, ...one }))).toEqual([]);
	});

	test.each(pairs)('%s and %s', (whole, part) => {
		expect(said({ ...round, ...WHOLE[whole], ...PART[part] })).toContainEqual(expect.stringMatching(/^sel-terhitung /));
	});

	test('two rows of different documents, and two rates of different indicators', () => {
		const rows = figures(
			figure('99.01 jumlah-balita-stunting laporan-pemkot 2024', String(CITY)),
			figure('99.01.02 jumlah-balita-stunting eppgbm 2024-08-31', String(SOUTH), 'perkiraan'),
		);
		expect(said({ ...round, ...rows })).toEqual(['sel-terhitung angka.csv:3:5']);
	});

	test('three, where no two of them do: who was measured in the south, who of them is not stunted, and the whole city', () => {
		const hidden = HIDDEN.map((row) => row.replace(/(Teratai.*?|Cempaka.*?),\d+,ds,ds$/, '$1,ds,ds,ds'));
		const rows = { 'kota/contoh/pengukuran/2024-08.csv': `${hidden.join('\n')}\n` };
		const measured = figures(figure('99.01.02 jumlah-balita-diukur laporan-pemkot 2024', String(60 + 100 + 96)));
		const healthy = {
			'kota/contoh/faktor.csv': `${FACTORS}\n2024-08,C,99.01.02,Balita tidak stunting,${256 - SOUTH},balita,dinkes-contoh-2024-09,,\n`,
		};
		const all = [measured, healthy, WHOLE['a note']];
		for (const [at] of all.entries())
			expect(said(Object.assign({}, rows, ...all.filter((_, other) => other !== at)))).toEqual([]);
		expect(said(Object.assign({}, rows, ...all))).toContainEqual(expect.stringMatching(/^sel-terhitung /));
	});

	test('four, where no three of them do', () => {
		const hidden = HIDDEN.map((row) =>
			row.replace(/(Teratai.*?|Cempaka.*?|Anggrek.*?|Mawar.*?),\d+,(ds|31),(ds|6)$/, '$1,ds,$2,$3'),
		);
		const four = {
			'kota/contoh/pengukuran/2024-08.csv': `${hidden.join('\n')}\n`,
			...figures(
				figure('99.01.01 jumlah-balita-diukur laporan-pemkot 2024', String(395 + 341 + 238 + 117)),
				figure('99.01 jumlah-balita-diukur eppgbm 2024-08-31', String(395 + 341 + 238 + 117 + 256)),
			),
			'kota/contoh/faktor.csv': `${FACTORS}\n2024-08,C,99.01.02,Balita tidak stunting,${256 - SOUTH},balita,dinkes-contoh-2024-09,,\n`,
			...WHOLE['a note'],
		};
		expect(said(four)).toContainEqual(expect.stringMatching(/^sel-terhitung /));
		expect(said({ ...four, 'kota/contoh/faktor.csv': `${FACTORS}\n` })).toEqual([]);
		expect(
			said({ ...four, 'kota/contoh/angka.csv': four['kota/contoh/angka.csv'].split('\n').slice(0, 2).join('\n') }),
		).toEqual([]);
	});

	test('what was shown before, and the total', () => {
		const before = [
			'tanggal,angka,sebelum,sesudah,alasan,dokumen',
			'2024-10-02,99.01.02.1002/pendek/eppgbm/2024-08,tidak_diulang,ds,Disamarkan.,',
			'2024-10-02,99.01.02.2003/pendek/eppgbm/2024-08,tidak_diulang,ds,Disamarkan.,',
		];
		expect(said({ ...round, ...WHOLE['a factor'], 'koreksi.csv': `${before.join('\n')}\n` })).toEqual([
			'sel-terhitung faktor.csv:2:5',
		]);
	});
});

test('nothing is said of claims that contradict each other, or of another round', () => {
	const wrong = figures(figure('99.01.02 jumlah-balita-stunting eppgbm 2024-08-31', '190'));
	expect(said({ ...round, ...wrong, ...factor('99.01', CITY) })).toEqual([]);
	const other = figures(figure('99.01.02 jumlah-balita-stunting eppgbm 2023-08', String(SOUTH)));
	expect(said({ ...round, ...other, ...factor('99.01', CITY) })).toEqual([]);
});
