import { describe, expect, test } from 'vitest';
import type { Document } from './document.ts';
import { type Figure, figureId, findingOf, isComparable, isTrusted, type Report } from './figure.ts';
import type { Period } from './period.ts';
import { parseQuantity, type Quantity } from './quantity.ts';

const document: Document = { id: 'berita-contoh', title: 'Berita', publisher: 'Koran Contoh', kind: 'berita' };

function report(value: string, more: Partial<Report> = {}): Report {
	return {
		quantity: parseQuantity(value) as Quantity,
		computed: false,
		status: 'final',
		document,
		locator: '',
		note: '',
		...more,
	};
}

function figure(...reports: Report[]): Figure {
	return {
		id: '99.01/prevalensi-stunting/ssgi/2022',
		area: '99.01',
		indicator: {
			id: 'prevalensi-stunting',
			name: '',
			unit: 'percent',
			unitWord: 'persen',
			definition: '',
			numerator: '',
			denominator: '',
		},
		instrument: { id: 'ssgi', kind: 'survey', name: 'SSGI', covers: '', definition: '', note: '' },
		period: '2022' as Period,
		reports,
		finding: findingOf(reports),
	};
}

const doubtful = { status: 'doubtful' } as const;
const computed = { computed: true } as const;
const q = (text: string) => parseQuantity(text);

test('figureId is area, indicator, instrument and period', () => {
	expect(figureId('99.01', 'prevalensi-stunting', 'ssgi', '2022')).toBe('99.01/prevalensi-stunting/ssgi/2022');
});

describe('findingOf', () => {
	test('one report is the value, with the digits it was printed with', () => {
		expect(findingOf([report('21.0')])).toEqual({ state: 'value', quantity: q('21.0') });
	});

	test('agreeing reports give the most precise, in any order', () => {
		for (const texts of [
			['10.7', '10.69'],
			['10.69', '10.7'],
		]) {
			expect(findingOf(texts.map((text) => report(text)))).toEqual({ state: 'value', quantity: q('10.69') });
		}
	});

	test('contradicting reports are a conflict from lowest to highest, never an average', () => {
		expect(findingOf([report('6.62'), report('6.02')])).toEqual({
			state: 'conflict',
			low: q('6.02'),
			high: q('6.62'),
			values: [q('6.02'), q('6.62')],
		});
		expect(findingOf([report('15.2'), report('17.5'), report('16')])).toEqual({
			state: 'conflict',
			low: q('15.2'),
			high: q('17.5'),
			values: [q('15.2'), q('16'), q('17.5')],
		});
	});

	test('a slipped digit, 18.17 for 18.7, is a conflict', () => {
		expect(findingOf([report('18.7'), report('18.17')]).state).toBe('conflict');
	});

	test('a coarse report does not hide that two precise ones contradict each other', () => {
		for (const texts of [
			['10.6', '10.9', '11'],
			['11', '10.9', '10.6'],
			['20', '20.1', '20.4'],
		]) {
			expect(findingOf(texts.map((text) => report(text))).state).toBe('conflict');
		}
	});

	test('a doubtful report is not weighed against a trusted one', () => {
		expect(findingOf([report('9', doubtful), report('22.1')])).toEqual({ state: 'value', quantity: q('22.1') });
	});

	test('doubtful reports alone leave the figure doubtful, even when they contradict each other', () => {
		expect(findingOf([report('9', doubtful)])).toEqual({ state: 'doubtful', quantity: q('9') });
		expect(findingOf([report('9', doubtful), report('12.5', doubtful)])).toEqual({
			state: 'doubtful',
			quantity: q('12.5'),
		});
	});

	test('a printed value goes before one computed here, however precise', () => {
		expect(findingOf([report('10.66', computed), report('10.7')])).toEqual({ state: 'value', quantity: q('10.7') });
	});

	test('a computed value stands where nothing is printed', () => {
		expect(findingOf([report('10.66', computed)])).toEqual({ state: 'value', quantity: q('10.66') });
	});

	test('a printed value and a computed one can contradict each other', () => {
		expect(findingOf([report('5.11', computed), report('9.08')])).toEqual({
			state: 'conflict',
			low: q('5.11'),
			high: q('9.08'),
			values: [q('5.11'), q('9.08')],
		});
	});

	test('zero is a value', () => {
		expect(findingOf([report('0')])).toEqual({ state: 'value', quantity: q('0') });
	});

	test('refuses a figure that nobody reports', () => {
		expect(() => findingOf([])).toThrow();
	});

	test('leaves its input in order', () => {
		const reports = Object.freeze([report('22.7'), report('22.1')]);
		findingOf(reports);
		expect(reports.map(({ quantity }) => quantity.value)).toEqual([22.7, 22.1]);
	});
});

describe('what a figure may be used for', () => {
	test('a conflict may stand in a headline and in a trend, for both are shown', () => {
		const conflict = figure(report('22.1'), report('22.7'));
		expect([isTrusted(conflict), isComparable(conflict)]).toEqual([true, true]);
	});

	test('the count of an unfinished round may stand in a headline, not in a trend', () => {
		const interim = figure(report('12.4', { status: 'interim' }));
		expect([isTrusted(interim), isComparable(interim)]).toEqual([true, false]);
	});

	test('a doubtful figure may stand in neither', () => {
		const shaky = figure(report('9', doubtful));
		expect([isTrusted(shaky), isComparable(shaky)]).toEqual([false, false]);
	});

	test('interim and doubtful together make no trend; one final report among them does', () => {
		expect(isComparable(figure(report('9', doubtful), report('12', { status: 'interim' })))).toBe(false);
		expect(isComparable(figure(report('12', { status: 'interim' }), report('12')))).toBe(true);
	});

	test.each(['estimate', 'unstated'] as const)('a report of status %s may stand in both', (status) => {
		const plain = figure(report('22', { status }));
		expect([isTrusted(plain), isComparable(plain)]).toEqual([true, true]);
	});
});
