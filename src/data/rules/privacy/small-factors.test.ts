import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { smallFactors } from './small-factors.ts';

const { files, ...rest } = readFolder(fileURLToPath(new URL('../../../../tests/cases/lengkap/data', import.meta.url)));
const [FACTORS, CITY] = ['kota/contoh/faktor.csv', 'kota/contoh/kota.json'];
const HEAD = 'periode,bagian,wilayah,faktor,nilai,satuan,dokumen,letak,catatan';
const [KEBUN, MELATI, KENANGA, MAWAR, ANGGREK] = [
	'99.01.01',
	'99.01.01.1001',
	'99.01.01.1002',
	'99.01.01.1003',
	'99.01.01.1004',
] as const;

const row = (
	area: string,
	value: number | 'ds' | 'bd',
	{ document = 'dinkes-contoh-2024-09', section = 'C', note = '' } = {},
) => `2024-08,${section},${area},Calon pengantin,${value},orang,${document},,${note}`;

/** What the rule says of these factors of a city whose office publishes itself. */
function say(rows: readonly string[]): string[] {
	const changed = new Map(files)
		.set(CITY, (files.get(CITY) ?? '').replace('"resmi": false', '"resmi": true'))
		.set(FACTORS, `${[HEAD, ...rows].join('\n')}\n`);
	const { draft, issues } = draftOf({ ...rest, files: changed });
	expect(issues).toEqual([]);
	return [...smallFactors.run(draft)].map(
		({ code, line, column, message, fix }) => `${code} ${line}:${column}\n${message}\n→ ${fix}`,
	);
}

const UNLESS = 'Bila dokumen pihak lain sudah menerbitkan semuanya, tulis `sudah-terbit` di `catatan`.';

test('a hidden village that its district’s total and the other villages tell is refused, and another to hide is named', () => {
	expect(say([row(KEBUN, 100), row(MELATI, 'ds'), row(KENANGA, 40), row(MAWAR, 37), row(ANGGREK, 20)])).toEqual([
		'faktor-terhitung 3:5\n`Calon pengantin` Melati Contoh disamarkan, tetapi masih dapat dihitung dari jumlah dan bagian lain di berkas ini.\n' +
			`→ Tulis \`ds\` juga di Kenanga Contoh. ${UNLESS}`,
	]);
});

test('a village without a row, to which the total leaves a few people, is told at the total; a larger rest may be known', () => {
	const rows = (total: number) => [row(KEBUN, total), row(KENANGA, 40), row(MAWAR, 37), row(ANGGREK, 20)];
	expect(say(rows(100))).toEqual([
		'faktor-terhitung 2:5\nDikurangi bagian-bagiannya yang terbit, `Calon pengantin` ini menyisakan 1 sampai 4 orang untuk Melati Contoh.\n' +
			`→ Tulis \`ds\` juga di Kenanga Contoh. ${UNLESS}`,
	]);
	expect(say(rows(150))).toEqual([]);
	expect(say(rows(97))).toEqual([]);
});

describe('also tells', () => {
	const villages = [row(MELATI, 20), row(KENANGA, 40), row(MAWAR, 37), row(ANGGREK, 6)];
	test.each([
		['a hidden district, by its villages', [row(KEBUN, 'ds'), ...villages]],
		['a hidden district, by the city', [row('99.01', 200), row(KEBUN, 'ds'), row('99.01.02', 97)]],
		['the total in another section', [row(KEBUN, 100, { section: 'A' }), row(MELATI, 'ds'), ...villages.slice(1)]],
		[
			'the total in a newspaper',
			[row(KEBUN, 100, { document: 'berita-contoh-2024' }), row(MELATI, 'ds'), ...villages.slice(1)],
		],
	])('%s', (_, rows) => {
		expect(say(rows).map((text) => text.split(' ')[0])).toEqual(['faktor-terhitung']);
	});
});

describe('says nothing of', () => {
	test.each([
		[
			'two hidden villages with room between them',
			[row(KEBUN, 100), row(MELATI, 'ds'), row(KENANGA, 'ds'), row(MAWAR, 37), row(ANGGREK, 20)],
		],
		['a hidden village without a total', [row(MELATI, 'ds'), row(KENANGA, 40)]],
		['a total without villages', [row(KEBUN, 3)]],
		[
			'a total that is not told',
			[row(KEBUN, 'bd'), row(MELATI, 'ds'), row(KENANGA, 40), row(MAWAR, 37), row(ANGGREK, 20)],
		],
		['what is hidden below two levels that say nothing', [row('99.01', 900), row(MELATI, 'ds'), row(KENANGA, 40)]],
	])('%s', (_, rows) => expect(say(rows)).toEqual([]));
});
