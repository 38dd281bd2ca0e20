import type { z } from 'zod';
import { parsePeriod } from '../model/base/period.ts';
import { areaIndexOf } from './csv/area-index.ts';
import { Readers } from './csv/columns.ts';
import { emptySheet, type Parsed, parseCsv, type Sheet } from './csv/parse.ts';
import type { AreaIndex } from './csv/repair/code.ts';
import { type AnyTable, requiredColumns, type Table } from './csv/table.ts';
import { citySlugs, type DataFolder, normalised } from './files.ts';
import { error, type Issue } from './issue.ts';
import { parseJson } from './json/parse.ts';
import { actionsTable } from './tables/actions.ts';
import { areasTable, referenceAreasTable } from './tables/areas.ts';
import { citySchema, siteSchema } from './tables/city.ts';
import { documentsTable } from './tables/documents.ts';
import { factorsTable } from './tables/factors.ts';
import { figuresTable, referenceFiguresTable } from './tables/figures.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { instrumentsTable } from './tables/instruments.ts';
import { correctionsTable, glossaryTable, pressErrorsTable, scheduleTable } from './tables/national.ts';
import { roundRowsTable, roundsTable } from './tables/rounds.ts';
import { surveysTable } from './tables/surveys.ts';
import { figuresOfSurvey, type SurveyFile } from './tables/wide.ts';

export interface CityFile {
	readonly slug: string;
	readonly file: string;
	readonly text: string;
	readonly values: z.infer<typeof citySchema>;
}

/** Everything that was parsed, with the place of each cell, before it is checked and linked. */
export interface Draft {
	readonly folder: DataFolder;
	readonly site?: z.infer<typeof siteSchema>;
	readonly documents: Sheet<typeof documentsTable>;
	readonly instruments: Sheet<typeof instrumentsTable>;
	readonly indicators: Sheet<typeof indicatorsTable>;
	readonly corrections: Sheet<typeof correctionsTable>;
	readonly pressErrors: Sheet<typeof pressErrorsTable>;
	readonly glossary: Sheet<typeof glossaryTable>;
	readonly schedule: Sheet<typeof scheduleTable>;
	readonly cities: readonly CityFile[];
	/** Reference areas first, then city by city. */
	readonly areas: readonly Sheet<typeof areasTable>[];
	/** Those of surveys' tables last, as figures. */
	readonly figures: readonly Sheet<typeof figuresTable>[];
	readonly surveys: readonly SurveyFile[];
	readonly rounds: readonly Sheet<typeof roundsTable>[];
	readonly roundRows: readonly { readonly period: string; readonly sheet: Sheet<typeof roundRowsTable> }[];
	readonly actions: readonly Sheet<typeof actionsTable>[];
	readonly factors: readonly Sheet<typeof factorsTable>[];
}

/** The year is what stands behind the last hyphen, whatever it is: a rule says so when it is none. */
const SURVEY_FILE = /^survei\/([^/]+)-([^-/]+)\.csv$/;
const ROUND_FILE = /^kota\/[^/]+\/pengukuran\/([^/]+)\.csv$/;

/** A file that `--fix` would change. */
export interface Repairable extends Pick<Parsed<unknown>, 'edits' | 'layout'> {
	/** In the data folder. */
	readonly path: string;
}

