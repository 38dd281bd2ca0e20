import {
	ACTIVITY,
	AGENT,
	CAUSE,
	CHILD,
	COUNTED,
	DEEDS,
	DEGREE,
	HERE,
	MOVEMENT,
	NEUTRAL,
	NO_DEED,
	OF_NUMBERS,
	OPENING,
	OUTCOME,
	PAPER,
	PART_OF_ALL,
	STATE,
	UNKNOWN,
	VERDICT,
} from './assertion-words.ts';
import { plainText } from './claims.ts';

type Sort =
	| 'state'
	| 'child'
	| 'here'
	| 'verdict'
	| 'movement'
	| 'degree'
	| 'cause'
	| 'opening'
	| 'agent'
	| 'paper'
	| 'state verb'
	| 'activity'
	| 'neutral';

const LISTS: readonly (readonly [Sort, readonly string[]])[] = [
	['state', STATE],
	['child', CHILD],
	['here', HERE],
	['verdict', VERDICT],
	['movement', MOVEMENT],
	['degree', DEGREE],
	['cause', CAUSE],
	['opening', OPENING],
	['agent', AGENT],
	['paper', PAPER],
	['state verb', NO_DEED],
	['activity', ACTIVITY],
	['neutral', NEUTRAL],
];
/** Several words are joined by `_`. */
const SORTS = Map.groupBy(
	LISTS.flatMap(([sort, list]) => list.map((word) => [word, sort] as const)),
	([word]) => word,
);
const LONGEST = 3;
/** What every clause between two of these says is said by itself. */
const BOUNDARY =
	/[,;:()–—]|(?<!\p{L})(?:tetapi|namun|sedangkan|sementara(?! itu)|sehingga|padahal|melainkan|lalu|kemudian|bahwa)(?!\p{L})|(?<=(?<!(?:tidak|belum|tanpa) |\p{L})(?:menilai|memandang|menganggap|menunjukkan|memperlihatkan|melaporkan|mengatakan|menyatakan|mengklaim|menegaskan|mengaku|disimpulkan|dilaporkan|dikatakan|menyebutkan) )|(?<=\p{L} )(?=(?:karena|sebab|berkat|lantaran) (?!itu))/gu;
/** Formed like a verb: somebody does something, or something is done. */
const ACTIVE =
	/^(?:me(?!reka$|ter|nit|ja$|i$|mang$|nurut$|nengah$)|ber(?!ita|at$|sih|sama$|ikut$|kas$|apa$))[a-z-]{4,}$/;
const PASSIVE = /^di(?!am|nas|nkes|nding|mensi|are|agnosis|alog)[a-z-]{3,}$/;
/** Deeds that are not formed like verbs. */
const PLAIN_DEED =
	/^(?:ikut|hadir|datang|antre|duduk|tiba|mulai|pakai|minta|kata|ujar|milik|terdiri|tercantum|tertulis|termuat|terdapat|adalah|ialah|berarti|yaitu|yakni|merupakan|tersedia|terbit|terkumpul)$/;
const NAMED: readonly Sort[] = ['here', 'agent'];
const SUFFIX = /(?:nya|lah|pun|kah)$/;

interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly sorts: readonly Sort[];
}

/** What a word is; `tingginya` is a height and no judgement. */
const sortsOf = (word: string): readonly Sort[] => {
	const own = SORTS.get(word)?.map(([, sort]) => sort);
	if (own) return own;
	// `terlemah`, `terkuat`: the most of what is listed.
	if (/^ter\p{L}/u.test(word) && SORTS.get(word.slice(3))?.some(([, sort]) => sort === 'degree' || sort === 'state'))
		return ['degree'];
	const stem = word.replace(SUFFIX, '');
	const found = stem === word ? [] : (SORTS.get(stem)?.map(([, sort]) => sort) ?? []);
	return word.endsWith('nya') ? found.filter((sort) => sort !== 'degree') : found;
};

