// The officials' desk: a scripted official makes a round out of an export of made-up children, with the network cut.
// What comes out is what `npm run import` writes, and nothing is sent or stored.
import {
	appendFileSync,
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { importCommand } from '../../src/onboarding/import/command.ts';
import { EXPORT_COLUMNS, type ExportRow, exportRow, madeUpName, madeUpNik } from '../import/people.ts';
import { workbook } from '../import/write-xlsx.ts';
import { COLOUR_RULES, violations } from '../support/axe.ts';
import { launch, launchWithProfile, newVisitor } from '../support/browser.ts';

const VILLAGES = ['Bontang Kuala', 'Bontang Baruu', 'Lok Tuan', 'Guntung', 'Gunung Elaii', 'Api-api'];
const PERIOD = '2025-08';
const DOCUMENT = { judul: 'Rekap penimbangan', penerbit: 'Dinas Kesehatan Contoh', tanggal: '2025-09-10' };
const ID = 'dinas-kesehatan-contoh-2025-09-10';

/** An export of made-up children: villages of different sizes, few of the stunted in one, two names misspelt. */
function exported(): Uint8Array {
	const rows: string[][] = [[...EXPORT_COLUMNS]];
	VILLAGES.forEach((village, at) => {
		for (let child = 0; child < 60 + at * 7; child += 1) {
			const isShort = child % (6 + at) === 0 && (at !== 3 || child < 12);
			const more: ExportRow = isShort ? { 'TB/U': 'Pendek', 'ZS TB/U': '-2.51' } : {};
			const place: ExportRow = { 'Kab/Kota': 'KOTA BONTANG', Kec: 'BONTANG UTARA', 'Desa/Kel': village.toUpperCase() };
			rows.push(
				exportRow(rows.length, { ...place, 'Tanggal Pengukuran': '2025-08-12', 'Tgl Lahir': '2023-02-20', ...more }),
			);
		}
	});
	return workbook([{ name: 'Data', rows }]);
}

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

interface Storage {
	readonly local: number;
	readonly session: number;
	readonly databases: number;
	readonly caches: number;
	readonly cookies: string;
	readonly workers: number;
}

const stored = (page: Page): Promise<Storage> =>
	page.evaluate(async () => ({
		local: localStorage.length,
		session: sessionStorage.length,
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		cookies: document.cookie,
		workers: (await navigator.serviceWorker.getRegistrations()).length,
	}));
const NOTHING: Storage = { local: 0, session: 0, databases: 0, caches: 0, cookies: '', workers: 0 };

/** Opens the desk for Bontang and cuts the network. */
async function opened(page: Page, context: BrowserContext): Promise<void> {
	await page.goto('petugas/');
	await page.selectOption('[data-city]', 'bontang');
	await page.locator('[data-ready]', { hasText: 'Siap' }).waitFor();
	await context.setOffline(true);
}

async function handIn(page: Page, bytes: Uint8Array, name = 'anak.xlsx'): Promise<void> {
	await page.setInputFiles('#berkas', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
	await page.locator('[data-progress]', { hasText: 'diterima' }).waitFor();
	await page.selectOption('[name=month]', PERIOD.slice(5));
	await page.fill('[name=year]', PERIOD.slice(0, 4));
	await page.selectOption('[name=instrument]', 'eppgbm');
	for (const [field, text] of Object.entries(DOCUMENT)) await page.fill(`[name=${field}]`, text);
	await page.click('[data-rest] button[type=submit]');
}

/** Answers the two questions about villages, and gives what was asked. */
async function answer(page: Page): Promise<string[]> {
	const asked: string[] = [];
	for (const [written, meant] of [
		['BONTANG BARUU', 'Bontang Baru'],
		['GUNUNG ELAII', 'Gunung Elai'],
	] as const) {
		const form = page.locator('[data-question] form', { hasText: written });
		await form.waitFor();
		asked.push(await form.locator('legend').innerText());
		await form.locator('label', { hasText: `${meant},` }).click();
		await form.locator('button', { hasText: 'Jawab' }).click();
	}
	await page.locator('[data-archive]').waitFor();
	return asked;
}

describe('an official with an export of children', () => {
	let context: BrowserContext;
	let page: Page;
	const requests: string[] = [];
	const problems: string[] = [];
	let before: number;
	let archive: Record<string, string>;
	const profile = mkdtempSync(path.join(tmpdir(), 'aksi7-profil-'));

	beforeAll(async () => {
		context = await launchWithProfile(profile, {
			baseURL: inject('siteUrl'),
			viewport: { width: 1280, height: 900 },
			acceptDownloads: true,
		});
		context.on('request', (request) =>
			requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
		);
		page = await context.newPage();
		page.on('websocket', (socket) => requests.push(socket.url()));
		page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
		page.on('pageerror', (error) => problems.push(error.message));
		await opened(page, context);
		before = requests.length;
		await handIn(page, exported());
		expect(await answer(page)).toHaveLength(2);
		const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-archive]')]);
		const entries = Object.entries(unzipSync(readFileSync(await download.path())));
		archive = Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
	});
	afterAll(async () => {
		await context?.close();
		rmSync(profile, { recursive: true, force: true });
	});

	it('gets the files that the command writes, and the check passes them', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-meja-'));
		try {
			const dataDir = path.join(folder, 'data');
			cpSync('data', dataDir, { recursive: true });
			appendFileSync(
				path.join(dataDir, 'dokumen.csv'),
				`${ID},${Object.values(DOCUMENT).join(',')},publikasi-dinas,,\n`,
			);
			const file = path.join(folder, 'anak.xlsx');
			writeFileSync(file, exported());
			const args = [
				'--city',
				'bontang',
				'--period',
				PERIOD,
				'--instrument',
				'eppgbm',
				'--document',
				ID,
				'--data',
				dataDir,
			];
			const complaints: string[] = [];
			const ask = async (text: string) => /(\d+)\. (?:Bontang Baru|Gunung Elai),/.exec(text)?.[1] ?? '0';
			const code = await importCommand(
				[file, ...args],
				{},
				{ print: () => undefined, complain: (text) => complaints.push(text), ask },
			);
			expect(complaints).toEqual([]);
			expect(code).toBe(0);
			const names = Object.keys(archive).sort();
			expect(names).toEqual([
				'data/dokumen.csv',
				'data/kota/bontang/pengukuran.csv',
				`data/kota/bontang/pengukuran/${PERIOD}.csv`,
			]);
			for (const name of names) expect(archive[name]).toBe(readFileSync(path.join(folder, name), 'utf8'));
			expect(publish(readFolder(dataDir)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

	it('sends nothing and stores nothing', async () => {
		expect(requests.slice(before).filter((request) => !request.includes(' blob:'))).toEqual([]);
		expect(await stored(page)).toEqual(NOTHING);
		expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
		expect(problems).toEqual([]);
	});

	it('sees no child in the page nor in the files', async () => {
		const everything = (await page.content()) + Object.values(archive).join('\n');
		for (const number of [1, 77, 300]) {
			expect(everything).not.toContain(madeUpName(number));
			expect(everything).not.toContain(madeUpNik(number));
		}
	});

	it('sees what was understood, the preview, and what is hidden and why', async () => {
		const text = await page.locator('[data-result]').innerText();
		expect(text).toContain('Terbaca sebagai ekspor e-PPGBM per anak');
		expect(text).toContain('berisi 1 sampai 4');
		expect(await page.locator('.preview .title').innerText()).toContain('e-PPGBM Agustus 2025 di Kota Bontang');
		expect(await page.locator('.preview svg.map a[data-village]').count()).toBe(15);
		expect(await page.locator('.preview .results tbody tr').count()).toBeGreaterThan(15);
	});

	it.each([
		['light', 1280],
		['dark', 1280],
		['light', 360],
		['dark', 360],
	] as const)('meets WCAG 2.2 AA, %s at %i px', async (colorScheme, width) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		expect(await violations(page, colorScheme === 'dark' ? COLOUR_RULES : undefined)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});

	it('leaves no child on the disk when the browser is killed', async () => {
		const [pid = ''] = /\d+$/.exec(readlinkSync(path.join(profile, 'SingletonLock'))) ?? [];
		const closed = new Promise((resolve) => context.once('close', resolve));
		process.kill(Number(pid), 'SIGKILL');
		await closed;
		const kept = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		expect(kept.length).toBeGreaterThan(10);
		const traces = [1, 77, 300].flatMap((number) => [madeUpName(number), madeUpNik(number)]);
		for (const { parentPath, name } of kept) {
			const bytes = readFileSync(path.join(parentPath, name));
			for (const trace of traces)
				for (const encoding of ['utf8', 'utf16le'] as const)
					expect(bytes.includes(trace, 0, encoding), name).toBe(false);
		}
	});
});

it('names the cell that is wrong, and gives no file', async () => {
	const context = await browser.newContext({ baseURL: inject('siteUrl') });
	const page = await context.newPage();
	await opened(page, context);
	const table = ['Kelurahan;Sasaran;Diukur;Stunting', 'Bontang Kuala;100;90;12', 'Bontang Baru;100;90;120'].join('\n');
	await handIn(page, new TextEncoder().encode(table), 'rekap.csv');
	const refused = page.locator('[data-result] .refused');
	await refused.waitFor();
	expect(await refused.innerText()).toMatch(/\b[A-D]3\b/);
	expect(await page.locator('[data-archive]').count()).toBe(0);
	// And can throw it all away.
	await page.click('[data-clear]');
	expect(await page.locator('[data-result]').innerText()).toBe('');
	expect(page.workers()).toEqual([]);
	await context.close();
});

it('says without a script what to do instead, and asks for nothing', async () => {
	const visitor = await newVisitor(browser, inject('siteUrl'), {
		javaScriptEnabled: false,
		viewport: { width: 360, height: 740 },
	});
	expect(await visitor.visit('petugas/')).toEqual([]);
	expect(await visitor.page.locator('main').innerText()).toContain('npm run import --');
	expect(await visitor.page.locator('[data-form]').isVisible()).toBe(false);
	await visitor.page.context().close();
});

it('is the only page that fetches its script', () => {
	const folder = inject('builtDir');
	const scriptOf = (page: string) =>
		[...readFileSync(path.join(folder, page), 'utf8').matchAll(/src="[^"]*?([^"/]+\.js)"/g)].map(([, name]) => name);
	const own = scriptOf('petugas/index.html');
	expect(own.length).toBeGreaterThan(0);
	for (const page of ['index.html', 'kota/bontang/index.html', 'data/index.html'])
		expect(scriptOf(page).filter((name) => own.includes(name))).toEqual([]);
});
