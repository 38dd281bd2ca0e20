import type { Document } from '../../model/base/document.ts';
import type { Indicator } from '../../model/base/indicator.ts';
import type { Instrument } from '../../model/base/instrument.ts';

/** What every part of the linking leans on. */

export type ById<T> = ReadonlyMap<string, T>;

/** What rows refer to, by id. */
export interface Catalogue {
	readonly documents: ById<Document>;
	readonly instruments: ById<Instrument>;
	readonly indicators: ById<Indicator>;
}

/** An entry that the rules have made sure of. */
export function sure<T>(map: ById<T>, id: string): T {
	const found = map.get(id);
	if (found === undefined) throw new Error(`link: \`${id}\` was not checked`);
	return found;
}

/** An object without the keys whose value is null or undefined, for optional properties. */
export function present<T extends object>(entries: { [K in keyof T]: T[K] | null | undefined }): Partial<T> {
	return Object.fromEntries(
		Object.entries(entries).filter(([, value]) => value !== null && value !== undefined),
	) as Partial<T>;
}
