// Whether the letters of a word that no list knows are more those of a name or of another word: `Azkiyya`, not `Onemed`.
import { readFileSync } from 'node:fs';
import { WORDS } from './language.ts';
import { STRONG } from './names.ts';
import { register } from './vocabulary.ts';

/** How many letters before a letter are looked at. */
const BEFORE = 2;
/** Where nothing is known of what comes next: each letter and the end are as likely. */
const ANY = 1 / 28;
const framed = (word: string) => `${'^'.repeat(BEFORE)}${word}$`;

/** The logarithm of how likely words such as these are to be spelled so (interpolated Witten–Bell, order 3). */
function spelling(words: Iterable<string>): (word: string) => number {
	const seen = new Map<string, number>();
	const add = (part: string) => seen.set(part, (seen.get(part) ?? 0) + 1);
	const parts = (word: string, visit: (context: string, next: string) => void) => {
		const text = framed(word);
		for (let at = BEFORE; at < text.length; at++)
			for (let length = 0; length <= BEFORE; length++) visit(text.slice(at - length, at), text.charAt(at));
	};
	for (const word of words)
		parts(word, (context, next) => {
			add(`${context}_`);
			add(context + next);
		});
	return (word) => {
		let [sum, chance] = [0, ANY];
		parts(word, (context, next) => {
			if (context === '') chance = ANY;
			chance = ((seen.get(context + next) ?? 0) + chance) / ((seen.get(`${context}_`) ?? 0) + 1);
			if (context.length === BEFORE) sum += Math.log(chance);
		});
		return sum;
	};
}

/** Words of districts: what places are called. */
const places = () =>
	readFileSync(register('districts'), 'utf8')
		.toLowerCase()
		.match(/[a-z]{4,}/g) ?? [];

function learn(): (word: string) => number {
	const others = new Set([...WORDS, ...places()].filter((word) => /^[a-z]{3,}$/.test(word) && !STRONG.has(word)));
	const [name, other] = [spelling(STRONG), spelling(others)];
	return (word) => name(word) - other(word);
}

let learnt: ReturnType<typeof learn> | undefined;

/** Above 0 for letters that names have, below for those of other words; learnt when it is first asked. */
export function likeName(word: string): number {
	learnt ??= learn();
	return learnt(word.normalize('NFD').replace(/[^a-z]/g, ''));
}
