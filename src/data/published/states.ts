import { figureId } from '../../model/base/figure.ts';
import { slugOf } from '../../model/base/slug.ts';
import { ROUND_COLUMNS } from '../../model/measures.ts';
import type { Sheet } from '../csv/parse.ts';
import type { Draft } from '../draft.ts';
import type { Place } from '../issue.ts';
import { wordStates } from './words.ts';

/**
 * What is published of one thing: a figure as one document reports it, one cell of a round, a round, or a word beside
 * them.
 */
export interface State {
	/** As a correction names it. */
	readonly id: string;
	readonly document: string;
	/** By column, only what is filled; what a later state must not change silently. */
	readonly parts: Readonly<Record<string, string>>;
	readonly place: (column?: string) => Place;
}

export interface States {
	/** By id and, for figures, document. */
	readonly byKey: ReadonlyMap<string, State>;
	/** Keys of rows that stand in a file but could not be understood: nobody can say whether they changed. */
	readonly unreadable: ReadonlySet<string>;
	/** False when a whole file could not be read; then nothing can be said to have vanished. */
	readonly isWhole: boolean;
}

function filled(parts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''));
}

const gathered = new WeakMap<Draft, States>();

/** Every published value and word of a draft, as its files write it. Worked out once for a draft. */
export function statesOf(draft: Draft): States {
	const before = gathered.get(draft) ?? statesIn(draft);
	gathered.set(draft, before);
	return before;
}

function statesIn(draft: Draft): States {
	const byKey = new Map<string, State>();
	const unreadable = new Set<string>();
	const cityOf = new Map(draft.cities.map(({ slug, values }) => [slug, values.kode]));
	const linesOf = (sheet: Sheet<unknown>) => {
		const read = new Set(sheet.rows.map(({ line }) => line));
		return (sheet.lines ?? []).map((line) => ({
			line,
			isRead: read.has(line),
			cell: (column: string) => sheet.raw(line, column),
		}));
	};

	for (const sheet of draft.figures) {
		for (const { line, isRead, cell } of linesOf(sheet as unknown as Sheet<unknown>)) {
			const id = figureId(cell('wilayah'), cell('indikator'), cell('instrumen'), cell('periode'));
			const document = cell('dokumen');
			const key = `${id}|${document}`;
			if (!isRead) unreadable.add(key);
			const counts = [cell('pembilang'), cell('penyebut')];
			const parts = filled({
				nilai: cell('nilai'),
				pembilang: counts.every((text) => text !== '') ? counts.join('/') : counts.join(''),
				status: cell('status'),
				tanggal_tarik: cell('tanggal_tarik'),
			});
			byKey.set(key, { id, document, parts, place: (column = 'nilai') => sheet.place(line, column) });
		}
	}

	const rounds = new Map<string, { instrument: string; document: string }>();
	for (const sheet of draft.rounds) {
		for (const { line, isRead, cell } of linesOf(sheet as unknown as Sheet<unknown>)) {
			const [period, instrument, document] = [cell('periode'), cell('instrumen'), cell('dokumen')];
			rounds.set(`${sheet.slug}/${period}`, { instrument, document });
			const id = figureId(cityOf.get(sheet.slug) ?? sheet.slug, 'status', instrument, period);
			if (!isRead) unreadable.add(id);
			const parts = filled({
				status: cell('status'),
				tanggal_tarik: cell('tanggal_tarik'),
				dokumen: document,
				tingkat: cell('tingkat') === 'kelurahan' ? '' : cell('tingkat'),
			});
			byKey.set(id, { id, document, parts, place: (column = 'status') => sheet.place(line, column) });
		}
	}
	for (const { period, sheet } of draft.roundRows) {
		const round = rounds.get(`${sheet.slug}/${period}`);
		if (!round) continue;
		for (const { line, isRead, cell } of linesOf(sheet as unknown as Sheet<unknown>)) {
			for (const column of ROUND_COLUMNS) {
				const text = cell(column);
				const id = figureId(cell('kode'), column, round.instrument, period);
				if (!isRead) unreadable.add(id);
				// `bd` and an empty cell say the same.
				byKey.set(id, {
					id,
					document: round.document,
					parts: filled({ [column]: text === 'bd' ? '' : text }),
					place: () => sheet.place(line, column),
				});
			}
		}
	}
	for (const sheet of draft.factors) {
		for (const { line, isRead, cell } of linesOf(sheet as unknown as Sheet<unknown>)) {
			const part = `faktor-${cell('bagian').toLowerCase()}`;
			const id = figureId(cell('wilayah'), part, slugOf(cell('faktor')), cell('periode'));
			const document = cell('dokumen');
			// Two factors may differ in their signs alone.
			const key = `${id}|${document}|${cell('faktor')}`;
			if (!isRead) unreadable.add(key);
			const text = cell('nilai');
			byKey.set(key, {
				id,
				document,
				parts: filled({ nilai: text === 'bd' ? '' : [text, cell('satuan')].join(' ').trim() }),
				place: (column = 'nilai') => sheet.place(line, column),
			});
		}
	}
	const words = wordStates(draft);
	for (const [key, state] of words.byKey) byKey.set(key, state);
	for (const key of words.unreadable) unreadable.add(key);
	const sheets = [...draft.figures, ...draft.factors, ...draft.rounds, ...draft.roundRows.map(({ sheet }) => sheet)];
	return {
		byKey,
		unreadable,
		isWhole: sheets.every(({ lines }) => lines !== undefined) && draft.cities.length === cityOf.size,
	};
}
