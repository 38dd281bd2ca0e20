import { expect, test } from 'vitest';
import { forgeOf } from './forge.ts';
import { inDeskWords } from './words.ts';

const site = { nama: 'Contoh', semboyan: 'Contoh.', penerbit: 'Redaksi', lisensi_data: 'CC BY 4.0' };
const forge = (simpanan?: object) =>
	forgeOf({
		name: 'data',
		files: new Map([['situs.json', JSON.stringify({ ...site, ...(simpanan && { simpanan }) })]]),
	});

test.each([
	['github', 'https://contoh.id/kota/situs', 'https://contoh.id/kota/situs/upload/main/{folder}'],
	['gitlab', 'https://contoh.id/kota/situs/', 'https://contoh.id/kota/situs/-/tree/main/{folder}'],
	['gitea', 'https://contoh.id/kota/situs', 'https://contoh.id/kota/situs/_upload/main/{folder}'],
])('%s takes files of a folder at a page of its own, never in an address', (jenis, alamat, address) => {
	expect(forge({ jenis, alamat, cabang: 'main' })?.address).toBe(address);
});

test('without a setting, or with a faulty one, no address is given', () => {
	expect(forge()).toBeUndefined();
	expect(forge({ jenis: 'github', alamat: 'javascript:alert(1)', cabang: 'main' })).toBeUndefined();
	expect(forge({ jenis: 'github', alamat: 'https://contoh.id/a', cabang: 'main"><b' })).toBeUndefined();
});

test.each([
	['Pilih satu dengan --sheet.', 'Pilih satu pada isian “Lembar”.'],
	[
		'Periksa --period, atau pakai berkas untuk bulan itu.',
		'Periksa isian “Bulan pengukuran”, atau pakai berkas untuk bulan itu.',
	],
	[
		'menyebut 2024, padahal --period Agustus 2024',
		'menyebut 2024, padahal isian “Bulan pengukuran” berisi Agustus 2024',
	],
	['ulangi dengan --map "Judul=pendek".', 'ulangi dengan isian “Kolom”: `Judul` berisi `pendek`.'],
])('says `%s` in the words of the form', (sentence, words) => {
	expect(inDeskWords(sentence)).toBe(words);
});
