import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { villageSum } from './sums.ts';

const head = 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek';
const rows = [
	'99.01.01.1001,Melati,,,600,',
	'99.01.01.1002,Kenanga,,,500,',
	'99.01.02.1001,Mawar,,,400,',
	'99.01.03.1001,Dahlia,,,222,',
];
const total = (value: string, catatan = '') => [
	row('99.01 jumlah-pendek-sebelum-verifikasi operasi-timbang 2025-05-11', value, { catatan }),
];
const round = (catatan = '') => ({ listed: `2025-05-11,operasi-timbang,final,,berita,${catatan}`, head, rows });

test('villages that add up to another number are an error (Bontang, 11 May 2025: 1,722 and 1,753)', () => {
	expect(check(villageSum, { figures: total('1753'), round: round() })).toMatchInlineSnapshot(`
		[
		  "error jumlah-kelurahan data/kota/contoh/angka.csv:2:5
		Jumlah 4 kelurahan pada kolom \`pendek\` adalah 1.722, sedangkan angka kota 1.753.
		→ Cocokkan keduanya dengan dokumen. Bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan 1.722.",
		]
	`);
});

test('a warning when a note of the figure or the round tells the sum', () => {
	expect(check(villageSum, { figures: total('1753', 'Jumlah 15 kelurahan 1.722.'), round: round() })[0]).toMatch(
		/^warning/,
	);
	expect(check(villageSum, { figures: total('1753'), round: round('Jumlah 15 kelurahan 1.722.') })[0]).toMatch(
		/^warning/,
	);
});

test('nothing when they agree, or when another instrument or period is meant', () => {
	expect(check(villageSum, { figures: total('1722'), round: round() })).toEqual([]);
	expect(
		check(villageSum, {
			figures: [row('99.01 jumlah-pendek-sebelum-verifikasi eppgbm 2025-05-11', '1753')],
			round: round(),
		}),
	).toEqual([]);
});

test('one document that agrees is enough: the others are a conflict, shown as such', () => {
	const figures = [
		...total('1722'),
		row('99.01 jumlah-pendek-sebelum-verifikasi operasi-timbang 2025-05-11', '1753', { dokumen: 'lain' }),
	];
	expect(check(villageSum, { figures, round: round() })).toEqual([]);
});

test('a note that still tells the sum from before a correction is named', () => {
	expect(check(villageSum, { figures: total('1753', 'Jumlah 15 kelurahan 1.723.'), round: round() })[0]).toContain(
		'sebutkan 1.722; di sana masih tertulis 1.723.',
	);
});

test('with a suppressed village the known ones may be fewer than the total, not more', () => {
	const some = { ...round(), rows: [...rows.slice(0, 3), '99.01.03.1001,Dahlia,,,ds,'] };
	expect(check(villageSum, { figures: total('1504'), round: some })).toEqual([]);
	expect(check(villageSum, { figures: total('1400'), round: some })).toMatchInlineSnapshot(`
		[
		  "error jumlah-kelurahan data/kota/contoh/angka.csv:2:5
		Jumlah 3 kelurahan yang diketahui pada kolom \`pendek\` adalah 1.500, sedangkan angka kota 1.400.
		→ Cocokkan keduanya dengan dokumen. Bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan 1.500.",
		]
	`);
});
