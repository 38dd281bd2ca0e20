import { describe, expect, it } from 'vitest';
import { hundredDots, unknownHundred } from './hundred.ts';
import { print } from './svg.ts';

/** Dots under the strokes of one class. */
function dots(svg: string, className: string): number {
	const d = new RegExp(`class="${className}" d="([^"]*)"`).exec(svg)?.[1] ?? '';
	return [...d.matchAll(/h([\d.]+)/g)].reduce((sum, [, length]) => sum + Math.floor(Number(length) / 12) + 1, 0);
}

describe('hundredDots', () => {
	it.each([0, 1, 20, 21, 27, 59.6, 100])('fills %f of a hundred', (count) => {
		const svg = print(hundredDots(count));
		expect(dots(svg, 'full')).toBe(Math.round(count));
		expect(dots(svg, 'rim')).toBe(100 - Math.round(count));
		expect(dots(svg, 'hole')).toBe(100 - Math.round(count));
	});

	it('lays a band over the dots of the interval, both ends included, row by row', () => {
		const [, d = ''] = /class="band" d="([^"]*)"/.exec(print(hundredDots(20, { low: 18, high: 22 }))) ?? [];
		expect(d).toBe('M84 18h36.1M0 30h24.1');
	});

	it('has no band where no interval is known, and stays within its drawing', () => {
		expect(print(hundredDots(6))).not.toContain('band');
		expect(dots(print(hundredDots(120)), 'full')).toBe(100);
	});
});

it('unknownHundred has no dot that could be taken for none, and stays within its square', () => {
	const svg = print(unknownHundred());
	expect(svg).toContain('viewBox="0 0 120 120"');
	expect(svg).not.toMatch(/class="(?:full|rim|hole)"/);
	for (const [number] of (/ d="([^"]*)"/.exec(svg)?.[1] ?? '').matchAll(/\d+/g))
		expect(Number(number)).toBeLessThanOrEqual(120);
});
