import { describe, expect, test } from 'vitest';
import type { Period } from '../base/period.ts';
import { type Point, registerJump, restRate, surveyJump, surveyMargin } from './plausible.ts';

const point = (instrument: string, period: string, ...values: number[]): Point => ({
	instrument,
	period: period as Period,
	values,
	hasCoverage: () => false,
});

describe('surveyMargin', () => {
	test.each([
		[20, 20, 9.8],
		[9, 9, 7.01],
		[0, 0, 2.44],
		[14, 14.2, 8.51],
	])('between %d and %d it is %d points', (a, b, margin) => {
		expect(surveyMargin(a, b)).toBeCloseTo(margin, 1);
	});

	test('is the same in both directions', () => {
		expect(surveyMargin(13.8, 6)).toBe(surveyMargin(6, 13.8));
	});
});

describe('surveyJump', () => {
	test('compares with the survey before, whichever survey that was', () => {
		const points = [point('ssgi', '2021', 19.9), point('ssgi', '2022', 18.4), point('ski', '2023', 2.35)];
		expect(surveyJump(points[2] as Point, points)).toEqual({ before: '2022', from: 18.4, to: 2.35 });
		expect(surveyJump(points[1] as Point, points)).toBeUndefined();
		expect(surveyJump(points[0] as Point, points)).toBeUndefined();
	});
});

describe('registerJump', () => {
	test('takes the steepest change within a year, not the last', () => {
		const points = [
			point('eppgbm', '2021', 6.02, 6.62),
			point('eppgbm', '2022-02', 3.38),
			point('eppgbm', '2022', 2.3, 2.42),
		];
		expect(registerJump(points[2] as Point, points)).toEqual({ before: '2021', from: 6.02, to: 2.42 });
	});

	test('a register is not compared with another', () => {
		const points = [point('eppgbm', '2021', 6.02), point('operasi-timbang', '2022', 2.3)];
		expect(registerJump(points[1] as Point, points)).toBeUndefined();
	});
});

test('restRate is what the parts not listed must have', () => {
	expect(restRate(1, [3.12, 3.02, 2.43], 12)).toBeCloseTo(0.38, 2);
	expect(restRate(1, [3.12, 3.02], 3)).toBeLessThan(0);
});
