import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../scripts/support/serve.mjs';
import { violations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { buildSite } from '../support/built-site.ts';

/** The map as it is after "Perbesar peta": the real cities, and tests/cases/peta, whose numbers were worked out by hand. */

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-peta-'));
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

let browser: Browser;
let peta: { url: string; close(): Promise<void> };
let grid: typeof peta;
let paved: typeof peta;
let tiles: Server;
let tileOrigin: string;

async function site(name: string, env: Readonly<Record<string, string>>) {
	const dir = path.join(folder, name);
	buildSite(dir, env);
	return serve(dir, { port: 0, quality: 1 });
}

beforeAll(async () => {
	browser = await launch();
	tiles = createServer((_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL));
	await new Promise((resolve) => tiles.listen(0, '127.0.0.1', () => resolve(undefined)));
	tileOrigin = `http://localhost:${(tiles.address() as AddressInfo).port}`;
	const data = 'tests/cases/peta/data';
	peta = await site('peta', { DATA_DIR: data });
	grid = await site('grid', { DATA_DIR: 'tests/cases/tanpa-geometri/data' });
	paved = await site('paved', { DATA_DIR: data, TILE_URL: `${tileOrigin}/{z}/{x}/{y}.png`, TILE_CREDIT: '© Peta Contoh' });
}, 180_000);
afterAll(async () => {
	await browser?.close();
	for (const server of [peta, grid, paved]) await server?.close();
	tiles?.close();
	rmSync(folder, { recursive: true, force: true });
});

interface Reader {
	readonly page: Page;
	/** Addresses asked for, and what went wrong. */
	readonly requests: string[];
	readonly problems: string[];
}

/** Someone on a connection that is not fast, so that nothing is fetched unasked, unless `connection` says otherwise. */
async function open(url: string, options: BrowserContextOptions & { connection?: object } = {}): Promise<Reader> {
	const { connection = { effectiveType: '3g' }, ...rest } = options;
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...rest });
	const page = await context.newPage();
	const reader: Reader = { page, requests: [], problems: [] };
	context.on('request', (request) => reader.requests.push(request.url()));
	page.on('console', (message) => message.type() === 'error' && reader.problems.push(message.text()));
	page.on('pageerror', (error) => reader.problems.push(error.message));
	await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
	await page.goto(url, { waitUntil: 'load' });
	return reader;
}

const enlarge = async ({ page }: Reader) => {
	await page.getByRole('button', { name: 'Perbesar peta' }).click();
	await page.waitForSelector('.tools');
};
const isLive = ({ page }: Reader) => page.locator('.tools').count();
const done = ({ page }: Reader) => page.context().close();
const isLiveFile = (url: string) => /\/_astro\/(stage|live)\./.test(url);

/** What the map shows: shapes, names, values, places on the screen, caption, legend. */
function mapState(page: Page) {
	return page.evaluate(() => {
		const figure = document.querySelector('figure.main') as HTMLElement;
		const svg = figure.querySelector('svg.map') as SVGSVGElement & { kept?: boolean };
		const corner = figure.getBoundingClientRect();
		const villages = [...svg.querySelectorAll('a[data-village]')].map((link) => {
			const path = link.querySelector('path') as SVGPathElement;
			const box = path.getBoundingClientRect();
			return {
				code: link.getAttribute('data-village'),
				shape: path.getAttribute('d'),
				fill: path.getAttribute('class'),
				paint: getComputedStyle(path).fill.replace('#q-', '#p-'),
				title: link.querySelector('title')?.textContent,
				place: [box.x - corner.x, box.y - corner.y, box.width, box.height].map(Math.round),
			};
		});
		return {
			villages,
			kept: svg.kept ?? false,
			circles: [...svg.querySelectorAll('.marks circle')].map((circle) => [circle.getAttribute('r'), circle.getAttribute('class')]),
			names: [...svg.querySelectorAll('.marks text')].map(({ textContent }) => textContent),
			caption: figure.querySelector('figcaption')?.textContent,
			legend: [...figure.querySelectorAll('.key li')].map(({ textContent }) => textContent?.trim()),
			summary: figure.querySelector('.summary')?.textContent?.trim(),
		};
	});
}

