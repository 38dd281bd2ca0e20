/** The door of the statistical disclosure control; see the README beside it. */
export type { Interval } from './simplex.ts';
export { canBeTrue, disclosures, type Suppression, suppress } from './suppress.ts';
export {
	type CellPlace,
	COUNTS,
	type Count,
	type Disclosure,
	FINDINGS,
	type HiddenCell,
	RESTS,
	type Statement,
	type SuppressionTable,
	type TableCell,
	widthOf,
} from './table.ts';
export { disclosuresTogether } from './versions.ts';
