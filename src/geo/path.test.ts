import { expect, it } from 'vitest';
import { linePathData, pathData } from './path.ts';
import type { Ring } from './polygons.ts';

it.each<[string, Ring[], string]>([
	[
		'a square, closed',
		[
			[
				[0, 0],
				[10, 0],
				[10, 10],
				[0, 10],
				[0, 0],
			],
		],
		'M0 0h10v10h-10z',
	],
	[
		'the same, open and with a point on an edge',
		[
			[
				[0, 0],
				[5, 0],
				[10, 0],
				[10, 10],
				[0, 10],
			],
		],
		'M0 0h10v10h-10z',
	],
	[
		'decimals without zeros and separators',
		[
			[
				[0.5, 0.25],
				[1, 1],
				[2.04, 0.5],
			],
		],
		'M.5.3l.5.7 1-.5z',
	],
	[
		'a spike that rounding makes',
		[
			[
				[0, 0],
				[4, 0],
				[4, 4],
				[2, 4],
				[2, 6],
				[2.01, 4],
				[0, 4],
			],
		],
		'M0 0h4v4h-4z',
	],
	[
		'a speck',
		[
			[
				[0, 0],
				[0.01, 0],
				[0.01, 0.01],
			],
		],
		'',
	],
	[
		'a hole, from the start of the ring before',
		[
			[
				[0, 0],
				[9, 0],
				[0, 9],
			],
			[
				[1, 1],
				[1, 3],
				[3, 1],
			],
		],
		'M0 0h9l-9 9zm1 1v2l2-2z',
	],
])('writes %s', (_, polygon, expected) => {
	expect(pathData([polygon])).toBe(expected);
});

it('rounds to half a pixel when asked', () => {
	expect(
		pathData(
			[
				[
					[
						[0.3, 0.2],
						[10.1, 0],
						[10.2, 9.8],
					],
				],
			],
			5,
		),
	).toBe('M.5 0h9.5v10z');
});

it('leaves lines open', () => {
	expect(
		linePathData([
			[
				[0, 0],
				[1, 1],
				[1.02, 1],
				[3, 1],
			],
			[
				[5, 5],
				[5, 7],
			],
		]),
	).toBe('M0 0l1 1h2m2 4v2');
});
