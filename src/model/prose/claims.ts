import { withoutHarmless } from './harmless.ts';
import { WORD_RUN, wordsValue } from './number-words.ts';
import { FRACTION_NOUN, NOUN, SMALL_NOUN, TWO_NOUN } from './units.ts';

/** A statistic that a text states. */
export interface Claim {
	/** Place in the text, in UTF-16 units; the unit is within. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** In units of one: `1,2 juta` is 1200000; a share (`dua dari sepuluh`, `separuh`) in per cent. */
	readonly value: number;
	/** Digits after the comma as printed; negative for rounded thousands and millions: `1,2 juta` has -5. */
	readonly decimals: number;
	/** `persen`, `poin`, `rupiah`, `peringkat`, `skor`, `bagian` (a share), `kali`, the noun counted, or empty. */
	readonly unit: string;
}

interface Token {
	readonly start: number;
	readonly end: number;
	readonly value: number;
	readonly decimals: number;
	readonly kind: 'digits' | 'words';
	/** Printed with a decimal comma or thousands' dots, as no ordinal or year is. */
	readonly marked: boolean;
}

const SCALE: Readonly<Record<string, number>> = { ribu: 3, rb: 3, juta: 6, jt: 6, miliar: 9, milyar: 9, triliun: 12 };
const DIGITS =
	/(?:(?<=(?<!\p{L})rp)|(?<![\p{L}\d]))(?<!\d[.,:/])(?<![#/_])(?:(?<=(?<!\p{L})ke-)|(?<!\p{L}[-.]))(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?:\s?(ribu|rb|juta|jt|miliar|milyar|triliun)(?!\p{L}))?(?![\p{L}_]|\/\d|[.,]\d|-\p{L})/gu;
const FRACTIONS: Readonly<Record<string, number>> = {
	setengah: 50,
	separuh: 50,
	separo: 50,
	sepertiga: 100 / 3,
	seperempat: 25,
	seperlima: 20,
	seperenam: 100 / 6,
	sepersepuluh: 10,
	'dua pertiga': 200 / 3,
	'tiga perempat': 75,
	'dua perlima': 40,
	'tiga perlima': 60,
};
const FRACTION = new RegExp(
	String.raw`(?<!\p{L})(${Object.keys(FRACTIONS).join('|')})(?:nya)?(?= persen(?! keseluruhan)| poin|(?: (?:dari|lebih|jumlah|seluruh|semua|para|total|populasi))* (?:${FRACTION_NOUN})(?!\p{L}))`,
	'giu',
);
const PERCENT = /^ ?(?:%|persen(?:tase)?(?!\p{L}))/u;
const POINTS =
	/^ ?(?:poin(?:t)?(?: persen(?:tase)?)?|persen poin|persentase poin|titik persen(?:tase)?|% poin)(?!\p{L})/u;
const TIMES = /^ kali lipat/u;
const RANK = /(?:peringkat|ranking|rangking|urutan|posisi|juara|tempat)(?: umum| yang| sebagai| ke)?[ -]?(?:ke-?)?$/u;
const SCORE = /(?:skor|score|nilai)(?: [\p{L}-]+){0,3} ?:? ?$/u;
const RUPIAH = /(?:rp\.?|idr) ?$/u;
/** Words after which a bare whole number is a statistic. */
const LEAD =
	/(?:sebanyak|sebesar|sejumlah|mencapai|berjumlah|jumlah(?:nya)?(?: (?!dari )[\p{L}-]+){0,2}|total(?:nya)?|tercatat(?: ada| terdapat)?|terdapat|di angka|pada angka|angka(?:nya)|prevalensi(?:nya)?|cakupan(?:nya)?|tersisa|bersisa|tinggal|hanya|sekitar|kira-kira|lebih dari|kurang dari|hampir|menjadi|berkurang|bertambah|sebanyak-banyaknya)(?: sekitar| hanya| kira-kira| sudah| baru)? ?:? ?$/u;
const JOIN = /^ ?(?:[-–—]|sampai(?: dengan)?|hingga|s\.?d\.?|s\/d|atau|dan|ke|menjadi|dari) ?$/u;
const ORDINALS: Readonly<Record<string, number>> = {
	pertama: 1,
	kedua: 2,
	ketiga: 3,
	keempat: 4,
	kelima: 5,
	keenam: 6,
	ketujuh: 7,
	kedelapan: 8,
	kesembilan: 9,
	kesepuluh: 10,
};
const RANK_ORDINAL = new RegExp(
	String.raw`(?<!\p{L})(?:peringkat|ranking|rangking|urutan|posisi|juara|terbaik|terbanyak|tertinggi|terendah)(?: umum| yang)? (${Object.keys(ORDINALS).join('|')}|i{1,3})(?!\p{L})`,
	'giu',
);
const OF = /^ dari (?:setiap |tiap )?(\d+(?:\.\d{3})*|[a-z]+(?: [a-z]+)?)(?!\p{L}|[.,]?\d)/u;

const MAY_CLAIM =
	/\d|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|ratus|ribu|juta|setengah|separ|sepert|seper|juara|peringkat|terb|tert|teren|urutan|posisi|nol)/i;

/** The text in small letters, every kind of space plain; of the same length, so that places hold. */
export function plainText(text: string): string {
	const plain = text.replace(/[^\S ]/g, ' ');
	const small = plain.toLowerCase();
	return small.length === text.length ? small : plain;
}

const digitTokens = (plain: string): Token[] =>
	[...plain.matchAll(DIGITS)].map((match) => {
		const [text, digits = '', scale] = match;
		const grouped = /^\d{1,3}(?:\.\d{3})+/.test(digits);
		const [whole = '', fraction = ''] = grouped ? digits.replaceAll('.', '').split(',') : digits.split(/[.,]/);
		const power = scale ? (SCALE[scale] ?? 0) : 0;
		return {
			start: match.index,
			end: match.index + text.length,
			value: Math.round(Number(`${whole}.${fraction || 0}`) * 10 ** power * 1e6) / 1e6,
			decimals: fraction.length - power,
			kind: 'digits',
			marked: grouped || digits.includes(',') || power > 0,
		};
	});

const wordTokens = (plain: string): Token[] =>
	[...plain.matchAll(WORD_RUN)].flatMap((match) => {
		const read = wordsValue(match[0]);
		return read
			? [{ start: match.index, end: match.index + match[0].length, ...read, kind: 'words' as const, marked: false }]
			: [];
	});

const fractionClaims = (text: string, plain: string): Claim[] =>
	[...plain.matchAll(FRACTION)].map((match) => {
		const [start, name] = [match.index, match[1] ?? ''];
		const after = plain.slice(start + match[0].length);
		const unit = POINTS.exec(after) ?? PERCENT.exec(after);
		const end = start + match[0].length + (unit?.[0].length ?? 0);
		const isPoints = unit !== null && /poin|titik/.test(unit[0]);
		// `setengah persen` is half of one; `separuh balita` is half of all.
		return unit
			? {
					start,
					end,
					text: text.slice(start, end),
					value: (FRACTIONS[name] ?? 0) / 100,
					decimals: 1,
					unit: isPoints ? 'poin' : 'persen',
				}
			: { start, end, text: text.slice(start, end), value: FRACTIONS[name] ?? 0, decimals: 0, unit: 'bagian' };
	});

const rankClaims = (text: string, plain: string): Claim[] =>
	[...plain.matchAll(RANK_ORDINAL)].map((match) => {
		const [start, end] = [match.index, match.index + match[0].length];
		const word = match[1] ?? '';
		return {
			start,
			end,
			text: text.slice(start, end),
			value: ORDINALS[word] ?? word.length,
			decimals: 0,
			unit: 'peringkat',
		};
	});

/** `satu dari lima`, `2 dari 10`: a share, when the whole is a round small number. */
function share(token: Token, plain: string): { readonly end: number; readonly value: number } | undefined {
	const match = OF.exec(plain.slice(token.end));
	if (!match || token.marked) return undefined;
	const [text, whole = ''] = match;
	const words = whole.split(' ');
	const read = /^\d/.test(whole)
		? { of: Number(whole.replaceAll('.', '')), used: whole }
		: [words.join(' '), words[0] ?? ''].flatMap((each) => {
				const value = wordsValue(each);
				return value ? [{ of: value.value, used: each }] : [];
			})[0];
	if (!read || token.value >= read.of || !(read.of <= 10 || read.of === 100 || read.of === 1000)) return undefined;
	const end = token.end + text.length - whole.length + read.used.length;
	// `3 dari 7 kelurahan` counts; only people are told as so many of so many.
	if (
		/^ (?:kelurahan|desa|kecamatan|kota|kabupaten|provinsi|posyandu|puskesmas|dokumen|angka)(?!\p{L})/u.test(
			plain.slice(end),
		)
	)
		return undefined;
	return { end, value: (100 * token.value) / read.of };
}

export type Unit = { readonly unit: string; readonly from: number; readonly to: number };

/** What the number counts, from the words around it in a `plainText`; `undefined` for a bare number. */
export function unitOf(token: Token, plain: string): Unit | undefined {
	const { start, end } = token;
	const [before, after] = [plain.slice(Math.max(0, start - 60), start), plain.slice(end, end + 60)];
	const left = (unit: string, match: RegExpExecArray) => ({ unit, from: start - match[0].length, to: end });
	const right = (unit: string, length: number) => ({ unit, from: start, to: end + length });
	const rupiah = RUPIAH.exec(before);
	if (rupiah) return left('rupiah', rupiah);
	const points = POINTS.exec(after);
	if (points) return right('poin', points[0].length);
	const percent = PERCENT.exec(after);
	if (percent) return right('persen', percent[0].length);
	if (TIMES.test(after)) return right('kali', ' kali lipat'.length);
	if (/^ rupiah(?!\p{L})/u.test(after)) return right('rupiah', ' rupiah'.length);
	const rank = token.marked ? null : RANK.exec(before);
	if (rank) return left('peringkat', rank);
	// `satu anak` is an article as often as a count.
	if (!(token.kind === 'words' && token.value < 2)) {
		const isSmall = token.kind === 'words' && token.value <= 10;
		const noun = (isSmall ? (token.value <= 2 ? TWO_NOUN : SMALL_NOUN) : NOUN).exec(after);
		if (noun) return right(noun[1] ?? '', noun[0].length);
	}
	const score = token.kind === 'digits' ? SCORE.exec(before) : null;
	return score ? left('skor', score) : undefined;
}

function isBareStatistic(token: Token, plain: string): boolean {
	if (token.kind === 'words') return false;
	// `64.74` with a dot is an area's code or a version as often as a number.
	if (token.marked || token.value >= 10_000) return true;
	return token.decimals === 0 && LEAD.test(plain.slice(Math.max(0, token.start - 60), token.start));
}

/** The statistics that an Indonesian text states, in the order of their places: numerals and number words with a unit
 * (`27,4 %`, `seribu dua ratus balita`, `Rp350 ribu`, `juara satu`), shares (`dua dari sepuluh`, `separuh balita`), and
 * bare numbers that only a statistic is written as (`1.786`, `19,6`). Ages, dates, laws and the like are none: see
 * `harmless.ts`. */
export function claimsIn(text: string): Claim[] {
	// A look before the long patterns: most of a page's texts hold no number at all.
	if (!MAY_CLAIM.test(text)) return [];
	const plain = plainText(text);
	const fixed = [...fractionClaims(text, plain), ...rankClaims(text, plain)];
	const candidates = [...digitTokens(plain), ...wordTokens(plain)].filter(
		(token) => !fixed.some(({ start, end }) => token.start < end && token.end > start),
	);
	const tokens = [...withoutHarmless(plain, candidates)].sort((a, b) => a.start - b.start);
	if (tokens.length === 0) return fixed;
	const units = tokens.map((token) => unitOf(token, plain));
	const shares = tokens.map((token) => share(token, plain));
	const claims: Claim[] = [];
	let skipTo = -1;
	for (const [index, token] of tokens.entries()) {
		if (token.start < skipTo) continue;
		const part = shares[index];
		if (part && units[index] === undefined) {
			claims.push({
				start: token.start,
				end: part.end,
				text: text.slice(token.start, part.end),
				value: part.value,
				decimals: 0,
				unit: 'bagian',
			});
			skipTo = part.end;
			continue;
		}
		const unit = units[index] ?? inherited(index, tokens, units, plain);
		if (!unit && !isBareStatistic(token, plain)) continue;
		const [start, end] = [unit?.from ?? token.start, unit?.to ?? token.end];
		claims.push({
			start,
			end,
			text: text.slice(start, end),
			value: token.value,
			decimals: token.decimals,
			unit: unit?.unit ?? '',
		});
	}
	return [...claims, ...fixed].sort((a, b) => a.start - b.start);
}

/** `14 sampai 16 persen`: the first number shares the unit of the one it is joined to. */
function inherited(
	index: number,
	tokens: readonly Token[],
	units: readonly (Unit | undefined)[],
	plain: string,
): Unit | undefined {
	const [token, next] = [tokens[index], tokens[index + 1]];
	const unit = units[index + 1];
	if (!token || !next || !unit || unit.from !== next.start) return undefined;
	const between = plain.slice(token.end, next.start);
	if (!JOIN.test(between) || token.kind !== next.kind) return undefined;
	// `Melati 1 dan 2 kelurahan` may be a name; two joined by `dan` share a unit when it can hardly be one.
	if (/dan/.test(between) && !['persen', 'poin', 'balita', 'anak'].includes(unit.unit) && !token.marked)
		return undefined;
	return { unit: unit.unit, from: token.start, to: token.end };
}
