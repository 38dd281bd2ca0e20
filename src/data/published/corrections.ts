import { UNTOLD } from '../../model/figures/correction.ts';
import type { Draft } from '../draft.ts';
import type { State } from './states.ts';

/** A row of `koreksi.csv`, as its texts stand. */
export interface Correction {
	readonly date: string;
	readonly id: string;
	readonly before: string;
	readonly after: string;
	readonly reason: string;
	readonly document: string;
	readonly line: number;
}

/** The columns that every `koreksi.csv` has; one that may lack is not asked for. */
export const CORRECTION_COLUMNS = ['tanggal', 'angka', 'sebelum', 'sesudah', 'alasan', 'dokumen'] as const;

/** Cells of a row with an empty one for each further column that a draft's file has. */
export function widened(cells: readonly string[], { corrections }: Draft): string[] {
	const more = Object.keys(corrections.table.schema.shape).slice(CORRECTION_COLUMNS.length);
	// Columns of a sheet are counted from 1, and a missing one answers with the first.
	return [...cells, ...more.filter((name) => corrections.place(1, name).column > 1).map(() => '')];
}

/** Every correction of a draft, by date; those of one day in the order of the file. */
export function correctionsIn(draft: Draft): Correction[] {
	const { lines, raw } = draft.corrections;
	return (lines ?? [])
		.map((line) => ({
			date: raw(line, 'tanggal'),
			id: raw(line, 'angka'),
			before: raw(line, 'sebelum'),
			after: raw(line, 'sesudah'),
			reason: raw(line, 'alasan'),
			document: raw(line, 'dokumen'),
			line,
		}))
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line));
}

/** Whether two rows say the same, wherever they stand and whatever their reason. */
export const sameLine = (a: Correction) => (b: Correction) =>
	a.date === b.date && a.id === b.id && a.document === b.document && a.before === b.before && a.after === b.after;

/** Whether a correction speaks of a state: the same id, and the same document where it names one. */
export const concerns =
	({ id, document }: State) =>
	(correction: Correction) =>
		correction.id === id && (correction.document === '' || correction.document === document);

/** Every text that a correction may give a state: any of its parts, in their order. `19.5`, `final`, `19.5 final`. */
export function textsOf({ parts }: State): readonly string[] {
	const texts: string[] = [];
	for (const part of Object.values(parts)) texts.push(...texts.map((text) => `${text} ${part}`), part);
	return texts;
}

/** Corrections that lead step by step from one text to another, by date; none when they do not. Where a number must not
 * be repeated, its place is taken by `UNTOLD`; that a line prints it all the same is for the check to say. */
export function chain(
	corrections: readonly Correction[],
	from: string,
	to: string,
	isSecret = false,
): readonly Correction[] {
	const steps: Correction[] = [];
	let text = from;
	for (const correction of corrections) {
		const isUntold = correction.before === UNTOLD && (text === UNTOLD || (isSecret && text === from));
		if (correction.before !== text && !isUntold) continue;
		steps.push(correction);
		text = correction.after;
		if (text === to) return steps;
	}
	return [];
}
