import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { type CellObservation, observationsOf } from './observation.ts';

const example = loadPublication('tests/cases/lengkap/data');
const observations = observationsOf(example);
const at = (id: string) => observations.find((each) => each.id === id);

describe('observationsOf', () => {
	it('holds every figure once and every id once', () => {
		const ids = observations.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(observations.filter(({ kind }) => kind === 'figure')).toHaveLength(
			example.figures.length + example.listed.length,
		);
	});

	it('gives a rate with what it was worked out from', () => {
		// 52 of 395 measured: 13.16 per cent.
		const rate = at('99.01.01.1001/prevalensi-stunting/eppgbm/2024-08') as CellObservation;
		expect(rate).toMatchObject({ kind: 'cell', state: 'value', numerator: 52, denominator: 395 });
		expect(rate.value).toBeCloseTo(13.1646, 3);
	});

	it('keeps the kinds of nothing apart', () => {
		expect(at('99.01.01.1004/jumlah-balita-stunting/eppgbm/2024-08')).toMatchObject({ state: 'suppressed' });
		expect(at('99.01.02.1001/jumlah-balita-stunting/eppgbm/2024-08')).toMatchObject({ state: 'zero', value: 0 });
		expect(at('99.01.02.1002/jumlah-balita-diukur/eppgbm/2024-08')).toMatchObject({ state: 'notMeasured' });
	});

	it('carries the columns that a round may have besides', () => {
		expect(at('99.01.01.1001/jumlah-balita-wasting/eppgbm/2024-08')).toMatchObject({ state: 'value', value: 24 });
		expect(at('99.01.02.2003/jumlah-balita-wasting/eppgbm/2024-08')).toMatchObject({ state: 'suppressed' });
		expect(at('99.01.01.1001/jumlah-balita-wasting/eppgbm/2024-02')).toBeUndefined();
	});

	it('names the stunted of a reviewed round as its city does', () => {
		const bontang = observationsOf(loadPublication('data')).filter(({ period }) => period === '2025-05-11');
		expect(
			bontang.some(({ indicator, area }) => indicator.id === 'jumlah-pendek-sebelum-verifikasi' && area.length > 8),
		).toBe(true);
		expect(bontang.some(({ indicator, area }) => indicator.id === 'jumlah-balita-stunting' && area.length > 8)).toBe(
			false,
		);
	});
});
