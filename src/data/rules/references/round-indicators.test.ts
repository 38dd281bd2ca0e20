import { expect, test } from 'vitest';
import { check } from '../check.fixture.ts';
import { roundIndicators } from './rounds.ts';

const round = (head: string, rows: string[]) => ({ round: { listed: '2024-08,eppgbm,final,,berita,', head, rows } });
const HEAD = 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek';

test('a column without its indicator is an error at its first cell, not a crash of the build', () => {
	expect(
		check(
			roundIndicators,
			round(`${HEAD},wasting`, ['99.01.01.1001,Melati,50,40,8,,bd', '99.01.01.1002,Kenanga,50,40,8,,12']),
		),
	).toEqual([
		'error indikator-tak-ada data/kota/contoh/pengukuran/2024-08.csv:3:7\nKolom `wasting` terbit sebagai indikator `jumlah-balita-wasting`, yang tidak ada di indikator.csv.\n→ Tambahkan dulu baris `jumlah-balita-wasting` ke indikator.csv, dengan nama dan definisinya.',
	]);
});

test('a column that says nothing needs none', () => {
	expect(check(roundIndicators, round(`${HEAD},wasting`, ['99.01.01.1001,Melati,50,40,8,,bd']))).toEqual([]);
});
