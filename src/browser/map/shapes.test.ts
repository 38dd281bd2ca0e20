import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../charts/cities.fixture.ts';
import { loadPublication } from '../../data/load.ts';
import { ringsOf } from '../../geo/path.ts';
import { contains } from '../../geo/polygons.ts';
import { nextTowards } from './keys.ts';
import { toDrawing, toEarth } from './mercator.ts';
import { placeIn } from './shapes.ts';

describe('ringsOf', () => {
	it('reads what pathData writes', () => {
		expect(ringsOf('M1 2L3.5 2v-1.5h-2l-.5.5zm10 0h1v1z')).toEqual([
			[
				[1, 2],
				[3.5, 2],
				[3.5, 0.5],
				[1.5, 0.5],
				[1, 1],
			],
			[
				[11, 2],
				[12, 2],
				[12, 3],
			],
		]);
	});
});

describe('placeIn', () => {
	it('finds a place within the village, and but for islands of one size the one that the build found', async () => {
		let all = 0;
		let apart = 0;
		for (const city of loadPublication('data').cities) {
			for (const { path, centre, size } of (await shapesOf(city)).villages) {
				const found = placeIn(path).centre;
				expect(ringsOf(path).filter((ring) => contains([ring], found)).length % 2).toBe(1);
				all += 1;
				if (Math.hypot(found[0] - centre[0], found[1] - centre[1]) > Math.max(3, Math.sqrt(size) / 4)) apart += 1;
			}
		}
		expect(apart / all).toBeLessThan(0.02);
	});
});

describe('toDrawing and toEarth', () => {
	it('undo each other, in Web Mercator', () => {
		const frame = { bounds: [117, -1, 118, 1], width: 500, height: 1000 } as const;
		expect(toDrawing(frame, 0, 117.5).map(Math.round)).toEqual([250, 500]);
		const [latitude, longitude] = toEarth(frame, [100, 200]);
		expect(toDrawing(frame, latitude ?? 0, longitude ?? 0).map((value) => Math.round(value * 1000) / 1000)).toEqual([
			100, 200,
		]);
	});
});

describe('nextTowards', () => {
	const at = (x: number, y: number) => ({ centre: [x, y] as const });
	const middle = at(0, 0);

	it('goes to the nearest in the direction, rather straight on than aside', () => {
		const [near, aside, far] = [at(10, 2), at(8, 30), at(40, 0)];
		expect(nextTowards([middle, far, aside, near], middle, [1, 0])).toBe(near);
		expect(nextTowards([middle, far, aside, near], middle, [0, 1])).toBe(aside);
	});

	it('takes what lies on that side when nothing lies straight on, and stays at the edge', () => {
		const aside = at(5, 50);
		expect(nextTowards([middle, aside], middle, [1, 0])).toBe(aside);
		expect(nextTowards([middle, aside], middle, [-1, 0])).toBeUndefined();
	});
});
