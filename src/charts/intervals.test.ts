import { describe, expect, it } from 'vitest';
import { lines } from './cities.fixture.ts';
import { intervalAxis, intervalRow, intervalScale } from './intervals.ts';
import { print } from './svg.ts';

const dot = { value: 19.4, low: 16.1, high: 23.3 };

describe('intervalScale', () => {
	it('begins at zero and ends at a whole step beyond the longest whisker', () => {
		expect(intervalScale([dot], [])).toMatchObject({ most: 25, step: 5 });
		expect(intervalScale([{ value: 2 }], [{ value: 41, className: 'nation' }])).toMatchObject({ most: 50, step: 10 });
		expect(intervalScale([], [])).toMatchObject({ most: 1, step: 1 });
	});
});

describe('intervalRow', () => {
	it('draws dot, whisker and lines on one scale', async () => {
		const scale = intervalScale([dot], [{ value: 18.9, className: 'province' }]);
		await expect(lines(print(intervalRow([dot, { value: 25, look: 'hollow' }], scale)))).toMatchFileSnapshot(
			'./golden/interval-row.svg',
		);
		await expect(lines(print(intervalAxis(scale)))).toMatchFileSnapshot('./golden/interval-axis.svg');
	});

	it('draws no whisker where no interval is known', () => {
		expect(print(intervalRow([{ value: 12 }], intervalScale([{ value: 12 }], [])))).not.toContain('whisker');
	});

	it('keeps every mark inside its drawing', () => {
		const ends = { value: 30, low: 0, high: 30 };
		const svg = print(intervalRow([ends], intervalScale([ends], [])));
		const [, left = '', right = ''] = /d="M([\d.]+) 10H([\d.]+)"/.exec(svg) ?? [];
		expect([Number(left), Number(right)]).toEqual([5, 235]);
	});
});
