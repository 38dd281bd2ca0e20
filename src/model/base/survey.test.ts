import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { observationsOf } from './observation.ts';
import { everyFigure, intervalOf, marksOf, surveyCell, surveyTable } from './survey.ts';

const publication = loadPublication('data');
const { register } = publication;

/** The file as anybody would read it, apart from what the site makes of it. */
const rowsOf = (name: string) =>
	Papa.parse<Record<'kode' | 'nilai' | 'bawah' | 'atas' | 'n_tertimbang', string>>(
		readFileSync(`data/survei/${name}.csv`, 'utf8'),
		{
			header: true,
			skipEmptyLines: true,
		},
	).data;
const isCity = ({ kode }: { readonly kode: string }) => /^\d\d\.\d\d$/.test(kode);

describe('SKI 2023', () => {
	const rows = rowsOf('ski-2023');
	const table = surveyTable(publication, 'ski', '2023');

	it('has every area of the country: 499 values and 15 that the book leaves out', () => {
		const cities = rows.filter(isCity);
		expect(cities.filter(({ nilai }) => nilai !== 'ts')).toHaveLength(499);
		expect(cities.filter(({ nilai }) => nilai === 'ts')).toHaveLength(15);
		expect(cities.map(({ kode }) => kode)).toEqual(register.cities.map(({ code }) => code));
		expect(table?.rows).toHaveLength(499 + 15 + 38);
	});

	it('adds up to its provinces wherever the book leaves nothing out', () => {
		const provinces = rows.filter(({ kode }) => /^\d\d$/.test(kode));
		const checked = provinces.filter(({ kode, nilai, n_tertimbang }) => {
			const own = rows.filter((row) => isCity(row) && row.kode.startsWith(`${kode}.`));
			if (own.some((row) => row.nilai === 'ts')) return false;
			const total = own.reduce((sum, row) => sum + Number(row.n_tertimbang), 0);
			const mean = own.reduce((sum, row) => sum + Number(row.nilai) * Number(row.n_tertimbang), 0) / total;
			expect(Math.abs(mean - Number(nilai)), kode).toBeLessThanOrEqual(0.1);
			expect(Math.abs(total - Number(n_tertimbang)), kode).toBeLessThanOrEqual(3);
			return true;
		});
		expect(checked).toHaveLength(31);
	});

	it('tells value, interval and the book’s marks of an area, and of one left out that it is', () => {
		const bontang = table && surveyCell(table, '64.74');
		if (bontang?.state !== 'figure') throw new Error('64.74');
		expect(bontang.figure.finding).toMatchObject({ state: 'value', quantity: { value: 27.4 } });
		expect(intervalOf(bontang.figure)).toMatchObject({ low: { value: 22.9 }, high: { value: 32.4 } });
		const surabaya = table && surveyCell(table, '35.78');
		expect(surabaya?.state === 'figure' && marksOf(surabaya.figure)).toEqual(['highError']);
		expect(table && surveyCell(table, '64.11').state).toBe('notPresented');
		expect(table && surveyCell(table, '99.99').state).toBe('notFound');
	});
});

it('SSGI 2024 has a value for every area of the country', () => {
	expect(rowsOf('ssgi-2024').map(({ kode }) => kode)).toEqual(register.cities.map(({ code }) => code));
	expect(surveyTable(publication, 'ssgi', '2024')?.rows.every((row) => 'figure' in row)).toBe(true);
});

describe('the register', () => {
	it('gives every area an address of its own, the namesake kota its plain name', () => {
		expect(register.cities).toHaveLength(514);
		expect(register.provinces).toHaveLength(38);
		expect(new Set(register.cities.map(({ slug }) => slug)).size).toBe(514);
		const slugOf = (code: string) => register.cities.find((city) => city.code === code)?.slug;
		expect(['32.75', '32.16', '36.74', '31.01'].map(slugOf)).toEqual([
			'bekasi',
			'kabupaten-bekasi',
			'tangerang-selatan',
			'kepulauan-seribu',
		]);
		for (const { code, slug } of publication.cities) expect(slugOf(code)).toBe(slug);
	});
});

describe('figures of a survey’s table', () => {
	it('stand once: with a page of their own, or on the page of their area', () => {
		const ids = everyFigure(publication).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(publication.figures.every(({ home }) => home === undefined)).toBe(true);
		expect(publication.listed.every(({ home }) => home !== undefined)).toBe(true);
		expect(publication.listed.some(({ area }) => publication.cities.some(({ code }) => code === area))).toBe(false);
	});

	it('are observations like all others, and so is what the book leaves out', () => {
		const observations = observationsOf(publication);
		expect(observations.filter(({ kind }) => kind === 'unpresented')).toHaveLength(15);
		expect(observations.find(({ id }) => id === '11.01/prevalensi-stunting/ski/2023')?.kind).toBe('figure');
	});
});
