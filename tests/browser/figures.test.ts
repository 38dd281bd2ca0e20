import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { BANDS, COVERAGE_FLOOR } from '../../src/model/base/band.ts';
import { valueOf } from '../../src/model/base/cell.ts';
import { sameYearPair } from '../../src/model/cities/profile.ts';
import { layersOf } from '../../src/model/rounds/layer.ts';
import { dataVersion } from '../../src/outputs/citations/version.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

/** Figures of the five news items that the project started from: the row's id and what it must say. */
const SEEDS: Record<string, readonly (readonly [figure: string, text: string])[]> = {
	bontang: [
		['64.74/prevalensi-stunting/eppgbm/2022', '22,8 persen'],
		['64.74/prevalensi-stunting/eppgbm/2023', '19,6 persen'],
		['64.74/prevalensi-stunting/ssgi/2022', '21 persen'],
		['64.74/prevalensi-stunting/ski/2023', '27,4 persen'],
		['64.74/jumlah-balita-stunting/eppgbm/2023', '1.786 balita'],
		['64.74.01.1003/jumlah-balita-stunting/eppgbm/2023', '253 balita'],
		['64.74/jumlah-opd-terlibat/laporan-pemkot/2024', '9 OPD'],
		['64.74/jumlah-instansi-terlibat/laporan-pemkot/2024', '1 instansi'],
		...['64.74.02.1003', '64.74.01.1004', '64.74.01.1001', '64.74.02.1006'].map(
			(code) => [`${code}/status-lokus/penetapan-lokus/2024`, 'ya'] as const,
		),
	],
	bekasi: [
		['32.75/prevalensi-stunting/tidak-disebut/2020', '10,7 persen'],
		['32.75/prevalensi-stunting/tidak-disebut/2021', '7,9 persen'],
		['32.75/sumbangan-intervensi-spesifik/tidak-disebut/2022', '30 persen'],
	],
	batam: [
		['21.71/skor-penilaian-kinerja/penilaian-kinerja/2022', '130'],
		['21.71/peringkat-penilaian-kinerja/penilaian-kinerja/2022', 'peringkat 1'],
		['21.71/jumlah-kelurahan-lokus/penetapan-lokus/2022', '28 kelurahan'],
		['21.71/jumlah-kader-posyandu/laporan-pemkot/2023', '3.780 kader'],
		['21.71/jumlah-posyandu/laporan-pemkot/2023', '540 posyandu'],
		['21.71/jumlah-tim-pendamping/laporan-pemkot/2023', '544 tim'],
		['21.71/insentif-kader-per-bulan/laporan-pemkot/2023', 'Rp350.000'],
		['21.71/insentif-tim-per-bulan/laporan-pemkot/2023', 'Rp330.000'],
	],
	binjai: [
		['12.75/audit-sasaran/laporan-pemkot/2024', '16 orang'],
		['12.75/audit-calon-pengantin/laporan-pemkot/2024', '4 calon pengantin'],
		['12.75/audit-ibu-hamil-kek/laporan-pemkot/2024', '4 ibu hamil'],
		['12.75/audit-ibu-nifas/laporan-pemkot/2024', '4 ibu nifas'],
		['12.75/audit-balita-stunting/laporan-pemkot/2024', '4'],
		['12.75/peringkat-audit-kasus/laporan-pemkot/2022', 'peringkat 1'],
		['12.75/peringkat-audit-kasus/laporan-pemkot/2023', 'peringkat 1'],
	],
	'tangerang-selatan': [['36.74/prevalensi-stunting/ssgi/2024', '10,5 persen']],
};

let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
});
afterAll(() => browser?.close());

