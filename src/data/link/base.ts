import type { Document, Reach } from '../../model/base/document.ts';
import type { Indicator } from '../../model/base/indicator.ts';
import type { Instrument } from '../../model/base/instrument.ts';
import type { Scheme } from '../../model/base/scheme.ts';
import type { Draft } from '../draft.ts';
import { UNITS } from '../tables/indicators.ts';
import { INSTRUMENT_KINDS } from '../tables/instruments.ts';
import { ANSWERS } from '../tables/links.ts';

/** What every part of the linking leans on. */

type ById<T> = ReadonlyMap<string, T>;

/** What rows refer to, by id. */
export interface Catalogue {
	readonly documents: ById<Document>;
	readonly instruments: ById<Instrument>;
	readonly indicators: ById<Indicator>;
	readonly schemes: readonly Scheme[];
}

/** An entry that the rules have made sure of. */
export function sure<T>(map: ById<T>, id: string): T {
	const found = map.get(id);
	if (found === undefined) throw new Error(`link: \`${id}\` was not checked`);
	return found;
}

/** An object without the keys whose value is null or undefined, for optional properties. */
export const present = <T extends object>(entries: { [K in keyof T]: T[K] | null | undefined }): Partial<T> =>
	Object.fromEntries(
		Object.entries(entries).filter(([, value]) => value !== null && value !== undefined),
	) as Partial<T>;

/** Entries of a table by id. */
const byId = <T extends { readonly id: string }>(entries: readonly T[]): ById<T> =>
	new Map(entries.map((entry) => [entry.id, entry]));

/** What is known of each address, by the address. */
const reachesOf = ({ links }: Draft): ReadonlyMap<string, Reach> =>
	new Map(
		links.rows.map(({ values: { alamat, terbuka, diperiksa, jawaban } }) => [
			alamat,
			{ answer: ANSWERS[jawaban], tried: diperiksa, ...present({ opened: terbuka }) },
		]),
	);

/** What rows refer to, in the words of the model. */
export const catalogueOf = (draft: Draft, reaches = reachesOf(draft)): Catalogue => ({
	documents: byId(
		draft.documents.rows.map(({ values: { id, judul, penerbit, jenis, tanggal, url, arsip, dibaca, sidik } }) => ({
			...{ id, title: judul, publisher: penerbit, kind: jenis },
			...present({
				...{ date: tanggal, url: url || null },
				...{ archive: arsip || null, read: dibaca ?? null, sha256: sidik || null },
				...{ reach: reaches.get(url), archiveReach: reaches.get(arsip ?? '') },
			}),
		})) as Document[],
	),
	instruments: byId(
		draft.instruments.rows.map(({ values: { id, jenis, nama, mencakup, definisi, catatan } }) => ({
			...{ id, kind: INSTRUMENT_KINDS[jenis], name: nama, covers: mencakup, definition: definisi, note: catatan },
		})),
	),
	indicators: byId(
		draft.indicators.rows.map(({ values: { id, nama, satuan, kata_satuan, definisi, pembilang, penyebut } }) => ({
			...{ id, name: nama, unit: UNITS[satuan], unitWord: kata_satuan, definition: definisi },
			...{ numerator: pembilang, denominator: penyebut },
		})),
	),
	schemes: draft.schemes.rows.map(({ values: { id, nama, keterangan, dokumen } }) => ({
		...{ id, name: nama, about: keterangan },
		...(dokumen && { document: dokumen }),
		steps: draft.steps.rows.flatMap(({ values: step }) =>
			step.skema === id ? { id: step.aksi, name: step.nama, asks: step.isi } : [],
		),
	})),
});
