import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { smallTexts } from './small-texts.ts';

const { files, ...rest } = readFolder(fileURLToPath(new URL('../../../../tests/cases/lengkap/data', import.meta.url)));
const CITY = 'kota/contoh/kota.json';
const OFFICE = 'dinkes-contoh-2024-09';

/**
 * All that the rule says of the good site, published by the office itself, with these rows added and the city's text
 * changed.
 */
function say(
	rows: Readonly<Record<string, string>>,
	{ summary = '', threshold = 5, isOfficial = true } = {},
): string[] {
	const city = JSON.parse(files.get(CITY) ?? '');
	city.pengaturan.ambang_sel_kecil = threshold;
	city.penerbit.resmi = isOfficial;
	if (summary) city.singkat = summary;
	const changed = new Map(files).set(CITY, JSON.stringify(city, null, '\t'));
	for (const [path, row] of Object.entries(rows)) changed.set(path, `${files.get(path)}${row}\n`);
	const { draft, issues } = draftOf({ ...rest, files: changed });
	expect(issues).toEqual([]);
	return [...smallTexts.run(draft)].map(
		({ severity, code, file, line, column, message, fix }) =>
			`${severity} ${code} ${file}:${line}:${column}\n${message}\n→ ${fix}`,
	);
}

const figure = (note: string, { place = '', document = OFFICE } = {}) => ({
	'kota/contoh/angka.csv': `99.01,jumlah-posyandu,eppgbm,2023-08,40,,,final,,${document},${place},${note}`,
});
const round = (note: string) => ({ 'kota/contoh/pengukuran.csv': `2023-02,eppgbm,final,,${OFFICE},${note}` });
const action = (told: string, note = '') => ({
	'kota/contoh/aksi.csv': `2024,8-aksi,8,${told},2024-10,${OFFICE},${note}`,
});
const factor = (name: string, note = '') => ({
	'kota/contoh/faktor.csv': `2024-08,A,99.01,${name},bd,,${OFFICE},,${note}`,
});
const correction = (reason: string) => ({
	'koreksi.csv': `2025-01-02,99.01/prevalensi-stunting/ssgi/2021,25.2,25.3,${reason},`,
});
const planned = (note: string) => ({ 'jadwal.csv': `contoh,2025-08,2025-09-30,,${note}` });

const lines = (path: string) => (files.get(path) ?? '').trimEnd().split('\n').length + 1;
const unless = (name: string) =>
	` Bila dokumen pihak lain sudah menerbitkannya, tulis \`sudah-terbit\` di ${/catatan|alasan/.test(name) ? 'teks itu' : '`catatan` baris ini'}.`;

describe('few children told in words', () => {
	test.each([
		['a note of a figure', figure('Dua anak dirujuk.'), 'kota/contoh/angka.csv', 12, 'catatan', 'anak'],
		[
			'the place in its document',
			figure('', { place: 'kotak tentang 3 balita' }),
			'kota/contoh/angka.csv',
			11,
			'letak',
			'balita',
		],
		['a note of a round', round('4 balita mengungsi.'), 'kota/contoh/pengukuran.csv', 6, 'catatan', 'balita'],
		['what was done', action('Audit atas 2 kasus stunting.'), 'kota/contoh/aksi.csv', 4, 'uraian', 'kasus stunting'],
		[
			'a note of an action',
			action('Audit kasus.', 'Seorang bayi dirujuk.'),
			'kota/contoh/aksi.csv',
			7,
			'catatan',
			'bayi',
		],
		['a factor', factor('Tiga balita tanpa air bersih'), 'kota/contoh/faktor.csv', 4, 'faktor', 'balita'],
		['a note of a factor', factor('Air bersih', 'Ada 1 baduta.'), 'kota/contoh/faktor.csv', 9, 'catatan', 'baduta'],
		['why something was corrected', correction('Satu anak tercatat ganda.'), 'koreksi.csv', 5, 'alasan', 'anak'],
		['a note of the schedule', planned('Menunggu 3 balita.'), 'jadwal.csv', 5, 'catatan', 'balita'],
	])('in %s', (_, rows, path, column, name, kind) => {
		expect(say(rows)).toEqual([
			`error teks-kecil data/${path}:${lines(path)}:${column}\n` +
				`\`${name}\` menyebut jumlah ${kind} dari 1 sampai 4; sesedikit itu, seorang anak dapat dikenali.\n` +
				`→ Tulis \`kurang dari 5 ${kind}\`, atau hapus jumlahnya.${unless(name)}`,
		]);
	});

	test('in the words about the city, at their line, and with no way out', () => {
		const [found, ...more] = say({}, { summary: 'Di kota ini ada 3 balita.' });
		expect(more).toEqual([]);
		expect(found).toMatch(/^error teks-kecil data\/kota\/contoh\/kota\.json:\d+:1\n/);
		expect(found).toMatch(/→ Tulis `kurang dari 5 balita`, atau hapus jumlahnya\.$/);
	});

	test('counted by the city’s own threshold', () => {
		expect(say(round('9 balita mengungsi.'))).toEqual([]);
		expect(say(round('9 balita mengungsi.'), { threshold: 10 })).toEqual([
			expect.stringContaining('menyebut jumlah balita dari 1 sampai 9;'),
		]);
	});

	test('never with the number in the message', () => {
		const [said = '', ...more] = say(round('6 balita mengungsi.'), { threshold: 8 });
		expect([said.split('\n').slice(1).join('\n').match(/\d+/g), more]).toEqual([['1', '7', '8'], []]);
	});
});

describe('a text that may stay', () => {
	test.each([
		['the threshold itself', figure('5 balita dirujuk.')],
		['none', figure('0 balita dirujuk.')],
		['a limit', figure('Kurang dari 5 balita dirujuk.')],
		['a share', figure('2 dari 10 balita dirujuk.')],
		['an age', figure('Anak 2 tahun ke atas.')],
		['other things than children', action('3 posyandu dibuka.')],
		['a figure that the press has printed', figure('Dua anak dirujuk.', { document: 'berita-contoh-2024' })],
		['vouched for', round('sudah-terbit di koran: 4 balita mengungsi.')],
	])('%s', (_, rows) => expect(say(rows)).toEqual([]));

	test('what another body’s document says, where the pages are not the government’s', () => {
		expect(say(figure('Dua anak dirujuk.'), { isOfficial: false })).toEqual([]);
	});
});

test('a village whose name holds a number word is a name, not a few children', () => {
	expect(say(figure('Di Duren Tiga balita ditimbang setiap bulan.'))).toEqual([]);
	expect(say(figure('Di sana tiga balita ditimbang.'))).toHaveLength(1);
});
