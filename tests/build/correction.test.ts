import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftOf } from '../../src/data/draft.ts';
import { FolderEdit, recordCorrections, rename, withdraw } from '../../src/data/exits/index.ts';
import { loadPublication } from '../../src/data/load.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { dataVersion } from '../../src/outputs/citations/version.ts';
import { descriptionOf } from '../../src/outputs/images/png.fixture.ts';
import { buildSite } from '../support/build-site.ts';
import { plain } from '../support/plain.ts';
import { readPlainly } from '../support/plain-csv.ts';
import { expectSameRound } from './geojson.ts';

/**
 * One value of the fictional city changes, one figure and one round are taken back, a village is renamed, another gets
 * a new code, and the city a new address, each with its correction: everything that cites them follows, and every old
 * address answers.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-koreksi-'));
const [data, site, programs] = ['data', 'site', 'program'].map((name) => path.join(folder, name)) as [
	string,
	string,
	string,
];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CHANGED = '99.01/prevalensi-stunting/eppgbm/2024-02';
const WITHDRAWN = '99.01/prevalensi-stunting/eppgbm/2023-08';
const SURVEY = '99.01/prevalensi-stunting/ssgi/2024';
const SURVEY_ROW = ',prevalensi-stunting,ssgi,2024,';
/** A text that cites all that goes, in every way a text can. */
const CITING = `---
judul: "Kota Contoh mengukur"
ringkasan: "Tadinya {${WITHDRAWN}}."
jenis: program
tanggal: 2024-09-12
kota: kota-contoh
topik: pengukuran
kantor: "Dinas Kesehatan Kota Contoh"
angka: ["${WITHDRAWN}", "${SURVEY}"]
putaran: ["2024-08"]
---

Tadinya tercatat <Angka id="${WITHDRAWN}" />, dan di desa <Angka id="99.01.02.1001/pendek/eppgbm/2024-08" />.

Selisihnya <Selisih dari="${WITHDRAWN}" ke="${CHANGED}" />; arahnya <Arah dari="${WITHDRAWN}" ke="${CHANGED}" />.

<Tabel angka={["${WITHDRAWN}", "${CHANGED}"]} judul="Dua putaran" />

<Batang angka={["${WITHDRAWN}"]} judul="Satu putaran" />

<DuaAngka survei="${SURVEY}" register="99.01/prevalensi-stunting/eppgbm/2024-08" />

<Peta kota="kota-contoh" indikator="prevalensi-stunting" instrumen="eppgbm" periode="2024-08" />
`;
const read = (file: string) =>
	readFileSync(path.join(site, file), 'utf8')
		.replaceAll('\u00a0', ' ')
		.replaceAll('\u2011', '-')
		.replace(/ data-astro-cid-\w+/g, '');
/** A page as a reader sees it: where a line of its source broke, there is one space. */
const readPage = (file: string) => read(file).replace(/\s+/g, ' ');

beforeAll(async () => {
	cpSync('tests/cases/lengkap/data', data, { recursive: true });
	const figures = path.join(data, 'kota/contoh/angka.csv');
	const edited = readFileSync(figures, 'utf8')
		.replace(/^99\.01,prevalensi-stunting,eppgbm,2023-08.*\n/m, '')
		.replace(',2024-02,11.6,138,1189,', ',2024-02,11.5,137,1189,');
	// A survey's interval, whose lower end had been copied wrongly.
	const ends = (line: string) =>
		line.startsWith('wilayah,') ? ',bawah,atas' : line.includes(SURVEY_ROW) ? ',15.9,21.2' : ',,';
	writeFileSync(
		figures,
		edited.replace(/^.+$/gm, (line) => `${line}${ends(line)}`),
	);
	const february = path.join(data, 'kota/contoh/pengukuran/2024-02.csv');
	writeFileSync(february, readFileSync(february, 'utf8').replace(',348,330,', ',350,330,'));
	const corrections = path.join(data, 'koreksi.csv');
	writeFileSync(
		corrections,
		`${readFileSync(corrections, 'utf8')}2024-10-01,${WITHDRAWN},12.4,,Penimbangan diulang.,berita-contoh-2024
2024-10-02,${CHANGED},11.6,11.5,Satu anak tercatat dua kali.,dinkes-contoh-2024-03
2024-10-02,${SURVEY},16.9..21.2,15.9..21.2,Batas bawah salah salin.,laporan-ssgi-contoh-2024
2024-10-02,99.01.01.1002/sasaran/eppgbm/2024-02,348,350,Dua anak pindah masuk.,dinkes-contoh-2024-03
`,
	);
	const before = draftOf(readFolder(data)).draft;
	const edit = new FolderEdit(readFolder(data));
	const { stated: sums } = withdraw(edit, before, {
		kind: 'round',
		slug: 'contoh',
		period: '2024-08',
		withFigures: true,
	});
	rename(edit, before, '99.01.01.1002', { name: 'Kenanga Baru' });
	const stated = rename(edit, before, '99.01.01.1001', { code: '99.01.01.1009' });
	rename(edit, before, '99.01', { slug: 'kota-contoh' });
	recordCorrections(
		edit,
		before,
		{ date: '2024-10-03', reason: 'Diputuskan bersama.', by: 'Dinas Kesehatan Kota Contoh' },
		[...sums, ...stated],
	);
	for (const [file, text] of edit.changed) {
		rmSync(path.join(data, file), { force: true });
		mkdirSync(path.dirname(path.join(data, file)), { recursive: true });
		if (text !== undefined) writeFileSync(path.join(data, file), text);
	}
	const settings = path.join(data, 'situs.json');
	writeFileSync(
		settings,
		JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')), kontak: 'redaksi@contoh.go.id' }),
	);
	mkdirSync(programs);
	writeFileSync(path.join(programs, 'mengukur.mdx'), CITING);
	await buildSite(site, { DATA_DIR: data, PROGRAMS_DIR: programs, SITE_URL: 'https://aksi7.example' });
}, 200_000);

