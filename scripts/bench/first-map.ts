import type { Browser } from 'playwright-core';
import { decimal, type Line } from './line.ts';

const SLOW_PHONE = { cpu: 4, kilobitsPerSecond: 400, latency: 400 };
/** DESIGN, section 6, in seconds. */
const LIMIT = 1.2;
export const REPEATS = 5;

/** Runs in the page: notes when a drawing with so many shapes is whole and was painted. */
function watchFor([shape, least]: readonly [selector: string, least: number]): void {
	const look = () => {
		const map = [...document.querySelectorAll('svg')].find((svg) => svg.querySelectorAll(shape).length >= least);
		// Something after it means that the parser has read it to its end.
		const isWhole = map && (map.nextSibling || map.parentElement?.nextSibling || document.readyState !== 'loading');
		if (!isWhole) return requestAnimationFrame(look);
		// A task after the next frame runs when that frame was painted.
		return requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { mapPainted: performance.now() })));
	};
	requestAnimationFrame(look);
}

/** What a slow phone sees with nothing in its cache: when the drawing was painted, and what had come in all. */
export type Seen = { readonly seconds: number; readonly kilobytes: number };

/** Visits a page as a slow phone; `undefined` where it has no such drawing. */
export async function visit(browser: Browser, url: string, shape: string, least = 1): Promise<Seen | undefined> {
	const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
	try {
		const page = await context.newPage();
		const device = await context.newCDPSession(page);
		let bytes = 0;
		device.on('Network.loadingFinished', ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		const throughput = (SLOW_PHONE.kilobitsPerSecond * 1000) / 8;
		await device.send('Network.enable');
		await device.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: SLOW_PHONE.latency,
			downloadThroughput: throughput,
			uploadThroughput: throughput,
		});
		await device.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpu });
		await page.addInitScript(watchFor, [shape, least] as const);
		await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
		// A page that draws by script may do so after the last of its files.
		if (least === 1 && (await page.locator(`svg ${shape}`).count()) === 0) return undefined;
		const painted = () => (globalThis as { mapPainted?: number }).mapPainted;
		const handle = await page.waitForFunction(painted, undefined, { timeout: 120_000 });
		// A busy machine may call a network idle between a script and what that asks for.
		for (let before = -1; before !== bytes; ) {
			before = bytes;
			await page.waitForTimeout(3 * SLOW_PHONE.latency);
		}
		return { seconds: ((await handle.jsonValue()) ?? 0) / 1000, kilobytes: bytes / 1000 };
	} finally {
		await context.close();
	}
}

/** The median of some numbers. */
export const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** From the quickest to the slowest of some turns, in words. */
export function spread(seen: readonly Seen[]): string {
	const sorted = seen.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
	return `${decimal(sorted[0] ?? 0, 2)} sampai ${decimal(sorted.at(-1) ?? 0, 2)} s dalam ${seen.length} kali`;
}

/** How soon a slow phone shows each city's map; the median of a few turns. */
export async function benchFirstMap(browser: Browser, site: string, slugs: readonly string[]): Promise<Line[]> {
	const lines: Line[] = [];
	for (const slug of slugs) {
		const turns: Seen[] = [];
		// The first is not counted: a host packs a page once and not for each reader, and this browser has just started.
		for (let turn = 0; turn <= REPEATS; turn += 1) {
			const seen = await visit(browser, `${site}kota/${slug}/`, '[data-village]');
			if (seen && turn > 0) turns.push(seen);
		}
		if (turns.length === 0) continue;
		const value = middle(turns.map(({ seconds }) => seconds));
		lines.push({ what: `peta pertama di ponsel lambat, ${slug}`, value, limit: LIMIT, unit: 's', note: spread(turns) });
	}
	return lines;
}
