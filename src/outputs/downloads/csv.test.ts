import { expect, it } from 'vitest';
import { readPlainly } from '../../../tests/support/plain-csv.ts';
import { loadPublication } from '../../data/load.ts';
import { harmless } from '../../model/base/formula.ts';
import { observationsOf } from '../../model/base/observation.ts';
import { exampleWith } from '../fixture.ts';
import { csvOf } from './csv.ts';
import { downloads } from './downloads.ts';
import { partCsv, partsOf } from './parts.ts';
import { cityCsv, roundCsv } from './paths.ts';
import { allRows, cityRows } from './row.ts';

const example = exampleWith();

it.each(['=1+1', '+SUM(A1)', '-A1', '@x', '\tx', '-', '=HYPERLINK("http://x")'])('takes the power from %j', (text) => {
	expect(harmless(text)).toBe(`'${text}`);
});

it.each(['-2', '+3,5', '-0.5', 'Kelurahan', '12 = 12', ''])('leaves %j as it is', (text) => {
	expect(harmless(text)).toBe(text);
});

it('says every observation, with the digits of its document and the symbol of what is missing', () => {
	const rows = readPlainly(csvOf(allRows(example)));
	const at = (id: string) => rows.filter((row) => row.id === id);
	expect(new Set(rows.map(({ id }) => id)).size).toBe(observationsOf(example).length);
	// Two documents contradict each other: both rows, both values, neither chosen.
	expect(at('99.01/prevalensi-stunting/ssgi/2022').map(({ nilai, keadaan }) => [nilai, keadaan])).toEqual([
		['22.1', 'konflik'],
		['22.7', 'konflik'],
	]);
	expect(at('99.01/prevalensi-stunting/ssgi/2023')[0]).toMatchObject({
		nilai: '9',
		keadaan: 'diragukan',
		status: 'diragukan',
	});
	expect(at('99.01.01.1004/jumlah-balita-stunting/eppgbm/2024-08')[0]).toMatchObject({
		nilai: 'ds',
		keadaan: 'ds',
		pembilang: '',
	});
	expect(at('99.01.02.1002/jumlah-balita-diukur/eppgbm/2024-08')[0]).toMatchObject({ nilai: 'td', keadaan: 'td' });
	expect(at('99.01.02.1001/jumlah-balita-stunting/eppgbm/2024-08')[0]).toMatchObject({ nilai: '0', keadaan: 'nol' });
	expect(at('99.01.01.1001/prevalensi-stunting/eppgbm/2024-08')[0]).toMatchObject({
		nilai: '13.16',
		pembilang: '52',
		penyebut: '395',
		dihitung: 'true',
		nama_wilayah: 'Melati Contoh',
		jenis_instrumen: 'register',
	});
});

it('splits the table of everything without losing or repeating a row', () => {
	const parts = partsOf(example, 20);
	expect(parts.map(({ name }) => name).slice(0, 3)).toEqual(['pengamatan.csv', 'pengamatan-2.csv', 'pengamatan-3.csv']);
	expect(parts.flatMap((part) => readPlainly(partCsv(example, part)))).toEqual(readPlainly(csvOf(allRows(example))));
});

it('gives a round its own results alone: every village, and what documents report of it', () => {
	const [city] = example.cities;
	if (!city) throw new Error('no city');
	const rows = readPlainly(
		csvOf(
			cityRows(
				example,
				city,
				city.rounds.find(({ period }) => period === '2024-08'),
			),
		),
	);
	expect(new Set(rows.map(({ periode }) => periode))).toEqual(new Set(['2024-08']));
	expect(rows.map(({ wilayah }) => wilayah)).toEqual(
		expect.arrayContaining([city.code, ...city.villages.map(({ code }) => code)]),
	);
});

it('has no formula in the files of the site as committed, which are served as they are', () => {
	const spoilt = Object.entries(loadPublication('data').files).flatMap(([path, text]) =>
		readPlainly(text)
			.flatMap((row) => Object.values(row).filter((cell) => harmless(cell) !== cell))
			.map((cell) => `${path}: ${cell}`),
	);
	expect(spoilt).toEqual([]);
});

it('writes no formula, though the data lets none pass', () => {
	expect(() => exampleWith(['kota/contoh/angka.csv', 'alinea ketiga', '=1+1'])).toThrow(
		'dijalankan Excel sebagai rumus',
	);
	expect([harmless('=1+1'), harmless('-12,5'), harmless('Dinas')]).toEqual(["'=1+1", '-12,5', 'Dinas']);
});

it('has in a round’s table every result of that round, and no empty table', async () => {
	const publication = loadPublication('data');
	const files = downloads(publication, (path) => path);
	for (const city of publication.cities)
		for (const { period, instrument } of city.rounds) {
			const rows = readPlainly((await files.get(roundCsv(city.slug, period))?.make()) as string);
			const all = readPlainly((await files.get(cityCsv(city.slug))?.make()) as string);
			expect(rows.length, `${city.slug} ${period}`).toBeGreaterThan(0);
			expect(rows).toEqual(all.filter(({ periode, instrumen }) => periode === period && instrumen === instrument.id));
		}
});
