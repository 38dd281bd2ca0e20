import { expect, it } from 'vitest';
import { chiSquared, digitPreference, MeasurementQuality } from './measurement-quality.ts';

// Worked examples printed in the documentation of the R package nipnTK.
it('gives the digit preference score that nipnTK prints', () => {
	expect(digitPreference([96, 104, 91, 113, 115, 85, 90, 107, 89, 110]).toFixed(1)).toBe('3.5');
	expect(digitPreference([10, 10, 10, 10, 10, 10, 10, 10, 10, 10])).toBe(0);
	expect(digitPreference([50, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBe(100);
});

it('gives the chi-squared of heaped ages that nipnTK prints', () => {
	expect(chiSquared([170, 33, 46, 41, 46, 48, 105, 63, 83, 72, 90, 76]).toFixed(4)).toBe('214.9588');
});

it('tells of rounded heights, spread and flags, and nothing of few children', () => {
	const quality = new MeasurementQuality();
	const made = new MeasurementQuality();
	for (let child = 0; child < 200; child += 1) {
		quality.add(80 + child / 10, child % 2 ? 1 : -1, 20220101 + (child % 12) * 100, 20240201);
		made.add(80 + (child % 10), child < 20 ? -7 : -3 + (child % 3), 20220220, 20240225);
	}
	expect(quality.notes().join('\n')).toContain('10,0 persen tinggi badan ditulis tepat sentimeter');
	expect(quality.notes().join('\n')).toContain('simpangan baku ZS TB/U 1,00');
	expect(made.notes().join('\n')).toContain('skor kesukaan angka 100,0, bermasalah');
	expect(made.notes().join('\n')).toContain('10,0 persen di luar batas WHO');
	expect(made.notes().join('\n')).toContain('100,0 persen berumur tepat');
	const few = new MeasurementQuality();
	few.add(80, 0, 0, 20240201);
	expect(few.notes()).toEqual([]);
});
