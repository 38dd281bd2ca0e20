import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { baseWords } from './base-words.ts';

const told = (catatan: string) => ({ figures: [row('99.01 prevalensi-stunting ssgi 2021', '21.7', { catatan })] });

test('a prevalence of the population (Sumut Pos 2022)', () => {
	expect(check(baseWords, told('21,7 persen dari jumlah penduduk.'))).toMatchInlineSnapshot(`
		[
		  "error dasar-persen data/kota/contoh/angka.csv:2:12
		Catatan menyebut persen ini bagian \`dari jumlah penduduk\`, padahal dasarnya anak umur 0-59 bulan.
		→ Tulis bahwa persen ini bagian dari balita yang diukur.",
		]
	`);
});

test('an indicator whose denominator is everybody', () => {
	expect(
		check(baseWords, {
			indicators: ['prevalensi-stunting,Prevalensi,persen,persen,Definisi.,balita pendek,jumlah penduduk'],
		}),
	).toMatchInlineSnapshot(`
		[
		  "error dasar-persen data/indikator.csv:2:7
		Penyebut \`prevalensi-stunting\` tertulis \`jumlah penduduk\`, padahal dasarnya anak umur 0-59 bulan.
		→ Tulis bahwa persen ini bagian dari balita yang diukur.",
		]
	`);
});

test('nothing for children, or for a note that puts it right', () => {
	expect(check(baseWords, told('21,7 persen dari penduduk balita.'))).toEqual([]);
	expect(check(baseWords, told('Dokumen menulis dari penduduk; dasarnya bukan penduduk, melainkan balita.'))).toEqual(
		[],
	);
});
