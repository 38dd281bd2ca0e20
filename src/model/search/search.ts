/** Finding places and terms by name, spelling slips included. Runs in the browser, so it needs nothing else. */

type FoundKind = 'city' | 'district' | 'village' | 'term' | 'program';

export interface SearchEntry {
	readonly kind: FoundKind;
	readonly name: string;
	readonly aliases: readonly string[];
	/** What it lies in, from near to far: district, city, province. */
	readonly within: readonly string[];
	/** Address below the site's base path. */
	readonly path: string;
	/** A city of which only surveys tell. */
	readonly isSurveyed?: true;
}

/** A name as it is compared: old spelling made new, no accents, spaces or doubled letters. `Loktoean`, `Lok Tuan` ->
 * `loktuan`. */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replaceAll('oe', 'u')
		.replaceAll('dj', 'j')
		.replaceAll('tj', 'c')
		.replace(/[^a-z0-9]/g, '')
		.replace(/([a-z])\1+/g, '$1');

/** Fewest edits (insert, delete, replace, swap) that turn `query` into some beginning of `name`. */
export function editsToBeginning(query: string, name: string): number {
	const target = name.slice(0, query.length + 2);
	let before: number[] = [];
	let last = Array.from({ length: target.length + 1 }, (_, index) => index);
	for (let i = 1; i <= query.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= target.length; j += 1) {
			const isSame = query[i - 1] === target[j - 1];
			let best = Math.min((last[j - 1] ?? 0) + (isSame ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && query[i - 1] === target[j - 2] && query[i - 2] === target[j - 1])
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			row.push(best);
		}
		[before, last] = [last, row];
	}
	return Math.min(...last);
}

/** Slips that are forgiven: none in a short word. */
const slack = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);
const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Whether a query is two neighbouring words cut short, as people do: `tangsel` for Tangerang Selatan. */
const isContraction = (query: string, words: readonly string[]): boolean =>
	words.some((word, index) => {
		const next = words[index + 1];
		for (let cut = 3; next && cut <= query.length - 3; cut += 1)
			if (fold(word).startsWith(query.slice(0, cut)) && fold(next).startsWith(query.slice(cut))) return true;
		return false;
	});

/** How badly a query fits a name: 0 the same, 1 its beginning, 2 a later word's or cut short, 3 somewhere in it, 4 and
 * 5 with slips. */
function scoreName(query: string, name: string): number | undefined {
	const whole = fold(name);
	if (whole === query) return 0;
	if (whole.startsWith(query)) return 1;
	const words = wordsOf(name);
	const tails = words.map((_, index) => fold(words.slice(index).join('')));
	if (tails.some((tail) => tail.startsWith(query)) || isContraction(query, words)) return 2;
	if (query.length > 2 && whole.includes(query)) return 3;
	const edits = Math.min(...[whole, ...tails].map((tail) => editsToBeginning(query, tail)));
	return edits > 0 && edits <= slack(query.length) ? 3 + edits : undefined;
}

/** Words that say what a place is, not which. */
const RANKS = new Set(['kota', 'kabupaten', 'kab', 'kecamatan', 'kec', 'kelurahan', 'kel', 'desa']);

/** How badly an entry fits what was typed; `undefined` when it does not. */
function scoreEntry(typed: string, { name, aliases, within }: SearchEntry): number | undefined {
	const all = wordsOf(typed);
	const telling = all.filter((word) => !RANKS.has(word.toLowerCase()));
	const words = telling.length > 0 ? telling : all;
	const query = fold(words.join(''));
	if (query === '') return undefined;
	const names = [name, ...aliases].map((each) => each.replace(/^(Kota|Kabupaten) /, ''));
	const best = names.map((each) => scoreName(query, each)).filter((score) => score !== undefined);
	if (best.length > 0) return Math.min(...best);
	// `lok tuan bontang`: each word is in the name or in what it lies in, the first at least in the name.
	const [first = '', ...others] = words.map(fold);
	const near = (word: string, texts: readonly string[]) => texts.some((text) => (scoreName(word, text) ?? 9) !== 9);
	return others.length > 0 && near(first, names) && others.every((word) => near(word, [...names, ...within]))
		? 6
		: undefined;
}

const ORDER: readonly FoundKind[] = ['city', 'district', 'village', 'term', 'program'];
/** Whoever types a name looks for the place of that name first, and only then for what is told of it. */
const AFTER_PLACES = 6;

/** By what is particular about them; of a kota and a kabupaten of one name the kota first. */
function compareNames(a: string, b: string): number {
	const key = (name: string) =>
		name.replace(/^(Kota|Kabupaten) (.*)$/, (_, kind: string, own: string) => `${own} ${kind === 'Kota' ? 1 : 2}`);
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** Entries that fit, the best first; a place found under two spellings comes once. */
export function search(typed: string, entries: readonly SearchEntry[]): SearchEntry[] {
	const found = new Map<string, { entry: SearchEntry; score: number }>();
	for (const entry of entries) {
		const score = scoreEntry(typed, entry);
		if (score !== undefined)
			found.set(`${entry.kind}${entry.path}${entry.name}`, {
				entry,
				score: score + (entry.kind === 'program' ? AFTER_PLACES : 0),
			});
	}
	return [...found.values()]
		.sort(
			(a, b) =>
				a.score - b.score ||
				ORDER.indexOf(a.entry.kind) - ORDER.indexOf(b.entry.kind) ||
				compareNames(a.entry.name, b.entry.name),
		)
		.map(({ entry }) => entry);
}
