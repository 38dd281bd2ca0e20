// The whole way of an official without a terminal: a wrong file, an export of made-up children, questions, preview and
// archive at the desk; a correction by hand with its reason, pasted as from Excel and handed over as a patch; a commit
// in the office's own repository; the forge's verdict; a build, whose pages nginx serves.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { EXPORT_COLUMNS, exportRow, madeUpName, madeUpNik } from '../import/people.ts';
import { workbook } from '../import/write-xlsx.ts';
import { COLOUR_RULES, violations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { joinedData } from '../support/fictional-site.ts';
import { newOffice } from '../support/office.ts';
import { serversHere, startServer } from '../support/servers.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-petugas-'));
let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(async () => {
	await browser?.close();
	rmSync(root, { recursive: true, force: true });
});

const VILLAGES = {
	Akasia: 'Hulu',
	Beringinn: 'Hulu',
	Cendana: 'Hulu',
	Damar: 'Hulu',
	Eboni: 'Hilir',
	Flamboyyan: 'Hilir',
};
const MEASURED = { 'Tanggal Pengukuran': '2025-08-12' };
const DOCUMENT = { judul: 'Rekap penimbangan', penerbit: 'Dinas Kesehatan Kota Peta', tanggal: '2025-09-10' };

/** An export of made-up children as the system's users keep it: sixty a village, from twenty stunted down to eight. */
function exported(): Uint8Array {
	const rows: string[][] = [[...EXPORT_COLUMNS]];
	for (const [at, [village, district]] of Object.entries(VILLAGES).entries())
		for (let child = 0; child < 60; child += 1)
			rows.push(
				exportRow(rows.length, {
					...{ 'Kab/Kota': 'KOTA PETA', Kec: district.toUpperCase(), 'Desa/Kel': village.toUpperCase() },
					...MEASURED,
					...(child % (3 + at) === 0 && { 'TB/U': 'Pendek', 'ZS TB/U': '-2.51' }),
				}),
			);
	return workbook([{ name: 'Data', rows }]);
}

/** The same by village, as an office adds it up: one village has more stunted than measured children. */
function wrong(): Uint8Array {
	const rows = ['Akasia', 'Beringin', 'Cendana', 'Damar', 'Eboni', 'Flamboyan'].map((village, at) => [
		village,
		100,
		60,
		at === 2 ? 75 : 12,
	]);
	return workbook([{ name: 'Rekap', rows: [['Kelurahan', 'Sasaran', 'Diukur', 'Jumlah Stunting'], ...rows] }]);
}

async function handIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await page.setInputFiles('#berkas', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
	await page.locator('[data-progress]', { hasText: 'diterima' }).waitFor();
	await page.selectOption('[name=month]', '08');
	await page.fill('[name=year]', '2025');
	await page.selectOption('[name=instrument]', 'eppgbm');
	for (const [field, text] of Object.entries(DOCUMENT)) await page.fill(`[name=${field}]`, text);
	await page.click('[data-rest] button[type=submit]');
}

/** Keeps a picture for the guides (`npm run pictures`): what a part of the page shows, as high as a screen. */
async function picture(page: Page, name: string, part: string): Promise<void> {
	if (!process.env.KEEP_PICTURES) return;
	const box = await page.locator(part).boundingBox();
	if (!box) throw new Error(`picture: ${part}`);
	const clip = { ...box, y: box.y + (await page.evaluate(() => scrollY)), height: Math.min(box.height, 640) };
	await page.screenshot({ path: `public/panduan/${name}.png`, clip, fullPage: true });
}

/** Pictures for the guides that the official's way does not pass. */
async function furtherPictures(page: Page): Promise<void> {
	if (!process.env.KEEP_PICTURES) return;
	await page.emulateMedia({ colorScheme: 'light' });
	await page.locator('.tabulator-row:first-child .tabulator-cell[tabulator-field=c1]').dblclick();
	await page.keyboard.press('Control+A');
	await page.keyboard.type(madeUpNik(7).replace('9901', '6474'));
	await page.keyboard.press('Enter');
	await page.click('[data-deed=check]');
	await page.locator('[data-result] .refused').waitFor();
	await picture(page, 'meja-nik', '[data-result]');
	await page.context().setOffline(false);
	await page.goto('kota/peta/pengukuran/2024-08/');
	await picture(page, 'kutipan', '[data-cite]');
}

async function given(page: Page, link: string): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(link)]);
	return readFileSync(await download.path());
}

