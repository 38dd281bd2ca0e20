import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { factors } from './factors.ts';

const { files, ...rest } = readFolder(fileURLToPath(new URL('../../../../tests/cases/lengkap/data', import.meta.url)));
const [FACTORS, CITY] = ['kota/contoh/faktor.csv', 'kota/contoh/kota.json'];
const LINE = (files.get(FACTORS) ?? '').trimEnd().split('\n').length + 1;

/** What the rule says of one more factor of a city whose office publishes itself. */
function say(
	section: 'A' | 'B' | 'C',
	value: string,
	unit: string,
	{ document = 'dinkes-contoh-2024-09', note = '' } = {},
): string[] {
	const changed = new Map(files)
		.set(CITY, (files.get(CITY) ?? '').replace('"resmi": false', '"resmi": true'))
		.set(
			FACTORS,
			`${files.get(FACTORS)}2024-08,${section},99.01.01.1001,Faktor lain,${value},${unit},${document},,${note}\n`,
		);
	const { draft, issues } = draftOf({ ...rest, files: changed });
	expect(issues).toEqual([]);
	return [...factors.run(draft)].map(
		({ code, line, column, message, fix }) => `${code} ${line}:${column}\n${message}\n→ ${fix}`,
	);
}

describe('a factor that counts so few that they can be recognised', () => {
	test.each([
		['C', 'orang'],
		['C', 'calon pengantin'],
		['A', 'keluarga'],
		['B', 'ibu hamil'],
	] as const)('section %s, in %s: is refused, and the number is not said', (section, unit) => {
		expect(say(section, '3', unit)).toEqual([
			`faktor-sel-kecil ${LINE}:5\nYang dihitung di sini 1 sampai 4 orang; sesedikit itu, orangnya dapat dikenali.\n` +
				'→ Tulis `ds`. Bila dokumen pihak lain sudah menerbitkannya, tulis `sudah-terbit` di `catatan` baris ini.',
		]);
	});

	test.each([
		['hidden', 'C', 'ds', 'orang', {}],
		['none', 'C', '0', 'orang', {}],
		['as many as the threshold', 'C', '5', 'orang', {}],
		['no people', 'A', '3', 'posyandu', {}],
		['a share', 'C', '3', 'persen', {}],
		['printed by the press', 'C', '3', 'orang', { document: 'berita-contoh-2024' }],
		['vouched for', 'C', '3', 'orang', { note: 'sudah-terbit di koran' }],
	] as const)('is not refused when it is %s', (_, section, value, unit, more) =>
		expect(say(section, value, unit, more)).toEqual([]),
	);
});

test('a share above the whole, and half a person, are impossible', () => {
	expect([...say('A', '101', 'persen'), ...say('C', '7.5', 'orang')]).toEqual([
		`nilai-mustahil ${LINE}:5\nNilai \`101\` melebihi seratus persen.\n→ Periksa titik desimalnya, atau betulkan satuannya.`,
		`nilai-mustahil ${LINE}:5\nJumlah orang harus bilangan bulat, tetapi tertulis \`7.5\`.\n→ Tulis tanpa titik, atau betulkan satuannya.`,
	]);
});
