import { describe, expect, it } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { fractions, periodOfDocument, roundRate, wholeRounds } from './doubt.ts';

const HEAD = 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek';
const VILLAGES = ['99.01.01.1001,Melati', '99.01.01.1002,Kenanga', '99.01.02.1001,Mawar', '99.01.03.1001,Dahlia'];
const round = (counts: readonly string[], note = '') => ({
	listed: `2024-08,eppgbm,final,,berita,${note && `"${note}"`}`,
	head: HEAD,
	rows: VILLAGES.map((village, at) => `${village},${counts[at]},`),
});
const codes = (found: readonly string[]) => found.map((text) => text.split(' ')[1]);

describe('wholeRounds', () => {
	it('doubts that everybody measured is stunted, for many children', () => {
		const found = check(wholeRounds, { round: round(['50,40,40', '60,50,9', '30,8,8', '40,30,5']) });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('error semua-pendek data/kota/contoh/pengukuran/2024-08.csv:2:5');
		expect(found[0]).toContain('Semua 40 balita');
	});
	it('doubts that everybody was measured everywhere', () => {
		const all = ['40,40,4', '50,50,9', '30,30,8', '40,40,5'];
		expect(codes(check(wholeRounds, { round: round(all) }))).toEqual(['cakupan-penuh']);
		expect(check(wholeRounds, { round: round(all, 'Semua diukur: 100 persen menurut laporan.') })).toEqual([]);
		expect(check(wholeRounds, { round: round(['41,40,4', ...all.slice(1)]) })).toEqual([]);
	});
});

describe('fractions', () => {
	it.each([
		['0.174', '17.4'],
		['0.196', '19.6'],
		['0.17', '17'],
	])('takes %s for %s per cent', (value, right) => {
		const [found = ''] = check(fractions, { figures: [row('99.01 prevalensi-stunting eppgbm 2024', value)] });
		expect(found).toContain('error pecahan-persen');
		expect(found).toContain(`Tulis \`${right}\``);
	});
	it('believes a small rate that its counts, its note or its neighbours in time support', () => {
		const small = (more = {}, value = '0.17') => row('99.01 prevalensi-stunting eppgbm 2024', value, more);
		expect(check(fractions, { figures: [small({ pembilang: '17', penyebut: '10000' })] })).toEqual([]);
		expect(check(fractions, { figures: [small({ catatan: 'Dokumen memang menulis 0,17 persen.' })] })).toEqual([]);
		const before = row('99.01 prevalensi-stunting eppgbm 2023', '0.9');
		expect(check(fractions, { figures: [small({}, '0.82'), before] })).toEqual([]);
		expect(codes(check(fractions, { figures: [small({}, '0.17'), before] }))).toEqual(['pecahan-persen']);
	});
});

describe('roundRate', () => {
	const counts = ['50,40,4', '60,50,9', '30,20,8', '40,30,5'];
	const told = (value: string, more = {}) => [row('99.01 prevalensi-stunting eppgbm 2024-08', value, more)];
	it('holds a city’s typed rate against the sum of its villages', () => {
		const [found = ''] = check(roundRate, { round: round(counts), figures: told('20.0') });
		expect(found).toContain('error kota-lawan-putaran data/kota/contoh/angka.csv:2:5');
		expect(found).toContain('18,57 persen (26 pendek dari yang diukur 140)');
		expect(check(roundRate, { round: round(counts), figures: told('18.6') })).toEqual([]);
		expect(
			check(roundRate, { round: round(counts), figures: told('20.0', { catatan: 'Hitungannya 18,57.' }) }),
		).toEqual([]);
	});
	it('says nothing where a village is not known', () => {
		expect(check(roundRate, { round: round(['50,40,ds', ...counts.slice(1)]), figures: told('20.0') })).toEqual([]);
	});
	it('holds a typed coverage against it too', () => {
		const figures = [row('99.01 cakupan-pengukuran eppgbm 2024-08', '95')];
		expect(codes(check(roundRate, { round: round(counts), figures }))).toEqual(['kota-lawan-putaran']);
	});
});

describe('periodOfDocument', () => {
	it('refuses what was measured after its document, and years beyond reason', () => {
		const documents = ['berita,Berita,Koran,2024-09-10,berita,'];
		const at = (period: string, indicator = 'prevalensi-stunting', instrument = 'eppgbm') =>
			codes(check(periodOfDocument, { documents, figures: [row(`99.01 ${indicator} ${instrument} ${period}`, '14')] }));
		expect(at('2024-08')).toEqual([]);
		expect(at('2024-09')).toEqual([]);
		expect(at('2024')).toEqual([]);
		expect(at('2024-10')).toEqual(['periode-sesudah-dokumen']);
		expect(at('2062-08')).toEqual(['tahun-tak-masuk-akal']);
		expect(at('2099', 'target-prevalensi', 'target-nasional')).toEqual(['tahun-tak-masuk-akal']);
		expect(at('2045', 'target-prevalensi', 'target-nasional')).toEqual([]);
		expect(at('1204')).toEqual(['tahun-tak-masuk-akal']);
	});
});
