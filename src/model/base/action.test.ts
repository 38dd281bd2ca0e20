import { describe, expect, it } from 'vitest';
import { actionYears, schemeIn, stepOf } from './action.ts';
import type { Action } from './city.ts';
import type { Period } from './period.ts';
import { SCHEMES } from './scheme.ts';

const action = (year: number, rest: Partial<Action> = {}): Action => ({
	year,
	scheme: '8-aksi',
	supporting: false,
	text: `Kegiatan ${year}.`,
	document: { id: 'd', title: '', publisher: '', kind: 'berita' },
	note: '',
	...rest,
});
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

describe('stepOf', () => {
	it('reads a number by its scheme', () => {
		expect(stepOf(action(2024, { number: 4 }))?.name).toBe('Peraturan kepala daerah');
		expect(stepOf(action(2025, { scheme: 'aksi-utama', number: 4 }))?.name).toBe('Penilaian hasil');
		expect(stepOf(action(2025, { scheme: 'aksi-utama', supporting: true }))?.id).toBe('pendukung');
	});

	it('knows no step for what lies outside', () => {
		expect(stepOf(action(2024))).toBeUndefined();
	});
});

describe('actionYears', () => {
	const years = actionYears({ schemes, actions: [action(2024, { number: 7 }), action(2024)] }, '2025-06' as Period);

	it('goes from the newest date of the data back to the first year known', () => {
		expect(years.map(({ year }) => year)).toEqual([2025, 2024, 2023, 2022]);
	});

	it('has every step of the scheme in force, with or without evidence', () => {
		expect(years[0]?.scheme).toBe(SCHEMES['aksi-utama']);
		expect(years[0]?.steps.every(({ actions }) => actions.length === 0)).toBe(true);
		expect(years[1]?.steps.flatMap(({ step, actions }) => (actions.length > 0 ? step.id : []))).toEqual(['7']);
		expect(years[1]?.others).toHaveLength(1);
	});

	it('is empty for a city of which nothing is known', () => {
		expect(actionYears({ schemes: {}, actions: [] }, undefined)).toEqual([]);
	});
});
