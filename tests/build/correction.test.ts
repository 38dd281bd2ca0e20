import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataVersion } from '../../src/citation/version.ts';
import { loadPublication } from '../../src/data/load.ts';
import { descriptionOf } from '../../src/share/png.ts';
import { buildSite } from '../support/built-site.ts';
import { readPlainly } from '../support/plain-csv.ts';

/** One value of the fictional city changes and one figure is taken back, each with its correction: everything that cites them follows. */
const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-koreksi-'));
const [data, site] = ['data', 'site'].map((name) => path.join(folder, name)) as [string, string];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CHANGED = '99.01/prevalensi-stunting/eppgbm/2024-02';
const WITHDRAWN = '99.01/prevalensi-stunting/eppgbm/2023-08';
const read = (file: string) =>
	readFileSync(path.join(site, file), 'utf8')
		.replaceAll('\u00a0', ' ')
		.replace(/ data-astro-cid-\w+/g, '');

beforeAll(async () => {
	cpSync('tests/cases/lengkap/data', data, { recursive: true });
	const figures = path.join(data, 'kota/contoh/angka.csv');
	const edited = readFileSync(figures, 'utf8')
		.replace(/^99\.01,prevalensi-stunting,eppgbm,2023-08.*\n/m, '')
		.replace(',2024-02,11.6,138,1189,', ',2024-02,11.5,137,1189,');
	writeFileSync(figures, edited);
	const corrections = path.join(data, 'koreksi.csv');
	writeFileSync(
		corrections,
		`${readFileSync(corrections, 'utf8')}2024-10-01,${WITHDRAWN},12.4,,Penimbangan diulang.,berita-contoh-2024
2024-10-02,${CHANGED},11.6,11.5,Satu anak tercatat dua kali.,dinkes-contoh-2024-03
`,
	);
	await buildSite(site, { DATA_DIR: data, SITE_URL: 'https://aksi7.example' });
}, 200_000);

describe('a corrected value', () => {
	it('stands on the page with the old one, the day and the reason', () => {
		const page = read(`angka/${CHANGED}/index.html`);
		expect(page).toMatch(/<h1>[^\n]*11,5 persen<\/h1>/);
		expect(page).toMatch(/2 Oktober 2024: <s>11,6<\/s> menjadi <strong>11,5<\/strong>. Satu anak tercatat dua kali\./);
		expect(page).toContain('Prevalensi stunting Kota Contoh 11,5 persen menurut e-PPGBM Februari 2024');
		expect(page).toContain('"value":11.5');
	});

	it('stands in every file of its reference, with the new version of the data and its full address', () => {
		const version = dataVersion(loadPublication(data)).short;
		expect(version).not.toBe(dataVersion(loadPublication('tests/cases/lengkap/data')).short);
		for (const format of ['bib', 'ris', 'json']) {
			const file = read(`angka/${CHANGED}/kutipan.${format}`);
			expect(file).toContain('11,5 persen');
			expect(file).toContain(version);
			expect(file).toContain(`https://aksi7.example/angka/${CHANGED}/`);
		}
	});

	it('stands in the share image, the interface for machines, every table, the feeds and the page of changes', async () => {
		expect(descriptionOf(readFileSync(path.join(site, `gambar/angka/${CHANGED}.png`)))).toMatch(/11,5.persen/);
		expect(JSON.parse(read(`api/v1/angka/${CHANGED}.json`))).toMatchObject({
			nilai: 11.5,
			koreksi: [{ sebelum: '11.6', sesudah: '11.5' }],
		});
		for (const file of ['unduh/pengamatan.csv', 'unduh/kota/contoh/pengamatan.csv']) {
			expect(readPlainly(read(file)).find(({ id }) => id === CHANGED)?.nilai, file).toBe('11.5');
		}
		const parquet = readFileSync(path.join(site, 'unduh/pengamatan.parquet'));
		const rows = await parquetReadObjects({ file: new Uint8Array(parquet).buffer });
		expect(rows.find(({ id }) => id === CHANGED)?.nilai).toBe(11.5);
		for (const feed of ['semua', 'koreksi', 'kota/contoh']) {
			expect(read(`umpan/${feed}/atom.xml`), feed).toContain('sebelumnya 11,6');
			expect(read(`umpan/${feed}/rss.xml`), feed).toContain('sebelumnya 11,6');
		}
		const [month] = readdirSync(path.join(site, 'perubahan'), { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.includes('2024-10'),
		);
		expect(`${read('perubahan/index.html')}${month ? read(`perubahan/2024-10/index.html`) : ''}`).toContain(`/angka/${CHANGED}/`);
	});
});

describe('a withdrawn figure', () => {
	it('keeps its page, which says when, why and what to use instead', () => {
		const page = read(`angka/${WITHDRAWN}/index.html`);
		expect(page).toContain('Angka ini ditarik 1 Oktober 2024 oleh Redaksi Contoh dan tidak boleh dikutip lagi.');
		expect(page).toContain('Penimbangan diulang.');
		expect(page).toContain(`href="/angka/${CHANGED}/"`);
		expect(page).not.toContain('Observation');
	});

	it('offers no reference, and the corrections lead to its page', () => {
		expect(existsSync(path.join(site, `angka/${WITHDRAWN}/kutipan.bib`))).toBe(false);
		expect(read('koreksi/index.html')).toContain(`href="/angka/${WITHDRAWN}/"`);
	});
});
