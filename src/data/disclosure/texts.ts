import type { z } from 'zod';
import { isWithin } from '../../model/base/area.ts';
import type { Place } from '../../model/base/issue.ts';
import { once } from '../../model/base/once.ts';
import { metaOf } from '../csv/cells.ts';
import type { Sheet } from '../csv/parse.ts';
import type { AnyTable } from '../csv/table.ts';
import type { CityFile, Draft } from '../draft.ts';
import { lookupOf } from '../lookup.ts';

/** A text that readers get to see, where it stands, and the document that backs it. */
interface CityText {
	readonly city: CityFile;
	readonly text: string;
	readonly name: string;
	readonly place: Place;
	/** Id of the document that backs it; empty when none does. */
	readonly document: string;
	/** The note beside it, where an official vouches that it has been printed. */
	readonly note: string;
	/** The area that its row is about. */
	readonly area: string;
	/** When others had printed it, as a period; empty for what may have been written at any time. */
	readonly printed: string;
	/** Periods of the figures beside which it stands; none where it stands beside none. */
	readonly about: readonly string[];
}

/** Which city a document speaks of: the only one that cites it. */
function citiesOfDocuments(draft: Draft): ReadonlyMap<string, string> {
	const found = new Map<string, Set<string>>();
	for (const { slug, rows } of [...draft.figures, ...draft.rounds, ...draft.actions, ...draft.factors])
		for (const { values } of rows as readonly { values: { dokumen: string } }[])
			if (slug !== '') found.set(values.dokumen, (found.get(values.dokumen) ?? new Set()).add(slug));
	return new Map([...found].flatMap(([id, slugs]) => (slugs.size === 1 ? [[id, [...slugs][0] ?? '']] : [])));
}

/** Its words between blanks, so that `Setu` is not found in `setuju`. */
const worded = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Of which cities a text of the whole site speaks: those that it names, or an area of which it does. */
function namedIn(draft: Draft): (text: string) => CityFile[] {
	const names = draft.cities.map((city) => {
		const areas = draft.areas.find(({ slug }) => slug === city.slug)?.rows ?? [];
		return [
			city,
			[city.values.nama.replace(/^(?:Kota|Kabupaten) /, ''), ...areas.map(({ values }) => values.nama)].map(worded),
		] as const;
	});
	// A survey's rows mostly say the same.
	const known = new Map<string, CityFile[]>();
	return (text) => {
		const plain = worded(text);
		const found =
			known.get(plain) ?? names.flatMap(([city, all]) => (all.some((name) => plain.includes(name)) ? [city] : []));
		known.set(plain, found);
		return found;
	};
}

/** Columns of words of tables that are of no city, and addresses, which mostly repeat a headline. */
const columnsOfNobody = once((table: AnyTable): string[] =>
	Object.entries(table.schema.shape).flatMap(([name, type]) => {
		const isText = metaOf(type as z.ZodType).kind === 'text' || ['url', 'arsip', 'alias'].includes(name);
		const isSeen = name === 'judul' || (table.isOfCities && table.texts?.includes(name));
		return isText && !isSeen ? [name] : [];
	}),
);

/** A cell's words; of an address those of its last part. What holds no number and none in words tells nothing. */
function spelledOut(cell: unknown): string {
	const text = Array.isArray(cell) ? cell.join('; ') : String(cell ?? '');
	const words = /^https?:/.test(text)
		? (text.split('/').filter(Boolean).at(-1) ?? '').replace(/[-_.+]|%20/g, ' ')
		: text;
	return /\d|\p{L} (?:puluh|belas|ratus|ribu)\b|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|se\p{L}+)\b/iu.test(
		words,
	)
		? words
		: '';
}

/** Every text that somebody types about a city in his own words; of files of no city what names one. */
export function* cityTexts(draft: Draft): Generator<CityText> {
	const { cities } = lookupOf(draft);
	const cityOf = (area: string) => draft.cities.find((each) => isWithin(area, each.values.kode));

	/** Of a city's own file, or of the city that a row of all cities' names. */
	const whose = ({ slug, table }: Sheet<AnyTable>, { kota, wilayah, angka }: Readonly<Record<string, unknown>>) => {
		if (slug || !table.isOfCities) return cities.get(slug);
		return kota === undefined ? cityOf(String(wilayah ?? angka).split('/')[0] ?? '') : cities.get(String(kota));
	};
	for (const sheet of draft.sheets) {
		if (!sheet.table.texts) continue;
		for (const { values, line } of sheet.rows as readonly { values: Record<string, unknown>; line: number }[]) {
			const city = whose(sheet, values);
			if (!city) continue;
			const { catatan, wilayah, kode, dokumen, tanggal } = values;
			const { indikator, periode, tertulis, angka } = values;
			const about = indikator
				? [String(periode)]
				: tertulis
					? [...String(angka ?? '').matchAll(/\/(\d{4}[\d-]*)(?![\d/-])/g)].map(([, period = '']) => period)
					: [];
			for (const name of sheet.table.texts) {
				const cell = values[name];
				const text = Array.isArray(cell) ? cell.join('; ') : String(cell ?? '');
				if (text === '') continue;
				const area = String(wilayah ?? kode ?? '') || city.values.kode;
				const note = String(catatan ?? (name === 'alasan' ? text : ''));
				const printed = name === 'tertulis' ? String(tanggal ?? '') : '';
				const place = sheet.place(line, name);
				yield { city, text, name, place, document: String(dokumen ?? ''), note, area, printed, about };
			}
		}
	}
	const citing = citiesOfDocuments(draft);
	const named = namedIn(draft);
	for (const { values, line } of draft.documents.rows) {
		const place = draft.documents.place(line, 'judul');
		const printed = values.tanggal ?? '';
		const { judul: text, id: document } = values;
		const cited = cities.get(citing.get(document) ?? '');
		for (const city of cited ? [cited] : draft.cities.length === 1 ? draft.cities : named(text))
			yield { city, text, name: 'judul', place, document, note: '', area: city.values.kode, printed, about: [] };
	}
	for (const sheet of draft.sheets) {
		if (sheet.slug) continue;
		const columns = columnsOfNobody(sheet.table);
		for (const { values, line } of sheet.rows as readonly { values: Record<string, unknown>; line: number }[])
			for (const name of columns) {
				const text = spelledOut(values[name]);
				if (text === '') continue;
				const place = sheet.place(line, name);
				// A document's address is as old as the document.
				const isDocument = sheet.table === draft.documents.table;
				const [document, printed] = isDocument ? [String(values.id), String(values.tanggal ?? '')] : ['', ''];
				for (const city of named(text))
					yield { city, text, name, place, document, note: '', area: city.values.kode, printed, about: [] };
			}
	}
	for (const city of draft.cities) {
		const { singkat, kode } = city.values;
		const line = city.text.slice(0, city.text.indexOf('"singkat"')).split('\n').length;
		const place = { file: city.file, line, column: 1 };
		if (singkat)
			yield { city, text: singkat, name: 'singkat', place, document: '', note: '', area: kode, printed: '', about: [] };
	}
}
