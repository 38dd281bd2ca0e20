import { describe, expect, test } from 'vitest';
import { comparePeriods, decimalYear, formatPeriod, type Period, parsePeriod, yearOf } from './period.ts';

const period = (text: string) => parsePeriod(text) as Period;

describe('parsePeriod', () => {
	test.each(['2023', '2024-08', '2024-08-29', '2024-02-29', '2000-02-29'])('%s is a period', (text) => {
		expect(parsePeriod(text)).toBe(text);
	});

	test.each([
		'',
		'24',
		'2024-8',
		'2024-13',
		'2024-00',
		'2024-02-30',
		'2023-02-29',
		'1900-02-29',
		'2024-04-31',
		'2024-08-00',
		'29-08-2024',
		'2024/08',
		' 2024',
		'2024-08-29T00',
	])('%j is none', (text) => {
		expect(parsePeriod(text)).toBeUndefined();
	});
});

describe('comparePeriods', () => {
	test('orders by the last day, the shorter period first when that is the same', () => {
		const texts = ['2025', '2024', '2024-12', '2024-12-31', '2024-02', '2024-02-29', '2023-12', '2024-02-28'];
		expect(texts.map(period).sort(comparePeriods)).toEqual([
			'2023-12',
			'2024-02-28',
			'2024-02-29',
			'2024-02',
			'2024-12-31',
			'2024-12',
			'2024',
			'2025',
		]);
	});

	test('a period is level with itself', () => {
		for (const text of ['2024', '2024-12', '2024-12-31']) expect(comparePeriods(period(text), period(text))).toBe(0);
	});
});

describe('decimalYear', () => {
	test('puts a period at its middle', () => {
		expect(decimalYear(period('2023'))).toBe(2023.5);
		expect(decimalYear(period('2023-01'))).toBeCloseTo(2023 + 0.5 / 12, 10);
		expect(decimalYear(period('2023-12'))).toBeCloseTo(2024 - 0.5 / 12, 10);
	});

	test('keeps a day inside its month, in a leap year too', () => {
		for (const [first, last, month] of [
			['2024-02-01', '2024-02-29', '2024-02'],
			['2023-12-01', '2023-12-31', '2023-12'],
		] as const) {
			const middle = decimalYear(period(month));
			expect(decimalYear(period(first))).toBeGreaterThan(middle - 0.5 / 12);
			expect(decimalYear(period(first))).toBeLessThan(middle);
			expect(decimalYear(period(last))).toBeGreaterThan(middle);
			expect(decimalYear(period(last))).toBeLessThan(middle + 0.5 / 12);
		}
	});
});

describe('formatPeriod', () => {
	test.each([
		['2024', '2024'],
		['2024-08', 'Agustus 2024'],
		['2024-08-29', '29 Agustus 2024'],
		['2024-01-05', '5 Januari 2024'],
	])('%s reads %s', (text, words) => {
		expect(formatPeriod(period(text))).toBe(words);
	});
});

test('yearOf is the same for a year, a month and a day', () => {
	for (const text of ['2024', '2024-12', '2024-12-31']) expect(yearOf(period(text))).toBe(2024);
});
