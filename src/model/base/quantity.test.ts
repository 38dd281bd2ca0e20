import { describe, expect, test } from 'vitest';
import { agree, parseQuantity, type Quantity, rateFits, rateOf } from './quantity.ts';

const q = (text: string) => parseQuantity(text) as Quantity;

describe('parseQuantity', () => {
	test('keeps the digits as printed: 21 and 21.0 are not the same statement', () => {
		expect(parseQuantity('21')).toEqual({ value: 21, decimals: 0 });
		expect(parseQuantity('21.0')).toEqual({ value: 21, decimals: 1 });
		expect(parseQuantity('16.34')).toEqual({ value: 16.34, decimals: 2 });
		expect(parseQuantity('-0.5')).toEqual({ value: -0.5, decimals: 1 });
	});

	test.each([
		'',
		'27,4',
		'27.4 %',
		'1.786,5',
		'1e3',
		'.5',
		'5.',
		'+5',
		'--5',
		'NaN',
		'Infinity',
		'0x10',
		' 5',
		'-0',
		'-0.0',
		'00012',
		'012.5',
		'1.000',
	])('%j is no plain decimal number', (text) => {
		expect(parseQuantity(text)).toBeUndefined();
	});
});

describe('agree', () => {
	test.each([
		['10.69', '10.7'],
		['21', '21.0'],
		['1.005', '1.01'],
		['0', '0.00'],
		['0.4', '0'],
	])('%s and %s agree', (a, b) => {
		expect(agree(q(a), q(b))).toBe(true);
		expect(agree(q(b), q(a))).toBe(true);
	});

	test.each([
		['6.02', '6.03'],
		['18.17', '18.7'],
		['21', '21.5'],
		['9.08', '5.11'],
	])('%s and %s do not', (a, b) => {
		expect(agree(q(a), q(b))).toBe(false);
		expect(agree(q(b), q(a))).toBe(false);
	});
});

describe('rateOf', () => {
	test.each([
		[106, 2074, 5.11],
		[0, 10, 0],
		[10, 10, 100],
		[201, 20000, 1.01],
		[1, 3, 33.33],
	])('%i of %i is %d per cent', (top, bottom, value) => {
		expect(rateOf(top, bottom)).toEqual({ value, decimals: 2 });
	});
});

describe('rateFits', () => {
	test('takes a rounded and a truncated rate alike', () => {
		// 1,786 of 9,112 is 19.6005; 2 of 3 is 66.666...
		expect(rateFits(q('19.6'), 1786, 9112)).toBe(true);
		expect(rateFits(q('66.6'), 2, 3)).toBe(true);
		expect(rateFits(q('66.7'), 2, 3)).toBe(true);
		expect(rateFits(q('66'), 2, 3)).toBe(true);
		expect(rateFits(q('67'), 2, 3)).toBe(true);
	});

	test('refuses what neither rounding nor truncation gives', () => {
		expect(rateFits(q('66.5'), 2, 3)).toBe(false);
		expect(rateFits(q('66.8'), 2, 3)).toBe(false);
		expect(rateFits(q('65'), 2, 3)).toBe(false);
	});

	test.each([
		['1,333 children as 9 %', '9', 1333, 115913],
		['106 of 2,074 as 9.08 %', '9.08', 106, 2074],
		['1,219 of 10,047 as 17.4 %', '17.4', 1219, 10047],
		['6,459 of 11,435 as 58.48 %', '58.48', 6459, 11435],
	])('refuses %s, as it was printed', (_, stated, top, bottom) => {
		expect(rateFits(q(stated), top, bottom)).toBe(false);
	});
});