/** Parses every file the contract knows. What is missing, broken or unknown becomes an issue. */
export function draftOf(found: DataFolder): { draft: Draft; issues: Issue[]; repairable: Repairable[] } {
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
	const nameOf = (path: string) => `${root}/${path}`;
	const slugs = citySlugs(files);

	function sheet<S extends z.ZodRawShape>(
		table: Table<S>,
		path: string,
		need: 'required' | 'optional',
		slug = '',
	): Sheet<Table<S>> {
		const text = files.get(path);
		if (text === undefined) {
			if (need === 'required') {
				const header = requiredColumns(table as unknown as AnyTable).join(',');
				issues.push(
					error('berkas-hilang', { file: nameOf(path), line: 1, column: 1 })`
						Berkas ini belum ada.
						→ Buat dengan baris judul: ${header}`,
				);
			}
			return emptySheet(table, nameOf(path), slug, need === 'required' ? undefined : []);
		}
		const form = forms?.get(path);
		const parsed = parseCsv(table, nameOf(path), text, slug, {
			readers,
			areas: () => indexOf(slug),
			...(form && { form }),
		});
		for (const issue of parsed.issues) issues.push(issue);
		if (parsed.edits.length > 0) repairable.push({ path, edits: parsed.edits, layout: parsed.layout });
		return parsed.sheet;
	}

	function json<T>(schema: z.ZodType<T>, path: string): T | undefined {
		const text = files.get(path);
		if (text === undefined) {
			issues.push(
				error('berkas-hilang', { file: nameOf(path), line: 1, column: 1 })`
					Berkas ini belum ada.
					→ Salin dari contoh di folder data, lalu sesuaikan.`,
			);
			return undefined;
		}
		const parsed = parseJson(schema, nameOf(path), text, forms?.get(path));
		issues.push(...parsed.issues);
		return parsed.value;
	}

	const perCity = <S extends z.ZodRawShape>(table: Table<S>, name: string, need: 'required' | 'optional') =>
		slugs.map((slug) => sheet(table, `kota/${slug}/${name}`, need, slug));
	const site = json(siteSchema, 'situs.json');
	const cities = slugs.flatMap((slug) => {
		const path = `kota/${slug}/kota.json`;
		const values = json(citySchema, path);
		return values ? [{ slug, file: nameOf(path), text: files.get(path) ?? '', values }] : [];
	});
	const roundRows = [...files.keys()].sort().flatMap((path) => {
		const period = ROUND_FILE.exec(path)?.[1];
		const slug = path.split('/')[1] ?? '';
		return period && slugs.includes(slug) ? [{ period, sheet: sheet(roundRowsTable, path, 'required', slug) }] : [];
	});
	const surveys = [...files.keys()].sort().flatMap((path): SurveyFile[] => {
		const [, instrument, year] = SURVEY_FILE.exec(path) ?? [];
		return instrument && year ? [{ instrument, year, sheet: sheet(surveysTable, path, 'required') }] : [];
	});
	const instruments = sheet(instrumentsTable, 'instrumen.csv', 'required');
	// A file named after no survey is one fault, not one for each of its rows.
	const known = new Set(instruments.rows.flatMap(({ values }) => (values.jenis === 'survei' ? [values.id] : [])));
	const isSurvey = ({ instrument, year }: SurveyFile) => known.has(instrument) && parsePeriod(year) !== undefined;
	return {
		draft: {
			folder,
			...(site && { site }),
			documents: sheet(documentsTable, 'dokumen.csv', 'required'),
			instruments,
			indicators: sheet(indicatorsTable, 'indikator.csv', 'required'),
			corrections: sheet(correctionsTable, 'koreksi.csv', 'optional'),
			pressErrors: sheet(pressErrorsTable, 'kekeliruan.csv', 'optional'),
			glossary: sheet(glossaryTable, 'istilah.csv', 'optional'),
			schedule: sheet(scheduleTable, 'jadwal.csv', 'optional'),
			cities,
			areas: [
				sheet(referenceAreasTable, 'acuan/wilayah.csv', 'required'),
				...perCity(areasTable, 'wilayah.csv', 'required'),
			],
			figures: [
				sheet(referenceFiguresTable, 'acuan/angka.csv', 'optional'),
				...perCity(figuresTable, 'angka.csv', 'optional'),
				...surveys.filter(isSurvey).map(figuresOfSurvey),
			],
			surveys,
			rounds: perCity(roundsTable, 'pengukuran.csv', 'optional'),
			roundRows,
			actions: perCity(actionsTable, 'aksi.csv', 'optional'),
			factors: perCity(factorsTable, 'faktor.csv', 'optional'),
		},
		issues,
		repairable,
	};
}
