import type { z } from 'zod';
import { error, type Issue } from '../model/base/issue.ts';
import { once } from '../model/base/once.ts';
import { parsePeriod } from '../model/base/period.ts';
import { Readers } from './csv/columns.ts';
import { emptySheet, type Parsed, parseCsv, type Sheet } from './csv/parse.ts';
import { type AreaIndex, type NamedArea, plainName } from './csv/repair/code.ts';
import { type AnyTable, requiredColumns, tablePattern } from './csv/table.ts';
import { citySlugs, type DataFolder, normalised, ownText } from './files.ts';
import { parseJson } from './json/parse.ts';
import { areasTable, referenceAreasTable } from './tables/areas.ts';
import { citySchema, siteSchema } from './tables/city.ts';
import { type Tables, tables } from './tables/index.ts';
import { figuresOfSurvey, type SurveyFile } from './tables/wide.ts';

function knownAreas(text: string | undefined, table: typeof areasTable): NamedArea[] {
	if (text === undefined) return [];
	return parseCsv(table, '', text).sheet.rows.map(({ values: { kode, nama, tingkat, alias } }) => ({
		code: kode,
		name: nama,
		names: [nama, ...alias].map(plainName),
		level: tingkat,
	}));
}

function cityOf(text: string | undefined): AreaIndex['city'] {
	try {
		const { kode, nama } = JSON.parse(text ?? '') as { kode: unknown; nama: unknown };
		return typeof kode === 'string' && typeof nama === 'string' ? { code: kode, name: nama } : undefined;
	} catch {
		return undefined;
	}
}

/** The areas of a city (or, without a slug, those to compare with), as far as their files can be read. */
function areaIndexOf({ files }: DataFolder, slug: string): AreaIndex {
	if (slug === '') return { areas: knownAreas(files.get('acuan/wilayah.csv'), referenceAreasTable) };
	const city = cityOf(files.get(`kota/${slug}/kota.json`));
	return { ...(city && { city }), areas: knownAreas(files.get(`kota/${slug}/wilayah.csv`), areasTable) };
}

export interface CityFile {
	readonly slug: string;
	readonly file: string;
	readonly text: string;
	readonly values: z.infer<typeof citySchema>;
}

/** The files of each table: one, one of each city, or as many as there are. */
type Sheets = { readonly [K in keyof Tables]: readonly Sheet<Tables[K]>[] };
const NATIONAL = [
	...([
		'documents',
		'links',
		'instruments',
		'indicators',
		'corrections',
		'pressErrors',
		'glossary',
		'schedule',
	] as const),
	...(['targets', 'surveyYears', 'schemes', 'steps'] as const),
] as const;
type National = (typeof NATIONAL)[number];

/** Everything that was parsed, with the place of each cell, before it is checked and linked. */
export interface Draft
	extends Pick<Sheets, 'rounds' | 'actions' | 'factors'>,
		Readonly<{ [K in National]: Sheet<Tables[K]> }> {
	readonly folder: DataFolder;
	/** Every file of every table, where its columns do not matter. */
	readonly sheets: readonly Sheet<AnyTable>[];
	readonly site?: z.infer<typeof siteSchema>;
	readonly cities: readonly CityFile[];
	/** Reference areas first, then city by city. */
	readonly areas: Sheets['areas'];
	/** Those of surveys' tables last, as figures. */
	readonly figures: Sheets['figures'];
	readonly surveys: readonly SurveyFile[];
	readonly roundRows: readonly { readonly period: string; readonly sheet: Sheets['roundRows'][number] }[];
}

/** A file that `--fix` would change. */
interface Repairable extends Pick<Parsed<unknown>, 'edits' | 'layout'> {
	/** In the data folder. */
	readonly path: string;
}

/** Where files of a table stand: at its one place, in the folder of each city, or wherever there is one. */
function placesOf(
	table: AnyTable,
	paths: readonly string[],
	slugs: readonly string[],
): { path: string; slug: string }[] {
	const open = table.path.match(/<[^>]+>/g) ?? [];
	if (open.length === 0) return [{ path: table.path, slug: '' }];
	if (open.join() === '<slug>') return slugs.map((slug) => ({ path: table.path.replace('<slug>', slug), slug }));
	return paths.flatMap((path) => {
		const { slug = '' } = tablePattern(table).exec(path)?.groups ?? { slug: '_' };
		return slug === '' || slugs.includes(slug) ? [{ path, slug }] : [];
	});
}

