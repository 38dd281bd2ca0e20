import { describe, expect, test } from 'vitest';
import { ABSENCES, cellOf, NOT_PUBLISHED, parseCell, valueOf } from './cell.ts';

describe('parseCell', () => {
	test('a value, zero and four kinds of nothing are six different things', () => {
		const texts = ['12', '0', '', 'bd', 'ds', 'td', 'tb'];
		expect(texts.map((text) => parseCell(text)?.state)).toEqual([
			'value',
			'zero',
			'notPublished',
			'notPublished',
			'suppressed',
			'notMeasured',
			'notApplicable',
		]);
	});

	test('zero carries its value, nothing carries none', () => {
		expect(parseCell('0')).toEqual({ state: 'zero', value: 0 });
		expect(parseCell('0.0')).toEqual({ state: 'zero', value: 0 });
		expect(parseCell('td')).toEqual({ state: 'notMeasured' });
	});

	test.each(['-', 'n/a', 'DS', 'ds ', '-1', '1,5', '12 %', '1e3', '<5'])('%j is neither number nor symbol', (text) => {
		expect(parseCell(text)).toBeUndefined();
	});
});

test('every symbol reads back as its own state', () => {
	for (const [state, { symbol }] of Object.entries(ABSENCES))
		expect(parseCell(symbol)).toEqual(state === 'notPresented' ? undefined : { state });
	expect(new Set(Object.values(ABSENCES).map(({ symbol }) => symbol)).size).toBe(5);
});

test('valueOf answers zero for zero and nothing for nothing', () => {
	expect(valueOf(cellOf(0))).toBe(0);
	expect(valueOf(cellOf(7))).toBe(7);
	expect(valueOf(NOT_PUBLISHED)).toBeUndefined();
});
