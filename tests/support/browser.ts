import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { FLAGS, requireBrowser } from '../../scripts/support/browser.mjs';

/** Starts the machine's Chromium. */
export function launch(): Promise<Browser> {
	return chromium.launch({ executablePath: requireBrowser(), args: FLAGS });
}

/** One page of a browser, used for many addresses. */
export interface Visitor {
	readonly page: Page;
	/** Opens an address and gives what a reader would call broken: status, errors, requests to others. */
	visit(address: string): Promise<string[]>;
}

/** A page that may reach `siteUrl` and nothing else, and that notes every attempt. */
export async function newVisitor(browser: Browser, siteUrl: string, options: BrowserContextOptions = {}): Promise<Visitor> {
	const context = await browser.newContext({ baseURL: siteUrl, ...options });
	const page = await context.newPage();
	const { origin } = new URL(siteUrl);
	let problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) problems.push(`request to ${request.url()}`);
	});
	return {
		page,
		async visit(address) {
			problems = [];
			const response = await page.goto(address, { waitUntil: 'load' });
			if (response?.status() !== 200) problems.push(`status ${response?.status()}`);
			return problems;
		},
	};
}

/** Whether the page is wider than its window, and what sticks out. */
export async function widthFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const [width, whole] = [window.innerWidth, document.documentElement.scrollWidth];
		if (whole <= width) return [];
		const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 0.5);
		const names = out.slice(0, 3).map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
		return [`is ${whole} px wide; widest: ${names.join(', ')}`];
	});
}
