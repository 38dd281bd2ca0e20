import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadPublication } from '../../src/data/load.ts';
import { settings } from '../../src/settings.mjs';
import { serve } from '../support/serve.mjs';
import { slowDown } from './first-map.ts';
import { frameworkMap } from './framework.ts';
import { decimal, type Line } from './line.ts';

/** The map of Indonesia on a slow phone, ours and Observable Framework's turn by turn in one run. */

/** DESIGN, section 6, and the issue that asks for the map: seconds, and how many times sooner and lighter. */
const LIMITS = { seconds: 2, sooner: 5, lighter: 10, kilobytes: 60 } as const;
const REPEATS = 5;
/** Of the 514 areas some are drawn by more than one path, and none by less. */
const AREAS = 514;

/** Runs in the page: notes when a drawing of so many areas is whole and was painted. */
function watchForAreas(areas: number): void {
	const look = () => {
		const map = [...document.querySelectorAll('svg')].find((svg) => svg.querySelectorAll('path').length >= areas);
		const isWhole = map && (map.nextSibling || map.parentElement?.nextSibling || document.readyState !== 'loading');
		if (!isWhole) return requestAnimationFrame(look);
		return requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { mapPainted: performance.now() })));
	};
	requestAnimationFrame(look);
}

interface Seen {
	readonly seconds: number;
	/** Transferred until the map was there and nothing more came. */
	readonly kilobytes: number;
}

async function weigh(page: Page): Promise<() => number> {
	const device = await page.context().newCDPSession(page);
	let bytes = 0;
	device.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await slowDown(device);
	return () => bytes;
}

async function look(browser: Browser, url: string): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
	const page = await context.newPage();
	const bytes = await weigh(page);
	await page.addInitScript(watchForAreas, AREAS);
	await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
	const handle = await page.waitForFunction(() => (globalThis as { mapPainted?: number }).mapPainted, undefined, {
		timeout: 120_000,
	});
	const seconds = ((await handle.jsonValue()) ?? 0) / 1000;
	const kilobytes = bytes() / 1000;
	await context.close();
	return { seconds, kilobytes };
}

const middle = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Both maps, in turns, so that a busy machine slows both alike. @param outDir our built site. */
export async function benchNation(browser: Browser, outDir: string, folder: string): Promise<Line[]> {
	const dist = await frameworkMap(path.join(folder, 'framework'), loadPublication());
	if (!existsSync(path.join(dist, 'index.html'))) throw new Error('Framework wrote no page');
	const [own, other] = [
		await serve(outDir, { port: 0, base: settings().base }),
		await serve(dist, { port: 0, base: '/' }),
	];
	const seen: { own: Seen[]; other: Seen[] } = { own: [], other: [] };
	try {
		// The first turn is not counted: a host packs a page once and not for each reader.
		for (let turn = 0; turn <= REPEATS; turn += 1) {
			const [ours, theirs] = [await look(browser, `${own.url}indonesia/`), await look(browser, other.url)];
			if (turn > 0) {
				seen.own.push(ours);
				seen.other.push(theirs);
			}
		}
	} finally {
		await own.close();
		await other.close();
	}
	const seconds = (all: readonly Seen[]) => middle(all.map((each) => each.seconds));
	const kilobytes = (all: readonly Seen[]) => middle(all.map((each) => each.kilobytes));
	const spread = (all: readonly Seen[]) => {
		const sorted = all.map((each) => each.seconds).toSorted((a, b) => a - b);
		return `${decimal(sorted[0] ?? 0, 2)} sampai ${decimal(sorted.at(-1) ?? 0, 2)} s dalam ${all.length} kali`;
	};
	const what = 'peta Indonesia di ponsel lambat';
	return [
		{ what, value: seconds(seen.own), limit: LIMITS.seconds, unit: 's', note: spread(seen.own) },
		{ what: `${what}, Observable Framework`, value: seconds(seen.other), unit: 's', note: spread(seen.other) },
		{
			what: `${what}, berapa kali lebih cepat`,
			value: seconds(seen.other) / seconds(seen.own),
			least: LIMITS.sooner,
			unit: 'kali',
		},
		{
			what: 'peta Indonesia, terkirim seluruhnya',
			value: kilobytes(seen.own),
			limit: LIMITS.kilobytes,
			unit: 'kB',
			note: 'dengan skrip dan gambar',
		},
		{
			what: 'peta Indonesia, Observable Framework',
			value: kilobytes(seen.other),
			unit: 'kB',
			note: 'tanpa huruf dari luar',
		},
		{
			what: 'peta Indonesia, berapa kali lebih ringan',
			value: kilobytes(seen.other) / kilobytes(seen.own),
			least: LIMITS.lighter,
			unit: 'kali',
		},
	];
}
