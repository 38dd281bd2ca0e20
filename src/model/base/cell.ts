import { isPlainNumber } from './quantity.ts';

/** What a cell holds. A value, zero and the kinds of nothing are different things. `notPresented` is a survey's: no
 * village has it. */
export type CellState =
	| 'value'
	| 'zero'
	| 'suppressed'
	| 'notMeasured'
	| 'notPublished'
	| 'notApplicable'
	| 'notPresented';

export type Absence = Exclude<CellState, 'value' | 'zero'>;

export type Cell = { readonly state: 'value' | 'zero'; readonly value: number } | { readonly state: Absence };

/** One symbol for each kind of nothing: the same in data files, tables, maps, downloads and spoken names. */
export const ABSENCES: Readonly<Record<Absence, { readonly symbol: string; readonly label: string }>> = {
	/** That nobody has published it may be said only with a ground; see `silence.ts`. */
	notPublished: { symbol: 'bd', label: 'belum kami temukan' },
	suppressed: { symbol: 'ds', label: 'disamarkan' },
	notMeasured: { symbol: 'td', label: 'tidak diukur' },
	notApplicable: { symbol: 'tb', label: 'tidak berlaku' },
	notPresented: { symbol: 'ts', label: 'tidak disajikan oleh survei' },
};

/** What the symbols of these states stand for, for a line beside their table: `bd = belum kami temukan; …`; else empty. */
export function symbolWords(states: Iterable<string>): string {
	const kinds = Object.entries(ABSENCES).filter(([state]) => new Set(states).has(state));
	return kinds.map(([, { symbol, label }]) => `${symbol} = ${label}`).join('; ');
}

export const NOT_PUBLISHED: Cell = { state: 'notPublished' };

export const cellOf = (value: number): Cell => ({ state: value === 0 ? 'zero' : 'value', value });

export const valueOf = (cell: Cell): number | undefined => ('value' in cell ? cell.value : undefined);

/** What a symbol in a village's cell stands for; a survey's own is none of them. */
export function absenceOf(text: string): Absence | undefined {
	const [state] =
		Object.entries(ABSENCES).find(([state, { symbol }]) => symbol === text && state !== 'notPresented') ?? [];
	return state as Absence | undefined;
}

/** A cell from its text in a data file; empty means not published; `undefined` when the text is neither number nor
 * symbol. */
export function parseCell(text: string): Cell | undefined {
	if (text === '') return NOT_PUBLISHED;
	const state = absenceOf(text);
	if (state) return { state };
	return isPlainNumber(text) && !text.startsWith('-') ? cellOf(Number(text)) : undefined;
}