/** A folder as it was read. */
export interface Drafted {
	readonly draft: Draft;
	readonly issues: readonly Issue[];
	readonly repairable: readonly Repairable[];
}

/** Parses every file the contract knows, once for a folder, however many ask. What is missing, broken or unknown
 * becomes an issue. */
export const draftOf = once(draftIn);

function draftIn(found: DataFolder): Drafted {
	const folder = normalised(found);
	const { files, forms, name: root } = folder;
	const issues: Issue[] = [];
	const repairable: Repairable[] = [];
	const readers = new Readers();
	const indexes = new Map<string, AreaIndex>();
	/** Of no use to a sound file, so made when the first cell asks. */
	const indexOf = (slug: string): AreaIndex => {
		const index = indexes.get(slug) ?? areaIndexOf(folder, slug);
		indexes.set(slug, index);
		return index;
	};
	const missing = (file: string, fix: string) =>
		issues.push(error('berkas-hilang', { file, line: 1, column: 1 })`Berkas ini belum ada. → ${fix}`);

	function sheet(table: AnyTable, path: string, slug: string): Sheet<unknown> {
		const text = files.get(path) ?? (table.isCountrywide ? ownText(path) : undefined);
		const file = `${root}/${path}`;
		if (text === undefined) {
			if (table.isRequired) missing(file, `Buat dengan baris judul: ${requiredColumns(table).join(',')}`);
			return emptySheet(table, file, slug, table.isRequired ? undefined : []);
		}
		const form = forms?.get(path);
		const parsed = parseCsv(table, file, text, slug, { readers, areas: () => indexOf(slug), ...(form && { form }) });
		for (const issue of parsed.issues) issues.push(issue);
		if (parsed.edits.length > 0) repairable.push({ path, edits: parsed.edits, layout: parsed.layout });
		return parsed.sheet;
	}

	function json<T>(schema: z.ZodType<T>, path: string): T | undefined {
		const text = files.get(path);
		if (text === undefined) {
			missing(`${root}/${path}`, 'Salin dari contoh di folder data, lalu sesuaikan.');
			return undefined;
		}
		const parsed = parseJson(schema, `${root}/${path}`, text, forms?.get(path));
		issues.push(...parsed.issues);
		return parsed.value;
	}

	const [slugs, paths] = [citySlugs(files), [...files.keys()].sort()];
	const sheets = Object.fromEntries(
		Object.entries(tables as unknown as Readonly<Record<string, AnyTable>>).map(([name, table]) => [
			name,
			placesOf(table, paths, slugs).map(({ path, slug }) => sheet(table, path, slug)),
		]),
	) as unknown as Sheets;
	/** What the name of a file says: a round's period, a survey and its year. */
	const said = ({ table, file }: Sheet<AnyTable>) =>
		tablePattern(table).exec(file.slice(root.length + 1))?.groups ?? {};

	const site = json(siteSchema, 'situs.json');
	const cities = slugs.flatMap((slug) => {
		const path = `kota/${slug}/kota.json`;
		const values = json(citySchema, path);
		return values ? [{ slug, file: `${root}/${path}`, text: files.get(path) ?? '', values }] : [];
	});
	const surveys = sheets.surveys.map((sheet): SurveyFile => {
		const { instrumen = '', tahun = '' } = said(sheet as unknown as Sheet<AnyTable>);
		return { instrument: instrumen, year: tahun, sheet };
	});
	// A file named after no survey is one fault, not one for each of its rows.
	const known = new Set(
		(sheets.instruments[0]?.rows ?? []).flatMap(({ values }) => (values.jenis === 'survei' ? [values.id] : [])),
	);
	const isSurvey = ({ instrument, year }: SurveyFile) => known.has(instrument) && parsePeriod(year) !== undefined;
	return {
		draft: {
			folder,
			sheets: Object.values(sheets).flat() as unknown as readonly Sheet<AnyTable>[],
			...(site && { site }),
			...(Object.fromEntries(NATIONAL.map((name) => [name, sheets[name][0]])) as Pick<Draft, National>),
			cities,
			areas: [...sheets.referenceAreas, ...sheets.areas],
			figures: [...sheets.referenceFigures, ...sheets.figures, ...surveys.filter(isSurvey).map(figuresOfSurvey)],
			surveys,
			rounds: sheets.rounds,
			roundRows: sheets.roundRows.map((sheet) => ({
				period: said(sheet as unknown as Sheet<AnyTable>).periode ?? '',
				sheet,
			})),
			actions: sheets.actions,
			factors: sheets.factors,
		},
		issues,
		repairable,
	};
}
