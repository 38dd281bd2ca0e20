import type { Area } from '../model/area.ts';
import { parentCode } from '../model/area.ts';
import type { GadmVillage } from './gadm.ts';

/** How the villages of a register and the default boundaries fit together by name. */
export interface Crosswalk {
	/** `GID_4` by village code: same district and same name, spaces and capitals aside. */
	readonly certain: ReadonlyMap<string, string>;
	/** `GID_4` by village code: the one near spelling left in the district. A person should look at these. */
	readonly likely: ReadonlyMap<string, string>;
	/** Villages without a boundary. */
	readonly unmatched: readonly Area[];
	/** Boundaries that no village took, such as lakes. */
	readonly unused: readonly GadmVillage[];
}

/** Most letters that may differ for two names to be "likely" the same. */
const NEAR = 2;

/**
 * Proposes a boundary for each village by district and name. It is used once, by whoever fills `batas` in `wilayah.csv`,
 * never by the build: names can agree and still be wrong (GADM has Kanaan and Gunung Telihan in Bontang swapped).
 */
export function matchByName(villages: readonly Area[], districts: readonly Area[], boundaries: readonly GadmVillage[]): Crosswalk {
	const districtNames = new Map(districts.map(({ code, name }) => [code, squeeze(name)]));
	const certain = new Map<string, string>();
	const likely = new Map<string, string>();
	const free = new Set(boundaries);
	const take = (into: Map<string, string>, village: Area, fits: (name: string) => boolean) => {
		const district = districtNames.get(parentCode(village.code) ?? '');
		const candidates = [...free].filter((each) => squeeze(each.district) === district && fits(squeeze(each.name)));
		const [only] = candidates;
		if (only === undefined || candidates.length > 1) return;
		into.set(village.code, only.id);
		free.delete(only);
	};
	for (const village of villages) take(certain, village, (name) => name === squeeze(village.name));
	for (const village of villages) {
		if (!certain.has(village.code)) take(likely, village, (name) => distance(name, squeeze(village.name)) <= NEAR);
	}
	return {
		certain,
		likely,
		unmatched: villages.filter(({ code }) => !certain.has(code) && !likely.has(code)),
		unused: [...free],
	};
}

const squeeze = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** Levenshtein distance: letters to insert, delete or change. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
