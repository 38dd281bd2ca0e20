import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';
import { smallTargets } from '../support/target-faults.ts';

let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), { viewport: { width: 360, height: 740 } });
});
afterAll(() => browser?.close());

it('sees what is too small', async () => {
	// Not on a page of the site, whose policy allows no style of ours.
	await visitor.page.goto('about:blank');
	await visitor.page.setContent(
		'<nav><a href="#">A</a></nav><label><input type="checkbox"> B</label><button style="height:30px;width:30px">C</button>',
	);
	expect(await smallTargets(visitor.page)).toHaveLength(3);
	// A dot that is not seen is pressed by its label, which is measured in its place.
	const unseen = (padding: number) =>
		`<input type="radio" id="d" style="opacity:0"><label for="d" style="display:inline-block;padding:${padding}px">D</label>`;
	await visitor.page.setContent(unseen(10));
	expect(await smallTargets(visitor.page)).toEqual([]);
	await visitor.page.setContent(unseen(0));
	expect(await smallTargets(visitor.page)).toHaveLength(1);
});
