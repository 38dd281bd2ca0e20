import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { freeTexts } from './free-texts.ts';

const note = (catatan: string) =>
	check(freeTexts, { figures: [row('99.01 prevalensi-stunting ssgi 2021', '21.7', { catatan })] });

test('what describes the city holds no judgement and no number', () => {
	expect(
		check(freeTexts, { brief: 'Kota dengan stunting terendah di Kalimantan; tinggal 18,4 persen.' }),
	).toMatchInlineSnapshot(`
		[
		  "error angka-diketik data/kota/contoh/kota.json:1:267
		\`18,4 persen\` diketik di \`singkat\`.
		→ Tulis tanpa angka apa yang diketahui dan belum diketahui; angkanya datang dari angka.csv.",
		  "error tanpa-bukti data/kota/contoh/kota.json:1:267
		\`terendah\` adalah penilaian, dan di sini tidak ada angka yang menunjukkannya.
		→ Hapus penilaiannya, atau sebut siapa yang mengatakannya ("disebut …", "menurut …").",
		]
	`);
});

test('what describes the city tells no state', () => {
	expect(check(freeTexts, { brief: 'Persoalan anak kerdil di kota ini praktis selesai.' })[0]).toContain('tanpa-bukti');
	expect(check(freeTexts, { brief: 'Kota ini mengumumkan hasil penimbangannya setiap tahun.' })).toEqual([]);
});

test.each([
	'Angka ini sudah di bawah target nasional.',
	'Prevalensi tergolong rendah.',
	'Stunting turun terus selama tiga tahun.',
	'Kasus stunting berkurang separuhnya.',
])('a note: %s', (text) => expect(note(text)[0]).toContain('error tanpa-bukti data/kota/contoh/angka.csv:2:12'));

test.each([
	'Disebut sebagai kecamatan dengan kasus tertinggi.',
	'Dokumen menyebut angka itu sudah di bawah target.',
	'Penimbangan belum selesai.',
	'Tinggi badan diukur dengan papan.',
])('nothing for: %s', (text) => expect(note(text)).toEqual([]));

test('what a city did', () => {
	const told = check(freeTexts, {
		actions: ['2024,8-aksi,1,Program berhasil karena stunting terus menurun.,,berita,'],
	});
	expect(told[0]).toContain('error tanpa-bukti data/kota/contoh/aksi.csv:2:4');
});