/** Numerals as the page prints them: `1.786`, `27,4`, `2024`. */
function numerals(text: string): string[] {
	return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** A number in every form a page may print it in. */
function forms(value: number): string[] {
	const forms = [0, 1, 2].map((digits) =>
		value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
	);
	return [...forms, String(value)];
}

/** Every numeral that stands in the data, and those that are worked out from it by a named rule. */
function traceable(slug: string): Set<string> {
	const publication = loadPublication();
	const city = publication.cities.find((each) => each.slug === slug);
	if (!city) throw new Error(slug);
	const known = new Set<string>();
	const cells = [...readFolder('data').files].flatMap(([path, text]) =>
		path.endsWith('.csv') ? Papa.parse<string[]>(text).data.flat() : [text],
	);
	// The credit of the boundaries names their version.
	for (const text of [...cells, 'GADM 4.1']) {
		for (const found of numerals(text)) {
			known.add(found);
			// `2025-05-26` is printed as `26 Mei 2025`, `05` as `5`.
			if (/^0\d$/.test(found)) known.add(found.slice(1));
			if (/^\d+(\.\d+)?$/.test(found)) {
				const decimals = found.split('.')[1]?.length ?? 0;
				known.add(Number(found).toLocaleString('id-ID', { minimumFractionDigits: decimals, maximumFractionDigits: 3 }));
			}
		}
	}
	const documents = new Set(city.figures.flatMap(({ reports }) => reports.map(({ document }) => document)));
	const derived = [
		COVERAGE_FLOOR,
		city.villages.length,
		city.figures.length,
		documents.size,
		...BANDS.flatMap(({ from, to }) => [from, to]),
	];
	for (const { quantity } of city.figures.flatMap(({ reports }) => reports)) derived.push(quantity.value);
	for (const layer of layersOf(city)) {
		derived.push(layer.known, city.villages.length - layer.known);
		for (const { cell, coverage } of Object.values(layer.cells))
			derived.push(valueOf(cell) ?? 0, valueOf(coverage) ?? 0);
	}
	// The sum of a district, where each of its villages has a number.
	for (const layer of layersOf(city)) {
		for (const { code } of city.districts) {
			const own = city.villages
				.filter((village) => village.code.startsWith(`${code}.`))
				.map((village) => layer.cells[village.code])
				.map((known) => known && valueOf(known.cell));
			if (own.every((value) => value !== undefined)) derived.push(own.reduce((sum, value) => sum + value, 0));
		}
	}
	const pair = sameYearPair(city);
	if (pair?.survey.finding.state === 'value' && pair.register.finding.state === 'value') {
		derived.push(Math.abs(pair.survey.finding.quantity.value - pair.register.finding.quantity.value));
	}
	for (const value of derived) for (const form of forms(value)) known.add(form);
	return known;
}

/**
 * Runs in the page: all it says, in text and in names; the ticks of axes are a scale and the code of a frame is code,
 * neither a statement.
 */
function wordsOfPage(): string[] {
	for (const part of document.querySelectorAll('script, style, .tick, .embed pre')) part.remove();
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
	const texts: string[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
	for (const element of document.querySelectorAll('[aria-label], [title], [alt], meta[content]')) {
		for (const name of ['aria-label', 'title', 'alt']) texts.push(element.getAttribute(name) ?? '');
		if (element.getAttribute('name') === 'description') texts.push(element.getAttribute('content') ?? '');
	}
	return texts;
}

describe.each(Object.entries(SEEDS))('/kota/%s/angka/', (slug, figures) => {
	beforeAll(() => visitor.visit(`kota/${slug}/angka/`));

	it.each(figures)('shows %s as %s, its document one link away', async (id, text) => {
		const row = visitor.page.locator(`[id="${id}"]`);
		expect((await row.innerText()).replaceAll('\u00a0', ' ')).toContain(text);
		expect(await row.locator('a[href*="/sumber/#"]').count()).toBeGreaterThan(0);
		expect(await row.locator(`a[href$="/angka/${id}/"]`).count()).toBe(1);
	});

	it('shows every figure of the city, report by report', async () => {
		const city = loadPublication().cities.find((each) => each.slug === slug);
		const ids = await visitor.page.evaluate(() => [...document.querySelectorAll('tr[id]')].map(({ id }) => id));
		expect(ids).toEqual(expect.arrayContaining(city?.figures.map(({ id }) => id) ?? []));
	});

	it.each(['', 'angka/'])('prints no numeral at /%s that is not in the data or worked out from it', async (part) => {
		await visitor.visit(`kota/${slug}/${part}`);
		const known = traceable(slug);
		const version = dataVersion(loadPublication()).short;
		const strange = (await visitor.page.evaluate(wordsOfPage)).flatMap((text) =>
			numerals(text.replaceAll(version, ''))
				.filter((numeral) => !known.has(numeral))
				.map((numeral) => `${numeral} in "${text.trim()}"`),
		);
		expect(strange).toEqual([]);
	});
});

it('keeps the doubtful out of headlines and trends', async () => {
	await visitor.visit('kota/binjai/');
	expect((await visitor.page.locator('.measures').innerText()).replaceAll('\u00a0', ' ')).toContain('25,6 persen');
	expect((await visitor.page.locator('h1, .measures, .chart').allTextContents()).join(' ')).not.toContain('18,17');
	await visitor.visit('kota/tangerang-selatan/');
	expect((await visitor.page.locator('h1, .measures, .chart').allTextContents()).join(' ')).not.toContain('9,5');
});
