// npm run bench: builds the site, then prints what its pages weigh and how soon a slow phone shows the map. It judges nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { scriptBytes } from '../src/guard/checks/scripts.ts';
import { parsePage } from '../src/guard/page.ts';
import { readSite, type Site } from '../src/guard/site.ts';
import { benchCheck, sayCheck } from './bench-check.ts';
import { FLAGS, requireBrowser } from './support/browser.mjs';
import { command, Refusal, run as runProgram, say } from './support/run.mjs';
import { serve } from './support/serve.mjs';
import { settings } from './support/settings.mjs';

/** DESIGN, section 6. */
const BUDGET = 'kota: ≤ 20 kB (tujuan 14,6 kB) · skrip ≤ 6 kB · peta pertama ≤ 1,2 detik';
const SLOW_PHONE = { cpu: 4, kilobitsPerSecond: 400, latency: 400 };
const ROUNDS = 3;

/** The pages worth measuring: one of each type, and every city. */
function measuredFiles(site: Site): string[] {
	const cities = [...site.files.keys()].filter((file) => /^kota\/[^/]+\/index\.html$/.test(file)).sort();
	const others = ['metode/index.html', 'data/index.html', 'sumber/index.html', '404.html'].filter((file) => site.files.has(file));
	return ['index.html', ...cities, ...others];
}

function brotliBytes(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

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

/** Milliseconds until the map is painted on a slow phone, with nothing in the cache; `undefined` for a page without one. */
async function firstMap(browser: Browser, url: string): Promise<number | undefined> {
	const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
	const page = await context.newPage();
	const device = await context.newCDPSession(page);
	const throughput = (SLOW_PHONE.kilobitsPerSecond * 1000) / 8;
	await device.send('Network.enable');
	await device.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: SLOW_PHONE.latency,
		downloadThroughput: throughput,
		uploadThroughput: throughput,
	});
	await device.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpu });
	await page.addInitScript(watchForMap);
	await page.goto(url, { waitUntil: 'load' });
	const hasMap = await page.evaluate(() => document.querySelector('svg [data-village]') !== null);
	const handle = hasMap ? await page.waitForFunction(() => (globalThis as { mapPainted?: number }).mapPainted) : undefined;
	const painted = await handle?.jsonValue();
	await context.close();
	return painted;
}

async function medianFirstMap(browser: Browser, url: string): Promise<number | undefined> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const time = await firstMap(browser, url);
		if (time === undefined) return undefined;
		times.push(time);
	}
	return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

async function requestCount(browser: Browser, url: string): Promise<number> {
	const page = await browser.newPage();
	let requests = 0;
	page.on('request', () => (requests += 1));
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.close();
	return requests;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function measure(site: Site, file: string, browser: Browser, base: string): Promise<string[]> {
	const html = site.read(file);
	const url = base + file.replace(/(^|\/)index\.html$/, '$1');
	const time = await medianFirstMap(browser, url);
	return [
		`/${file.replace(/(^|\/)index\.html$/, '$1')}`,
		kilobytes(Buffer.byteLength(html)),
		kilobytes(brotliBytes(html)),
		kilobytes(scriptBytes(parsePage(file, html), site)),
		String(await requestCount(browser, url)),
		time === undefined ? '–' : `${(time / 1000).toFixed(2)} s`,
	];
}

function table(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows
		.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
		.join('\n');
}

async function build(outDir: string): Promise<number> {
	const start = performance.now();
	const code = await runProgram(process.execPath, ['scripts/build.ts'], { env: { ...process.env, OUT_DIR: outDir } });
	if (code !== 0) throw new Refusal('Tidak ada yang diukur, karena situs gagal dibangun.');
	return (performance.now() - start) / 1000;
}

async function run(folder: string): Promise<void> {
	const executablePath = requireBrowser();
	const outDir = path.join(folder, 'site');
	const seconds = await build(outDir);
	say('Mengukur halaman …');
	const { base, siteUrl } = settings();
	const site = readSite(outDir, { base, siteUrl });
	const server = await serve(outDir, { port: 0, base });
	const browser = await chromium.launch({ executablePath, args: FLAGS });
	const rows = [['halaman', 'HTML', 'brotli 11', 'skrip', 'permintaan', 'peta pertama']];
	for (const file of measuredFiles(site)) rows.push(await measure(site, file, browser, server.url));
	await browser.close();
	await server.close();
	const pages = [...site.files.keys()].filter((file) => file.endsWith('.html')).length;
	console.log(`\n${table(rows)}\n\nBatas: ${BUDGET}`);
	console.log(
		`Peta pertama: CPU ${SLOW_PHONE.cpu}x lebih lambat, ${SLOW_PHONE.kilobitsPerSecond} kbit/s, ${SLOW_PHONE.latency} ms, median dari ${ROUNDS}.`,
	);
	say('Mengukur pemeriksaan data …');
	console.log(sayCheck(benchCheck()));
	console.log(`Bangun: ${pages} halaman dalam ${seconds.toFixed(1)} detik (periksa, bangun, jaga).`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-bench-'));
await command(() => run(folder));
rmSync(folder, { recursive: true, force: true });
