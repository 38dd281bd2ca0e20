import type { Publication } from '../../model/base/publication.ts';

/** A site built in parts by several machines: which of its addresses belong to which part. Where an address goes
 * changes only who makes it, never what stands there. */

export interface Shard {
	/** From 1. */
	readonly part: number;
	readonly of: number;
}

/** `2/3` as a part; `undefined` when it is none. */
export function readShard(text: string): Shard | undefined {
	const [, part = 0, of = 0] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
	return part >= 1 && part <= of ? { part, of } : undefined;
}

/** The code of an address's province, by the first code or name of a place in it. */
function provinceOf(address: string, provinces: ReadonlyMap<string, string>): string | undefined {
	for (const step of address.split('/')) {
		const code = /^\d\d(?=\.\d\d)/.exec(step)?.[0] ?? provinces.get(step.replace(/\.[a-z].*$/, ''));
		if (code !== undefined) return code;
	}
	return undefined;
}

/** The addresses of each part, in the order given: those of a province together, for its pages read the same
 * boundaries; those of no province wherever there is least to do. */
export function shardAddresses(
	addresses: readonly string[],
	of: number,
	{ register, cities }: Pick<Publication, 'register' | 'cities'>,
): readonly (readonly string[])[] {
	const provinces = new Map([
		...register.provinces.flatMap(({ slug, code }) => [slug, code].map((name) => [name, code] as const)),
		...[...register.cities, ...cities].map(({ slug, code }) => [slug, code.slice(0, 2)] as const),
	]);
	const groups = Map.groupBy(addresses, (address) => provinceOf(address, provinces) ?? address);
	const parts = Array.from({ length: of }, (): string[] => []);
	// The largest first: the small ones then even it out. The order of equals is that of the addresses, on every machine.
	for (const group of [...groups.values()].sort((a, b) => b.length - a.length))
		parts.reduce((least, part) => (part.length < least.length ? part : least)).push(...group);
	return parts;
}