it('a site of one city has the home that a guide shows', () => {
	const said = plain(readPage('index.html').replace(/<[^>]+>/g, ' ')).split(' ');
	const picture = descriptionOf(readFileSync('public/panduan/situs-sendiri.png'))?.split(' ') ?? [];
	// Its city's numbers are changed here.
	const shown = picture.slice(0, picture.lastIndexOf('Contoh') + 1);
	expect(shown.length).toBeGreaterThan(10);
	let from = 0;
	for (const word of shown) {
		const at = said.indexOf(word, from);
		expect(at, `${word} (npm run pictures)`).toBeGreaterThanOrEqual(0);
		from = at;
	}
});

describe('a corrected value', () => {
	it('stands on the page with the old one, the day and the reason', () => {
		const page = read(`angka/${CHANGED}/index.html`);
		expect(page).toMatch(/<h1[^\n]*11,5 persen[^\n]*<\/h1>/);
		expect(page).toMatch(/2 Oktober 2024: <s>11,6<\/s> menjadi <strong>11,5<\/strong>. Satu anak tercatat dua kali\./);
		expect(page).toContain('Prevalensi stunting Kota Contoh 11,5 persen menurut e-PPGBM Februari 2024');
		expect(page).toContain('"value":11.5');
	});

	it('of an interval tells both ends as they were', () => {
		expect(read(`angka/${SURVEY}/index.html`)).toContain(
			'<s>16,9 sampai 21,2</s> menjadi <strong>15,9 sampai 21,2</strong>',
		);
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
		expect(`${read('perubahan/index.html')}${month ? read(`perubahan/2024-10/index.html`) : ''}`).toContain(
			`/angka/${CHANGED}/`,
		);
	});
});

