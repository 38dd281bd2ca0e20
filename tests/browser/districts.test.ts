import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';
import { plain } from '../support/plain.ts';

/** Districts and puskesmas, on the site as it was built: read from its files and pages alone. */

type Line = Record<string, string>;
const lines = (text: string) => Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
const built = (file: string) => readFileSync(path.join(inject('builtDir'), file), 'utf8');
const measureOf = ({ indikator, instrumen, periode }: Line) => `${indikator}/${instrumen}/${periode}`;

describe('sums of districts, worked out again from the file that everybody can download', () => {
	const rows = lines(built('unduh/kota/bontang/pengamatan.csv'));
	const villages = rows.filter(({ tingkat }) => tingkat === 'kelurahan');
	const listed = lines(readFileSync('data/kota/bontang/wilayah.csv', 'utf8')).filter(
		({ tingkat }) => tingkat === 'kelurahan',
	);
	const summed = rows.filter(({ tingkat, catatan }) => tingkat === 'kecamatan' && catatan?.startsWith('Dijumlahkan'));

	it.each(['64.74.01', '64.74.02', '64.74.03'])('%s', (district) => {
		const own = listed.filter(({ kode }) => kode?.startsWith(`${district}.`)).map(({ kode }) => kode);
		const groups = Map.groupBy(
			villages.filter(({ wilayah, satuan }) => satuan === 'balita' && own.includes(wilayah)),
			measureOf,
		);
		const complete = [...groups].filter(
			([, each]) =>
				own.every((code) => each.some(({ wilayah }) => wilayah === code)) &&
				each.every(({ nilai }) => /^\d+$/.test(nilai ?? '')),
		);
		const again = complete.map(([measure, each]) => [measure, each.reduce((sum, { nilai }) => sum + Number(nilai), 0)]);
		const printed = summed.filter(({ wilayah, satuan }) => wilayah === district && satuan === 'balita');
		expect(Object.fromEntries(printed.map((row) => [measureOf(row), Number(row.nilai)]))).toEqual(
			Object.fromEntries(again),
		);
		expect(printed.length).toBeGreaterThan(0);
	});
});

describe('pages', () => {
	let browser: Browser;
	let visitor: Visitor;
	beforeAll(async () => {
		browser = await launch();
		visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
	});
	afterAll(() => browser?.close());

	it.each(['batam', 'bekasi', 'binjai', 'bontang', 'hulu-sungai-selatan', 'makassar', 'tangerang-selatan'])(
		'%s has one for each of its districts, each small, and every village of the city stands in one of them',
		(slug) => {
			const areas = lines(readFileSync(`data/kota/${slug}/wilayah.csv`, 'utf8'));
			const folder = path.join(inject('builtDir'), 'kota', slug, 'kecamatan');
			const pages = readdirSync(folder).map((name) => readFileSync(path.join(folder, name, 'index.html')));
			expect(pages.length).toBe(areas.filter(({ tingkat }) => tingkat === 'kecamatan').length);
			const anchors = pages.flatMap((page) => [...String(page).matchAll(/id="w-([\d.]+)"/g)].map(([, code]) => code));
			const villages = areas
				.filter(({ tingkat }) => tingkat === 'kelurahan' || tingkat === 'desa')
				.map(({ kode }) => kode);
			expect(anchors.sort()).toEqual(villages.sort());
			expect(Math.max(...pages.map((page) => brotliCompressSync(page).length))).toBeLessThan(9_000);
		},
	);

	it.each([
		['batam', 12, 'Prevalensi stunting per kecamatan, e-PPGBM, 2021'],
		['binjai', 5, 'Jumlah balita atau keluarga berisiko stunting per kecamatan, Pendataan Keluarga BKKBN, 2021'],
		['hulu-sungai-selatan', 11, 'Prevalensi stunting per kecamatan, e-PPGBM, Agustus 2022'],
		['makassar', 15, 'Jumlah balita stunting per kecamatan, e-PPGBM, Oktober 2022'],
		['tangerang-selatan', 7, 'Prevalensi stunting per kecamatan, e-PPGBM, 2022'],
	])('%s is led by a map of its %i districts, each of which leads to its page', async (slug, count, caption) => {
		await visitor.visit(`kota/${slug}/`);
		const main = visitor.page.locator('figure.main');
		expect(plain(await main.locator('figcaption').textContent())).toBe(caption);
		const hrefs = await main
			.locator('.areas a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(hrefs.length).toBe(count);
		const heads = hrefs.map((href) => /<h1[^>]*>(\w+)/.exec(built(`${href.slice(1)}index.html`))?.[1]);
		expect(new Set(heads)).toEqual(new Set(['Kecamatan']));
	});

	it('says of a village without a number what its district has, and whose number that is', async () => {
		await visitor.visit('kota/hulu-sungai-selatan/hamalau/');
		expect(plain(await visitor.page.locator('main').textContent())).toContain(
			'Yang terdekat yang ada angkanya: Kecamatan Sungai Raya, prevalensi stunting 7,04 persen menurut e-PPGBM Agustus 2022. Itu angka Kecamatan Sungai Raya seluruhnya, bukan angka Hamalau.',
		);
	});

	it('gives a puskesmas that figures name a page of its own', async () => {
		await visitor.visit('kota/bontang/puskesmas/bontang-barat/');
		expect(plain(await visitor.page.locator('h1').textContent())).toContain('12 persen');
	});
});
