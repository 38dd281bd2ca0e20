import { describe, expect, it } from 'vitest';
import { actionYears, schemeIn } from './action.ts';
import type { Action } from './city.ts';
import type { Period } from './period.ts';
import type { Scheme, Step } from './scheme.ts';

const action = (year: number, rest: Partial<Action> = {}): Action => ({
	year,
	scheme: '8-aksi',
	text: `Kegiatan ${year}.`,
	document: { id: 'd', title: '', publisher: '', kind: 'berita' },
	note: '',
	...rest,
});
const scheme = (id: Scheme['id'], ...ids: readonly string[]): Scheme => ({
	...{ id, name: id, about: '' },
	steps: ids.map((step) => ({ id: step, name: `Aksi ${step}`, asks: '' })),
});
const EIGHT = scheme('8-aksi', '1', '7');
const MAIN = scheme('aksi-utama', '1', 'pendukung');
const schemes = { 2022: '8-aksi', 2025: 'aksi-utama' } as const;

describe('schemeIn', () => {
	it.each([
		[2021, undefined],
		[2022, '8-aksi'],
		[2024, '8-aksi'],
		[2025, 'aksi-utama'],
		[2031, 'aksi-utama'],
	])('%i', (year, scheme) => {
		expect(schemeIn(year, schemes)).toBe(scheme);
	});
});

describe('actionYears', () => {
	const years = actionYears(
		{ schemes, actions: [action(2024, { step: EIGHT.steps[1] as Step }), action(2024)] },
		'2025-06' as Period,
		[EIGHT, MAIN],
	);

	it('goes from the newest date of the data back to the first year known', () => {
		expect(years.map(({ year }) => year)).toEqual([2025, 2024, 2023, 2022]);
	});

	it('has every step of the scheme in force, with or without evidence', () => {
		expect(years[0]?.scheme).toBe(MAIN);
		expect(years[0]?.steps.every(({ actions }) => actions.length === 0)).toBe(true);
		expect(years[1]?.steps.flatMap(({ step, actions }) => (actions.length > 0 ? step.id : []))).toEqual(['7']);
		expect(years[1]?.others).toHaveLength(1);
	});

	it('tells what was done where no scheme is known', () => {
		const [year] = actionYears({ schemes, actions: [action(2024)] }, undefined, []);
		expect([year?.steps, year?.others.length]).toEqual([[], 1]);
	});

	it('is empty for a city of which nothing is known', () => {
		expect(actionYears({ schemes: {}, actions: [] }, undefined, [EIGHT, MAIN])).toEqual([]);
	});
});
