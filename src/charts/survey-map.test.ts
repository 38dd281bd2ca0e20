import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { nationShapes } from '../geo/nation.ts';
import { surveyTable } from '../model/base/survey.ts';
import { nationMap, nationParts } from './nation-map.ts';
import { surveyLegend } from './survey-look.ts';
import { mappedAreas, surveyedAreas, surveySummary } from './survey-summary.ts';
import { print } from './svg.ts';

const publication = loadPublication('data');

/** The rows of a survey's file, read here and not through the site's own door. */
const rowsOf = (file: string) =>
	Papa.parse<Record<string, string>>(readFileSync(`data/survei/${file}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true,
	}).data.filter(({ kode }) => /^\d\d\.\d\d$/.test(kode ?? ''));

const table = (instrument: string, period: string) => {
	const found = surveyTable(publication, instrument, period);
	if (!found) throw new Error(instrument);
	return found;
};

/** 2,5, 10, 20 and 30 per cent, written here anew. */
const bandFor = (value: number) => `b${[2.5, 10, 20, 30].filter((from) => value >= from).length + 1}`;
const comma = (text = '') => text.replace('.', ',');

async function shapesOfMap(instrument: string, period: string) {
	const survey = table(instrument, period);
	const areas = surveyedAreas(publication, survey);
	const shapes = await nationShapes(publication.register.cities);
	const svg = print(
		nationMap(
			shapes,
			mappedAreas(areas, survey, (slug) => `/kota/${slug}/`),
			publication.register,
			{ id: 'peta', title: 'Peta' },
		),
	);
	const found = [
		...svg.matchAll(
			/<a href="(\/kota\/([^"]*)\/)"><title>([^<]*)<\/title><path class="([^"]*)" d="M[^"]+"\/>(<path class="low")?/g,
		),
	];
	const codes = new Map(publication.register.cities.map(({ code, slug }) => [slug, code]));
	return new Map(
		found.map(([, href = '', slug = '', title = '', fill = '', low]) => [
			codes.get(slug) ?? slug,
			{ href, title, fill, low: low !== undefined },
		]),
	);
}

describe('the map of Indonesia', () => {
	it('shows 499 values of SKI 2023 and 15 areas that its book leaves out, each as the file has it', async () => {
		const drawn = await shapesOfMap('ski', '2023');
		const rows = rowsOf('ski-2023');
		expect(drawn.size).toBe(514);
		expect(rows).toHaveLength(514);
		const known = rows.filter(({ nilai }) => nilai !== 'ts');
		expect([known.length, rows.length - known.length]).toEqual([499, 15]);
		for (const { kode = '', nama, nilai = '', bawah, atas, tanda } of rows) {
			const said =
				nilai === 'ts'
					? 'tidak disajikan oleh survei'
					: `${comma(Number(nilai).toFixed(/\.(\d+)/.exec(nilai)?.[1]?.length ?? 0))}`;
			const shape = drawn.get(kode);
			expect(shape?.title.startsWith(`${nama}: ${said}`), `${shape?.title} | ${nama}: ${said}`).toBe(true);
			expect(shape?.fill).toBe(nilai === 'ts' ? 'notPresented' : bandFor(Number(nilai)));
			if (bawah) expect(shape?.title).toContain(`(selang ${comma(bawah)}–${comma(atas)})`);
			expect(shape?.low).toBe(Boolean(tanda));
		}
	});

	it('shows all 514 of SSGI 2024', async () => {
		const drawn = await shapesOfMap('ssgi', '2024');
		for (const { kode = '', nilai } of rowsOf('ssgi-2024')) expect(drawn.get(kode)?.fill).toBe(bandFor(Number(nilai)));
		expect(drawn.size).toBe(514);
	});

	it('leads every area to an address of its own', async () => {
		const hrefs = [...(await shapesOfMap('ssgi', '2024')).values()].map(({ href }) => href);
		expect(new Set(hrefs).size).toBe(514);
		for (const slug of ['binjai', 'bontang', 'bekasi', 'batam', 'tangerang-selatan'])
			expect(hrefs).toContain(`/kota/${slug}/`);
	});

	it('enlarges crowded parts by reference, with names in them, and draws nothing again', async () => {
		const parts = nationParts(await nationShapes(publication.register.cities), 'peta', publication.register);
		for (const { svg } of parts) {
			expect(print(svg)).toContain('<use href="#peta"');
			expect(print(svg)).not.toContain('<path');
		}
		expect(print(parts.find(({ name }) => name === 'Jabodetabek')?.svg ?? '')).toContain('>Bogor</text>');
	});
});

describe('what a survey’s map says', () => {
	it('never calls the highest a peak where others’ intervals reach it', () => {
		const words = surveySummary(surveyedAreas(publication, table('ski', '2023')), 'kabupaten dan kota')
			.map(({ text }) => text)
			.join('');
		const rows = rowsOf('ski-2023').filter(({ nilai, atas }) => nilai !== 'ts' && atas);
		const top = rows.reduce((a, b) => (Number(b.nilai) > Number(a.nilai) ? b : a));
		const alike =
			rows.filter(({ bawah, atas }) => Number(bawah) <= Number(top.atas) && Number(atas) >= Number(top.bawah)).length -
			1;
		// Of the fifteen left out any may be lower or higher.
		expect(words).toContain(`Tertinggi di antara yang punya angka: ${top.nama}`);
		expect(words).not.toContain('Terendah');
		expect(words).toContain(`tidak dapat dibedakan dari ${alike} kabupaten dan kota lain`);
		expect(words).toContain('15 dari 514 kabupaten dan kota tidak disajikan oleh survei.');
	});

	it('claims no order where the survey gives no interval', () => {
		const words = surveySummary(surveyedAreas(publication, table('ssgi', '2024')), 'kabupaten dan kota').map(
			({ text }) => text,
		);
		expect(words.join('')).toContain('Selang kepercayaan survei ini belum kami temukan');
		expect(words.join('')).toMatch(/^Tertinggi: .*Terendah: /);
	});

	it('explains the patterns that are on the map and no others', () => {
		const legend = (survey: ReturnType<typeof table>) =>
			surveyLegend(surveyedAreas(publication, survey).map(({ cell }) => cell)).map(({ className }) => className);
		expect(legend(table('ski', '2023'))).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'low', 'notPresented']);
		expect(legend(table('ssgi', '2024'))).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
	});
});
