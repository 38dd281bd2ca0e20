import { expect, it } from 'vitest';
import { chiSquared, classOf, digitPreference, MeasurementQuality, spreadOf } from './measurement-quality.ts';

// Worked examples printed in the documentation of the R package nipnTK.
it('gives the digit preference score that nipnTK prints', () => {
	expect(digitPreference([96, 104, 91, 113, 115, 85, 90, 107, 89, 110]).toFixed(1)).toBe('3.5');
	expect(digitPreference([10, 10, 10, 10, 10, 10, 10, 10, 10, 10])).toBe(0);
	expect(digitPreference([50, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBe(100);
});

it('gives the chi-squared of heaped ages that nipnTK prints', () => {
	expect(chiSquared([170, 33, 46, 41, 46, 48, 105, 63, 83, 72, 90, 76]).toFixed(4)).toBe('214.9588');
});

// The tables of R's package mwana 0.2.1 (tests/testthat/test-quality_raters.R), and what its help prints of `anthro.01`:
// 1,191 children, 0.0101 of them flagged, excellent. The children of that example are no text, so its spread is not here.
it('rates spread and flags as mwana does', () => {
	const [excellent, good, acceptable, problematic] = ['sangat baik', 'baik', 'dapat diterima', 'bermasalah'];
	const rated = (rate: (value: number) => string, values: readonly number[]) => values.map(rate);
	expect(
		rated(classOf.spread, [1.253, 1.037, 0.876, 0.861, 0.8, 1.083, 1.5, 0.922, 1.269, 0.797, 0.88, 0.853]),
	).toEqual([
		...[problematic, excellent, good, good, problematic, excellent, problematic, excellent, problematic],
		...[problematic, good, good],
	]);
	expect(rated(classOf.spread, [1.041, 1.247, 0.9, 0.81])).toEqual([excellent, problematic, good, acceptable]);
	expect(rated(classOf.flagged, [0, 0.015, 0.2, 0.017, 0.05, 0.06, 0.03, 0.04, 0.000001, 12 / 1191])).toEqual([
		...[excellent, excellent, problematic, excellent, good, acceptable, good, good, excellent, excellent],
	]);
	expect(rated(classOf.digits, [0, 7.99, 8, 12, 20])).toEqual([excellent, excellent, good, acceptable, problematic]);
});

it('flags what is farther than 3 from the mean, and leaves it out of the spread, as mwana does', () => {
	// Ten of 0, a 3 and a 4: the mean is 0.58, so 4 is too far and 3 is not. Worked out by hand: the sum of squares of
	// the eleven left about 3/11 is 90/11.
	const { flagged, sd } = spreadOf(
		new Map([
			[0, 10],
			[300, 1],
			[400, 1],
		]),
	);
	expect([flagged, sd ** 2].map((each) => each.toFixed(6))).toEqual([1 / 12, 9 / 11].map((each) => each.toFixed(6)));
});

it('tells of rounded heights, spread and flags, and nothing of few children', () => {
	const quality = new MeasurementQuality();
	const made = new MeasurementQuality();
	for (let child = 0; child < 200; child += 1) {
		quality.add(80 + child / 10, [child % 2 ? 1 : -1, child % 2], 20220101 + (child % 12) * 100, 20240201);
		made.add(80 + (child % 10), [child < 20 ? -7 : -3 + (child % 3), 46_357], 20220220, 20240225);
	}
	expect(quality.notes().join('\n')).toContain('10,0 persen tinggi badan ditulis tepat sentimeter');
	expect(quality.notes().join('\n')).toContain('simpangan baku ZS TB/U 1,00');
	expect(quality.notes().join('\n')).toContain('ZS BB/TB 0,50, bermasalah; 0,0 persen');
	expect(made.notes().join('\n')).not.toContain('BB/TB');
	expect(made.notes().join('\n')).toContain('skor kesukaan angka 100,0, bermasalah');
	expect(made.notes().join('\n')).toContain('10,0 persen di luar batas WHO');
	expect(made.notes().join('\n')).toContain('100,0 persen berumur tepat');
	const few = new MeasurementQuality();
	few.add(80, [0, 0], 0, 20240201);
	expect(few.notes()).toEqual([]);
});
