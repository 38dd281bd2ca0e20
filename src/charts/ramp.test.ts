import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../outputs/images/style.ts';

/** Relative luminance of `#rrggbb` and contrast of two colours: WCAG 2.2, 1.4.3. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

const rules = rulesOf(
	['tokens', 'drawing', 'map'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n'),
);
const coloursIn = (selector: string, isDark: boolean): Record<string, string> => {
	const rule = rules.find(
		({ selectors, media }) =>
			selectors[0] === selector && (media?.includes('prefers-color-scheme: dark') ?? false) === isDark,
	);
	return Object.fromEntries(
		(rule?.values ?? []).flatMap(([name, value]) => (value.startsWith('#') ? [[name.replace('--', ''), value]] : [])),
	);
};
const day = coloursIn(':root', false);
const desk = coloursIn(':root', true);
/** What a map is drawn with by night: the page's own colours, those of the dark page, and over them the map's. */
const night = {
	...day,
	...desk,
	...coloursIn('.map', true),
};
const STEPS = ['b1', 'b2', 'b3', 'b4', 'b5'];

describe.each([
	['by day', day],
	['by night', night],
] as const)('the ramp %s', (_, colours) => {
	const of = (name: string) => colours[name] ?? '';

	it('is the ramp of the other half of the day', () => {
		expect(STEPS.map(of)).toEqual(STEPS.map((step) => day[step]));
	});

	it('grows darker with every step, far enough to be told apart in grey', () => {
		const light = STEPS.map((step) => luminance(of(step)));
		expect([...light].sort((a, b) => b - a)).toEqual(light);
		for (const [index, step] of STEPS.slice(1).entries())
			expect(contrast(of(step), of(STEPS[index] ?? ''))).toBeGreaterThan(1.35);
	});

	it.each(STEPS)(
		'%s stands 3:1 from the ground of the map, from what is unknown and from the line around it',
		(step) => {
			expect(contrast(of(step), of('paper'))).toBeGreaterThanOrEqual(3);
			expect(contrast(of(step), of('void'))).toBeGreaterThanOrEqual(3);
		},
	);

	it('has borders that stand 3:1 from the ground and from what they enclose', () => {
		for (const ground of ['paper', 'void', 'wash']) expect(contrast(of('line'), of(ground))).toBeGreaterThanOrEqual(3);
		expect(contrast(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3);
		expect(contrast(of('ink'), of('paper'))).toBeGreaterThanOrEqual(7);
	});
});

it('draws bars that stand 3:1 from the page, by day and by night', () => {
	expect(contrast(day.mark ?? '', day.paper ?? '')).toBeGreaterThanOrEqual(3);
	expect(contrast(desk.mark ?? '', desk.paper ?? '')).toBeGreaterThanOrEqual(3);
});
