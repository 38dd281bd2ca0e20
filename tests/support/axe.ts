import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands now, a line for each element. */
export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (values) => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const result = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
		return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`));
	}, RULES);
}
