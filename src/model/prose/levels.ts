import { plainText } from './claims.ts';
import { L, type LevelKind, PATTERNS, R } from './level-words.ts';

export interface Level {
	readonly kind: LevelKind;
	readonly start: number;
	readonly end: number;
	/** As written. */
	readonly text: string;
}

const LEVELS = PATTERNS.map(([kind, pattern]) => [kind, new RegExp(`${L}(?:${pattern})${R}`, 'gu')] as const);

/** Words that take a judgement back or leave it open. */
const OPEN =
	/(?<!\p{L})(?:tidak (?:dapat|bisa|boleh|selalu|berarti|sama|perlu|tentu|mesti|pernah)|belum (?:tentu|dapat|bisa)|bisa|dapat|mungkin|boleh jadi|bukan|jangan|apakah|entah|seandainya|jika|bila|kalau|supaya|agar|harus|ingin|berharap|bertujuan|berupaya|mencoba|menargetkan|untuk)(?: (?!tetapi|melainkan|dan)[\p{L}-]+){0,6} $/u;

/** The same behind it: `Cakupan yang tinggi belum tentu …`. */
const OPEN_BEHIND =
	/^ (?:\p{L}+ ){0,3}?(?:belum tentu|tidak (?:berarti|selalu|otomatis|serta-merta|menjamin)|bukan (?:berarti|jaminan)|membuat|menyulitkan|mempersulit)(?!\p{L})/u;

/** Kinds that say nothing more where another is found. */
const WEAK: ReadonlySet<LevelKind> = new Set(['gerak', 'pemicu', 'nilai']);

/** The judgements in a text that nothing takes back, in their order; of two that overlap the longer. */
export function levelsIn(text: string): Level[] {
	const plain = plainText(text);
	const found = LEVELS.flatMap(([kind, pattern]) =>
		[...plain.matchAll(pattern)].map(({ index, 0: match }) => ({
			kind,
			start: index,
			end: index + match.length,
			text: text.slice(index, index + match.length),
		})),
	);
	return found
		.filter(({ kind, start, end }) => {
			const before = plain.slice(Math.max(0, plain.lastIndexOf('. ', start) + 1), start);
			if (kind === 'arah' && /(?:tidak|belum) $/.test(before)) return false;
			return !OPEN.test(` ${before}`) && !OPEN_BEHIND.test(plain.slice(end)) && !/^[^.!]*\?/.test(plain.slice(end));
		})
		.filter((a) => !WEAK.has(a.kind) || !found.some((b) => !WEAK.has(b.kind) && b.start < a.end && b.end > a.start))
		.filter(
			(a) =>
				!found.some(
					(b) =>
						b !== a && b.kind !== 'gerak' && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start,
				),
		)
		.sort((a, b) => a.start - b.start);
}
