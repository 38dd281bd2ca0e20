import { describe, expect, it } from 'vitest';
import type { Period } from '../../model/base/period.ts';
import { factsOf } from './chosen.ts';
import { againstCity, type Comparison, sinceBefore } from './compare.ts';
import { dataOf, petaCity } from './map.fixture.ts';
import { read } from './map-state.ts';
import { firstView, layerOf, type View } from './view.ts';

const city = petaCity();
const data = dataOf(city);
const view = (change: Partial<View>): View => ({ ...firstView(data), ...change });
const layer = (round: string, measure = 'prevalensi-stunting') => {
	const found = layerOf(data, { round, measure });
	if (!found) throw new Error(`${round} ${measure}`);
	return found;
};
const names = new Map(city.villages.map(({ code, name }) => [code, name]));
const byName = (comparison: ReturnType<typeof sinceBefore>) =>
	Object.fromEntries(
		[...(comparison as Comparison).differences].map(([code, difference]) => [names.get(code), difference]),
	);

describe('sinceBefore', () => {
	it('subtracts the printed rates, and leaves out who was not measured well enough', () => {
		// 30-25, 20-22, 12-12, 8-20, Eboni measured 1500 of 2000, 12-10.5.
		const change = sinceBefore(data, layer('eppgbm-2025-02'));
		expect(byName(change)).toEqual({ Akasia: 5, Beringin: -2, Cendana: 0, Damar: -12, Flamboyan: 1.5 });
		expect(change).toMatchObject({
			reference: 'Agustus 2024',
			underCovered: new Set(['99.02.02.1001']),
			interim: false,
		});
	});

	it('says that the earlier round was interim, and compares nothing with what is suppressed or not measured', () => {
		// 25-26, 10-10.5, 10.5-11.5; Beringin and Cendana suppressed, Damar not measured.
		const change = sinceBefore(data, layer('eppgbm-2024-08'));
		expect(byName(change)).toEqual({ Akasia: -1, Eboni: -0.5, Flamboyan: -1 });
		expect(change).toMatchObject({ reference: 'Februari 2024', interim: true });
	});

	it('subtracts counts and coverages too', () => {
		expect(byName(sinceBefore(data, layer('eppgbm-2025-02', 'balita-pendek')))).toEqual({
			Akasia: 100,
			Beringin: 10,
			Cendana: 0,
			Damar: -120,
			Flamboyan: 60,
		});
		expect(byName(sinceBefore(data, layer('eppgbm-2025-02', 'cakupan-pengukuran')))).toEqual({
			Akasia: 0,
			Beringin: 10,
			Cendana: 0,
			Damar: 0,
			Eboni: -15,
			Flamboyan: 10,
		});
	});

	it('knows that a year is over after its months: periods are no texts', () => {
		const yearly = { ...layer('eppgbm-2025-02', 'cakupan-pengukuran'), period: '2024' as Period };
		expect(sinceBefore(data, yearly)).toMatchObject({ reference: 'Agustus 2024' });
	});

	it('has nothing to say of the first round', () => {
		expect(sinceBefore(data, layer('eppgbm-2023-08'))).toEqual({ obstacle: expect.stringContaining('lebih awal') });
	});
});

describe('againstCity', () => {
	it('takes the city as sum over sum', () => {
		// 1820 of 10000 are 18.2 per cent.
		const comparison = againstCity(data, layer('eppgbm-2025-02'));
		expect(byName(comparison)).toEqual({
			Akasia: 11.8,
			Beringin: 1.8,
			Cendana: -6.2,
			Damar: -10.2,
			Eboni: 1.8,
			Flamboyan: -6.2,
		});
		expect(comparison).toMatchObject({ reference: 'rata-rata kota (18,2 persen)' });
	});

	it('takes what a village has on average for counts', () => {
		// 1820 in six villages are 303.3.
		expect(againstCity(data, layer('eppgbm-2025-02', 'balita-pendek'))).toMatchObject({
			reference: 'rata-rata kelurahan (sekitar 303 balita)',
		});
	});

	it('refuses where a village is suppressed', () => {
		expect(againstCity(data, layer('eppgbm-2024-02'))).toHaveProperty('obstacle');
	});
});

describe('read', () => {
	it('draws changes in steps from light to dark, with a sign', () => {
		const looks = read(data, view({ scale: 'perubahan' }), city.villages)?.looks;
		const drawn = city.villages.map(({ code, name }) => [name, looks?.get(code)?.fill, looks?.get(code)?.sign]);
		expect(drawn).toEqual([
			['Akasia', 'b5', '▲'],
			// 22 to 20 per cent of some thousand: nobody can tell.
			['Beringin', 'b3', undefined],
			['Cendana', 'b3', undefined],
			['Damar', 'b1', '▼'],
			['Eboni', 'under', undefined],
			['Flamboyan', 'b3', undefined],
		]);
		expect(looks?.get('99.02.01.1001')?.title).toBe(
			'Akasia: 30 persen, e-PPGBM Februari 2025, cakupan 80,0 persen, naik 5 poin persentase sejak Agustus 2024',
		);
	});

	it('draws fewer children as a ring', () => {
		const looks = read(data, view({ scale: 'perubahan', measure: 'balita-pendek' }), city.villages)?.looks;
		expect(looks?.get('99.02.01.1004')).toMatchObject({ hollow: true, radius: 24 });
		expect(looks?.get('99.02.01.1001')?.hollow).toBe(false);
	});

	it('says the same in a sentence', () => {
		expect(read(data, view({ scale: 'perubahan' }), city.villages)?.summary).toBe(
			'Naik di 1 kelurahan, turun di 1, belum dapat dibedakan di 3. Naik terbanyak: Akasia, 5 poin persentase. Turun terbanyak: Damar, 12 poin persentase. 1 dari 6 kelurahan tidak dapat dibandingkan.',
		);
	});

	it('shows values where a comparison cannot be made', () => {
		const plain = read(data, view({ round: 'eppgbm-2023-08' }), city.villages);
		expect(read(data, view({ round: 'eppgbm-2023-08', scale: 'perubahan' }), city.villages)).toEqual(plain);
	});
});

describe('factsOf', () => {
	it('begins with what is drawn and holds the round, the city, the round before and the place', () => {
		const facts = factsOf(data, view({ round: 'eppgbm-2024-08' }), { code: '99.02.01.1001', name: 'Akasia' });
		// 500 of 2000 against 440 of 2000: their intervals overlap, all others lie below.
		expect(facts).toEqual([
			['Prevalensi stunting', '25 persen'],
			['Dibanding kota', '8,16 poin persentase di atas rata-rata kota (16,84 persen)'],
			['Dibanding pengukuran lalu', 'berselisih 1 poin persentase dengan Februari 2024, belum dapat dibedakan'],
			['Urutan prevalensi', 'antara ke-1 dan ke-2 dari 6 (ke-1 tertinggi)'],
			['Balita pendek', '500 balita'],
			['Balita diukur', '2.000 balita'],
			['Sasaran', '2.500 balita'],
			['Cakupan pengukuran', '80 persen'],
			['Belum kami temukan', 'balita stunting setelah diperiksa dokter anak'],
			['Cara mengukur', 'e-PPGBM, Agustus 2024'],
		]);
	});

	it('compares nothing that has no value', () => {
		const facts = factsOf(data, view({ round: 'eppgbm-2024-02' }), { code: '99.02.01.1004', name: 'Damar' });
		expect(facts[0]).toEqual(['Prevalensi stunting', 'tidak diukur']);
		expect(facts.map(([what]) => what)).not.toContain('Dibanding kota');
	});
});
