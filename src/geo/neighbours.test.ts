import { expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { cityShapes } from './city-shapes.ts';
import { neighboursOf } from './neighbours.ts';
import type { Shape } from './polygons.ts';

const square = (code: string, x: number, y: number): Shape => ({
	code,
	polygons: [
		[
			[
				[x, y],
				[x + 1, y],
				[x + 1, y + 1],
				[x, y + 1],
				[x, y],
			],
		],
	],
});

it('takes a shared edge for a neighbour and a shared corner for none', () => {
	const found = neighboursOf([square('a', 0, 0), square('b', 1, 0), square('c', 1, 1), square('d', 5, 5)]);
	expect(found.get('a')).toEqual(['b']);
	expect(found.get('b')).toEqual(['a', 'c']);
	expect(found.get('d')).toEqual([]);
});

it('knows that Kanaan in Bontang borders on Gunung Telihan', async () => {
	const bontang = loadPublication('data').cities.find(({ slug }) => slug === 'bontang');
	if (!bontang) throw new Error('Bontang is a city of the data');
	const { villages } = await cityShapes({
		slug: bontang.slug,
		villages: bontang.villages,
		districts: bontang.districts,
	});
	expect(villages.find(({ code }) => code === '64.74.03.1003')?.neighbours).toContain('64.74.03.1002');
	for (const { code, neighbours } of villages) {
		for (const other of neighbours) expect(villages.find((each) => each.code === other)?.neighbours).toContain(code);
	}
});
