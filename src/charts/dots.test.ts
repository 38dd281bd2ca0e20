import { describe, expect, it } from 'vitest';
import { lines } from './cities.fixture.ts';
import { type DotGroup, dots } from './dots.ts';
import { print } from './svg.ts';

const groups: DotGroup[] = [
	{
		name: '2022',
		dots: [
			{ name: 'Kota Contoh', low: 18.7, high: 18.7, text: '18,7' },
			{ name: 'Kota dengan Nama yang Sangat Panjang', low: 9.2, high: 9.5, text: '9,2 atau 9,5' },
			{ name: 'Indonesia', low: 21.6, high: 21.6, text: '21,6', isReference: true },
		],
	},
	{ name: '2024', dots: [{ name: 'Kota Contoh', low: 0, high: 0, text: '0' }] },
];
const ticksOf = (svg: string) => [...svg.matchAll(/class="tick"[^>]*>([^<]+)</g)].map(([, text]) => text);
const axisUpTo = (high: number) =>
	ticksOf(print(dots([{ name: '2022', dots: [{ name: 'A', low: high, high, text: '' }] }], '')));

describe('dots', () => {
	it('draws values as dots, conflicts as brackets, references in grey, group by group', async () => {
		const svg = print(dots(groups, 'Prevalensi menurut SSGI, persen'));
		expect(svg).toContain('class="conflict"');
		expect(svg).toContain('class="ref-dot"');
		await expect(lines(svg)).toMatchFileSnapshot('./golden/dots.svg');
	});

	it.each([
		[27.4, ['0', '10', '20', '30']],
		[0.7, ['0', '0,5', '1']],
		[3, ['0', '1', '2', '3']],
		[253, ['0', '100', '200', '300']],
		[100, ['0', '50', '100']],
	])('has an axis from zero to a round step for %d', (high, expected) => {
		expect(axisUpTo(high)).toEqual(expected);
	});

	it('escapes what it prints', () => {
		expect(print(dots([{ name: '<b>', dots: [] }], '"x"'))).not.toMatch(/<b>|"x""/);
	});

	it('draws nothing but an axis when there is nothing', () => {
		expect(print(dots([], 'x'))).toContain('class="axis"');
	});
});
