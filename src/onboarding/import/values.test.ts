import { describe, expect, it, test } from 'vitest';
import { hasMonthFirst, parseCount, parseDay, parseDecimal, parseMonth } from './values.ts';

test.each([
	['1786', 1786],
	['1.786', 1786],
	['1,786', 1786],
	['1 786', 1786],
	['12.0', 12],
	['1.000', 1000],
	['1.5E1', 15],
	['0', 0],
	['', undefined],
	['-', undefined],
	['8888', undefined],
	['12,5', null],
	['-3', null],
	['dua', null],
])('parseCount %s', (text, count) => expect(parseCount(text)).toBe(count));

test.each([
	['-2.51', -2.51],
	['-2,51', -2.51],
	['−2,51', -2.51],
	['85', 85],
	['', undefined],
	['9999', undefined],
	['pendek', undefined],
])('parseDecimal %s', (text, value) => expect(parseDecimal(text)).toBe(value));

test.each([
	['2024-08-15', 20240815],
	['2024-08-15 08:30:00', 20240815],
	['15/08/2024', 20240815],
	['5-8-24', 20240805],
	['15 Agustus 2024', 20240815],
	['15-Agt-24', 20240815],
	['45519', 20240815],
	['45519.4', 20240815],
	['2024-02-30', undefined],
	['8/15/2024', undefined],
	['', undefined],
	['20240815', undefined],
])('parseDay %s', (text, day) => expect(parseDay(text)).toBe(day));

describe('parseDay', () => {
	it('counts from 1904 in old workbooks of a Mac', () => expect(parseDay('44057', true)).toBe(20240815));
	it('tells a month that stands first', () => {
		expect(['8/15/2024', '15/8/2024', '8/8/2024', '2024-08-15', ''].map(hasMonthFirst)).toEqual([
			true,
			false,
			false,
			false,
			false,
		]);
	});
});

test.each([
	['8', 8],
	['08', 8],
	['Agustus', 8],
	['AGT', 8],
	['Aug', 8],
	['Nopember', 11],
	['13', undefined],
	['', undefined],
])('parseMonth %s', (text, month) => {
	expect(parseMonth(text)).toBe(month);
});
