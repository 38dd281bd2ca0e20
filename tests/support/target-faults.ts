import type { Page } from 'playwright-core';

/**
 * Runs in a page: what is pressed, ticked or chosen, and links that stand by themselves in a list of ways, smaller than
 * 24 by 24 pixels (WCAG 2.2, 2.5.8). A link within a sentence is as high as its line.
 */
function targetFaults(): string[] {
	const LEAST = 24;
	const wanted = 'button, summary, select, textarea, input:not([type="hidden"]), nav a, header a, .ends a, label';
	/** What is pressed where the box or the dot itself is not seen. */
	const isTick = (control: Element | null): control is HTMLInputElement =>
		control?.matches('[type="checkbox"], [type="radio"]') ?? false;
	const isUnseen = (element: HTMLElement) =>
		isTick(element) && getComputedStyle(element).opacity === '0' && (element.labels?.length ?? 0) > 0;
	return [...document.querySelectorAll<HTMLElement>(wanted)].flatMap((element) => {
		if (isUnseen(element) || (element instanceof HTMLLabelElement && !isTick(element.control))) return [];
		const box = element.getBoundingClientRect();
		// What is not shown, what only the focus shows, and a way that stands in a sentence.
		if (box.width === 0 || box.right < 0 || element.closest('p:not(.ends)')) return [];
		const said = (
			element.textContent?.trim() ||
			element.getAttribute('aria-label') ||
			element.getAttribute('name') ||
			''
		).slice(0, 30);
		const isSmall = box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
		return isSmall ? [`<${element.localName}> "${said}": ${Math.round(box.width)}x${Math.round(box.height)}`] : [];
	});
}

/** What is too small to press on the page as wide as it is now, its menu open. */
export async function smallTargets(page: Page): Promise<string[]> {
	const menus = (open: boolean) =>
		page.evaluate((open) => {
			for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu')) menu.open = open;
		}, open);
	await menus(true);
	const found = await page.evaluate(targetFaults);
	await menus(false);
	return found;
}
