import { describe, expect, test } from 'vitest';
import { type Absence, type Cell, cellOf } from './cell.ts';
import { isRankable, type RoundRow, rateCell, sumOf } from './round.ts';

const nothing = (state: Absence): Cell => ({ state });
const row = (stunted: Cell): RoundRow => ({
	code: '99.01.01.1001',
	target: stunted,
	measured: stunted,
	stunted,
	severe: stunted,
	verified: stunted,
	coverage: stunted,
	rate: stunted,
});

describe('rateCell', () => {
	test('is numerator per hundred of denominator', () => {
		expect(rateCell(cellOf(3), cellOf(4))).toEqual({ state: 'value', value: 75 });
	});

	test('none of some is a rate of zero', () => {
		expect(rateCell(cellOf(0), cellOf(60))).toEqual({ state: 'zero', value: 0 });
	});

	test('nobody to measure is not a rate of zero', () => {
		expect(rateCell(cellOf(0), cellOf(0))).toEqual({ state: 'notApplicable' });
	});

	test.each(['suppressed', 'notMeasured', 'notPublished', 'notApplicable'] as const)(
		'%s in either part is %s in the rate',
		(state) => {
			expect(rateCell(nothing(state), cellOf(60))).toEqual({ state });
			expect(rateCell(cellOf(6), nothing(state))).toEqual({ state });
		},
	);

	test('what the denominator lacks goes before what the numerator lacks', () => {
		expect(rateCell(nothing('notPublished'), nothing('notMeasured'))).toEqual({ state: 'notMeasured' });
	});
});

describe('isRankable', () => {
	test.each([
		[80, true],
		[100, true],
		[79.99, false],
		[34.31, false],
	])('a rate at a coverage of %d per cent: %s', (coverage, expected) => {
		expect(isRankable({ rate: cellOf(16), coverage: cellOf(coverage) })).toBe(expected);
	});

	test('a rate of zero is a rate', () => {
		expect(isRankable({ rate: cellOf(0), coverage: cellOf(94) })).toBe(true);
	});

	test.each(['suppressed', 'notMeasured', 'notPublished', 'notApplicable'] as const)(
		'nothing is ranked whose rate or coverage is %s',
		(state) => {
			expect(isRankable({ rate: nothing(state), coverage: cellOf(94) })).toBe(false);
			expect(isRankable({ rate: cellOf(16), coverage: nothing(state) })).toBe(false);
		},
	);
});

describe('sumOf', () => {
	test('adds what every village tells, zero included', () => {
		expect(sumOf([row(cellOf(5)), row(cellOf(0)), row(cellOf(7))], 'stunted')).toEqual({ state: 'value', value: 12 });
		expect(sumOf([row(cellOf(0))], 'stunted')).toEqual({ state: 'zero', value: 0 });
	});

	test.each(['suppressed', 'notMeasured', 'notPublished'] as const)(
		'one village %s leaves the sum unknown',
		(state) => {
			expect(sumOf([row(cellOf(5)), row(nothing(state))], 'stunted')).toEqual({ state: 'notPublished' });
		},
	);

	test('no villages have no sum', () => {
		expect(sumOf([], 'stunted')).toEqual({ state: 'notPublished' });
	});
});
