import type { Column } from './columns.ts';
import type { GrowthIndex, Meaning, Measure } from './title.ts';

/** Columns whose sum is a measure. */
export type Sum = readonly number[];

/** Two sums that the table gives for one thing. */
export type Equality = { readonly left: Sum; readonly right: Sum };

/** What the columns of a table hold, before a single row of it is read. */
export interface Plan {
	readonly sums: ReadonlyMap<Measure, Sum>;
	readonly equalities: readonly Equality[];
	/** Columns of per cent, with what they are a per cent of where they say so. */
	readonly percents: readonly { readonly at: number; readonly measure: Measure | undefined }[];
	/** Columns that are left out, with the reason in words. */
	readonly unused: readonly { readonly column: Column; readonly reason: string }[];
}

/** Why a column is left out whose title nobody knows. */
export const UNKNOWN_TITLE = 'judulnya tidak dikenal';

const DIMENSIONS = ['age', 'sex', 'poverty'] as const;

/** Parts that make up all children: both sexes, both kinds of households, months one after the other from 0 to 59. */
function wholeOf(dimension: (typeof DIMENSIONS)[number], parts: readonly string[]): readonly string[] | undefined {
	if (dimension === 'sex') return parts.includes('L') && parts.includes('P') ? ['L', 'P'] : undefined;
	if (dimension === 'poverty') return parts.includes('yes') && parts.includes('no') ? ['yes', 'no'] : undefined;
	const chain = (from: number): readonly string[] | undefined => {
		if (from >= 60) return [];
		for (const part of parts) {
			const [start, end] = part.split('-').map(Number) as [number, number];
			const rest = start === from && end > start && (end === 59 || end === 60 ? [] : chain(end + 1));
			if (rest) return [part, ...rest];
		}
		return undefined;
	};
	return parts.length === 0 ? undefined : chain(0);
}

interface Resolved {
	/** Absent when the columns are only a part of all children. */
	readonly sum?: Sum | undefined;
	readonly equalities: readonly Equality[];
}

/** The columns of one measure as one sum: the column of all children where there is one, else its parts; each against
 * the other. */
function resolve(columns: readonly Column[], depth = 0): Resolved {
	const dimension = DIMENSIONS[depth];
	if (!dimension) {
		const [first, ...others] = columns.map(({ at }): Sum => [at]);
		return { sum: first, equalities: others.map((right) => ({ left: first as Sum, right })) };
	}
	const by = Map.groupBy(columns, ({ meaning }) => (meaning as Meaning)[dimension]);
	const resolved = new Map([...by].map(([value, own]) => [value, resolve(own, depth + 1)]));
	const parts = wholeOf(
		dimension,
		[...by.keys()].filter((value) => value !== ''),
	)?.map((value) => resolved.get(value)?.sum);
	const sum = parts?.every((part) => part !== undefined) ? parts.flat() : undefined;
	const whole = resolved.get('')?.sum;
	const own = whole && sum ? [{ left: whole, right: sum }] : [];
	return { sum: whole ?? sum, equalities: [...[...resolved.values()].flatMap(({ equalities }) => equalities), ...own] };
}

/** Of which index a bare `Normal` is: that of the class before it, or of the one behind it where none is before. */
function indexBeside(columns: readonly Column[], place: number): GrowthIndex | undefined {
	const classAt = (step: number): GrowthIndex | undefined => {
		for (let at = place + step; at >= 0 && at < columns.length; at += step) {
			const meaning = columns[at]?.meaning;
			if (!meaning?.measure || (meaning.isPercent && !meaning.index)) return undefined;
			if (OPEN.includes(meaning.measure) && !meaning.index) continue;
			return meaning.index;
		}
		return undefined;
	};
	return classAt(-1) ?? classAt(1);
}

const HEIGHT_CLASSES: readonly Measure[] = ['normal', 'outlier', 'severe', 'pendek', 'moderate', 'tall', 'stunted'];
/** Classes that may stand under any index. */
const OPEN: readonly (Measure | undefined)[] = ['normal', 'outlier'];
/** Several classes under one name each, of which none is counted. */
const UNCOUNTED: readonly (Measure | undefined)[] = ['weightOther', 'wastingOther'];

/** What the columns of a table of sums hold. */
export function planOf(columns: readonly Column[]): Plan {
	const unused: { column: Column; reason: string }[] = [];
	const used: Column[] = [];
	const percents: { at: number; measure: Measure | undefined }[] = [];
	for (const [place, column] of columns.entries()) {
		const { meaning, role, title, at } = column;
		if (title === '' || role) {
			if (role === 'ignored') unused.push({ column, reason: 'diabaikan dengan --map' });
			continue;
		}
		if (!meaning) {
			unused.push({ column, reason: UNKNOWN_TITLE });
			continue;
		}
		const index = meaning.index ?? (OPEN.includes(meaning.measure) ? indexBeside(columns, place) : undefined);
		const isOther =
			meaning.measure &&
			[...HEIGHT_CLASSES, 'measured'].includes(meaning.measure) &&
			index !== 'height' &&
			index !== undefined;
		const isLost = OPEN.includes(meaning.measure) && index === undefined;
		if (UNCOUNTED.includes(meaning.measure)) continue;
		if (isOther || isLost)
			unused.push({ column, reason: isLost ? 'tidak jelas menurut tinggi atau berat badan' : 'menurut berat badan' });
		else if (meaning.isPercent) {
			if (meaning.sex + meaning.age + meaning.poverty === '') percents.push({ at, measure: meaning.measure });
			else unused.push({ column, reason: 'persen' });
		} else used.push(column);
	}
	const sums = new Map<Measure, Sum>();
	const equalities: Equality[] = [];
	for (const [measure, own] of Map.groupBy(used, ({ meaning }) => (meaning as Meaning).measure as Measure)) {
		const resolved = resolve(own);
		equalities.push(...resolved.equalities);
		if (resolved.sum) sums.set(measure, resolved.sum);
		else
			for (const column of own)
				unused.push({ column, reason: 'hanya sebagian balita (umur, jenis kelamin, atau kelompok)' });
	}
	return { sums, equalities, percents, unused };
}
