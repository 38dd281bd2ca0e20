import { expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import type { Program } from '../model/figures/program.ts';
import { observationOf } from '../model/figures/statement.ts';
import { frontStories, leadFirst } from './front.ts';

const story = (slug: string, city: string, figures = 1) =>
	({ slug, city: { slug: city }, figures: Array(figures) }) as unknown as Program;

it('frontStories takes the newest of each city first, and only those with a picture', () => {
	const stories = [
		story('a', 'batam'),
		story('b', 'batam'),
		story('c', 'binjai', 0),
		story('d', 'bontang'),
		story('e', 'bontang'),
	];
	expect(frontStories(stories).map(({ slug }) => slug)).toEqual(['a', 'd', 'b']);
});

it('leadFirst leads with the newest measurement that half of a city’s story stands on, not with the newest text', () => {
	const publication = loadPublication('data');
	const of = (slug: string, ...periods: string[]) =>
		({
			slug,
			city: slug === 'explains' ? undefined : {},
			figures: periods.map((at) => observationOf(publication, `64.74/prevalensi-stunting/${at}`)),
		}) as unknown as Program;
	const [replaced, older, newest] = ['ssgi/2021', 'ski/2023', 'operasi-timbang/2025-11'] as const;
	const order = (...programs: Program[]) => leadFirst(programs, publication).map(({ slug }) => slug);
	expect(order(of('explains', newest), of('none'), of('old', older), of('half', replaced, newest))).toEqual([
		'half',
		'explains',
		'none',
		'old',
	]);
	expect(order(of('none'), of('mostly-replaced', replaced, replaced, newest))).toEqual(['none', 'mostly-replaced']);
});
