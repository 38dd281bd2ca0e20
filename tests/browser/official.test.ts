// The whole way of an official without a terminal: a wrong file, an export of made-up children, questions, preview and
// archive at the desk; a correction by hand with its reason, pasted as from Excel and handed over as a patch; a commit
// in the office's own repository; the forge's verdict; what the guides of the terminal change; a build, whose pages
// nginx serves. The guides' pictures are taken on the way.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { serve } from '../../scripts/support/serve.mjs';
import { descriptionOf } from '../../src/outputs/images/png.fixture.ts';
import { EXPORT_COLUMNS, exportRow, madeUpName, madeUpNik } from '../import/people.ts';
import { officeSheet, workbook } from '../import/write-xlsx.ts';
import { COLOUR_RULES, violations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { joinedData } from '../support/fictional-site.ts';
import { begin, fromGuide, type } from '../support/guides.ts';
import { newOffice } from '../support/office.ts';
import { PICTURE_VIEW, picture } from '../support/pictures.ts';
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

/** The office's data: the two fictional cities, and all that Kota Contoh has in the guides. */
function officeData(dir: string): void {
	joinedData(dir);
	for (const part of ['kota', 'jadwal.csv'])
		cpSync(path.join('tests/cases/lengkap/data', part), path.join(dir, part), { recursive: true });
}

/** What the desk refuses, and a sentence to cite: pictures that the official's way does not pass. */
async function furtherPictures(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.locator('.tabulator-row:first-child .tabulator-cell[tabulator-field=c1]').dblclick();
	await page.keyboard.press('Control+A');
	await page.keyboard.type(madeUpNik(7).replace('9901', '6474'));
	await page.keyboard.press('Enter');
	await page.click('[data-deed=check]');
	await page.locator('[data-result] .refused').waitFor();
	await picture(page, 'meja-nik', '[data-result]');
}

/** A package that stands in for Sveltia CMS, in a project of nothing else. */
function standInCms(dir: string): void {
	const put = (name: string, text: string) => {
		mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
		writeFileSync(path.join(dir, name), text);
	};
	put('package.json', '{"private":true}');
	put('paket/package.json', '{"name":"@sveltia/cms","version":"0.221.1"}');
	put('paket/npm/index.js', '');
	put('paket/npm/assets/huruf.woff2', 'huruf');
}

/** The home of a site of one city, whose data `npm run only` makes: tests/build/correction.test.ts has it too. */
async function ownSite(page: Page): Promise<void> {
	const dir = path.join(root, 'sendiri');
	await buildSite(dir, { DATA_DIR: 'tests/cases/lengkap/data' });
	const { url, close } = await serve(dir, { port: 0 });
	await page.goto(url);
	await picture(page, 'situs-sendiri', 'main');
	await close();
}

/** Pages that a guide leads to: address, picture, its first part, its last. */
const PAGES: readonly (readonly [address: string, name: string, part: string, last?: string])[] = [
	['kota/peta/pengukuran/2024-08/', 'kutipan', '#kutip', ':has(> #kutip)'],
	['kota/contoh/pengukuran/2025-02/', 'halaman-terbit', 'h1', 'svg.map'],
	['kota/contoh/pengukuran/2025-02/', 'bahan-isian', '#dokumen', 'section:has(> #dokumen)'],
	['angka/99.01/prevalensi-stunting/ssgi/2021/', 'angka-ditarik', 'main'],
	['kota/contoh/kenanga-indah-contoh/', 'nama-baru', '#koreksi', '#koreksi ~ p'],
	['kota/padang-panjang/', 'kota-baru', 'main', '.pick'],
	['kota/contoh/', 'belum-ada', '#belum', ':has(> #belum)'],
	['jadwal/contoh/', 'jadwal-rencana', 'main', 'table.rows tbody tr:nth-child(3)'],
];

async function given(page: Page, link: string): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(link)]);
	return readFileSync(await download.path());
}

