import { describe, expect, it } from 'vitest';
import { spoken, spokenNumber } from './speech.ts';

describe('spokenNumber', () => {
	it.each([
		['0', 'nol'],
		['27,4', 'dua puluh tujuh koma empat'],
		['0,05', 'nol koma nol lima'],
		['16,34', 'enam belas koma tiga empat'],
		['100', 'seratus'],
		['1.786', 'seribu tujuh ratus delapan puluh enam'],
		['11.435', 'sebelas ribu empat ratus tiga puluh lima'],
		['1.000.000', 'satu juta'],
		['2024', 'dua ribu dua puluh empat'],
	])('%s is %s', (text, words) => {
		expect(spokenNumber(text)).toBe(words);
	});
});

describe('spoken', () => {
	it.each([
		['27,4 persen.', 'dua puluh tujuh koma empat persen.'],
		['Insentif Rp350.000 per bulan', 'Insentif tiga ratus lima puluh ribu rupiah per bulan'],
		['selang 16,1–23,3', 'selang enam belas koma satu sampai dua puluh tiga koma tiga'],
		['e\u2011PPGBM Agustus\u00a02024', 'e pe pe ge be em Agustus dua ribu dua puluh empat'],
		['usia 0–59 bulan', 'usia nol sampai lima puluh sembilan bulan'],
		['di bawah -2 SD', 'di bawah minus dua SD'],
		['Turun 7,3% sejak 2022.', 'Turun tujuh koma tiga persen sejak dua ribu dua puluh dua.'],
	])('%s', (text, words) => {
		expect(spoken(text)).toBe(words);
	});
});
