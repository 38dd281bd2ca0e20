import { expect, it } from 'vitest';
import { frontStories } from './front.ts';
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
