import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { FLAGS, requireBrowser } from '../../scripts/support/browser.mjs';
import { fontconfigFile, NARROW, WIDE } from './fonts.ts';

/** Starts the machine's Chromium with the tests' own fonts. */
export function launch(): Promise<Browser> {
	const env = { ...process.env, FONTCONFIG_FILE: fontconfigFile() };
	return chromium.launch({ executablePath: requireBrowser(), args: FLAGS, env });
}

/** The same with a profile of its own on the disk, as a reader's browser has one. */
export function launchWithProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
	const env = { ...process.env, FONTCONFIG_FILE: fontconfigFile() };
	return chromium.launchPersistentContext(folder, { executablePath: requireBrowser(), args: FLAGS, env, ...options });
}

/** One page of a browser, used for many addresses. */
export interface Visitor {
	readonly page: Page;
	/** Opens an address and gives what a reader would call broken: status, errors, requests to others. */
	visit(address: string): Promise<string[]>;
}

/** A page that may reach `siteUrl` and nothing else, and that notes every attempt. */
export async function newVisitor(
	browser: Browser,
	siteUrl: string,
	options: BrowserContextOptions = {},
): Promise<Visitor> {
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

/**
 * Ways a reader may see the same text: in a wide family, in a narrow one, and spaced as WCAG 1.4.12 lets them ask for.
 */
const LOOKS = {
	wide: `* { font-family: '${WIDE}' !important }`,
	narrow: `* { font-family: '${NARROW}' !important }`,
	spaced: `* { font-family: '${WIDE}' !important; line-height: 1.5 !important; letter-spacing: 0.12em !important;
		word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
};

/** Whether the page is wider than its window in any of the looks, and what sticks out. */
export async function widthFaults(page: Page): Promise<string[]> {
	return page.evaluate((looks) => {
		const before = document.adoptedStyleSheets;
		const faults = Object.entries(looks).flatMap(([look, css]) => {
			// Made by script, so that the page's own policy on styles has no say.
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [...before, sheet];
			const [width, whole] = [window.innerWidth, document.documentElement.scrollWidth];
			if (whole <= width) return [];
			const out = [...document.querySelectorAll('body *')].filter(
				(element) => element.getBoundingClientRect().right > width + 0.5,
			);
			const names = out
				.slice(0, 3)
				.map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
			return [`${look}: ${whole} px wide; widest: ${names.join(', ')}`];
		});
		document.adoptedStyleSheets = before;
		return faults;
	}, LOOKS);
}