/** The words of a clause with what they are; the longest that is listed counts as one. */
function tokensOf(clause: string, from: number): Token[] {
	const found = [...clause.matchAll(/[\p{L}\d][\p{L}\d/-]*/gu)];
	const tokens: Token[] = [];
	for (let at = 0; at < found.length; ) {
		let length = Math.min(LONGEST, found.length - at);
		const joined = () =>
			found
				.slice(at, at + length)
				.map(([word]) => word)
				.join('_');
		while (length > 1 && sortsOf(joined()).length === 0) length -= 1;
		const [first, last] = [found[at], found[at + length - 1]];
		if (first && last)
			tokens.push({
				text: joined(),
				start: from + first.index,
				end: from + last.index + last[0].length,
				sorts: sortsOf(joined()),
			});
		at += length;
	}
	return tokens;
}

function clausesOf(plain: string): (readonly [text: string, start: number])[] {
	const cuts = [...plain.matchAll(BOUNDARY)].map(({ index, 0: sign }) => [index, index + sign.length] as const);
	return [...cuts, [plain.length, plain.length] as const].map(([end], index) => {
		const start = cuts[index - 1]?.[1] ?? 0;
		return [plain.slice(start, end), start] as const;
	});
}

const is =
	(...sorts: readonly Sort[]) =>
	(token: Token) =>
		token.sorts.some((sort) => sorts.includes(sort));
const JUDGING = ['verdict', 'movement', 'degree', 'cause'] as const;
const JUDGES = is(...JUDGING);

const NOTHING: Token = { text: '', start: 0, end: 0, sorts: [] };
const isListed = (verb: string) => DEEDS.has(verb) || DEEDS.has(verb.replace(/(?:kan|i)?(?:nya)?$/, ''));
/** `di bidang gizi`, `rembuk stunting`: the word belongs to the one before it. */
const isFree = (said: readonly Token[]) => (token: Token, at: number) =>
	is('state')(token) && !said.slice(Math.max(0, at - 1), at).some(is('activity', 'state'));

/** Whether a clause tells what somebody does or what is done, not how things stand. */
function tellsDeed(tokens: readonly Token[]): boolean {
	const isOfChildren = tokens.some(isFree(tokens)) || tokens.some(is('child'));
	return tokens.some((token, at) => {
		const { text } = token;
		if (JUDGES(token) || is('state verb')(token)) return false;
		// `Anak yang ikut dapur itu lebih tinggi`: what tells them apart is not what is said of them.
		if (tokens[at - 1]?.text === 'yang' && tokens.slice(at).some(is(...JUDGING, 'state verb'))) return false;
		if (PASSIVE.test(text) || PLAIN_DEED.test(text)) return true;
		if (!ACTIVE.test(text)) return false;
		const head = tokens.slice(0, at);
		const subject = head.find((each, place) => is('agent', 'paper', 'child')(each) || isFree(head)(each, place));
		if (isListed(text)) return !subject || !is('state')(subject);
		// `Limbah meracuni anak`: what nobody is known to do says how things stand.
		return head.some((each) => is('agent')(each) && !is('here')(each)) || !(isOfChildren || head.some(is('here')));
	});
}

/** A contest, in which one can be first without any child. */
const AWARD = /(?<!\p{L})(?:lomba|dilombakan|penghargaan|penilaian|kategori inovatif)(?:nya)?(?!\p{L})/u;
/** `Stunting jarang datang dari satu sebab`: of no place and no time. */
const TIMED =
	/(?<!\p{L})(?:sudah|telah|kini|akhirnya|dulu|hari ini|tahun ini|bulan ini|masih|makin|semakin|kian|terus|sekarang|lagi|tinggal|itu|ini|tersebut)(?!\p{L})/u;

const OF_ALL = /^\s*(?:setiap|tiap|semua|seluruh) (?:anak|balita|bayi|ibu)(?!\p{L})/u;
/** `Seluruh balita telah mendapat makanan`: coverage is a number of its own. */
const REACHES_ALL =
	/(?<!\p{L})(?:(?:setiap|tiap|semua|seluruh) (?:anak|balita|bayi|baduta|ibu hamil|sasaran|keluarga (?:sasaran|berisiko))(?: (?!yang)\p{L}+){0,3} (?:sudah|telah|kini|berhasil)|(?:menjangkau|mencakup|melayani|menyentuh|mengukur|menimbang) (?:semua|seluruh) (?:anak|balita|bayi|sasaran))(?!\p{L})(?! yang)/u;
