// A small built site of the fictional city: right it passes; with one wrong number anywhere it fails and says where.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import type { Publication } from '../../model/publication.ts';
import { runGuard } from '../index.ts';

const publication = publish(readFolder(fileURLToPath(new URL('../../../tests/cases/lengkap/data', import.meta.url))))
	.publication as Publication;
const folder = mkdtempSync(path.join(tmpdir(), 'numbers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FIGURE = '99.01/prevalensi-stunting/ssgi/2024';
const COUNT = '99.01/jumlah-balita-stunting/eppgbm/2024-08';
const link = (id: string, text: string) => `<a href="/angka/${id}/">${text}</a>`;

/** A PNG of no picture with one text chunk; checksums are not read by the guard. */
function png(text: string): Uint8Array {
	const data = new Uint8Array([...new TextEncoder().encode('Description'), 0, 0, 0, 0, 0, ...new TextEncoder().encode(text)]);
	const bytes = new Uint8Array(8 + 12 + data.length);
	new DataView(bytes.buffer).setUint32(8, data.length);
	bytes.set(new TextEncoder().encode('iTXt'), 12);
	bytes.set(data, 16);
	return bytes;
}

const page = (body: string, head = '<title>Kota Contoh</title>') =>
	`<!doctype html><html lang="id"><head>${head}<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'"></head><body><h1>Kota Contoh</h1>${body}</body></html>`;

let made = 0;
/** The messages about numbers in a site of these files. */
function faults(files: Record<string, string | Uint8Array>, of = publication): string[] {
	const dir = path.join(folder, String(made++));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
		writeFileSync(path.join(dir, name), content);
	}
	return runGuard(dir, { publication: of })
		.filter(({ check }) => check === 'angka')
		.map(({ file, message }) => `${file}: ${message}`);
}
const inPage = (body: string, head?: string) => faults({ 'kota/contoh/index.html': page(body, head) });

const feed = (summary: string) =>
	`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Perubahan</title><entry><title>SSGI 2024 untuk Kota Contoh</title><summary type="html">&lt;p&gt;${summary}&lt;/p&gt;</summary></entry></feed>`;
const calendar = (summary: string) =>
	`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240901\r\nSUMMARY:${summary}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const jsonLd = (value: unknown) =>
	page(
		`<script type="application/ld+json">${JSON.stringify({ '@type': 'Observation', url: `https://contoh.example/angka/${FIGURE}/`, value, description: 'SSGI 2024' })}</script>`,
	);
const row = (value: string) =>
	`<table><thead><tr><th>Kota</th><th>SSGI 2024</th></tr></thead><tbody><tr><th scope="row">Kota Contoh</th><td>${value}</td></tr></tbody></table>`;
const drawing = (value: string) =>
	`<svg role="img" aria-label="SSGI: Kota Contoh, 2021 ke 2024"><text class="value">${value}</text><text class="tick">12,5</text></svg>`;

/** Each place a number can stand in, with a writer of it and the file it stands in. */
const PLACES: readonly (readonly [name: string, files: (number: string) => Record<string, string | Uint8Array>])[] = [
	['a sentence', (number) => ({ 'kota/contoh/index.html': page(`<p>Menurut SSGI 2024, ${number} persen balita pendek.</p>`) })],
	['a linked number', (number) => ({ 'kota/contoh/index.html': page(`<p>SSGI 2024: ${link(FIGURE, `${number} persen`)}</p>`) })],
	['a table', (number) => ({ 'kota/contoh/index.html': page(row(number)) })],
	['an alternative text', (number) => ({ 'kota/contoh/index.html': page(`<img src="/a.png" alt="SSGI 2024: ${number} persen">`) })],
	['an aria-label', (number) => ({ 'kota/contoh/index.html': page(`<div aria-label="SSGI 2024: ${number} persen"></div>`) })],
	['a title', (number) => ({ 'kota/contoh/index.html': page('', `<title>Kota Contoh: ${number} persen menurut SSGI 2024</title>`) })],
	[
		'a description',
		(number) => ({
			'kota/contoh/index.html': page('', `<title>Kota</title><meta name="description" content="${number} persen (SSGI 2024)">`),
		}),
	],
	[
		'an og:title',
		(number) => ({
			'kota/contoh/index.html': page('', `<title>Kota</title><meta property="og:title" content="${number} persen (SSGI 2024)">`),
		}),
	],
	['a drawing', (number) => ({ 'kota/contoh/index.html': page(drawing(number)) })],
	[
		'a drawing’s title',
		(number) => ({ 'kota/contoh/index.html': page(`<svg><title>Kota Contoh: ${number} persen, SSGI, 2024</title></svg>`) }),
	],
	['a share image', (number) => ({ 'gambar/kota/contoh.png': png(`Kota Contoh: ${number} persen menurut SSGI 2024`) })],
	['a feed', (number) => ({ 'umpan/perubahan.xml': feed(`Kota Contoh: ${number} persen`) })],
	['a calendar', (number) => ({ 'jadwal/contoh.ics': calendar(`SSGI 2024: ${number} persen`) })],
	[
		'a JSON-LD text',
		(number) => ({
			'kota/contoh/index.html': page(
				`<script type="application/ld+json">${JSON.stringify({ name: `SSGI 2024: ${number} persen` })}</script>`,
			),
		}),
	],
	['an oEmbed answer', (number) => ({ 'oembed/kota/contoh.json': JSON.stringify({ title: `SSGI 2024: ${number} persen` }) })],
	['an embed', (number) => ({ 'sematan/kota/contoh/index.html': page(`<p>${number} persen, SSGI 2024</p>`) })],
];

describe('angka', () => {
	test.each(PLACES)('passes a right number in %s', (_, files) => expect(faults(files('18,4'))).toEqual([]));

	test.each(PLACES)('finds a wrong number in %s, and names it', (_, files) => {
		const wrong = files('19,4');
		const found = faults(wrong);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(Object.keys(wrong)[0]);
		expect(found[0]).toContain('19,4');
		expect(found[0]).toContain(FIGURE);
	});

	test('JSON-LD: a number for machines is its figure’s', () => {
		expect(faults({ 'a.html': jsonLd(18.4) })).toEqual([]);
		expect(faults({ 'a.html': jsonLd(19.4) })).toEqual([expect.stringContaining(`19.4 di sebelah ${FIGURE}`)]);
	});

	test('a number in words is read too', () => {
		expect(inPage('<p>Ada dua ratus dua belas kader.</p>')).toEqual([]);
		expect(inPage('<p>Ada dua ratus tiga belas kader.</p>')).toEqual([expect.stringContaining('dua ratus tiga belas kader')]);
	});

	test('a link’s number is that of the figure it leads to, not of another that exists', () => {
		expect(inPage(`<p>e-PPGBM Agustus 2024: ${link(COUNT, '130 balita')}</p>`)).toEqual([]);
		expect(inPage(`<p>e-PPGBM Agustus 2024: ${link(COUNT, '1.219 balita')}</p>`)).toEqual([expect.stringContaining(`menuju ${COUNT}`)]);
	});

	test('a number of another instrument, time or place fails', () => {
		expect(inPage('<p>Menurut e-PPGBM 2024, 18,4 persen.</p>')).toEqual([expect.stringContaining('bukan dari alat ukur atau waktu')]);
		expect(inPage('<p>Menurut SSGI 2021, 18,4 persen.</p>')).toEqual([expect.stringContaining('bukan dari alat ukur atau waktu')]);
		expect(inPage(row('18,4').replace('SSGI', 'e-PPGBM'))).toEqual([expect.stringContaining('bukan dari alat ukur')]);
		expect(inPage(`<p>Menurut e-PPGBM ${link(FIGURE, '18,4 persen')}</p>`)).toEqual([expect.stringContaining('`e-PPGBM` bukan milik')]);
	});

	test('the instrument stands within reach: sentence, row, header, caption, item, heading; not elsewhere', () => {
		const number = '<p>Ada 18,4 persen.</p>';
		expect(inPage(number)).toEqual([expect.stringContaining('tidak menyebut alat ukurnya')]);
		expect(inPage(`<h2>Menurut SSGI</h2>${number}`)).toEqual([]);
		expect(inPage(`<figure>${number}<figcaption>SSGI 2024</figcaption></figure>`)).toEqual([]);
		expect(inPage(`<section>${number}<p>Sumber: SSGI.</p></section>`)).toEqual([]);
		expect(inPage('<dl><dt>SSGI</dt><dd>18,4 persen</dd></dl>')).toEqual([]);
		expect(inPage(`<p>SSGI dan e-PPGBM berbeda.</p>${number}`)).toEqual([expect.stringContaining('tidak menyebut alat ukurnya')]);
		expect(inPage(`<h2>Menurut SSGI</h2><h2>Lain-lain</h2>${number}`)).toEqual([expect.stringContaining('tidak menyebut alat ukurnya')]);
	});

	test('what follows from the data is worked out again', () => {
		const city = publication.cities[0];
		const count = city?.villages.length ?? 0;
		expect(inPage(`<p>${count} kelurahan; batas cakupan 80 persen.</p>`)).toEqual([]);
		expect(inPage(`<p>${count + 1} kelurahan</p>`)).toHaveLength(1);
		expect(inPage('<p>SSGI turun 6,9 poin.</p>')).toEqual([]);
		expect(inPage('<p>SSGI turun 6,8 poin.</p>')).toHaveLength(1);
		expect(inPage('<p>Kira-kira delapan belas dari seratus balita.</p>')).toEqual([]);
		expect(inPage('<p>Kira-kira tujuh belas dari seratus balita.</p>')).toHaveLength(1);
	});

	test('a bare number in a cell is a count', () => {
		const cell = (value: string) => inPage(row(value).replace('SSGI 2024', 'Kader 2024'));
		expect(cell('212')).toEqual([]);
		expect(cell('213')).toEqual([expect.stringContaining('213')]);
		expect(cell('<code>213</code>')).toEqual([]);
	});

	test('a verb agrees with its numbers', () => {
		expect(inPage('<p>SSGI turun dari 25,3 persen menjadi 18,4 persen.</p>')).toEqual([]);
		expect(inPage('<p>SSGI naik dari 25,3 persen menjadi 18,4 persen.</p>')).toEqual([expect.stringContaining('berarti turun')]);
	});

	test('a programme’s title composed of figures passes in its very words, wherever it is shown', () => {
		const dir = path.join(folder, String(made++));
		const title = 'Contoh: posyandu mencatat 18,4 persen';
		mkdirSync(dir);
		writeFileSync(path.join(dir, 'index.html'), page(`<p><a href="/">${title}</a></p><p>Contoh: posyandu mencatat 18,5 persen</p>`));
		const found = runGuard(dir, { publication, composed: [title] }).filter(({ check }) => check === 'angka');
		expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('18,5')]);
	});

	test('a note of the data passes in its very words only', () => {
		const { note } = publication.figures.flatMap(({ reports }) => reports).find(({ note: each }) => each !== '') ?? { note: '' };
		expect(inPage(`<p>${note} Nilainya 77,7 persen.</p>`)).toEqual([expect.stringContaining('77,7')]);
	});
});

describe('alamat-tetap', () => {
	const gone = (permanent: string, files: Record<string, string>) => {
		const dir = path.join(folder, String(made++));
		for (const [name, content] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
			writeFileSync(path.join(dir, name), content);
		}
		return runGuard(dir, { permanent })
			.filter(({ check }) => check === 'alamat-tetap')
			.map(({ file }) => file);
	};
	test('an address that was published is there, or the build fails', () => {
		const files = { 'index.html': page(''), 'kota/contoh/index.html': page(''), 'unduh/a.csv': 'a\n' };
		expect(gone('# alamat\n/\n/kota/contoh/\n/unduh/a.csv\n', files)).toEqual([]);
		expect(gone('/\n/angka/99.01/x/y/2024/\n/unduh/b.csv\n', files)).toEqual(['/angka/99.01/x/y/2024/', '/unduh/b.csv']);
	});
});

test('a place whose name reads like a number is no number, and a number beside it is', () => {
	const area = { code: '13.07', level: 'city', name: 'Kabupaten Lima Puluh Kota', aliases: [] } as const;
	const renamed = { ...publication, areas: { ...publication.areas, [area.code]: area } };
	const said = (text: string) => faults({ 'sumber/index.html': page(`<p>${text}</p>`) }, renamed);
	expect(said('Kabupaten Lima Puluh Kota ada di Sumatra.')).toEqual([]);
	expect(said('Ada lima puluh kota.')).toHaveLength(1);
	expect(said('Kabupaten Lima Puluh Kota dan 51 kota lain.')).toHaveLength(1);
});
