import { describe, expect, test } from 'vitest';
import { BANDS, bandOf } from './band.ts';

describe('bandOf', () => {
	test.each([
		[0, 'sangat rendah'],
		[2.49, 'sangat rendah'],
		[2.5, 'rendah'],
		[9.99, 'rendah'],
		[10, 'sedang'],
		[19.99, 'sedang'],
		[20, 'tinggi'],
		[29.99, 'tinggi'],
		[30, 'sangat tinggi'],
		[100, 'sangat tinggi'],
	])('%d per cent is %s', (rate, word) => {
		expect(bandOf(rate).word).toBe(word);
	});

	test('19.9 is sedang; the superseded scheme of 20/30/40 called it rendah', () => {
		expect(bandOf(19.9).word).toBe('sedang');
	});

	test.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no prevalence', (rate) => {
		expect(() => bandOf(rate)).toThrow(RangeError);
	});
});

test('bands adjoin, without gap or overlap, one step of the ramp each', () => {
	expect(BANDS.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5]);
	expect(BANDS.slice(1).map(({ from }) => from)).toEqual(BANDS.slice(0, -1).map(({ to }) => to));
});