/** `Banyak ibu …`: how many is a number. */
const MOST_OF =
	/^\s*(?:dan )?(?:banyak|kebanyakan|sebagian besar|sebagian kecil|umumnya|mayoritas|rata-rata) (?:anak|balita|bayi|ibu|orang tua|warga|kader|kelurahan|desa)(?!\p{L})/u;
/** A place or its children said to be the most of something. */
const isExtreme = (said: readonly Token[]): boolean => {
	const at = said.findIndex(({ text, sorts }) => text === 'paling' || (/^ter/.test(text) && sorts.includes('degree')));
	return (
		at > 0 &&
		said[at - 1]?.text !== 'yang' &&
		is('here', 'state', 'child')(said.find((token) => token.sorts.length > 0) ?? NOTHING)
	);
};
const LACKS =
	/(?<!\p{L})(?:tidak|tak|belum) (?:lagi )?(?:punya|memiliki|mempunyai|mengenal|stunting|pendek|kerdil)(?!\p{L})|(?<!\p{L})(?:anak(?:-anak)?|balita) (?:itu|ini|mereka) \p{L}+\s*$/u;
const NOW = /(?<!\p{L}|yang )(?:sudah|telah|kini|masih|makin|semakin|kian|tetap|sekarang|tinggal)(?!\p{L})/u;

export interface Assertion {
	readonly start: number;
	readonly end: number;
	/** The word that judges; nothing where a state is told without any deed. */
	readonly word?: string;
}

/** What is known of a sentence's surroundings. */
interface Setting {
	/** It names a place or means one. */
	readonly isHere: boolean;
	/** It stands in a text about a city. */
	readonly isOfCity?: boolean;
	/** The stretches that name a place. */
	readonly places?: readonly { readonly start: number; readonly end: number }[];
	/** A figure stands in it, whose own rules judge what is said of numbers. */
	readonly hasFigure: boolean;
}

/** A wish or a condition at the head, or a possibility: nothing in the sentence is said to be so. */
const UNREAL =
	/^[^\p{L}]*(?:kalau|bila|jika|apabila|seandainya|andaikan|agar|supaya|semoga|harapan(?:nya)?)(?!\p{L})|(?<!\p{L})(?:bisa saja|mungkin|boleh jadi|barangkali|belum tentu)(?!\p{L})/u;
const POSSIBLE = /^(?:bisa|dapat|mungkin|harus|perlu|wajib)$/;
/** `… adalah anak terkuat`. */
const NAMES_EXTREME =
	/(?<!\p{L})(?:adalah|ialah|merupakan|menjadi) (?:\p{L}+[ -]){0,3}?(?:yang )?(?:ter(?!masuk|kait|sebut|sendiri|hadap|penting|utama)\p{L}+|paling)(?!\p{L})|(?<!yang )paling (?:rajin|aktif|sigap|giat|peduli|baik|buruk|cepat|lambat|tinggi|rendah)(?!\p{L})/u;
/** Parts of all. */
const PART =
	/(?<!\p{L})(?:rata-rata|umumnya|kebanyakan|mayoritas|sebagian (?:besar|kecil)|separuh|setengah|nyaris|hampir)(?!\p{L})/u;
/** A paper is told of, and what it says is not taken over. */
const OF_PAPER =
	/^[^,]{0,30}?(?<!\p{L})(?:berita|rilis|siaran|dokumen|laporan|tulisan|halaman)(?: \p{L}+){0,3} (?:mengatakan|menyebut|menulis|memuat|menyatakan)(?!\p{L})/u;
/** One is held against another. */
const COMPARED = /(?<!\p{L})(?:dibanding(?:kan)?|daripada|ketimbang|lebih \p{L}+ dari|se-\p{L}+)(?!\p{L})/u;

const shown = ({ start, end, text }: Token): Assertion => ({ start, end, word: text.replaceAll('_', ' ') });

