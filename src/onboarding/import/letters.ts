import type { Column } from './columns.ts';
import type { Meaning, Measure } from './title.ts';

/** What the letters of the posyandu's SKDN count; K has a card and N gained weight, which no round tells. */
const LETTERS: Readonly<Record<string, Pick<Meaning, 'isPercent'> & { readonly measure: Measure }>> = {
	s: { measure: 'target', isPercent: false },
	d: { measure: 'weighed', isPercent: false },
	'd/s': { measure: 'weighed', isPercent: true },
};

const letterIn = ({ title }: Column) => (title.split(' › ').at(-1) ?? '').toLowerCase().replace(/[\s%.()]/g, '');

/**
 * Columns called by the letters of SKDN alone. One letter may mean anything: S and D stand together, or neither is
 * read.
 */
export function withLetters(columns: readonly Column[]): readonly Column[] {
	const letters = columns.map(letterIn);
	if (!letters.includes('s') || !letters.includes('d')) return columns;
	return columns.map((column) => {
		const letter = column.role || column.meaning ? undefined : LETTERS[letterIn(column)];
		return letter ? { ...column, meaning: { ...letter, index: undefined, sex: '', age: '', poverty: '' } } : column;
	});
}
