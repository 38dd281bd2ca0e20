import { to } from '../../site.ts';

/** Where downloads and the interface for machines are. Like every address they never change. Paths are below
 * `/unduh/`. */

export const PARQUET = 'pengamatan.parquet';

/** Metadata in the forms of Satu Data. */
export const SATU_DATA = 'metadata-satu-data.json';

export const cityCsv = (slug: string): string => `kota/${slug}/pengamatan.csv`;

export const roundCsv = (slug: string, period: string): string => `kota/${slug}/pengamatan/${period}.csv`;

type SurveyId = { readonly instrument: { readonly id: string }; readonly period: string };
const surveyPath = ({ instrument, period }: SurveyId) => `survei/${instrument.id}-${period}`;

/** A survey's table as committed; the same values as rows of the downloads, for machines. */
export const nationCsv = (table: SurveyId) => `${surveyPath(table)}.csv`;
export const nationJson = (table: SurveyId) => `${surveyPath(table)}.json`;
export const nationParquet = (table: SurveyId) => `${surveyPath(table)}.parquet`;

export const cityZip = (slug: string): string => `kota/${slug}.zip`;

export const cityBoundary = (slug: string): string => `kota/${slug}/batas.geojson`;

/** A round's values on the city's own boundary. */
export const roundGeoJson = (slug: string, period: string): string =>
	roundCsv(slug, period).replace(/\.csv$/, '.geojson');

/** What an office copies from a round into the ministry's site. */
export const fillingXlsx = (slug: string, period: string): string =>
	roundCsv(slug, period).replace(/\.csv$/, '-bahan-isian.xlsx');

/** CSVW looks for a table's metadata here. */
export const metadataOf = (csv: string): string => `${csv}-metadata.json`;

/** A file of the interface for machines, by its path below `/api/v1/`. */
export const apiHref = (path: string): string => to(`/api/v1/${path}`);

/** Which feed: all, one city's (its slug after `kota/`), the corrections, or the programmes' texts. */
export type FeedName = 'semua' | 'koreksi' | 'program' | `kota/${string}`;

/** A feed's address. */
export const feedHref = (name: FeedName, format: 'atom' | 'rss'): string => to(`/umpan/${name}/${format}.xml`);

/** The same tables as workbooks, for those who open them in a spreadsheet. */
export const WORKBOOKS = ['xlsx', 'ods'] as const;

/** `kota/bontang.csv` -> `kota/bontang.xlsx`. */
export const workbookOf = (csv: string, kind: (typeof WORKBOOKS)[number]): string => csv.replace(/\.csv$/, `.${kind}`);
