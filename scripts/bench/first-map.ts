import type { Browser, CDPSession } from 'playwright-core';
import { decimal, type Line } from './line.ts';

const SLOW_PHONE = { cpu: 4, kilobitsPerSecond: 400, latency: 400 };
/** DESIGN, section 6, in seconds. */
const LIMIT = 1.2;
const REPEATS = 5;

/** Runs in the page: notes when the first map is whole and was painted. */
function watchForMap(): void {
	const look = () => {
		const map = document.querySelector('svg [data-village]')?.closest('svg');
		// Something after it means that the parser has read it to its end.
		const whole = map && (map.nextSibling || map.parentElement?.nextSibling || document.readyState !== 'loading');
		if (!whole) return requestAnimationFrame(look);
		// A task after the next frame runs when that frame was painted.
		return requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { mapPainted: performance.now() })));
	};
	requestAnimationFrame(look);
}

/** Gives a page the network and the processor of a slow phone. */
export async function slowDown(device: CDPSession): Promise<void> {
	const throughput = (SLOW_PHONE.kilobitsPerSecond * 1000) / 8;
	await device.send('Network.enable');
	await device.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: SLOW_PHONE.latency,
		downloadThroughput: throughput,
		uploadThroughput: throughput,
	});
	await device.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpu });
}

/** Milliseconds until the map is painted on a slow phone, with nothing in the cache; `undefined` for a page without
 * one. */
async function firstMap(browser: Browser, url: string): Promise<number | undefined> {
	const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
	const page = await context.newPage();
	const device = await context.newCDPSession(page);
	await slowDown(device);
	await page.addInitScript(watchForMap);
	await page.goto(url, { waitUntil: 'load' });
	const hasMap = await page.evaluate(() => document.querySelector('svg [data-village]') !== null);
	const handle = hasMap
		? await page.waitForFunction(() => (globalThis as { mapPainted?: number }).mapPainted)
		: undefined;
	const painted = await handle?.jsonValue();
	await context.close();
	return painted;
}

/** How soon a slow phone shows each city's map; the median of a few turns. */
export async function benchFirstMap(browser: Browser, site: string, slugs: readonly string[]): Promise<Line[]> {
	const lines: Line[] = [];
	for (const slug of slugs) {
		const times: number[] = [];
		// Not counted: a host packs a page once and not for each reader, and this browser has just been started.
		await firstMap(browser, `${site}kota/${slug}/`);
		for (let turn = 0; turn < REPEATS; turn += 1) {
			const time = await firstMap(browser, `${site}kota/${slug}/`);
			if (time !== undefined) times.push(time);
		}
		times.sort((a, b) => a - b);
		const middle = times[Math.floor(times.length / 2)];
		if (middle === undefined) continue;
		const spread =
			`${decimal((times[0] ?? 0) / 1000, 2)} sampai ${decimal((times.at(-1) ?? 0) / 1000, 2)} s dalam ` +
			`${times.length} kali`;
		lines.push({
			what: `peta pertama di ponsel lambat, ${slug}`,
			value: middle / 1000,
			limit: LIMIT,
			unit: 's',
			note: spread,
		});
	}
	return lines;
}
