import { plainName } from '../csv/repair/code.ts';
import type { Feature } from './geometry.ts';
import { digitsOf, written } from './read.ts';

/** What is known of a village that a shape may be. */
export type NamedArea = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

/** How often a property of a file's shapes holds what is looked for. */
export type Holder = { readonly property: string; readonly count: number };

const RANK = /^(kelurahan|kel|desa|ds|gampong|kecamatan|kec|kota|kabupaten|kab)\b[.\s]*/i;

/** A name as two writers of it agree on: letters and digits only, without the rank in front. */
export const bareName = (name: unknown): string => plainName(written(name).replace(RANK, ''));

/** The codes of the areas that carry a name, by `bareName`. Namesakes carry the end of their code behind it for
 * readers; files do not. */
export function codesByName(areas: readonly NamedArea[]): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const { code, name, aliases } of areas)
		for (const each of [name, name.replace(/\s*\(\d{4}\)$/, ''), ...aliases]) {
			const plain = bareName(each);
			if (plain !== '') found.set(plain, (found.get(plain) ?? new Set()).add(code));
		}
	return found;
}

/** Properties that hold what `isWanted` accepts, the commonest first; of equals the first in the file. */
export function holders(features: readonly Feature[], isWanted: (value: unknown) => boolean): Holder[] {
	const counts = new Map<string, number>();
	for (const { properties } of features)
		for (const [property, value] of Object.entries(properties))
			counts.set(property, (counts.get(property) ?? 0) + (isWanted(value) ? 1 : 0));
	return [...counts]
		.filter(([, count]) => count > 0)
		.map(([property, count]) => ({ property, count }))
		.sort((a, b) => b.count - a.count);
}

/** Properties that hold codes of these villages. */
export function codeHolders(features: readonly Feature[], villages: readonly NamedArea[]): Holder[] {
	const codes = new Set(villages.map(({ code }) => digitsOf(code)));
	return holders(features, (value) => codes.has(digitsOf(value)));
}

/** Properties that hold names of these areas. */
export const nameHolders = (features: readonly Feature[], names: ReadonlyMap<string, unknown>): Holder[] =>
	holders(features, (value) => typeof value === 'string' && names.has(bareName(value)));
