import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { smallCorrections } from './small-corrections.ts';

const { files, ...rest } = readFolder(fileURLToPath(new URL('../../../../tests/cases/lengkap/data', import.meta.url)));
const CITY = 'kota/contoh/kota.json';

/**
 * All that the rule says of the good site, published by the office itself, with these corrections; `more` is added to
 * other files.
 */
function say(rows: readonly string[], more: Readonly<Record<string, string>> = {}): string[] {
	const changed = new Map(files)
		.set(CITY, (files.get(CITY) ?? '').replace('"resmi": false', '"resmi": true'))
		.set('koreksi.csv', `tanggal,angka,sebelum,sesudah,alasan,dokumen\n${rows.join('\n')}\n`);
	for (const [path, text] of Object.entries(more)) changed.set(path, `${changed.get(path)}${text}\n`);
	const { draft, issues } = draftOf({ ...rest, files: changed });
	expect(issues).toEqual([]);
	return [...smallCorrections.run(draft)].map(
		({ severity, code, file, line, column, message, fix }) =>
			`${severity} ${code} ${file}:${line}:${column}\n${message}\n→ ${fix}`,
	);
}

const row = (id: string, before: string, after: string, document = '') =>
	`2025-01-02,${id},${before},${after},Salah salin.,${document}`;
const refusal = (column: 'sebelum' | 'sesudah', line = 2) =>
	`error koreksi-membuka data/koreksi.csv:${line}:${column === 'sebelum' ? 3 : 4}\n` +
	`\`${column}\` menulis angka yang disamarkan, terlalu kecil, atau membuat sel \`ds\` dapat dihitung.\n` +
	'→ Tulis `tidak_diulang`; bahwa angkanya berubah tetap tercatat.';

const HIDDEN = '99.01.01.1004/pendek/eppgbm/2024-08';
const SHOWN = '99.01.01.1001/pendek/eppgbm/2024-08';
const press = {
	'kota/contoh/angka.csv': '99.01,jumlah-balita-stunting,eppgbm,2023-08,9,,,final,,berita-contoh-2024,,',
};

describe('a correction', () => {
	test.each([
		['the number that a hidden cell had', [row(HIDDEN, '9', 'ds')], [refusal('sebelum')]],
		['the number behind a hidden cell', [row(HIDDEN, 'ds', '9')], [refusal('sesudah')]],
		['a count of few children', [row(SHOWN, '3', '52')], [refusal('sebelum')]],
		['two of them', [row(SHOWN, '3', '4')], [refusal('sebelum'), refusal('sesudah')]],
		[
			'a numerator of few children',
			[row('99.01/prevalensi-stunting/eppgbm/2024-08', '4/1219', '130/1219')],
			[refusal('sebelum')],
		],
		[
			'a total, withdrawn while cells of its round are hidden',
			[row('99.01/jumlah-balita-stunting/eppgbm/2024-08', '130', '')],
			[refusal('sebelum')],
		],
		[
			'few people in a group at risk',
			[row('99.01.01.1001/faktor-c/calon-pengantin/2024-08', '3 orang', 'ds orang')],
			[refusal('sebelum')],
		],
		[
			'a larger group that is hidden now',
			[row('99.01.01.1001/faktor-c/ibu-hamil/2024-08', '37 orang', 'ds orang')],
			[refusal('sebelum')],
		],
		[
			'one of these in its second line',
			[row('99.01/prevalensi-stunting/ssgi/2021', '25.2', '25.3'), row(SHOWN, '2', '52')],
			[refusal('sebelum', 3)],
		],
	])('may not print %s', (_, rows, said) => expect(say(rows)).toEqual(said));

	test.each([
		['that the number is not told', [row(HIDDEN, 'tidak_diulang', 'ds')]],
		['a count large enough', [row(SHOWN, '51', '52')]],
		['none', [row(SHOWN, '0', '52')]],
		['a survey rate, however small', [row('99.01/prevalensi-stunting/ssgi/2021', '2.5', '25.3')]],
		['a number of another city’s', [row('98.01.01.1001/pendek/eppgbm/2024-08', '3', '4')]],
		['a share of a group', [row('99.01/faktor-a/kehadiran-balita-di-posyandu/2024-08', '4 persen', '71.4 persen')]],
		['a number that a later line takes back', [row(HIDDEN, 'ds', '9'), row(HIDDEN, '9', 'tidak_diulang')]],
	])('may print %s', (_, rows) => expect(say(rows)).toEqual([]));

	test('may print what the press has printed, however small', () => {
		expect(say([row('99.01/jumlah-balita-stunting/eppgbm/2023-08', '4', '9')], press)).toEqual([]);
	});
});
