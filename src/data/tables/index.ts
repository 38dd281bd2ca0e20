import { type AnyTable, tablePattern } from '../csv/table.ts';
import { actionsTable } from './actions.ts';
import { areasTable, referenceAreasTable } from './areas.ts';
import { schemesTable, stepsTable, surveyYearsTable, targetsTable } from './countrywide.ts';
import { documentsTable } from './documents.ts';
import { factorsTable } from './factors.ts';
import { figuresTable, referenceFiguresTable } from './figures.ts';
import { indicatorsTable } from './indicators.ts';
import { instrumentsTable } from './instruments.ts';
import { linksTable } from './links.ts';
import { correctionsTable, glossaryTable, pressErrorsTable, scheduleTable } from './national.ts';
import { roundRowsTable, roundsTable } from './rounds.ts';
import { surveysTable } from './surveys.ts';

export { areasTable, areasToMap, LEVELS } from './areas.ts';
export { siteSchema } from './city.ts';
export { DOCUMENT_KINDS, documentsTable } from './documents.ts';
export { figuresTable } from './figures.ts';
export { linksTable } from './links.ts';

export { surveysTable } from './surveys.ts';

/** Every table of the contract, in the order an official meets them. The one place where a data file is added: the
 * draft, `data/README.md`, the page of data, downloads, corrections of words, dates, doubles, texts that tell of few
 * children, and the files of one city are made of what its table says of itself. */
export const tables = {
	documents: documentsTable,
	links: linksTable,
	instruments: instrumentsTable,
	indicators: indicatorsTable,
	areas: areasTable,
	figures: figuresTable,
	rounds: roundsTable,
	roundRows: roundRowsTable,
	factors: factorsTable,
	actions: actionsTable,
	referenceAreas: referenceAreasTable,
	referenceFigures: referenceFiguresTable,
	targets: targetsTable,
	surveyYears: surveyYearsTable,
	schemes: schemesTable,
	steps: stepsTable,
	pressErrors: pressErrorsTable,
	corrections: correctionsTable,
	glossary: glossaryTable,
	schedule: scheduleTable,
	surveys: surveysTable,
};
export type Tables = typeof tables;
export const TABLES: readonly AnyTable[] = Object.values(tables);

/** An example's files are read by nobody: `_contoh/` is a data folder of its own. */
const EXAMPLE = /^_[^/]+\//;
const OTHERS = [
	/^(situs\.json|alamat-tetap\.txt|bukan-nama\.txt|versi-data\.txt)$/,
	/^kota\/[^/]+\/(kota\.json|batas\.(geo|topo)json)$/,
	/(^|\/)README\.md$/,
];

/** The table of a file by its path in the data folder or in an example. */
export const tableOf = (path: string): AnyTable | undefined =>
	TABLES.find((table) => tablePattern(table).test(path.replace(EXAMPLE, '')));

export const isExample = (path: string) => EXAMPLE.test(path);

/** Whether a file by its path in the data folder is one that the site knows. */
export const isKnownFile = (path: string): boolean =>
	tableOf(path) !== undefined || OTHERS.some((pattern) => pattern.test(path.replace(EXAMPLE, '')));
