import { isWithin } from '../../../model/base/area.ts';
import type { CityFile, Draft } from '../../draft.ts';
import type { Place } from '../../issue.ts';

/** A text that readers get to see, where it stands, and the document that backs it. */
export interface CityText {
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
}

type Row = { readonly values: Readonly<Record<string, unknown>>; readonly line: number };
interface TextSheet {
	readonly rows: readonly Row[];
	readonly place: (line: number, column: string) => Place;
}

/** Which city a document speaks of: the only one that cites it. */
function citiesOfDocuments(draft: Draft): ReadonlyMap<string, string> {
	const found = new Map<string, Set<string>>();
	for (const { slug, rows } of [...draft.figures, ...draft.rounds, ...draft.actions, ...draft.factors]) {
		for (const { values } of rows as readonly { values: { dokumen: string } }[]) {
			if (slug !== '') found.set(values.dokumen, (found.get(values.dokumen) ?? new Set()).add(slug));
		}
	}
	return new Map([...found].flatMap(([id, slugs]) => (slugs.size === 1 ? [[id, [...slugs][0] ?? '']] : [])));
}

/** Every text that somebody types about a city in his own words. The glossary is left out: it explains. */
export function* cityTexts(draft: Draft): Generator<CityText> {
	const cities = new Map(draft.cities.map((city) => [city.slug, city]));
	const cityOf = (area: string) => draft.cities.find((each) => isWithin(area, each.values.kode));

	function* rowsOf(
		sheet: TextSheet,
		columns: readonly string[],
		who: (values: Row['values']) => CityFile | undefined,
	): Generator<CityText> {
		for (const { values, line } of sheet.rows) {
			const city = who(values);
			if (!city) continue;
			for (const name of columns) {
				const cell = values[name];
				const text = Array.isArray(cell) ? cell.join('; ') : String(cell ?? '');
				if (text === '') continue;
				const area = String(values.wilayah ?? values.kode ?? '') || city.values.kode;
				const note = String(values.catatan ?? (name === 'alasan' ? text : ''));
				const printed = name === 'tertulis' ? String(values.tanggal ?? '') : '';
				yield {
					city,
					text,
					name,
					place: sheet.place(line, name),
					document: String(values.dokumen ?? ''),
					note,
					area,
					printed,
				};
			}
		}
	}

	const perCity = [
		[draft.figures, ['catatan', 'letak']],
		[draft.rounds, ['catatan']],
		[draft.actions, ['uraian', 'catatan']],
		[draft.factors, ['faktor', 'letak', 'catatan']],
		[draft.areas, ['nama', 'alias']],
	] as const;
	for (const [sheets, columns] of perCity) {
		for (const sheet of sheets) yield* rowsOf(sheet as unknown as TextSheet, columns, () => cities.get(sheet.slug));
	}
	yield* rowsOf(draft.corrections as unknown as TextSheet, ['alasan'], ({ angka }) =>
		cityOf(String(angka).split('/')[0] ?? ''),
	);
	yield* rowsOf(draft.pressErrors as unknown as TextSheet, ['tertulis', 'masalah'], ({ wilayah }) =>
		cityOf(String(wilayah)),
	);
	yield* rowsOf(draft.schedule as unknown as TextSheet, ['catatan'], ({ kota }) => cities.get(String(kota)));
	const citing = citiesOfDocuments(draft);
	for (const { values, line } of draft.documents.rows) {
		const city = cities.get(citing.get(values.id) ?? '');
		const place = draft.documents.place(line, 'judul');
		if (!city) continue;
		const printed = values.tanggal ?? '';
		yield {
			city,
			text: values.judul,
			name: 'judul',
			place,
			document: values.id,
			note: '',
			area: city.values.kode,
			printed,
		};
	}
	for (const city of draft.cities) {
		const { singkat, kode } = city.values;
		const line = city.text.slice(0, city.text.indexOf('"singkat"')).split('\n').length;
		const place = { file: city.file, line, column: 1 };
		if (singkat) yield { city, text: singkat, name: 'singkat', place, document: '', note: '', area: kode, printed: '' };
	}
}
