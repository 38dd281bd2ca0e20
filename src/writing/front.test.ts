import { expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { observationOf } from '../model/figures/statement.ts';
import { frontStories, leadFirst } from './front.ts';
import type { Program } from './program.ts';

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

it('leadFirst leads with the newest measurement that most of a story stands on, not with the newest text', () => {
	const publication = loadPublication('data');
	const of = (slug: string, ...ids: string[]) =>
		({ slug, figures: ids.map((id) => observationOf(publication, id)) }) as unknown as Program;
	const [old, replaced, fresh] = [
		'64.74/prevalensi-stunting/ski/2023',
		'64.74/prevalensi-stunting/ssgi/2021',
		'64.74/prevalensi-stunting/ssgi/2024',
	];
	const order = (...programs: Program[]) => leadFirst(programs, publication).map(({ slug }) => slug);
	expect(order(of('none'), of('replaced', replaced), of('old', old), of('fresh', fresh, old))).toEqual([
		'fresh',
		'none',
		'replaced',
		'old',
	]);
	expect(order(of('none'), of('half', replaced, fresh))).toEqual(['none', 'half']);
});