const focusedVillage = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-village'));
/** The page's own word: Playwright hears of a changed address a moment later. */
const address = (page: Page) => page.evaluate(() => location.href);
const query = async (page: Page): Promise<Record<string, string>> => Object.fromEntries(new URL(await address(page)).searchParams);
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

describe.each(['bontang', 'batam', 'bekasi'])('/kota/%s/', (slug) => {
	it('loads nothing of the live map before the click, and nothing from elsewhere after it', async () => {
		const reader = await open(`${inject('siteUrl')}kota/${slug}/`);
		await reader.page.mouse.wheel(0, 600);
		await reader.page.waitForTimeout(300);
		expect(reader.requests.filter(isLiveFile)).toEqual([]);
		await enlarge(reader);
		expect(reader.requests.filter(isLiveFile).length).toBeGreaterThanOrEqual(3);
		expect(reader.requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
		expect(reader.problems).toEqual([]);
		await done(reader);
	});

	it.each([1280, 360])('keeps the element, its shapes, names, values and place at %i px', async (width) => {
		const reader = await open(`${inject('siteUrl')}kota/${slug}/`, { viewport: { width, height: 900 } });
		await reader.page.evaluate(() => Object.assign(document.querySelector('figure.main svg.map') as object, { kept: true }));
		const before = await mapState(reader.page);
		await enlarge(reader);
		const after = await mapState(reader.page);
		const near = ({ villages, ...rest }: typeof before) => ({
			...rest,
			size: [],
			villages: villages.map((each) => ({ ...each, place: [] })),
		});
		expect(near(after)).toEqual(near(before));
		expect(after.kept).toBe(true);
		after.villages.forEach(({ place }, index) => {
			place.forEach((value, side) => {
				expect(Math.abs(value - (before.villages[index]?.place[side] ?? NaN))).toBeLessThanOrEqual(slug === 'batam' ? 3 : 2);
			});
		});
		await done(reader);
	});
});

describe('unasked', () => {
	const url = () => `${peta.url}kota/peta/`;
	const scroll = (page: Page) => page.locator('figure.main').scrollIntoViewIfNeeded();

	it('loads on a fast connection once the map is in sight, folded', async () => {
		const reader = await open(url(), { connection: { effectiveType: '4g', saveData: false } });
		await scroll(reader.page);
		await reader.page.waitForSelector('.tools:not([open])');
		await done(reader);
	});

	it.each([
		['to save data', { effectiveType: '4g', saveData: true }],
		['on a slow connection', { effectiveType: '3g', saveData: false }],
		['where the browser does not tell', undefined],
	])('does not load %s', async (_, connection) => {
		const reader = await open(url(), { connection: connection as object });
		await reader.page
			.evaluate((value) => Object.defineProperty(navigator, 'connection', { value, configurable: true }), connection ?? null)
			.catch(() => {});
		await scroll(reader.page);
		await reader.page.waitForTimeout(400);
		expect([await isLive(reader), reader.requests.filter(isLiveFile)]).toEqual([0, []]);
		await done(reader);
	});

	it('keeps the focus of who was in the map already', async () => {
		const reader = await open(url());
		await reader.page.locator('a[data-village]').nth(2).focus();
		await reader.page.evaluate(() => (document.querySelector('.grow button') as HTMLButtonElement).click());
		await reader.page.waitForSelector('.tools');
		expect(await focusedVillage(reader.page)).toBe('99.02.01.1003');
		await done(reader);
	});

	it('says so when it cannot be loaded, and tries again', async () => {
		const reader = await open(url());
		await reader.page.route(/\/_astro\/live.*js/, (route) => route.abort(), { times: 1 });
		await reader.page.getByRole('button', { name: 'Perbesar peta' }).click();
		await reader.page.getByRole('button', { name: 'Peta gagal dimuat; coba lagi' }).waitFor();
		await done(reader);
	});
});

describe('by keyboard', () => {
	let reader: Reader;
	beforeAll(async () => {
		reader = await open(`${peta.url}kota/peta/`);
		await reader.page.getByRole('button', { name: 'Perbesar peta' }).focus();
		await reader.page.keyboard.press('Enter');
		await reader.page.waitForSelector('.tools[open]');
	});
	afterAll(() => done(reader));

	it('goes on from where the button was', async () => {
		expect(await reader.page.evaluate(() => document.activeElement?.localName)).toBe('summary');
	});

	it('is one stop for Tab, and no trap', async () => {
		const { page } = reader;
		await page.locator('a[data-village][tabindex="0"]').focus();
		const stops: (string | null)[] = [];
		for (let press = 0; press < 5; press += 1) {
			await page.keyboard.press('Tab');
			stops.push(
				await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.localName ?? null),
			);
		}
		expect(stops).toEqual(['Perbesar', 'Perkecil', 'Seluruh kota', 'summary', 'select']);
		expect(await page.locator('a[data-village][tabindex="0"]').count()).toBe(1);
		for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+Tab');
		expect(await focusedVillage(page)).toBe('99.02.01.1001');
		await page.keyboard.press('Shift+Tab');
		expect(await focusedVillage(page)).toBeNull();
	});

	it('moves to the neighbours with arrows, chooses with Enter, leaves with Escape', async () => {
		const { page } = reader;
		await page.locator('a[data-village][tabindex="0"]').focus();
		const way: (string | null | undefined)[] = [];
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowDown']) {
			await page.keyboard.press(key);
			way.push((await focusedVillage(page))?.slice(6));
		}
		expect(way).toEqual(['01.1002', '02.1001', '02.1002', '01.1004', '01.1003', '01.1003', '01.1001']);
		await page.keyboard.press('Enter');
		expect(await page.locator('.card h3').innerText()).toBe('Akasia');
		expect((await query(page)).kelurahan).toBe('99.02.01.1001');
		expect(await page.locator('.chosen').getAttribute('d')).toBe(
			await page.locator('[data-village="99.02.01.1001"] path').first().getAttribute('d'),
		);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('card');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lihat barisnya di tabel');
	});

	it('announces what is drawn', async () => {
		const { page } = reader;
		const card = page.locator('.card');
		expect(await card.getAttribute('aria-live')).toBe('polite');
		const title = await page.locator('[data-village="99.02.01.1001"] title').textContent();
		expect(title).toBe('Akasia: 30 persen, e-PPGBM Februari 2025, cakupan 80,0 persen');
		expect(await card.locator('dd').first().innerText()).toBe('30 persen');
		expect(await card.innerText()).toContain('naik 5 poin sejak Agustus 2024');
		expect(await card.innerText()).toContain('11,8 poin di atas rata-rata kota (18,2 persen)');
	});

	it('zooms with plus and minus, and brings a village that lies outside into view', async () => {
		const { page } = reader;
		const width = () => page.evaluate(() => document.querySelector('figure.main svg.map')?.getBoundingClientRect().width ?? 0);
		const before = await width();
		await page.locator('[data-village="99.02.01.1001"]').focus();
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		await expect.poll(width).toBeGreaterThan(before * 3.9);
		expect((await query(page)).letak).toMatch(/^2\.00,/);
		const size = () => page.evaluate(() => (document.querySelector('.marks text') as SVGTextElement).getBoundingClientRect().height);
		expect(await size()).toBeLessThan(20);
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
		const isSeen = () =>
			page.evaluate(() => {
				const [stage, village] = [document.querySelector('.stage'), document.activeElement].map((each) => each?.getBoundingClientRect());
				const middle = village && stage && [village.x + village.width / 2 - stage.x, village.y + village.height / 2 - stage.y];
				return (
					middle !== undefined &&
					stage !== undefined &&
					(middle[0] ?? -1) > 0 &&
					(middle[0] ?? 0) < stage.width &&
					(middle[1] ?? -1) > 0 &&
					(middle[1] ?? 0) < stage.height
				);
			});
		await expect.poll(isSeen).toBe(true);
		await page.keyboard.press('-');
		await page.keyboard.press('-');
		await expect.poll(width).toBeCloseTo(before, -1);
		expect((await query(page)).letak).toBeUndefined();
	});

	it('works every control', async () => {
		const { page } = reader;
		await choice(page, 'Pengukuran').focus();
		await page.keyboard.press('ArrowDown');
		expect((await query(page)).putaran).toBe('eppgbm-2024-08');
		await choice(page, 'Yang ditampilkan').focus();
		await page.keyboard.press('ArrowDown');
		expect((await query(page)).ukuran).toBe('balita-pendek');
		await choice(page, 'Digambar menurut').focus();
		await page.keyboard.press('End');
		expect((await query(page)).warna).toBe('perubahan');
		await page.getByRole('checkbox').focus();
		await page.keyboard.press('Space');
		expect((await query(page)).kecamatan).toBe('tidak');
		expect(await page.locator('figure.main path.districts').isVisible()).toBe(false);
		await page.keyboard.press('Space');
		expect((await query(page)).kecamatan).toBeUndefined();
		for (const [name, inverse] of [['Layar penuh', 'Tutup layar penuh']] as const) {
			await page.getByRole('button', { name, exact: true }).focus();
			await page.keyboard.press('Enter');
			await page.locator('figure.full').waitFor();
			await page.getByRole('button', { name: inverse }).focus();
			await page.keyboard.press('Enter');
			await page.locator('figure:not(.full) .tools').waitFor();
		}
		expect(reader.problems).toEqual([]);
	});
});

