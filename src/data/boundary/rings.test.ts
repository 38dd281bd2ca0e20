import { expect, it } from 'vitest';
import { polygonOf } from './rings.ts';

it('looks at an area to the last point of its last ring', () => {
	const ring = [
		[117, 0],
		[117.1, 0],
		[117.1, 0.1],
		[117, 0],
	];
	expect(polygonOf([ring, ring], [])).toEqual({ polygon: [ring, ring] });
	for (const odd of [null, [117], ['117', '0'], [117, Number.NaN]])
		expect(polygonOf([ring, ring.with(2, odd as number[])], ['a'])).toMatchObject({ fault: { path: ['a', 1, 2] } });
});
