import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files of tests that take longest, by their measured seconds. Without this a fresh clone, which has measured
 * nothing yet, takes files by their size, and a short file with a long test ran alone at the end while a core was idle.
 */
const LONG: readonly string[] = [
	'browser/official',
	'browser/accessibility',
	'browser/reproducible',
	'browser/looks',
	'browser/pages',
	'browser/chart-labels',
	'browser/live-map-views',
	'browser/offline',
	'build/made-cities',
	'unit/guides',
	'unit/office-journeys',
	'unit/import-killed',
	'suppression/inversion',
	'build/correction',
	'unit/boundary-journey',
	'cases/cases',
	'unit/only',
	'geo/nation',
	'unit/import-sheets',
	'unit/fuzz-check',
	'unit/forge',
];

function placeOf({ moduleId }: TestSpecification): number {
	const place = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
	return place === -1 ? LONG.length : place;
}

/** Starts the long ones first, so that no worker is left alone with one at the end. */
export class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
	}
}