describe('by touch', () => {
	let reader: Reader;
	beforeAll(async () => {
		reader = await open(`${peta.url}kota/peta/`, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
		await reader.page.getByRole('button', { name: 'Perbesar peta' }).tap();
		await reader.page.waitForSelector('.tools');
	});
	afterAll(() => done(reader));

	it('chooses a village, zooms, and works every control', async () => {
		const { page } = reader;
		await page.locator('[data-village="99.02.02.1002"]').tap();
		expect(await page.locator('.card h3').innerText()).toBe('Flamboyan');
		expect(await page.locator('.card').innerText()).toContain('Kecamatan Hilir');
		expect(page.url()).not.toContain('#');
		for (const name of ['Perbesar', 'Perkecil']) {
			await page.getByRole('button', { name, exact: true }).tap();
			await expect.poll(async () => (await query(page)).letak?.slice(0, 1)).toBe(name === 'Perbesar' ? '1' : undefined);
		}
		await page.locator('.tools summary').tap();
		await choice(page, 'Pengukuran').selectOption('eppgbm-2024-02');
		await choice(page, 'Yang ditampilkan').selectOption('cakupan-pengukuran');
		await choice(page, 'Digambar menurut').selectOption('perubahan');
		expect(await query(page)).toMatchObject({ putaran: 'eppgbm-2024-02', ukuran: 'cakupan-pengukuran', warna: 'perubahan' });
		await page.getByRole('checkbox').tap();
		expect((await query(page)).kecamatan).toBe('tidak');
		await page.getByRole('button', { name: 'Kelurahan saya' }).tap();
		await page.getByRole('button', { name: 'Lanjut' }).waitFor();
		await page.getByRole('button', { name: 'Layar penuh' }).tap();
		await page.locator('figure.full').waitFor();
		await page.getByRole('button', { name: 'Tutup layar penuh' }).tap();
		const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh gambar PNG' }).tap()]);
		expect(picture.suggestedFilename()).toBe('peta-peta-cakupan-pengukuran-eppgbm-2024-02.png');
		expect(reader.problems).toEqual([]);
	});

	it('lets one finger scroll the page until the map is enlarged', async () => {
		const { page } = reader;
		const action = () => page.evaluate(() => getComputedStyle(document.querySelector('.stage') as Element).touchAction);
		expect(await action()).toBe('pan-x pan-y');
		await page.getByRole('button', { name: 'Perbesar', exact: true }).tap();
		await expect.poll(action).toBe('none');
	});

	it('has targets that a finger can hit', async () => {
		const small = await reader.page.evaluate(() =>
			[...document.querySelectorAll('.live button, .live select, .live summary')]
				.map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
				.map(({ text }) => text),
		);
		expect(small).toEqual([]);
	});
});

describe('views', () => {
	/** Every layer of the city by every scale that can be drawn; worked with the mouse, then opened by address. */
	it('show the same when opened by their address', async () => {
		const reader = await open(`${peta.url}kota/peta/`);
		await enlarge(reader);
		const { page } = reader;
		const rounds = await choice(page, 'Pengukuran')
			.locator('option')
			.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
		expect(rounds).toEqual(['eppgbm-2025-02', 'eppgbm-2024-08', 'eppgbm-2024-02', 'eppgbm-2023-08']);
		const seen = new Set<string>();
		const other = await open(page.url());
		for (const round of rounds) {
			for (const measure of ['prevalensi-stunting', 'balita-pendek', 'cakupan-pengukuran']) {
				for (const scale of ['nilai', 'rata-rata', 'perubahan']) {
					await choice(page, 'Pengukuran').selectOption(round);
					await choice(page, 'Yang ditampilkan').selectOption(measure);
					const option = choice(page, 'Digambar menurut').locator(`option[value="${scale}"]`);
					if (await option.isDisabled()) continue;
					await choice(page, 'Digambar menurut').selectOption(scale);
					const shown = await mapState(page);
					seen.add(`${shown.caption}`);
					const here = await address(page);
					await other.page.goto(here);
					if (here.includes('?')) await other.page.waitForSelector('.tools');
					else await enlarge(other);
					expect(await mapState(other.page)).toEqual(shown);
					expect(await address(other.page)).toBe(here);
				}
			}
		}
		expect(seen.size).toBeGreaterThan(25);
		await done(other);
		expect(reader.problems).toEqual([]);
		await done(reader);
	}, 180_000);

	it('keep village, districts and place too', async () => {
		const asked = `${peta.url}kota/peta/?urut=0-&kecamatan=tidak&kelurahan=99.02.01.1004&letak=1.50,-3.9700,110.0500`;
		const reader = await open(asked);
		const { page } = reader;
		await page.waitForSelector('.card h3');
		expect(await page.locator('.card h3').innerText()).toBe('Damar');
		expect(await page.locator('text.district').first().isVisible()).toBe(false);
		await page.waitForTimeout(300);
		expect(await query(page)).toEqual(Object.fromEntries(new URL(asked).searchParams));
		await done(reader);
	});

	it('draw the changes worked out by hand', async () => {
		const reader = await open(`${peta.url}kota/peta/?warna=perubahan`);
		await reader.page.waitForSelector('.tools');
		const { villages, names, legend, summary } = await mapState(reader.page);
		const words = villages.map(({ title, fill }) => [fill, title?.replace(/:.* cakupan \S+ persen,/, ':')]);
		expect(words).toEqual([
			['b5 focus', 'Akasia: naik 5 poin sejak Agustus 2024'],
			['b2', 'Beringin: turun 2 poin sejak Agustus 2024'],
			['b3', 'Cendana: tetap sejak Agustus 2024'],
			['b1 focus', 'Damar: turun 12 poin sejak Agustus 2024'],
			['under', 'Eboni: tidak dibandingkan karena cakupannya rendah'],
			['b4', 'Flamboyan: naik 1,5 poin sejak Agustus 2024'],
		]);
		expect(names).toEqual(expect.arrayContaining(['▲ Akasia', '▼ Damar', 'Cendana']));
		expect(legend).toContain('▲ naik 5 poin atau lebih');
		expect(summary).toContain('Naik di 2 kelurahan, turun di 2, tetap di 1.');
		await done(reader);
	});
});

describe('kelurahan saya', () => {
	const locate = async (latitude: number, longitude: number, accuracy = 20) => {
		const reader = await open(`${peta.url}kota/peta/`, { permissions: ['geolocation'], geolocation: { latitude, longitude, accuracy } });
		await enlarge(reader);
		const { page, requests } = reader;
		await page.getByRole('button', { name: 'Kelurahan saya' }).click();
		const status = page.locator('.tools [role="status"]');
		expect(await status.innerText()).toContain('tidak dikirim ke mana pun');
		const sent = requests.length;
		await page.getByRole('button', { name: 'Lanjut' }).click();
		await expect.poll(() => status.innerText()).toMatch(/^Letak Anda/);
		return { reader, said: await status.innerText(), sent: requests.slice(sent) };
	};

	it('finds the village on the device, and writes it nowhere', async () => {
		const { reader, said, sent } = await locate(-3.97, 110.045);
		expect(said).toBe('Letak Anda di Damar.');
		expect(await reader.page.locator('.card h3').innerText()).toBe('Damar');
		expect(sent).toEqual([]);
		await reader.page.getByRole('button', { name: 'Perbesar', exact: true }).click();
		await reader.page.waitForTimeout(300);
		expect(await query(reader.page)).toEqual({});
		await done(reader);
	});

	it('says when it is not sure', async () => {
		const { reader, said } = await locate(-3.99, 110.01, 800);
		expect(said).toBe('Letak Anda di Akasia. Ketelitiannya sekitar 800 meter, jadi bisa juga kelurahan sebelahnya.');
		await done(reader);
	});

	it('says when one is elsewhere', async () => {
		const { reader, said } = await locate(-6.2, 106.8);
		expect(said).toContain('di luar Kota Peta');
		expect(await reader.page.locator('.card').innerText()).toBe('');
		await done(reader);
	});

	it('takes no for an answer', async () => {
		const reader = await open(`${peta.url}kota/peta/`);
		await enlarge(reader);
		await reader.page.getByRole('button', { name: 'Kelurahan saya' }).click();
		await reader.page.getByRole('button', { name: 'Lanjut' }).click();
		await expect.poll(() => reader.page.locator('.tools [role="status"]').innerText()).toContain('Izin lokasi tidak diberikan');
		await done(reader);
	});
});

describe('pictures', () => {
	it('carry their colours, names, caption, legend and source with them', async () => {
		const reader = await open(`${peta.url}kota/peta/?warna=perubahan`);
		const { page } = reader;
		await page.waitForSelector('.tools');
		await page.locator('.tools summary').click();
		const save = async (name: string) => {
			const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
			return readFileSync(await download.path());
		};
		const svg = (await save('Unduh gambar SVG')).toString();
		expect(svg).not.toMatch(/ class=| style=|var\(|<script|<a /);
		for (const words of ['▲ Akasia', 'Perubahan prevalensi', 'naik 5 poin atau lebih', 'Hasil Penimbangan Februari 2025', 'Batas resmi'])
			expect(svg).toContain(words);
		expect(svg).toContain('fill="rgb(22, 58, 95)"');
		const png = await save('Unduh gambar PNG');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(1440);
		const colours = await page.evaluate(
			async (bytes) => {
				const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
				const canvas = new OffscreenCanvas(image.width, image.height);
				const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
				context.drawImage(image, 0, 0);
				const { data } = context.getImageData(0, 0, image.width, image.height);
				const found = new Set<string>();
				for (let at = 0; at < data.length; at += 4 * 97) found.add([...data.slice(at, at + 3)].join());
				return [...found];
			},
			[...png],
		);
		expect(colours).toEqual(expect.arrayContaining(['22,58,95', '238,241,243', '134,169,198']));
		await done(reader);
	});
});

describe('streets', () => {
	it('are not offered where no server is set, and no page may load any', async () => {
		const reader = await open(`${peta.url}kota/peta/`);
		await enlarge(reader);
		expect(await reader.page.getByRole('button', { name: 'Tampilkan jalan' }).count()).toBe(0);
		expect(await reader.page.locator('meta[http-equiv]').getAttribute('content')).toContain("img-src 'self' data:;");
		await done(reader);
	});

	it('come from the one host that is named, and only after the reader agreed', async () => {
		const reader = await open(`${paved.url}kota/peta/`);
		const { page, requests } = reader;
		await enlarge(reader);
		expect(await page.locator('meta[http-equiv]').getAttribute('content')).toContain(`img-src 'self' data: ${tileOrigin};`);
		await page.getByRole('button', { name: 'Tampilkan jalan' }).click();
		expect(await page.locator('.tools [role="status"]').innerText()).toContain('alamat internet (IP) Anda');
		await page.waitForTimeout(200);
		const outside = () => requests.filter((url) => !url.startsWith(paved.url) && !url.startsWith('data:'));
		expect(outside()).toEqual([]);
		await page.getByRole('button', { name: /^Setuju, muat dari localhost/ }).click();
		await page.locator('.leaflet-tile-loaded').first().waitFor();
		expect(outside().length).toBeGreaterThan(0);
		expect(outside().filter((url) => !url.startsWith(`${tileOrigin}/`))).toEqual([]);
		expect(await page.locator('.tools [role="status"]').innerText()).toContain('© Peta Contoh');
		expect(reader.problems).toEqual([]);
		expect(await violations(page)).toEqual([]);
		await done(reader);
	});
});

describe('a map of tiles', () => {
	it('has card and arrows, and no Leaflet', async () => {
		const reader = await open(`${grid.url}kota/contoh/`);
		const { page } = reader;
		await enlarge(reader);
		expect(reader.requests.filter((url) => /\/stage\./.test(url))).toEqual([]);
		const first = page.locator('a[data-village][tabindex="0"]');
		await first.focus();
		const start = await focusedVillage(page);
		await page.keyboard.press('ArrowRight');
		expect(await focusedVillage(page)).not.toBe(start);
		await page.keyboard.press('Enter');
		expect(await page.locator('.card h3').count()).toBe(1);
		expect(await page.getByRole('button', { name: 'Kelurahan saya' }).count()).toBe(0);
		expect([reader.problems, await violations(page)]).toEqual([[], []]);
		await done(reader);
	});
});

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
	it('finds nothing in any state', async () => {
		const reader = await open(`${peta.url}kota/peta/`, {
			colorScheme,
			permissions: ['geolocation'],
			geolocation: { latitude: -3.97, longitude: 110.045 },
		});
		const { page } = reader;
		const found: Record<string, string[]> = { button: await violations(page) };
		await enlarge(reader);
		found.live = await violations(page);
		await page.locator('[data-village="99.02.01.1001"]').click();
		found.card = await violations(page);
		for (const [measure, scale] of [
			['prevalensi-stunting', 'perubahan'],
			['balita-pendek', 'rata-rata'],
			['cakupan-pengukuran', 'nilai'],
		] as const) {
			await choice(page, 'Yang ditampilkan').selectOption(measure);
			await choice(page, 'Digambar menurut').selectOption(scale);
			found[`${measure} ${scale}`] = await violations(page);
		}
		await page.getByRole('button', { name: 'Kelurahan saya' }).click();
		found.promise = await violations(page);
		await page.getByRole('button', { name: 'Lanjut' }).click();
		await page.waitForTimeout(200);
		found.here = await violations(page);
		await page.getByRole('button', { name: 'Layar penuh' }).click();
		await page.locator('figure.full').waitFor();
		found.full = await violations(page);
		expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
		await done(reader);
	}, 60_000);
});

it('prints the whole city after it was enlarged', async () => {
	const reader = await open(`${peta.url}kota/peta/?letak=3,-3.98,110.02`);
	await reader.page.waitForSelector('.tools');
	await reader.page.emulateMedia({ media: 'print' });
	const [svg, stage] = await reader.page.evaluate(() =>
		['figure.main svg.map', '.stage'].map((each) => (document.querySelector(each) as Element).getBoundingClientRect().toJSON()),
	);
	expect(svg.width).toBeLessThanOrEqual(stage.width + 1);
	expect(Math.abs(svg.x - stage.x)).toBeLessThan(2);
	expect(await reader.page.locator('.tools').isVisible()).toBe(false);
	await done(reader);
});
