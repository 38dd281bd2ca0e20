// Which words are Indonesian, or of an office's trade: in texts of a closed genre every other one is asked about.
import { dictionary } from '@zxcvbn-ts/language-id';
import { isNameToo, nameWeight, setOf } from './names.ts';
import words from './words.json' with { type: 'json' };

/** What a list of the language's frequent words lacks, of this trade: roots, loans, and what is typed in haste. */
const TRADE = setOf(words.TRADE);

/** Makes, firms, newspapers and programs of computers, which notes name as often as places. */
const MAKES = setOf(words.MAKES);

/** Names that are words as well; the other names in the list of words come from films and biographies. */
const BOTH = setOf(
	`adil suci hakim perdana murni mantra semi nada amin untung prihatin dini novel sandi hajar muslim elang anggun antariksa asmara zaitun tegar
	rahmat puteri jordan ali`,
);
const isNameOnly = (word: string) => nameWeight([word]) > 1 && isNameToo(word) && !BOTH.has(word);

/** Words of the language and of the trade that are no names. */
export const WORDS: ReadonlySet<string> = new Set([
	...[...dictionary['commonWords-id'], ...dictionary['wikipedia-id']].filter((word) => !isNameOnly(word)),
	...TRADE,
	...MAKES,
]);

const COMMON: ReadonlySet<string> = new Set([...dictionary['commonWords-id'], ...TRADE]);
/** Whether a word is a frequent one: the long list is from an encyclopaedia, which is full of people. */
export const isCommon = (word: string) => COMMON.has(word) || roots(word).some((root) => COMMON.has(root));

const ENDINGS = [/(?:nya|ku|mu|lah|kah|pun)$/, /(?:kan|an)$/, /i$/];
const PREFIX =
	/^(?:antar|non|pra|se|ke|ter|di|(?:mem|pem|ber|per)(?:per)?|me(?:ng|ny|n|m)?|pe(?:ng|ny|n|m|r|l)?|be|te)/;
/** What a prefix takes from the beginning of a root: `memakai` of `pakai`. */
const LOST = ['', 'k', 'p', 's', 't', 'n', 'm', 'l', 'r'] as const;

function roots(word: string): string[] {
	const stems = new Set([word]);
	for (const ending of ENDINGS) for (const stem of [...stems]) stems.add(stem.replace(ending, ''));
	for (let left = 2; left > 0; left--)
		for (const stem of [...stems]) {
			const rest = stem.replace(PREFIX, '');
			if (rest !== stem) for (const letter of LOST) stems.add(letter + rest);
		}
	return [...stems].filter((stem) => stem.length > 3);
}

const known = new Map<string, boolean>();

/** Whether a word, in small letters, is one of the language or of the trade, in any of its forms. */
export function isWord(word: string): boolean {
	let is = known.get(word);
	if (is === undefined) {
		is = WORDS.has(word) || (word.length > 5 && roots(word).some((root) => WORDS.has(root)));
		known.set(word, is);
	}
	return is;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Whether one letter more or less, or two the other way round, make a word of it. */
export function isTypo(word: string): boolean {
	for (let at = 0; at <= word.length; at++) {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		if (isWord(before + after.slice(1)) || isWord(`${before}${after[1] ?? ''}${after[0] ?? ''}${after.slice(2)}`))
			return true;
		for (const letter of LETTERS) if (isWord(before + letter + after)) return true;
	}
	return false;
}
