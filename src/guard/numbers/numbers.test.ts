// Texts of a small built site of the fictional city, with marks as the site's own functions leave them: right they
// pass; with one wrong number, a number of something else, or a number without a mark, anywhere, they are refused and
// say where.
import { afterAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../model/base/cell.ts';
import { formatCell } from '../../model/base/format.ts';
import { mark, startMarking } from '../../model/base/mark.ts';
import {
	sayBound,
	sayComposed,
	sayCount,
	sayFraction,
	sayOfHundred,
	sayPlain,
	sayQuoted,
	sayRank,
	sayTick,
} from '../../model/base/say.ts';
import { fillIn, formatDifference, formatObservation, observationOf } from '../../model/figures/statement.ts';
import { rankOf } from '../../model/rounds/rank.ts';
import { districtTotals } from '../../model/rounds/release.ts';
import { cityWith, faults, folder, page, publication } from './city.fixture.ts';

startMarking();
afterAll(() => startMarking(false));

const RATE = '99.01/prevalensi-stunting/ssgi/2024';
const EARLIER = '99.01/prevalensi-stunting/ssgi/2021';
const COUNT = '99.01/jumlah-balita-stunting/eppgbm/2024-08';
const find = (id: string) => {
	const found = observationOf(publication, id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};
/** A figure's number as the site says it, or another text under its mark. */
const said = (id: string, text?: string) =>
	text === undefined ? formatObservation(find(id), { unit: false }) : mark(`angka/${id}`, text);
const link = (id: string, text: string) => `<a href="/angka/${id}/">${text}</a>`;

const inPage = (body: string, head?: string) => faults(page(body, head));

const feed = (summary: string) =>
	`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Perubahan</title><entry><title>SSGI 2024 untuk Kota Contoh</title><summary type="html">&lt;p&gt;${summary}&lt;/p&gt;</summary></entry></feed>`;
const row = (value: string) =>
	`<table><thead><tr><th>Kota</th><th>SSGI 2024</th></tr></thead><tbody><tr><th scope="row">Kota Contoh</th><td>${value}</td></tr></tbody></table>`;
const drawing = (value: string) =>
	`<svg role="img" aria-label="SSGI: Kota Contoh, 2021 ke 2024"><text class="value">${value}</text><text class="tick">${sayTick(12.5, 1)}</text></svg>`;
const json = (value: unknown) => JSON.stringify(value);

/** Each place a number can stand in: what is written there, and in which file. */
type Write = (number: string) => string;
const PLACES: readonly (readonly [name: string, write: Write, file: string | undefined])[] = (
	[
		['a sentence', (number) => page(`<p>Menurut SSGI 2024, ${number} persen balita pendek.</p>`)],
		['a linked number', (number) => page(`<p>SSGI 2024: ${link(RATE, `${number} persen`)}</p>`)],
		['a table', (number) => page(row(number))],
		['an alternative text', (number) => page(`<img src="/a.png" alt="SSGI 2024: ${number} persen">`)],
		['an aria-label', (number) => page(`<div aria-label="SSGI 2024: ${number} persen"></div>`)],
		['a title', (number) => page('', `<title>Kota Contoh: ${number} persen menurut SSGI 2024</title>`)],
		[
			'a description',
			(number) => page('', `<title>Kota</title><meta name="description" content="${number} persen (SSGI 2024)">`),
		],
		[
			'an og:title',
			(number) => page('', `<title>Kota</title><meta property="og:title" content="${number} persen (SSGI 2024)">`),
		],
		['a drawing', (number) => page(drawing(number))],
		['a drawing’s title', (number) => page(`<svg><title>Kota Contoh: ${number} persen, SSGI, 2024</title></svg>`)],
		[
			'a JSON-LD text',
			(number) => page(`<script type="application/ld+json">${json({ name: `SSGI 2024: ${number} persen` })}</script>`),
		],
		['a share image', (number) => `Kota Contoh: ${number} persen menurut SSGI 2024`, 'gambar/kota/contoh.png'],
		['a feed', (number) => feed(`Kota Contoh: ${number} persen`), 'umpan/perubahan.xml'],
		['a calendar', (number) => `SSGI 2024: ${number} persen`, 'jadwal/contoh.ics'],
		['an oEmbed answer', (number) => json({ title: `SSGI 2024: ${number} persen` }), 'oembed/kota/contoh.json'],
		[
			'an answer of the interface',
			(number) => json({ catatan: `SSGI 2024: ${number} persen` }),
			'api/v1/kota/contoh.json',
		],
		[
			'a description of the data',
			(number) => json({ description: `SSGI 2024: Kota Contoh ${number} persen` }),
			'datapackage.json',
		],
		[
			'BibTeX',
			(number) => `@misc{a,\n\ttitle = {SSGI 2024: Kota Contoh, ${number} persen}\n}`,
			`angka/${RATE}/kutipan.bib`,
		],
		['RIS', (number) => `TY  - DATA\nTI  - SSGI 2024: Kota Contoh, ${number} persen\n`, `angka/${RATE}/kutipan.ris`],
		['an archive’s README', (number) => `SSGI 2024: Kota Contoh ${number} persen`, 'kota/contoh/BACA-DULU.txt'],
		['an embed', (number) => page(`<p>${number} persen, SSGI 2024</p>`), 'sematan/kota/contoh/index.html'],
	] as readonly (readonly [string, Write, string?])[]
).map(([name, write, file]) => [name, write, file]);

describe('angka', () => {
	test.each(PLACES)('passes a right number in %s', (_, write, file) =>
		expect(faults(write(said(RATE)), file)).toEqual([]),
	);

	test.each(PLACES)('finds a wrong number in %s, and names its origin', (_, write, file) => {
		const found = faults(write(said(RATE, '19,4')), file);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('`19,4`');
		expect(found[0]).toContain(RATE);
	});

	test.each(PLACES)('refuses a number without a mark in %s, right as it may be', (_, write, file) => {
		const found = faults(write('18,4'), file);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('18,4');
		expect(found[0]).toContain('tanpa tanda asal');
	});

	test.each([
		['a count that could be a year', '2074 balita'],
		['a year said to be so many', 'mencapai 2024 anak'],
		['a number in words', 'Ada dua ratus dua belas kader.'],
		['a share in words', 'Dua dari sepuluh balita pendek.'],
		['a half', 'Separuh balita pendek.'],
		['a place in a ranking', 'Kota ini juara satu.'],
		['a bare digit', 'Ada 7 di antaranya.'],
		['an amount', 'Insentifnya Rp350.000 sebulan.'],
	])('refuses %s without a mark', (_, text) => expect(inPage(`<p>${text}</p>`)).toHaveLength(1));

	test.each([
		'SSGI 2024 terbit pada 26 Mei 2025.',
		'Balita berumur 0–59 bulan, sejak 2018 sampai 2024.',
		'Perpres Nomor 72 Tahun 2021, pasal 4.',
		'Lihat halaman 12, atau https://contoh.id/2024/12/7.',
		'Lembar A4, versi 2.1.0, GADM 4.1.',
		'Dari seratus balita, sebagian pendek. Ada dua angka di sini.',
	])('lets dates, laws and addresses be: %s', (text) => expect(inPage(`<p>${text}</p>`)).toEqual([]));

	test('rounding and unit are the observation’s own', () => {
		const sentence = (text: string, unit: string) => inPage(`<p>Menurut SSGI 2024, ${said(RATE, text)} ${unit}.</p>`);
		expect(sentence('18,4', 'persen')).toEqual([]);
		expect(sentence('18', 'persen')).toEqual([expect.stringContaining('tidak cocok dengan asalnya')]);
		expect(sentence('18,40', 'persen')).toHaveLength(1);
		expect(sentence('18,4', 'balita')).toEqual([expect.stringContaining('(balita)')]);
		expect(sentence('18,4', 'poin')).toHaveLength(1);
	});

	test('a mark that leads to nothing is refused', () => {
		expect(inPage(`<p>Menurut SSGI 2024, ${mark('angka/99.01/tidak/ada/2024', '18,4')} persen.</p>`)).toHaveLength(1);
		expect(inPage(`<p>Menurut SSGI 2024, ${mark('entah', '18,4')} persen.</p>`)).toHaveLength(1);
	});

	test('a number of another instrument, time or place than those named beside it fails', () => {
		const number = `${said(RATE)} persen`;
		expect(inPage(`<p>Menurut e-PPGBM 2024, ${number}.</p>`)[0]).toContain('bukan dari alat ukur yang disebut');
		expect(inPage(`<p>Menurut SSGI 2021, ${number}.</p>`)[0]).toContain('bukan dari waktu yang disebut');
		expect(inPage(`<p>Menurut SSGI 2024 di Melati Contoh, ${number}.</p>`)[0]).toContain('bukan wilayah yang disebut');
		expect(inPage(row(said(RATE)).replace('SSGI', 'e-PPGBM'))[0]).toContain('bukan dari alat ukur yang disebut');
		expect(inPage(row(said(RATE)).replace('2024', '2021'))[0]).toContain('bukan dari waktu yang disebut');
		// A link tells where a number comes from, but its sentence may not say another thing.
		expect(inPage(`<p>Menurut e-PPGBM ${link(RATE, number)}</p>`)).not.toEqual([]);
		expect(inPage(`<p>Pada 2021 tercatat sudah ${link(RATE, number)}.</p>`)).not.toEqual([]);
	});

	test('the instrument stands within reach: sentence, row, header, caption, item, heading; not elsewhere', () => {
		const number = `<p>Ada ${said(RATE)} persen.</p>`;
		expect(inPage(number)).toEqual([expect.stringContaining('tidak menyebut alat ukurnya')]);
		expect(inPage(`<h2>Menurut SSGI</h2>${number}`)).toEqual([]);
		expect(inPage(`<figure>${number}<figcaption>SSGI 2024</figcaption></figure>`)).toEqual([]);
		expect(inPage(`<section>${number}<p>Sumber: SSGI.</p></section>`)).toEqual([]);
		expect(inPage(`<dl><dt>SSGI</dt><dd>${said(RATE)} persen</dd></dl>`)).toEqual([]);
		expect(inPage(`<p>SSGI dan e-PPGBM berbeda.</p>${number}`)).toEqual([
			expect.stringContaining('tidak menyebut alat ukurnya'),
		]);
		expect(inPage(`<h2>Menurut SSGI</h2><h2>Lain-lain</h2>${number}`)).toEqual([
			expect.stringContaining('tidak menyebut alat ukurnya'),
		]);
	});

	test('a difference is that of its own two values, and of the times named beside it', () => {
		const apart = formatDifference(find(EARLIER), find(RATE));
		expect(inPage(`<p>SSGI turun ${apart}.</p>`)).toEqual([]);
		expect(inPage(`<p>SSGI turun ${apart} dari 2021 ke 2024.</p>`)).toEqual([]);
		expect(inPage(`<p>SSGI turun ${apart} dari 2022 ke 2024.</p>`)[0]).toContain('bukan antara waktu');
		const wrong = mark(`selisih/angka/${EARLIER}|angka/${RATE}`, '6,8');
		expect(inPage(`<p>SSGI turun ${wrong} poin.</p>`)[0]).toContain('selisih');
		const mixed = mark(`selisih/angka/${COUNT}|angka/${RATE}`, '6,8');
		expect(inPage(`<p>SSGI turun ${mixed} poin.</p>`)[0]).toContain('tidak menuju angka mana pun');
	});

	test('so many of a hundred are an observation’s own', () => {
		const share = (words: string, id = RATE) =>
			inPage(`<p>SSGI: kira-kira ${sayOfHundred({ id }, words)} dari seratus balita.</p>`);
		expect(share('delapan belas')).toEqual([]);
		expect(share('18')).toEqual([]);
		expect(share('tujuh belas')).toHaveLength(1);
		// Of a figure that several documents report, each report may be told; what none of them reports may not.
		const conflict = '99.01/prevalensi-stunting/ssgi/2022';
		const figure = find(conflict);
		const values =
			figure.kind === 'figure' ? figure.figure.reports.map(({ quantity }) => Math.round(quantity.value)) : [];
		expect(values.length).toBeGreaterThan(1);
		for (const value of values) expect(share(String(value), conflict)).toEqual([]);
		expect(share('12', conflict)).toHaveLength(1);
	});

	test('`12 dari seratus` of a third report is right where a third document reports it, and only there', () => {
		const figures = 'kota/contoh/angka.csv';
		const third = '99.01,prevalensi-stunting,ssgi,2022,12.4,,,tidak_disebut,,berita-contoh-2024,alinea kedua,\n';
		const three = cityWith(`${folder.files.get(figures)}${third}`, figures);
		const share = (words: string, of: typeof publication) =>
			faults(
				page(
					`<p>SSGI 2022: ${sayOfHundred({ id: '99.01/prevalensi-stunting/ssgi/2022' }, words)} dari seratus balita.</p>`,
				),
				undefined,
				of,
			);
		expect(share('12', three)).toEqual([]);
		expect(share('dua belas', three)).toEqual([]);
		expect(share('13', three)).toHaveLength(1);
		expect(share('12', publication)).toHaveLength(1);
		expect(faults(page('<p>SSGI 2022: 12 dari seratus balita.</p>'), undefined, three)).toHaveLength(1);
	});

	test('counts, bounds, bases, ticks and sums are what they are', () => {
		const [city] = publication.cities;
		if (!city) throw new Error('no city');
		expect(inPage(`<p>${sayCount(city.villages, 'kelurahan')} kelurahan</p>`)).toEqual([]);
		expect(inPage(`<p>${sayCount(city.villages, 'kelurahan', '99')} kelurahan</p>`)).toHaveLength(1);
		expect(inPage(`<p>${sayCount(city.villages, 'kelurahan')} balita</p>`)).toHaveLength(1);
		expect(inPage(`<p>Cakupan di bawah ${sayBound('cakupan', 80)} persen.</p>`)).toEqual([]);
		expect(inPage(`<p>Cakupan di bawah ${sayBound('cakupan', 70)} persen.</p>`)).toHaveLength(1);
		expect(inPage(`<p>Ada ${sayTick(18.4, 1)} persen.</p>`)[0]).toContain('bukan di sumbu');
		expect(inPage(`<p>Ada ${sayPlain('18,4 persen')}.</p>`)[0]).toContain('bukan statistik');
		const based = publication.figures.find(
			({ reports }) => reports[0]?.numerator !== undefined && reports[0].denominator !== undefined,
		);
		const [report] = based?.reports ?? [];
		if (!based || report?.numerator === undefined || report.denominator === undefined) throw new Error('no base');
		expect(inPage(`<p>${sayFraction(based, report.numerator, report.denominator)}.</p>`)).toEqual([]);
		expect(inPage(`<p>${sayFraction(based, report.numerator + 1, report.denominator)}.</p>`)).toHaveLength(1);
		const totals = city.rounds.flatMap((each) => districtTotals(city, each).map((total) => ({ each, total })));
		const { each, total } = totals.find((one) => 'value' in one.total.stunted) ?? {};
		if (!each || !total) throw new Error('no totals');
		const sum = (cell: Cell, digits = 0) =>
			inPage(`<h2>${each.instrument.name.replace(/ \(.*/, '')}</h2><p>${formatCell(cell, digits)}</p>`);
		expect(sum(total.stunted)).toEqual([]);
		expect(sum(total.rate, 2)).toEqual([]);
	});

	test('a place in a ranking is the village’s own', () => {
		let ranked = 0;
		for (const city of publication.cities)
			for (const each of city.rounds)
				for (const { code, rate } of each.rows) {
					const rank = rankOf(each, code);
					if (!rank) continue;
					ranked += 1;
					const place = (what: 'best' | 'worst' | 'of', text = String(rank[what])) => sayRank(rate, what, text);
					const text = `urutan ${place('best')} sampai ${place('worst')} dari ${place('of')} kelurahan`;
					expect(inPage(`<p>Berada di ${text}.</p>`)).toEqual([]);
					expect(inPage(`<p>Berada di urutan ${place('best', '99')}.</p>`)).toHaveLength(1);
				}
		expect(ranked).toBeGreaterThan(0);
	});

	test('a verb agrees with its numbers', () => {
		const [from, to] = [`${said(EARLIER)} persen`, `${said(RATE)} persen`];
		expect(inPage(`<p>SSGI turun dari ${from} menjadi ${to}.</p>`)).toEqual([]);
		expect(inPage(`<p>SSGI naik dari ${from} menjadi ${to}.</p>`)).toEqual([expect.stringContaining('berarti turun')]);
	});

	test('a title composed of figures stands anywhere, but with its own numbers', () => {
		const title = fillIn(`Contoh: posyandu mencatat {${RATE}}`, publication);
		expect(inPage(`<p>e-PPGBM 2020 <a href="/">${title}</a></p>`)).toEqual([]);
		const wrong = sayComposed(`Contoh: posyandu mencatat ${said(RATE, '18,5')} persen`);
		expect(inPage(`<p><a href="/">${wrong}</a></p>`)).toHaveLength(1);
	});

	test('words of the data pass in their very words only', () => {
		const { note } = publication.figures.flatMap(({ reports }) => reports).find(({ note: each }) => each !== '') ?? {
			note: '',
		};
		expect(inPage(`<p>${note} Nilainya 77,7 persen.</p>`)).toEqual([expect.stringContaining('77,7')]);
		expect(inPage(`<p>${sayQuoted('Katanya 77,7 persen.')}</p>`)[0]).toContain('tidak tertulis begitu di data');
	});

	test('a cell of code shows what to write in a file', () => {
		expect(inPage(row('<code>213</code>'))).toEqual([]);
		expect(inPage(row('213'))).toHaveLength(1);
	});
});
