import { COVERAGE_FLOOR } from '../base/band.ts';
import { type Absence, type Cell, valueOf } from '../base/cell.ts';
import type { City } from '../base/city.ts';
import { type Layer, layersOf } from '../rounds/layer.ts';

/** Which villages may stand side by side: those of one city, in one measure of one round. */

interface VillageRow {
	readonly code: string;
	readonly name: string;
	readonly cell: Cell;
	readonly coverage: Cell;
	/** Why it cannot be chosen. */
	readonly obstacle?: Absence | 'coverage';
}

/** One measure of one round, village by village. */
export interface VillageSet {
	/** For the address: `2025-05-26-balita-pendek`. */
	readonly id: string;
	readonly layer: Layer;
	readonly rows: readonly VillageRow[];
}

function obstacleOf(layer: Layer, cell: Cell, coverage: Cell): Absence | 'coverage' | undefined {
	if (!('value' in cell)) return cell.state;
	const share = valueOf(coverage);
	return layer.kind === 'rate' && share !== undefined && share < COVERAGE_FLOOR ? 'coverage' : undefined;
}

/** The measures of a city's rounds for which at least two villages have a value; the fullest first. */
export const villageSets = (city: City): VillageSet[] =>
	layersOf({ ...city, figures: [] })
		.map((layer) => ({
			id: `${layer.period}-${layer.title.toLowerCase().replaceAll(' ', '-')}`,
			layer,
			rows: city.villages.flatMap(({ code, name }): VillageRow[] => {
				const at = layer.cells[code];
				if (!at) return [];
				const obstacle = obstacleOf(layer, at.cell, at.coverage);
				return [{ code, name, ...at, ...(obstacle && { obstacle }) }];
			}),
		}))
		.filter(({ rows }) => rows.filter(({ obstacle }) => !obstacle).length > 1);