it('goes from the office’s file to the published page, and no child leaves the tab', async () => {
	const office = newOffice(path.join(root, 'kantor'), officeData);
	const url = await (await fetch(inject('fictionalSite'))).text();
	const context = await browser.newContext({
		baseURL: url,
		acceptDownloads: true,
		viewport: PICTURE_VIEW,
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
	await picture(page, 'meja-pratinjau', '.preview', '.preview figure');
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
	const patchFile = path.join(root, 'usulan.patch');
	writeFileSync(patchFile, patch);
	type(`${fromGuide('git apply')} ${patchFile}`, office.dir, office.env);
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

	// What the guides change with commands is changed in the same office.
	writeFileSync(path.join(office.dir, 'rekap-februari.xlsx'), officeSheet());
	for (const guide of ['menarik', 'mengganti-nama', 'menambah-kota', 'embargo', 'terbit-pertama']) {
		begin(`${guide}.md`, office.dir, office.env);
		office.git('add', 'data');
		office.git('commit', '-qm', guide);
	}

	// Merged, it is built as for a server of the office's own, with a form for texts, and packed for it.
	const [site, cms, packed] = ['situs', 'cms', 'situs.tar.gz'].map((name) => path.join(root, name)) as [
		string,
		string,
		string,
	];
	standInCms(cms);
	type(fromGuide('npm install --no-save @sveltia/cms@0.221.1', { '@sveltia/cms@0.221.1': './paket' }), cms, office.env);
	const withCms = fromGuide('NASKAH_CMS=node_modules/@sveltia/cms npm run build', {
		'node_modules/@sveltia/cms': path.join(cms, 'node_modules/@sveltia/cms'),
		'npm run build': fromGuide('SITE_URL=https://stunting.kota.go.id npm run build'),
	});
	type(withCms, process.cwd(), { ...office.env, DATA_DIR: path.join(office.dir, 'data'), OUT_DIR: site });
	const folder = path.join(root, 'nginx');
	mkdirSync(path.join(folder, 'www'), { recursive: true });
	type(fromGuide('tar -czf situs.tar.gz -C dist .', { dist: site, 'situs.tar.gz': packed }), root, office.env);
	type(`tar -xzf ${packed} -C www`, folder, office.env);
	const nginx = serversHere(false).find(({ name }) => name === 'nginx');
	if (!nginx?.program) console.warn('nginx tidak terpasang: situsnya disajikan oleh peladen uji.');
	const { url: served, stop } = nginx?.program
		? await startServer(nginx, { folder, site }).then(({ url, child }) => ({ url, stop: () => child.kill('SIGTERM') }))
		: await serve(path.join(folder, 'www'), { port: 0, quality: 1 }).then(({ url, close }) => ({ url, stop: close }));
	const verify = fromGuide('npm run verify -- https://stunting.kota.go.id/', {
		'https://stunting.kota.go.id/': served,
	});
	expect(type(verify, process.cwd(), office.env)).toContain('Salinan ini utuh');
	const published = async (name: string) => (await fetch(`${served}${name}/`)).text();
	expect(await published('kota/peta/pengukuran/2025-08')).toMatch(/74 dari 360/);
	expect(await published('kota/peta/pengukuran/2024-08')).toContain('Dua anak tercatat dua kali.');
	expect(await published('koreksi')).toContain('Dua anak tercatat dua kali.');
	expect(await published('petugas/naskah')).toContain('cms');
	const reader = await browser.newContext({ baseURL: served, viewport: PICTURE_VIEW });
	// Pages that count the days since something do so from the same day always.
	await reader.clock.setFixedTime('2025-09-15T05:00:00Z');
	const view = await reader.newPage();
	for (const [address, ...taken] of PAGES) {
		await view.goto(address);
		await picture(view, ...taken);
	}
	const share = 'gambar/kota/contoh.png';
	await view.goto(share);
	const drawn = await (await fetch(`${served}${share}`)).arrayBuffer();
	await picture(view, 'gambar-bagikan', 'img', 'img', descriptionOf(new Uint8Array(drawn)));
	if (process.env.KEEP_PICTURES) await ownSite(view);
	await reader.close();
	await stop();
}, 600_000);