it('gives a round away on the city’s own boundary as its table has it, and no other boundary', () => {
	const round = 'unduh/kota/kota-contoh/pengamatan/2024-02';
	const own = path.join(data, 'kota/kota-contoh/batas.geojson');
	expectSameRound(read(`${round}.geojson`), read(`${round}.csv`), readFileSync(own, 'utf8'));
	const shapes = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/(geo|topo)json$/.test(file),
	);
	expect(shapes.filter((file) => !/^unduh\/kota\/(kota-)?contoh\//.test(file))).toEqual([]);
});

describe('a corrected cell of a village', () => {
	it('stands on the page of its round, of its village, in the feeds and among the corrections', () => {
		for (const page of ['pengukuran/2024-02', 'kenanga-baru'])
			expect(read(`kota/kota-contoh/${page}/index.html`), page).toMatch(
				/2 Oktober 2024, [^<]*sasaran[^<]*: <s>348<\/s> menjadi <strong>350<\/strong>. Dua anak pindah masuk\./,
			);
		for (const page of [
			'koreksi/index.html',
			'umpan/koreksi/atom.xml',
			'umpan/kota/kota-contoh/rss.xml',
			'perubahan/2024-10/index.html',
		])
			expect(read(page), page).toContain('Dua anak pindah masuk.');
	});
});

describe('a withdrawn figure', () => {
	it('keeps its page, which says when, why and what to use instead', () => {
		const page = readPage(`angka/${WITHDRAWN}/index.html`);
		expect(page).toContain('Angka ini ditarik 1 Oktober 2024 oleh Redaksi Contoh dan tidak boleh dikutip lagi.');
		expect(page).toContain('Penimbangan diulang.');
		expect(page).toContain(`href="/angka/${CHANGED}/"`);
		expect(page).not.toContain('Observation');
	});

	it('answers that it is withdrawn wherever it was cited, framed or fetched', () => {
		for (const format of ['bib', 'ris', 'json'])
			expect(read(`angka/${WITHDRAWN}/kutipan.${format}`)).toContain('DITARIK');
		expect(JSON.parse(read(`api/v1/angka/${WITHDRAWN}.json`))).toMatchObject({
			keadaan: 'ditarik',
			nilai: null,
			ditarik: { tanggal: '2024-10-01', oleh: 'Redaksi Contoh', alasan: 'Penimbangan diulang.' },
		});
		expect(read(`sematan/angka/${WITHDRAWN}/index.html`)).toMatch(
			/ditarik<\/p> *<p>Ditarik 1 Oktober 2024 oleh Redaksi Contoh/,
		);
		expect(descriptionOf(readFileSync(path.join(site, `gambar/angka/${WITHDRAWN}.png`)))).toContain('ditarik');
	});

	it('is told as withdrawn by a text that cites it, with the way to its page', () => {
		const page = read('program/mengukur/index.html');
		const told = `<a class="gone" href="/angka/${WITHDRAWN}/">(angka ditarik 1 Oktober 2024)</a>`;
		expect(page.split(told)).toHaveLength(6);
		expect(page).toContain('Tadinya (angka ditarik).');
		const round = '<a class="gone" href="/kota/kota-contoh/pengukuran/2024-08/">(angka ditarik 3 Oktober 2024)</a>';
		expect(page.split(round)).toHaveLength(3);
	});

	it('is led to from the corrections', () => {
		expect(read('koreksi/index.html')).toContain(`href="/angka/${WITHDRAWN}/"`);
	});
});

describe('a withdrawn round', () => {
	const AT = 'kota/kota-contoh/pengukuran/2024-08';

	it('keeps its page, which says when, by whom and why, and what to use instead', () => {
		const page = readPage(`${AT}/index.html`);
		expect(page).toContain(
			'Hasil penimbangan ini ditarik 3 Oktober 2024 oleh Dinas Kesehatan Kota Contoh dan tidak boleh dikutip lagi.',
		);
		expect(page).toContain('Diputuskan bersama.');
		expect(page).toContain('href="/kota/kota-contoh/pengukuran/2024-02/"');
		expect(read('koreksi/index.html')).toContain(`href="/${AT}/"`);
	});

	it('answers so to those who cite, frame and fetch it', () => {
		for (const format of ['bib', 'ris', 'json']) expect(read(`${AT}/kutipan.${format}`)).toContain('DITARIK');
		expect(JSON.parse(read(`api/v1/${AT}.json`))).toMatchObject({
			keadaan: 'ditarik',
			ditarik: { oleh: 'Dinas Kesehatan Kota Contoh' },
		});
		expect(read(`sematan/${AT}/index.html`)).toContain('Ditarik 3 Oktober 2024');
		expect(descriptionOf(readFileSync(path.join(site, `gambar/${AT}.png`)))).toContain('ditarik');
		expect(read('unduh/kota/kota-contoh/pengamatan/2024-08.csv').trim().split('\n')).toHaveLength(1);
		expect(read('unduh/kota/kota-contoh/pengukuran/2024-08.csv').trim().split('\n')).toHaveLength(1);
	});
});

describe('what goes by another name, code or address', () => {
	it.each([
		['kota/contoh', 'kota/kota-contoh'],
		['kota/contoh/dahlia-contoh', 'kota/kota-contoh/dahlia-contoh'],
		['kota/contoh/pengukuran/2024-02', 'kota/kota-contoh/pengukuran/2024-02'],
		['sematan/kota/contoh', 'sematan/kota/kota-contoh'],
		['kota/kota-contoh/kenanga-contoh', 'kota/kota-contoh/kenanga-baru'],
		['angka/99.01.01.1001/status-lokus/penetapan-lokus/2024', 'angka/99.01.01.1009/status-lokus/penetapan-lokus/2024'],
	])('%s leads to %s', (old, now) => {
		const page = read(`${old}/index.html`);
		expect(page).toContain(`content="0; url=/${now}/"`);
		expect(page).toContain(`<link rel="canonical" href="https://aksi7.example/${now}/">`);
		expect(read(`${now}/index.html`)).toContain('<h1');
		expect(read('_redirects')).toContain(`/${old}/ /${now}/ 301\n`);
	});

	it('is fetched at the old address too', () => {
		const id = '/status-lokus/penetapan-lokus/2024';
		expect(read(`api/v1/angka/99.01.01.1001${id}.json`)).toBe(read(`api/v1/angka/99.01.01.1009${id}.json`));
		for (const file of [
			'unduh/kota/contoh/angka.csv',
			'api/v1/kota/contoh.json',
			'umpan/kota/contoh/rss.xml',
			'kota/contoh/kutipan.ris',
		])
			expect(read(file)).toBe(read(file.replace('kota/contoh', 'kota/kota-contoh')));
	});

	it('says so on the page of the village, in the feeds and among the corrections', () => {
		expect(read('kota/kota-contoh/kenanga-baru/index.html')).toMatch(
			/nama: <s>Kenanga Contoh<\/s> *menjadi *<strong>Kenanga Baru<\/strong>/,
		);
		for (const page of ['koreksi/index.html', 'umpan/koreksi/atom.xml', 'umpan/kota/kota-contoh/atom.xml'])
			expect(read(page)).toContain('Kenanga Contoh');
	});
});
