import { describe, expect, it } from 'vitest';
import { example, exampleCity } from '../../charts/cities.fixture.ts';
import type { Period } from '../base/period.ts';
import type { PlannedRelease, Publication } from '../base/publication.ts';
import { around, scheduleOf, weighings } from './schedule.ts';

const base = example();
const city = exampleCity(base);
const at = (newest: string, schedule: readonly PlannedRelease[] = []): Publication => ({
	...base,
	newest: newest as Period,
	schedule,
});
const plan = (period: string, planned: string, published?: string): PlannedRelease => ({
	city: city.slug,
	period: period as Period,
	planned: planned as Period,
	note: '',
	...(published && { published: published as Period }),
});
const entry = (publication: Publication, period: string) =>
	scheduleOf(city, publication).find((each) => each.period === period);

describe('weighings', () => {
	it.each([
		['2026-02-13', ['2024-02', '2024-08', '2025-02', '2025-08', '2026-02', '2026-08']],
		['2026-03-01', ['2024-08', '2025-02', '2025-08', '2026-02', '2026-08', '2027-02']],
		['2025-12-31', ['2024-02', '2024-08', '2025-02', '2025-08', '2026-02', '2026-08']],
		['2026-01-01', ['2024-02', '2024-08', '2025-02', '2025-08', '2026-02', '2026-08']],
	])('around %s are four that had ended and two to come', (day, expected) => {
		expect(weighings(day as Period)).toEqual(expected);
	});
});

describe('scheduleOf, without a plan of the city', () => {
	it('finds what was published for a weighing, with its round and the day of the document', () => {
		const found = entry(at('2025-01-10'), '2024-08');
		expect(found?.state).toBe('published');
		expect(found?.due).toBe('2024-09-01');
		expect(found?.releases[0]?.round?.period).toBe('2024-08');
		expect(found?.releases[0]?.figure?.indicator.id).toBe('prevalensi-stunting');
		expect(found?.releases[0]?.date).toMatch(/^2024-09/);
	});

	it('says that only an unfinished round is known', () => {
		expect(entry(at('2025-01-10'), '2023-08')?.state).toBe('interim');
	});

	it.each([
		['2025-02-28', 'ahead', undefined],
		['2025-03-01', 'late', undefined],
		['2025-03-31', 'late', 30],
	])('on %s of the data, February 2025 is %s', (newest, state, lateBy) => {
		const found = entry(at(newest), '2025-02');
		expect(found?.state).toBe(state);
		expect(found?.lateBy).toBe(lateBy);
	});

	it('is newest first, and keeps what was published outside of the weighings', () => {
		const entries = scheduleOf(city, at('2030-01-01'));
		expect(entries.map(({ period }) => period)).toContain('2024-08');
		expect(entries.find(({ period }) => period === '2024-08')?.due).toBeUndefined();
		expect(entries[0]?.period).toBe('2030-08');
	});

	it('has nothing due in data without a date', () => {
		const { newest: _, ...undated } = at('2025-01-10');
		expect(scheduleOf(city, undated).every(({ due }) => due === undefined)).toBe(true);
	});
});

describe('scheduleOf, with a plan of the city', () => {
	it('holds the city to its own months only', () => {
		const entries = scheduleOf(city, at('2025-04-15', [plan('2025-05', '2025-06-30')]));
		expect(entries.filter(({ due }) => due).map(({ period }) => period)).toEqual(['2025-05']);
		expect(entries[0]?.state).toBe('ahead');
	});

	it.each([
		['2025-03-31', 'ahead', undefined],
		['2025-04-01', 'late', 1],
		['2025-04-15', 'late', 15],
	])('on %s of the data, a promise for 31 March is %s', (newest, state, lateBy) => {
		const found = entry(at(newest, [plan('2025-02', '2025-03-31')]), '2025-02');
		expect([found?.state, found?.lateBy]).toEqual([state, lateBy]);
	});

	it('counts the days by which it came out late, and none when it came early', () => {
		const late = entry(at('2025-12-01', [plan('2025-02', '2025-03', '2025-04-10')]), '2025-02');
		expect([late?.state, late?.lateBy]).toEqual(['published', 10]);
		const early = entry(at('2025-12-01', [plan('2025-02', '2025-03-31', '2025-03-20')]), '2025-02');
		expect([early?.state, early?.lateBy]).toEqual(['published', undefined]);
	});
});

it('around gives the next, the last due and the last that came out', () => {
	const { next, last, out } = around(scheduleOf(city, at('2025-03-31')));
	expect([next?.period, last?.period, out?.period]).toEqual(['2025-08', '2025-02', '2024-08']);
	expect(around([])).toEqual({});
});

describe('a city with weighing months of its own', () => {
	const own = { months: [5, 11], since: 2025, documents: [] };

	it('is held to them from the year its documents show, and to the nation’s before', () => {
		expect(weighings('2026-02-13' as Period, own)).toEqual([
			'2024-02',
			'2024-08',
			'2025-05',
			'2025-11',
			'2026-05',
			'2026-11',
		]);
	});

	it('is not late in February', () => {
		const months = scheduleOf({ ...city, weighing: own }, at('2026-03-31')).flatMap(({ period, due }) =>
			due ? [period] : [],
		);
		expect(months).not.toContain('2026-02');
		expect(months).toContain('2025-11');
	});
});
