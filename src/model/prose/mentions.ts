import { once } from '../base/once.ts';
import { MONTHS as MONTH_NAMES } from '../base/period.ts';
import { plainText } from './claims.ts';
import { HARMLESS, withoutHarmless } from './harmless.ts';
import { escaped } from './names.ts';

/** What a text may call an instrument. */
export type NamedInstrument = { readonly id: string; readonly kind: string; readonly name: string };

/** An instrument or a period that a text names. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Ids of the instruments it can mean; for a period none. */
	readonly instruments?: ReadonlySet<string>;
	/** As the data writes it: `2023`, `2024-08`, `2024-08-29`. */
	readonly period?: string;
}

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const PERIOD = new RegExp(
	String.raw`(?<![\d.,/-])(?:(?:(\d{1,2}) )?(${MONTHS.join('|')}) )?((?:19|20)\d{2})(?![\d/]|[-–]\d|[.,]\d)`,
	'gu',
);
/** Where a year is part of a name. */
const NAMES = HARMLESS.filter(({ kind }) => ['peraturan', 'id angka', 'alamat web'].includes(kind));
/** Words for a kind of instrument. `Survei` alone and `register` alone speak of all of their kind. */
const KIND_WORDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
	['survey', /(?<!\p{L})survei(?!\p{L})/gu],
	['register', /(?<!\p{L})register(?!\p{L})/gu],
];

const short = (name: string) => plainText(name.replace(/ \(.*\)$/, '')).toLowerCase();
const patternsOf = once((instruments: readonly NamedInstrument[]) => {
	const byName = Map.groupBy(instruments, ({ name }) => short(name));
	const named = [...byName].map(([name, group]) => ({
		ids: new Set(group.map(({ id }) => id)),
		pattern: new RegExp(`(?<![\\p{L}\\d])${escaped(name).replace('e-ppgbm', 'e-?ppgbm')}(?![\\p{L}\\d])`, 'gu'),
	}));
	const kinds = KIND_WORDS.map(([kind, pattern]) => ({
		ids: new Set(instruments.filter((each) => each.kind === kind).map(({ id }) => id)),
		pattern,
	}));
	return [...named, ...kinds];
});

/** Instruments that a text names, in the order of their places; of two that overlap the longer. */
export function instrumentMentions(text: string, instruments: readonly NamedInstrument[]): Mention[] {
	const plain = plainText(text);
	const all = patternsOf(instruments).flatMap(({ ids, pattern }) =>
		[...plain.matchAll(pattern)].map(
			(match): Mention => ({
				start: match.index,
				end: match.index + match[0].length,
				text: text.slice(match.index, match.index + match[0].length),
				instruments: ids,
			}),
		),
	);
	return all
		.filter(
			(a) => !all.some((b) => b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start),
		)
		.sort((a, b) => a.start - b.start);
}

/** Years, months and days that a text names, without those of laws and addresses, and without ranges. */
export function periodMentions(text: string): Mention[] {
	const plain = plainText(text);
	const found = [...plain.matchAll(PERIOD)].map((match) => {
		const [whole, day, month, year = ''] = match;
		const [start, end] = [match.index, match.index + whole.length];
		const number = month ? `-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}` : '';
		return {
			start,
			end,
			text: text.slice(start, end),
			period: `${year}${number}${day ? `-${day.padStart(2, '0')}` : ''}`,
		};
	});
	return [...withoutHarmless(plain, found, NAMES)];
}