/** A word that judges what stands before it, or right behind it. */
function judgementOf(said: readonly Token[], isSpokenOf: boolean): Token | undefined {
	const topic = is('state', 'child', 'here');
	return said.find(
		(token, at) =>
			JUDGES(token) &&
			(isSpokenOf ||
				(/^(?:tidak|tak)_(?:ada|satu)/.test(token.text) && said.slice(at).some(topic)) ||
				said.slice(0, at).some(topic) ||
				said.slice(at + 1, at + (is('movement')(token) ? 5 : 2)).some(topic) ||
				(at === 0 && said.slice(1, 4).some(is('state')))),
	);
}

/**
 * Where a sentence says how things stand with the children of a place and not who did what: by a word of praise, blame
 * or alarm; by a word of degree, movement or cause with children or their number as its subject; or by saying of their
 * number anything that is no deed, no rule and no gap in what is known. `undefined` where it says none.
 */
export function assertionIn(
	sentence: string,
	{ isHere, isOfCity = false, hasFigure, places = [] }: Setting,
): Assertion | undefined {
	const plain = plainText(sentence);
	if (/\?\s*["”’)]*\s*$/u.test(plain) || UNREAL.test(plain) || OF_PAPER.test(plain)) return undefined;
	const isAward = AWARD.test(plain);
	const isSentence = /[.!]["”’)]*\s*$/u.test(plain);
	let isOpen = false;
	let isSpokenOf = false;
	for (const [clause, start] of clausesOf(plain)) {
		const tokens = tokensOf(clause, start).map((token) =>
			places.some((place) => token.start < place.end && token.end > place.start) ? { ...token, sorts: NAMED } : token,
		);
		const open = tokens.findIndex(is('opening'));
		const isThat = plain.slice(0, start).endsWith('bahwa');
		const goesOn: boolean = isOpen && (isThat || /^\s*(?:dan|lalu|serta|karena|sebab|akibat)(?!\p{L})/u.test(clause));
		isOpen = open >= 0 || goesOn || UNKNOWN.test(clause);
		if (goesOn || (UNKNOWN.test(clause) && !PART_OF_ALL.test(clause))) continue;
		const said = open < 0 ? tokens : tokens.slice(0, open);
		const verdict = said.find((token) => is('verdict')(token) && !isAward);
		if (verdict) return shown(verdict);
		const outcome = open < 0 && !isAward ? OUTCOME.exec(clause) : null;
		if (outcome && (isHere || isOfCity))
			return { start: start + outcome.index, end: start + outcome.index + outcome[0].length, word: outcome[0] };
		const all = isOfCity || isHere ? REACHES_ALL.exec(clause) : null;
		if (all && open < 0 && !hasFigure && !/(?<!\p{L})(?:akan|wajib)(?!\p{L})/u.test(clause))
			return { start: start + all.index, end: start + all.index + all[0].length, word: all[0].trim() };
		if (hasFigure || said.length === 0 || tokens.some(({ text }) => POSSIBLE.test(text))) continue;
		const most = MOST_OF.exec(clause);
		if (most && isOfCity)
			return { start: start + most.index, end: start + most.index + most[0].length, word: most[0].trim() };
		if (!NAMES_EXTREME.test(clause) && !isExtreme(said) && (OF_NUMBERS.test(clause) || tellsDeed(said))) continue;
		const isOfNow =
			isHere ||
			TIMED.test(clause) ||
			said.some(is('here')) ||
			(isOfCity && (PART.test(clause) || said.some(({ text }) => COUNTED.has(text.replace(SUFFIX, '')))));
		const judged = judgementOf(said, isSpokenOf || (isOfCity && NOW.test(clause)));
		isSpokenOf ||= said.some(is('state', 'child', 'here'));
		const isDouble = isOfCity && said.some(is('cause')) && said.some(is('movement', 'degree'));
		if (judged && !isAward && (isOfNow || isDouble || COMPARED.test(clause))) return shown(judged);
		const state =
			said.find(isFree(said)) ??
			(NOW.test(clause) || OF_ALL.test(clause) ? said.find(is('child')) : undefined) ??
			(NOW.test(clause) ? said.find(is('here')) : undefined);
		if (
			isSentence &&
			state &&
			!isAward &&
			open < 0 &&
			said.length > 1 &&
			(said.at(-1) !== state || NOW.test(clause) || LACKS.test(clause)) &&
			isOfNow
		)
			return { start: state.start, end: tokens.at(-1)?.end ?? state.end };
	}
	return undefined;
}
