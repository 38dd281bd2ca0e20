import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Parser } from 'htmlparser2';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { ATTACK_TIMES } from '../support/attack.ts';
import { launch } from '../support/browser.ts';
import { fromGuide, type } from '../support/guides.ts';
import { sampleByTemplate } from '../support/sample.ts';

/** The copy for a USB stick, opened by a real browser from the disk. */

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-salinan-'));
const copy = path.join(folder, 'situs');
let browser: Browser;
beforeAll(async () => {
	const command = fromGuide('npm run copy -- /media/usb/aksi7', { '/media/usb/aksi7': copy });
	type(`${command} --from ${inject('builtDir')}`, process.cwd(), process.env);
	browser = await launch();
});
afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Pages that the browser opens; 200 by `ATTACK_TIMES=2 BUILT_DIR=dist npx vitest run --config vitest.browser.config.ts tests/browser/offline.test.ts`. */
const MANY = ATTACK_TIMES > 1 ? 200 : 80;

/** Of every kind of page some: always the same ones. */
function pages(): readonly string[] {
	const addresses = inject('addresses');
	const kinds = sampleByTemplate(inject('builtDir'), addresses, 1);
	const rest = addresses.filter((address) => !kinds.includes(address));
	const step = Math.max(1, Math.floor(rest.length / Math.max(1, MANY - kinds.length)));
	return [...kinds, ...rest.filter((_, index) => index % step === 0)].slice(0, MANY);
}

const isFile = (url: string) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile() ?? false;

/** Attributes that lead to a file; `data` does so of an object alone. */
const LEADS = ['href', 'xlink:href', 'src', 'action', 'poster', 'srcset'];

/** What a page's HTML leads to and the anchors it has. */
function readPage(file: string) {
	const leads: string[] = [];
	const anchors = new Set<string>();
	const parser = new Parser({
		onopentag(name, attributes) {
			if (attributes.id) anchors.add(attributes.id);
			for (const lead of LEADS) if (attributes[lead] !== undefined) leads.push(attributes[lead]);
			if (name === 'object' && attributes.data) leads.push(attributes.data);
		},
	});
	parser.end(readFileSync(path.join(copy, file), 'utf8'));
	return { leads, anchors };
}

it('leads from every page, by every link and picture, to a file and a place in it', () => {
	const read = new Map(
		globSync('**/*.html', { cwd: copy }).map((file) => [pathToFileURL(path.join(copy, file)).href, readPage(file)]),
	);
	const known = new Map<string, boolean>();
	const faults: string[] = [];
	let count = 0;
	for (const [from, { leads }] of read) {
		for (const lead of leads) {
			const { href, hash, protocol } = new URL(lead, from);
			if (protocol !== 'file:') continue;
			count += 1;
			const target = href.replace(/[?#].*/, '');
			if (!known.has(target)) known.set(target, isFile(target));
			const page = read.get(target);
			const isThere =
				known.get(target) && (hash.length < 2 || !page || page.anchors.has(decodeURIComponent(hash.slice(1))));
			if (!isThere) faults.push(`${path.relative(copy, fileURLToPath(from))}: ${lead}`);
		}
	}
	expect(read.size).toBeGreaterThanOrEqual(inject('addresses').length);
	expect(count).toBeGreaterThan(10 * read.size);
	expect(faults).toEqual([]);
});

it('opens many pages from the disk: styles and pictures are there', async () => {
	const page = await browser.newPage();
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
	});
	const opened = pages();
	for (const address of opened) {
		await page.goto(pathToFileURL(path.join(copy, address.endsWith('.html') ? address : `${address}index.html`)).href);
		const found = await page.evaluate(() => ({
			broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
			isPlain: getComputedStyle(document.body).fontFamily.startsWith('Times'),
		}));
		faults.push(...found.broken.map((each) => `${address}: ${each}`));
		if (found.isPlain) faults.push(`${address}: tanpa gaya`);
	}
	expect(opened.length).toBe(Math.min(MANY, inject('addresses').length));
	expect(faults).toEqual([]);
});

/** Clicks where the area has its inside: the middle of its box may be sea, or a neighbour. */
async function clickInside(page: Page, area: Locator): Promise<void> {
	await area.scrollIntoViewIfNeeded();
	const place = await area
		.locator('path')
		.first()
		.evaluate((element) => {
			const shape = element as unknown as SVGPathElement;
			const { x, y, width, height } = shape.getBBox();
			const steps = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
			const points = steps.flatMap((right) => steps.map((down) => new DOMPoint(x + right * width, y + down * height)));
			const matrix = shape.getScreenCTM() ?? new DOMMatrix();
			const hit = points
				.filter((point) => shape.isPointInFill(point))
				.map((point) => point.matrixTransform(matrix))
				.find((point) => shape.parentElement?.contains(document.elementFromPoint(point.x, point.y)));
			return hit ? { x: hit.x, y: hit.y } : null;
		});
	expect(place).not.toBeNull();
	await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
}

it('shows the map of a city, whose districts lead by a click to theirs, and those to the villages', async () => {
	const page = await browser.newPage();
	const city = loadPublication().cities.find(({ slug }) => slug === 'batam');
	await page.goto(pathToFileURL(path.join(copy, 'kota/batam/index.html')).href);
	const districts = page.locator('figure.main .areas a');
	expect(await districts.count()).toBe(city?.districts.length);
	const district = districts.filter({ hasText: 'Sekupang:' });
	await Promise.all([
		page.waitForURL(/^file:.*\/kota\/batam\/kecamatan\/sekupang\/index\.html$/),
		clickInside(page, district),
	]);
	expect(await page.locator('h1').innerText()).toContain('Sekupang');
	const villages = page.locator('svg.map .areas a');
	expect(await villages.count()).toBe(city?.villages.filter(({ code }) => code.startsWith('21.71.03.')).length);
	await Promise.all([
		page.waitForURL(/^file:.*\/kota\/batam\/tiban-lama\/index\.html$/),
		clickInside(page, villages.filter({ hasText: 'Tiban Lama:' })),
	]);
	expect(await page.locator('h1').innerText()).toContain('Tiban Lama');
});