it('goes from the office’s file to the published page, and no child leaves the tab', async () => {
	const office = newOffice(path.join(root, 'kantor'), joinedData);
	const url = await (await fetch(inject('fictionalSite'))).text();
	const context = await browser.newContext({
		baseURL: url,
		acceptDownloads: true,
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	const [requests, problems]: [string[], string[]] = [[], []];
	context.on('request', (request) => requests.push(request.url()));
	const page = await context.newPage();
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	page.on('pageerror', (error) => problems.push(error.message));
	await page.goto('petugas/');
	await page.selectOption('[data-city]', 'peta');
	await page.locator('[data-ready]', { hasText: 'Siap' }).waitFor();
	await context.setOffline(true);
	const before = requests.length;

	// A wrong file: the cell is named, and nothing is handed over.
	await handIn(page, 'rekap.xlsx', wrong());
	const refused = page.locator('[data-result] .refused');
	await refused.waitFor();
	expect(await refused.innerText()).toMatch(/\bD4\b/);
	expect(await page.locator('[data-archive]').count()).toBe(0);

	// The export: two questions, the preview, the archive.
	await handIn(page, 'anak.xlsx', exported());
	for (const meant of ['Beringin', 'Flamboyan']) {
		const form = page.locator('[data-question] form', { hasText: new RegExp(`${meant.slice(0, 6)}\\w+`, 'i') });
		await form.waitFor();
		if (meant === 'Beringin') await picture(page, 'meja-pertanyaan', '[data-question]');
		await form.locator('label', { hasText: `${meant},` }).click();
		await form.locator('button', { hasText: 'Jawab' }).click();
	}
	await page.locator('[data-archive]').waitFor();
	expect(await page.locator('.preview .title').innerText()).toContain('e-PPGBM Agustus 2025 di Kota Peta');
	await picture(page, 'meja-pratinjau', '.preview');
	const files = Object.entries(unzipSync(await given(page, '[data-archive]')));

	// A published count was wrong: the cell is edited by hand, what is impossible is marked there, the reason is told.
	const cell = (row: number, column: number) =>
		page.locator(`.tabulator-row:nth-child(${row}) .tabulator-cell[tabulator-field=c${column}]`);
	const paste = async (text: string) => {
		await cell(1, 3).click();
		await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
		await page.keyboard.press('Control+V');
		await page.click('[data-deed=check]');
	};
	await page.click('[data-tables] > summary');
	await page.selectOption('#tabel', 'kota/peta/pengukuran/2024-08.csv');
	await cell(1, 4).waitFor();
	await paste('2000\t2600\r\n');
	await page.locator('.tabulator-cell.faulty').first().waitFor();
	expect(await page.locator('.tabulator-cell.faulty').first().getAttribute('title')).toContain('2600');
	await page.locator('.tabulator-cell.faulty').first().scrollIntoViewIfNeeded();
	expect(await violations(page)).toEqual([]);
	await picture(page, 'meja-sunting', '[data-tables]');
	await paste('1.990\t498\r\n');
	await page.fill('#koreksi-reason', 'Dua anak tercatat dua kali.');
	await page.fill('#koreksi-date', '2025-09-12');
	await picture(page, 'meja-sebab', '[data-result] form:has(#koreksi-reason)');
	await page.locator('button', { hasText: 'Catat koreksi' }).click();
	const patch = await given(page, '[data-patch]');
	expect(await page.locator('.remarks strong', { hasText: 'Salah' }).count()).toBe(0);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, COLOUR_RULES)).toEqual([]);

	// Nothing was asked of anybody and nothing is kept.
	expect(requests.slice(before).filter((each) => !each.startsWith('blob:'))).toEqual([]);
	expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
	expect(problems).toEqual([]);
	await furtherPictures(page);
	await context.close();

	// The files go into the repository, and the forge judges them.
	const everything = [...files.map(([, bytes]) => Buffer.from(bytes)), patch].join('\n');
	for (const number of [1, 77, 300])
		for (const trace of [madeUpName(number), madeUpNik(number)]) expect(everything).not.toContain(trace);
	office.git('checkout', '-q', '-b', 'usulan');
	// The patch holds the round that was read before as well.
	execFileSync('git', ['-C', office.dir, 'apply'], { input: patch });
	office.git('add', '-A');
	office.git('commit', '-qm', 'Hasil Agustus 2025, koreksi Februari');
	const out = path.join(root, 'laporan');
	const judged = office.run('forge', 'proposal', '--base', 'main', '--out', out);
	expect([judged.status, judged.said]).toEqual([0, expect.stringContaining('Dua anak tercatat dua kali.')]);
	expect(readFileSync(path.join(out, 'laporan.md'), 'utf8')).toMatch(/### Baru: \d/);

	// What must not be there is refused by the same command, and not repeated.
	office.git('checkout', '-q', '-b', 'keliru');
	writeFileSync(path.join(office.dir, 'data/kota/peta/anak.xlsx'), exported());
	office.git('add', '-A');
	office.git('commit', '-qm', 'berkas asli', '--no-verify');
	const stopped = office.run('forge', 'proposal', '--base', 'main', '--out', out);
	expect([stopped.status, stopped.said]).toEqual([1, expect.stringContaining('anak.xlsx')]);
	expect(stopped.said).not.toContain(madeUpName(1));
	office.git('checkout', '-q', 'usulan');

	// Merged, it is built, and the figures stand on the page.
	const site = path.join(root, 'situs');
	await buildSite(site, { DATA_DIR: path.join(office.dir, 'data') });
	const nginx = serversHere(false).find(({ name }) => name === 'nginx');
	if (!nginx?.program) console.warn('nginx tidak terpasang: situsnya dibaca dari folder, bukan dari server.');
	const folder = path.join(root, 'nginx');
	mkdirSync(folder);
	symlinkSync(site, path.join(folder, 'www'));
	const { url: served, child } = nginx?.program
		? await startServer(nginx, { folder, site })
		: { url: '', child: undefined };
	const published = async (name: string) =>
		served ? (await fetch(`${served}${name}/`)).text() : readFileSync(path.join(site, name, 'index.html'), 'utf8');
	expect(await published('kota/peta/pengukuran/2025-08')).toMatch(/74 dari 360/);
	expect(await published('kota/peta/pengukuran/2024-08')).toContain('Dua anak tercatat dua kali.');
	expect(await published('koreksi')).toContain('Dua anak tercatat dua kali.');
	child?.kill('SIGTERM');
});
