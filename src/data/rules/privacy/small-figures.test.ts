import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { smallFigures } from './small-figures.ts';
import { smallRemainders } from './small-remainders.ts';

const { files, ...rest } = readFolder(fileURLToPath(new URL('../../../../tests/cases/lengkap/data', import.meta.url)));
const FIGURES = 'kota/contoh/angka.csv';

/** What both rules say of the good site with these rows added, published by the office itself unless said otherwise. */
function say(rows: readonly string[], isOfficial = true): string[] {
	const city = files.get('kota/contoh/kota.json') ?? '';
	const changed = new Map(files)
		.set(FIGURES, `${files.get(FIGURES)}${rows.join('\n')}\n`)
		.set('kota/contoh/kota.json', isOfficial ? city.replace('"resmi": false', '"resmi": true') : city)
		.set('indikator.csv', `${files.get('indikator.csv')}audit-ibu-hamil,A,cacah,ibu hamil,A.,,\n`);
	const { draft, issues } = draftOf({ ...rest, files: changed });
	expect(issues).toEqual([]);
	return [...smallFigures.run(draft), ...smallRemainders.run(draft)].map(({ code }) => code);
}
const row = (
	area: string,
	indicator: string,
	value: string,
	more: { counts?: string; document?: string; note?: string } = {},
) =>
	`${area},${indicator},eppgbm,2023-08,${value},${more.counts ?? ','},final,,${more.document ?? 'dinkes-contoh-2024-09'},,${more.note ?? ''}`;
const VILLAGE = '99.01.01.1003';

describe('a figure', () => {
	test.each([
		['a count of few children', [row(VILLAGE, 'jumlah-balita-stunting', '4')]],
		['a count of few mothers, of the whole city', [row('99.01', 'audit-ibu-hamil', '2')]],
		['a numerator', [row(VILLAGE, 'prevalensi-stunting', '', { counts: '3,90' })]],
		['a rate and its denominator', [row(VILLAGE, 'prevalensi-stunting', '3.3', { counts: ',90' })]],
		[
			'a rate and a count in another row',
			[row(VILLAGE, 'prevalensi-stunting', '3.3'), row(VILLAGE, 'jumlah-balita-diukur', '90')],
		],
	])('that tells too much: %s', (_, rows) => {
		expect(say(rows)).toEqual(['angka-kecil']);
	});

	test.each([
		['none at all', [row(VILLAGE, 'jumlah-balita-stunting', '0')]],
		['the threshold itself', [row(VILLAGE, 'jumlah-balita-stunting', '5')]],
		['not people', [row('99.01', 'jumlah-posyandu', '3')]],
		['a rate without a denominator', [row(VILLAGE, 'prevalensi-stunting', '3.3')]],
		['a rate that leaves much open', [row(VILLAGE, 'prevalensi-stunting', '1', { counts: ',900' })]],
		['a rate whose numerator is told', [row(VILLAGE, 'prevalensi-stunting', '6', { counts: '5,90' })]],
		['printed by the press', [row(VILLAGE, 'jumlah-balita-stunting', '4', { document: 'berita-contoh-2024' })]],
		['vouched for', [row(VILLAGE, 'jumlah-balita-stunting', '4', { note: 'sudah-terbit di koran' })]],
	])('that may stay: %s', (_, rows) => {
		expect(say(rows)).toEqual([]);
	});

	test('of another body’s document may stay where the pages are not the government’s', () => {
		expect(say([row(VILLAGE, 'jumlah-balita-stunting', '4')], false)).toEqual([]);
	});
});

describe('a total less its parts', () => {
	const total = row('99.01', 'jumlah-balita-stunting', '130');
	const kebun = (value: string, document?: string) =>
		row('99.01.01', 'jumlah-balita-stunting', value, document ? { document } : {});

	test('that leaves few children to the district without a figure', () => {
		expect(say([total, kebun('127')])).toEqual(['angka-terhitung']);
	});

	test('that leaves few by any report of a part, not by its first alone', () => {
		expect(say([total, kebun('100'), kebun('127')])).toEqual(['angka-terhitung']);
		expect(say([total, kebun('100'), kebun('110')])).toEqual([]);
	});

	test('that leaves none, or many, or nothing out', () => {
		expect(say([total, kebun('130')])).toEqual([]);
		expect(say([total, kebun('120')])).toEqual([]);
		expect(say([total, kebun('121'), row('99.01.02', 'jumlah-balita-stunting', '6')])).toEqual([]);
	});

	test('is excused only when outside documents have printed all of it', () => {
		const press = (line: string) => line.replace('dinkes-contoh-2024-09', 'berita-contoh-2024');
		expect(say([press(total), kebun('127')])).toEqual(['angka-terhitung']);
		expect(say([press(total), press(kebun('127'))])).toEqual([]);
	});
});
