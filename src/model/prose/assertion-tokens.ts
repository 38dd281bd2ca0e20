import { ACTIVE, BOUNDARY, PASSIVE } from './assertion-shapes.ts';
import { SORTED, type Sort } from './assertion-words.ts';

const SORTS = Map.groupBy(SORTED, ([word]) => word);
const LONGEST = 3;
export const NAMED: readonly Sort[] = ['here', 'agent'];
export const SUFFIX = /(?:nya|lah|pun|kah)$/;

export interface Token {
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
	// `separah`, `setinggi`.
	if (/^se(?!banyak|besar|kecil|lama)/u.test(word) && SORTS.get(word.slice(2))?.some(([, sort]) => sort === 'degree'))
		return ['degree'];
	const stem = word.replace(SUFFIX, '');
	const found = stem === word ? [] : (SORTS.get(stem)?.map(([, sort]) => sort) ?? []);
	return word.endsWith('nya') ? found.filter((sort) => sort !== 'degree') : found;
};

/** The words of a clause with what they are; the longest that is listed counts as one. */
export function tokensOf(clause: string, from: number): Token[] {
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
	// `kurang diminati`: the word of need before a verb is one of degree.
	return tokens.map((token, at) =>
		token.text === 'kurang' && [ACTIVE, PASSIVE].some((verb) => verb.test(tokens[at + 1]?.text ?? ''))
			? { ...token, sorts: ['degree'] }
			: token,
	);
}

export function clausesOf(plain: string): (readonly [text: string, start: number])[] {
	const cuts = [...plain.matchAll(BOUNDARY)].map(({ index, 0: sign }) => [index, index + sign.length] as const);
	return [...cuts, [plain.length, plain.length] as const].map(([end], index) => {
		const start = cuts[index - 1]?.[1] ?? 0;
		return [plain.slice(start, end), start] as const;
	});
}
