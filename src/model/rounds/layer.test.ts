import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { layerChoices, layerFor } from './layer.ts';

it('is found by its indicator and measure, whatever these are called and however alike their values are', () => {
	const [city] = loadPublication('tests/cases/lengkap/data').cities;
	if (!city) throw new Error('the example has no city');
	const alike = {
		...city,
		figures: city.figures.map((each) => ({ ...each, indicator: { ...each.indicator, name: 'Angka' } })),
		rounds: city.rounds.map((round) => ({
			...round,
			rows: round.rows.map((row) => ({ ...row, verified: row.stunted })),
		})),
	};
	const choices = layerChoices(alike);
	expect(new Set(choices.map(({ layer }) => layer.measure))).toContain('verified');
	for (const { indicator, instrument, period, layer } of choices)
		expect(layerFor(alike, indicator, instrument, period)).toEqual(layer);
	const keys = choices.map(({ indicator, instrument, period }) => [indicator, instrument, period].join('/'));
	expect(new Set(keys).size).toBe(keys.length);
});
