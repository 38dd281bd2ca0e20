import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { evidenceOf, isDrawable } from './evidence.ts';

const publication = loadPublication('data');
function evidence(id: string) {
	const figure = publication.figures.find((each) => each.id === id);
	if (!figure) throw new Error(id);
	return evidenceOf(figure, publication);
}

describe('evidenceOf', () => {
	it('gives the neighbours in time, the coverage and the printed mistakes', () => {
		const { previous, next, coverage, pressErrors, series } = evidence(
			'64.74/prevalensi-stunting/operasi-timbang/2025-05-26',
		);
		expect(previous?.period).toBe('2025-05-11');
		expect(next?.period).toBe('2025-11-05');
		expect(series.at(-1)?.period).toBe('2025-11');
		expect(coverage?.id).toBe('64.74/cakupan-pengukuran/operasi-timbang/2025-05-26');
		expect(pressErrors.map(({ id }) => id)).toEqual(['bontang-1219-dengan-persen-lain']);
	});

	it('gives no coverage to a survey', () => {
		expect(evidence('64.74/prevalensi-stunting/ski/2023').coverage).toBeUndefined();
	});
});

describe('isDrawable', () => {
	it('needs two numbers that go up and down', () => {
		expect(isDrawable(evidence('64.74/prevalensi-stunting/eppgbm/2023'))).toBe(true);
		expect(isDrawable(evidence('12.75/peringkat-audit-kasus/laporan-pemkot/2023'))).toBe(false);
		expect(isDrawable(evidence('64.74/prevalensi-stunting/ski/2023'))).toBe(false);
	});
});
