import type { Column } from './columns.ts';
import { type GrowthIndex, type Meaning, type Measure, meaningOf } from './title.ts';

/** What the letters of the posyandu's SKDN count; K has a card and N gained weight, which no round tells. */
const LETTERS: Readonly<Record<string, Pick<Meaning, 'isPercent'> & { readonly measure: Measure }>> = {
	s: { measure: 'target', isPercent: false },
	d: { measure: 'weighed', isPercent: false },
	'd/s': { measure: 'weighed', isPercent: true },
};

/** Classes of growth by their letters, below the title of their index; P and K alone may mean anything. */
const CLASSES: Readonly<Record<GrowthIndex, Readonly<Record<string, Measure>>>> = {
	height: { sp: 'severe', p: 'pendek', n: 'normal', t: 'tall' },
	weight: { sk: 'weightSevere', k: 'weightModerate', n: 'weightOther', rl: 'weightOther' },
	wasting: { gb: 'wastingSevere', gk: 'wastingModerate', n: 'wastingOther', bgl: 'wastingOther', gl: 'wastingOther' },
};

const letterIn = ({ title }: Column) => (title.split(' › ').at(-1) ?? '').toLowerCase().replace(/[\s%.()]/g, '');
const lastWord = ({ title }: Column) =>
	title
		.toLowerCase()
		.split(/ (?:› )?/)
		.at(-1) ?? '';

/** Columns called by the letters of their classes, where the severest of an index stands among them. */
export function withClasses(columns: readonly Column[]): readonly Column[] {
	// In one row both stand together: `TB/U SP`.
	const over = ({ title }: Column) =>
		title.includes(' › ') ? title.split(' › ').slice(0, -1) : [title.split(' ').slice(0, -1).join(' ')];
	const classesOf = (column: Column) => {
		const index = column.role || column.meaning ? undefined : meaningOf([...over(column), 'Normal'])?.index;
		return index && { index, classes: CLASSES[index] };
	};
	return columns.map((column) => {
		const own = classesOf(column);
		const measure = own?.classes[lastWord(column)];
		if (!own || !measure) return column;
		const severest = Object.keys(own.classes)[0];
		const beside = columns.filter((each) => over(each).join() === over(column).join()).map(lastWord);
		if (!severest || !beside.includes(severest) || beside.includes('l')) return column;
		return { ...column, meaning: { measure, isPercent: false, index: own.index, sex: '', age: '', poverty: '' } };
	});
}

/** Columns called by the letters of SKDN alone. One letter may mean anything: S and D stand together, or neither is
 * read. */
export function withLetters(columns: readonly Column[]): readonly Column[] {
	const letters = columns.map(letterIn);
	if (!letters.includes('s') || !letters.includes('d')) return columns;
	return columns.map((column) => {
		const letter = column.role || column.meaning ? undefined : LETTERS[letterIn(column)];
		return letter ? { ...column, meaning: { ...letter, index: undefined, sex: '', age: '', poverty: '' } } : column;
	});
}
