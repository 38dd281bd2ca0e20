import { type Claim, claimsIn, plainText } from './claims.ts';

export type Direction = 'up' | 'down' | 'same';

/** A movement that a text tells: `turun dari 22,8 persen menjadi 19,6 persen`. */
export interface Change {
	readonly start: number;
	readonly end: number;
	/** The verb as written. */
	readonly verb: string;
	readonly direction: Direction;
	readonly from: Claim;
	readonly to: Claim;
	/** The difference told along: `turun 5,3 poin, dari … menjadi …`. */
	readonly by?: Claim;
}

const VERBS: readonly (readonly [Direction, string])[] = [
	[
		'up',
		'naik|naiknya|menaik|kenaikan|meningkat|meningkatnya|peningkatan|bertambah|bertambahnya|melonjak|lonjakan|memburuk',
	],
	['down', 'turun|turunnya|menurun|menurunnya|penurunan|berkurang|berkurangnya|menyusut|merosot|anjlok|membaik'],
	['same', 'tetap|tidak berubah|bertahan|stagnan|sama saja'],
];
const VERB = new RegExp(String.raw`(?<!\p{L})(?:${VERBS.map(([, words]) => `(${words})`).join('|')})(?!\p{L})`, 'gu');
const DENIED = /(?:tidak|belum|bukan|jangan|gagal|tanpa)(?: \p{L}+)? $/u;
const GAP = String.raw`(?:[^.;!?\d]|\.(?! ))`;
const FROM = new RegExp(
	`(?:^|[ ,(])(?:dari|semula|daripada|dibanding|dibandingkan)(?: dengan)? (?:tahun \\d{4} |${GAP}){0,60}$`,
	'u',
);
const TO = /(?:^|[ ,(])(?:ke|menjadi|jadi|hingga|sampai)(?: (?:[^.;!?\d]|\d{4}){0,50})?$/u;

/** Ends of sentences; a dot within a number is none. */
function sentences(plain: string): (readonly [start: number, end: number])[] {
	const ends = [...plain.matchAll(/[.;!?](?=[\s"”)]|$)/g)].map(({ index }) => index);
	return [...ends, plain.length].map((end, index) => [(ends[index - 1] ?? -1) + 1, end] as const);
}

/** A verb of movement that is not denied. */
export interface Verb {
	readonly start: number;
	readonly end: number;
	readonly verb: string;
	readonly direction: Direction;
	readonly sentence: readonly [start: number, end: number];
}

/** The verbs of movement in a text, without those denied (`tidak turun`). */
export function verbsIn(text: string): Verb[] {
	const plain = plainText(text);
	return sentences(plain).flatMap((sentence) => {
		const [start, end] = sentence;
		return [...plain.slice(start, end).matchAll(VERB)].flatMap((match): Verb[] => {
			const at = start + match.index;
			if (DENIED.test(plain.slice(Math.max(start, at - 30), at))) return [];
			const direction = VERBS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'same';
			const last = at + match[0].length;
			return [{ start: at, end: last, verb: text.slice(at, last), direction, sentence }];
		});
	});
}

/** Movements that a text tells with both of their values, in the order of the verbs. `claims` are those of the text. */
export function changesIn(text: string, claims: readonly Claim[] = claimsIn(text)): Change[] {
	const plain = plainText(text);
	const verbs = verbsIn(text);
	return verbs.flatMap(({ start, end, verb, direction, sentence }, index): Change[] => {
		const [from, to] = sentence;
		const inside = claims.filter((claim) => claim.start >= from && claim.end <= to);
		const limit = Math.min(to, verbs[index + 1]?.start ?? to);
		const since = Math.max(from, verbs[index - 1]?.end ?? from);
		const found = pairOf(plain, inside, { at: start, end, limit, since });
		return found ? [{ start, end, verb, direction, ...found }] : [];
	});
}

type Reach = { readonly at: number; readonly end: number; readonly limit: number; readonly since: number };

function pairOf(
	plain: string,
	claims: readonly Claim[],
	{ at, end, limit, since }: Reach,
): Pick<Change, 'from' | 'to' | 'by'> | undefined {
	const after = claims.filter((claim) => claim.start >= end && claim.end <= limit);
	const before = claims.filter((claim) => claim.start >= since && claim.end <= at && claim.unit !== 'poin').at(-1);
	const by = after[0] && (after[0].unit === 'poin' || after[0].unit === 'kali') ? after[0] : undefined;
	const values = after.filter((claim) => claim.unit !== 'poin' && claim.unit !== 'kali');
	const lead = (claim: Claim) => plain.slice(Math.max(end, previousEnd(claims, claim)), claim.start);
	const from = values.find((claim) => FROM.test(` ${lead(claim)}`));
	const to = values.find((claim) => claim !== from && TO.test(` ${lead(claim)}`));
	const told = by?.unit === 'poin' ? { by } : {};
	if (from && to) return { from, to, ...told };
	// `19,6 persen, turun dari 22,8 persen` and `… penurunan dibandingkan 2022 sebesar 22,8 persen`
	if (from && before) return { from, to: before, ...told };
	// `22,8 persen turun menjadi 19,6 persen`
	if (to && before) return { from: before, to, ...told };
	return undefined;
}

const previousEnd = (claims: readonly Claim[], claim: Claim): number =>
	claims.findLast((other) => other.end <= claim.start)?.end ?? 0;

/** How the values really move. */
export const movement = (from: number, to: number): Direction => (to > from ? 'up' : to < from ? 'down' : 'same');

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { up: 'naik', down: 'turun', same: 'tetap' };
