import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { sameArea } from './same-area.ts';

test('one city as two codes (Databoks 2022 lists Kota Cilegon twice)', () => {
	expect(
		check(sameArea, { referenceAreas: ['99.72,kota,Kota Cilegon,,', '99.73,kota,Cilegon,,'] }),
	).toMatchInlineSnapshot(`
		[
		  "error wilayah-ganda data/acuan/wilayah.csv:5:3
		Cilegon (\`99.73\`) dan Kota Cilegon (\`99.72\`) bernama sama di wilayah yang sama.
		→ Bila keduanya satu wilayah, hapus salah satu baris. Bila bukan, betulkan nama atau aliasnya.",
		]
	`);
});

test('an alias that is the name of another village of the district', () => {
	expect(
		check(sameArea, {
			areas: [
				'99.01.01,kecamatan,Kebun,,',
				'99.01.01.1001,kelurahan,Lok Tuan,Loktuan,',
				'99.01.01.1002,kelurahan,Loktuan,,',
			],
		}),
	).toHaveLength(1);
});

test('a figure of one document in two files', () => {
	const told = row('99.01 prevalensi-stunting ssgi 2022', '9');
	expect(check(sameArea, { figures: [told], reference: [told] })).toMatchInlineSnapshot(`
		[
		  "error wilayah-ganda data/kota/contoh/angka.csv:2:1
		Dokumen \`berita\` sudah memuat angka ini untuk \`99.01\` di data/acuan/angka.csv.
		→ Simpan di satu berkas saja; hapus yang di acuan/angka.csv.",
		]
	`);
});

test('nothing for a city and a regency of one name, or villages of one name in two districts', () => {
	expect(
		check(sameArea, { referenceAreas: ['99.03,kabupaten,Kabupaten Tangerang,,', '99.71,kota,Kota Tangerang,,'] }),
	).toEqual([]);
	const areas = [
		'99.01.01,kecamatan,Kebun,,',
		'99.01.01.1001,kelurahan,Sukamaju,,',
		'99.01.02,kecamatan,Taman,,',
		'99.01.02.1001,kelurahan,Sukamaju,,',
		'99.01-pkm-kebun,puskesmas,Kebun,,',
	];
	expect(check(sameArea, { areas })).toEqual([]);
});
