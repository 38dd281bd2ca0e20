import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer hangs on the colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands now, a line for each element; all of WCAG 2.2 AA, or only some `rules`. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	// Once a page is enough: to read it takes a while.
	if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
	const runOnly = rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: RULES };
	return page.evaluate(async (runOnly) => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const result = await axe.run(document, { runOnly, resultTypes: ['violations'] });
		return result.violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
		);
	}, runOnly);
}

/**
 * Leaves of every long row of like elements (rows of a table, areas of a map, items of a list) the first and the last:
 * axe finds in them what it would find in all, and takes a second for each hundred.
 */
export async function thinOut(page: Page): Promise<void> {
	await page.evaluate(() => {
		const [first, last] = [25, 5];
		for (const parent of document.querySelectorAll('tbody, ul, ol, dl, g, datalist, select'))
			for (const child of [...parent.children].slice(first, -last)) child.remove();
	});
}
