import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { lowCoverage } from './low-coverage.ts';

const rate = (more = {}) => [
	row('99.01 prevalensi-stunting operasi-timbang 2025-11-05', '18.70', more),
	row('99.01 cakupan-pengukuran operasi-timbang 2025-11-05', '54.95'),
];
const head = 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek';
const rows = [
	'99.01.01.1001,Melati,400,390,40,5',
	'99.01.01.1002,Kenanga,300,210,30,5',
	'99.01.02.1001,Mawar,200,160,20,4',
	'99.01.03.1001,Dahlia,100,34,9,1',
];

test('a rate at a coverage of 54.95 per cent that is not marked (Bontang, 5 November 2025)', () => {
	expect(check(lowCoverage, { figures: rate() })).toMatchInlineSnapshot(`
		[
		  "warning cakupan-rendah data/kota/contoh/angka.csv:2:8
		Cakupan pengukuran ini 54,95 persen, di bawah 80 persen, tetapi angkanya tidak ditandai sementara.
		→ Beri status \`sementara\`, atau tulis cakupannya di \`catatan\`. Angka ini tidak dipakai untuk peringkat.",
		]
	`);
});

test('a finished round in which two villages stayed away', () => {
	expect(check(lowCoverage, { round: { listed: '2024-08,eppgbm,final,,berita,', head, rows } })).toMatchInlineSnapshot(`
		[
		  "warning cakupan-rendah data/kota/contoh/pengukuran/2024-08.csv:3:4
		Cakupan di bawah 80 persen di Kenanga dan Dahlia; persen stuntingnya belum dapat dibandingkan.
		→ Periksa sasaran dan yang diukur. Bila memang begitu, sebutkan cakupannya di \`catatan\` pada pengukuran.csv.",
		]
	`);
});

test('nothing when it is marked interim, when a note tells the coverage, or from 80 per cent on', () => {
	expect(check(lowCoverage, { figures: rate({ status: 'sementara' }) })).toEqual([]);
	expect(check(lowCoverage, { figures: rate({ catatan: 'Cakupan baru 54,95 persen.' }) })).toEqual([]);
	expect(check(lowCoverage, { round: { listed: '2024-08,eppgbm,sementara,,berita,', head, rows } })).toEqual([]);
	expect(
		check(lowCoverage, {
			round: { listed: '2024-08,eppgbm,final,,berita,Cakupan Kenanga dan Dahlia rendah.', head, rows },
		}),
	).toEqual([]);
	expect(
		check(lowCoverage, {
			round: { listed: '2024-08,eppgbm,final,,berita,', head, rows: [rows[0] ?? '', rows[2] ?? ''] },
		}),
	).toEqual([]);
});
