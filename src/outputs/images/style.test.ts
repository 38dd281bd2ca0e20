import { expect, it } from 'vitest';
import { embedCss } from './embed-style.ts';
import { graphicCss, lightColours, lightGraphicCss, rulesOf } from './style.ts';

it('rulesOf reads rules, and those within a media query with it', () => {
	const css =
		'/* a */ @layer x { .b1 { fill: red; }\n@media print { .b1 { fill: blue; } } }\n.b2, .b3 { fill: green; }';
	expect(rulesOf(css)).toEqual([
		{ selectors: ['.b1'], values: [['fill', 'red']] },
		{ selectors: ['.b1'], values: [['fill', 'blue']], media: 'print' },
		{ selectors: ['.b2', '.b3'], values: [['fill', 'green']] },
	]);
});

it('images take the ramp from the light scheme of the style sheet, with nothing left to look up', () => {
	const { b1, b5 } = lightColours();
	expect(lightGraphicCss()).toContain(`.b1{fill: ${b1};}`);
	expect(lightGraphicCss()).toContain(`.b5{fill: ${b5};}`);
	expect(lightGraphicCss()).not.toMatch(/var\(|none;none/);
});

it('embeds keep light, dark, small screens and forced colours, in a few kilobytes', () => {
	expect(graphicCss()).toMatch(/@media \(prefers-color-scheme: dark\)\{:root\{/);
	expect(graphicCss()).toContain('@media (forced-colors: active)');
	expect(graphicCss()).not.toContain('@media print');
	// Discs that only widen what a finger can hit would be black without their rule.
	expect(graphicCss()).toMatch(/\.areas \.hit\{fill: none/);
	expect(embedCss().length).toBeLessThan(8000);
});
