import { to } from '../../site.ts';

/**
 * Where downloads and the interface for machines are. Like every address they never change. Paths are below `/unduh/`.
 */

export const PARQUET = 'pengamatan.parquet';

/** Metadata in the forms of Satu Data. */
export const SATU_DATA = 'metadata-satu-data.json';

export function cityCsv(slug: string): string {
	return `kota/${slug}/pengamatan.csv`;
}

export function roundCsv(slug: string, period: string): string {
	return `kota/${slug}/pengamatan/${period}.csv`;
}

interface SurveyId {
	readonly instrument: { readonly id: string };
	readonly period: string;
}
const surveyPath = ({ instrument, period }: SurveyId) => `survei/${instrument.id}-${period}`;

/** A survey's table as committed; the same values as rows of the downloads, for machines. */
export const nationCsv = (table: SurveyId) => `${surveyPath(table)}.csv`;
export const nationJson = (table: SurveyId) => `${surveyPath(table)}.json`;
export const nationParquet = (table: SurveyId) => `${surveyPath(table)}.parquet`;

export function cityZip(slug: string): string {
	return `kota/${slug}.zip`;
}

export function cityBoundary(slug: string): string {
	return `kota/${slug}/batas.geojson`;
}

/** A round's values on the city's own boundary. */
export function roundGeoJson(slug: string, period: string): string {
	return roundCsv(slug, period).replace(/\.csv$/, '.geojson');
}

/** What an office copies from a round into the ministry's site. */
export function fillingXlsx(slug: string, period: string): string {
	return roundCsv(slug, period).replace(/\.csv$/, '-bahan-isian.xlsx');
}

/** CSVW looks for a table's metadata here. */
export function metadataOf(csv: string): string {
	return `${csv}-metadata.json`;
}

/** A file of the interface for machines, by its path below `/api/v1/`. */
export function apiHref(path: string): string {
	return to(`/api/v1/${path}`);
}

/** Which feed: all, one city's (its slug after `kota/`), the corrections, or the programmes' texts. */
export type FeedName = 'semua' | 'koreksi' | 'program' | `kota/${string}`;

/** A feed's address. */
export function feedHref(name: FeedName, format: 'atom' | 'rss'): string {
	return to(`/umpan/${name}/${format}.xml`);
}

/** The same tables as workbooks, for those who open them in a spreadsheet. */
export const WORKBOOKS = ['xlsx', 'ods'] as const;

/** `kota/bontang.csv` -> `kota/bontang.xlsx`. */
export function workbookOf(csv: string, kind: (typeof WORKBOOKS)[number]): string {
	return csv.replace(/\.csv$/, `.${kind}`);
}
