import * as shapes from './assertion-shapes.ts';
import { clausesOf, NAMED, SUFFIX, type Token, tokensOf } from './assertion-tokens.ts';
import { COUNTED, DEEDS, OF_NUMBERS, OUTCOME, PART_OF_ALL, type Sort, UNKNOWN } from './assertion-words.ts';
import { plainText } from './claims.ts';
import type { LevelKind } from './level-words.ts';

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
		if (tokens[at - 1]?.text === 'yang' && tokens.some(is(...JUDGING, 'state verb'))) return false;
		if (tokens[at - 1]?.text === 'kurang') return false;
		if (shapes.PASSIVE.test(text) || shapes.PLAIN_DEED.test(text)) return true;
		if (!shapes.ACTIVE.test(text)) return false;
		const head = tokens.slice(0, at);
		const subject = head.find((each, place) => is('agent', 'paper', 'child')(each) || isFree(head)(each, place));
		if (isListed(text)) return !subject || !is('state')(subject);
		// `Limbah meracuni anak`: what nobody is known to do says how things stand.
		return head.some((each) => is('agent')(each) && !is('here')(each)) || !(isOfChildren || head.some(is('here')));
	});
}

/** `Ibu-ibu jadi lebih telaten memasak`: compared before anything is done. */
const isCompared = (said: readonly Token[]): boolean => {
	const at = said.findIndex(({ text }) =>
		/^(?:lebih|makin|semakin|kian|tidak_lagi|tak_lagi|sangat|jarang|selalu)$/.test(text),
	);
	return (
		at > 0 && said[at - 1]?.text !== 'yang' && said.slice(0, at).some(is('child')) && !tellsDeed(said.slice(0, at))
	);
};
/** A place or its children said to be the most of something. */
const isExtreme = (said: readonly Token[]): boolean => {
	const at = said.findIndex(({ text, sorts }) => text === 'paling' || (/^ter/.test(text) && sorts.includes('degree')));
	return (
		at > 0 &&
		said[at - 1]?.text !== 'yang' &&
		is('here', 'state', 'child')(said.find((token) => token.sorts.length > 0) ?? NOTHING)
	);
};

interface Assertion {
	readonly start: number;
	readonly end: number;
	/** What is said; nothing where a state is told without any deed. */
	readonly kind?: LevelKind;
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

const found = (from: number, { index, 0: text }: RegExpExecArray, kind: LevelKind): Assertion => ({
	start: from + index,
	end: from + index + text.length,
	kind,
});
/** What is said by a word that judges. */
const shown = ({ start, end, sorts }: Token): Assertion => ({
	start,
	end,
	kind: sorts.includes('cause') ? 'sebab' : sorts.includes('movement') ? 'gerak' : 'nilai',
});

/** A word that judges what stands before it, or right behind it. */
function judgementOf(said: readonly Token[], isSpokenOf: boolean): Token | undefined {
	const topic = is('state', 'child', 'here');
	return said.find(
		(token, at) =>
			JUDGES(token) &&
			(isSpokenOf ||
				(/^(?:tidak|tak)_(?:ada|satu)/.test(token.text) && said.slice(at).some(topic)) ||
				said.slice(0, at).some(topic) ||
				(is('cause')(token) && said.slice(at + 1).some(is('state', 'child')) && at > 0) ||
				said.slice(at + 1, at + (is('movement')(token) ? 5 : 2)).some(topic) ||
				(at === 0 && said.slice(1, 4).some(is('state')))),
	);
}

/** Where a sentence says how things stand with the children of a place and not who did what: by a word of praise, blame
 * or alarm; by a word of degree, movement or cause with children or their number as its subject; or by saying of their
 * number anything that is no deed, no rule and no gap in what is known. `undefined` where it says none. */
export function assertionIn(
	sentence: string,
	{ isHere, isOfCity = false, hasFigure, places = [] }: Setting,
): Assertion | undefined {
	const plain = plainText(sentence);
	if (/\?\s*["”’)]*\s*$/u.test(plain) || shapes.UNREAL.test(plain) || shapes.OF_PAPER.test(plain)) return undefined;
	const isAward = shapes.AWARD.test(plain);
	const isSentence = /[.!]["”’)]*\s*$/u.test(plain);
	let isOpen = false;
	let isSpokenOf = false;
	for (const [clause, start] of clausesOf(plain)) {
		const tokens = tokensOf(clause, start).map((token) =>
			places.some((place) => token.start < place.end && token.end > place.start) ? { ...token, sorts: NAMED } : token,
		);
		const open = tokens.findIndex(is('opening'));
		const isThat = plain.slice(0, start).endsWith('bahwa');
		const goesOn: boolean =
			isOpen &&
			(isThat || tokens.length < 3 || /^\s*(?:dan|atau|maupun|lalu|serta|karena|sebab|akibat)(?!\p{L})/u.test(clause));
		isOpen = open >= 0 || goesOn || UNKNOWN.test(clause);
		if (goesOn || (UNKNOWN.test(clause) && !PART_OF_ALL.test(clause))) continue;
		const said = open < 0 ? tokens : tokens.slice(0, open);
		const verdict = said.find((token) => is('verdict')(token) && !isAward);
		if (verdict) return shown(verdict);
		const outcome = open < 0 && !isAward ? OUTCOME.exec(clause) : null;
		if (outcome && (isHere || isOfCity)) return found(start, outcome, 'sebab');
		const all = isOfCity || isHere ? shapes.REACHES_ALL.exec(clause) : null;
		if (all && open < 0 && !hasFigure && !/(?<!\p{L})(?:akan|wajib)(?!\p{L})/u.test(clause))
			return found(start, all, 'bagian');
		if (hasFigure || said.length === 0 || tokens.some(({ text }) => shapes.POSSIBLE.test(text))) continue;
		const most = shapes.MOST_OF.exec(clause);
		if (most && isOfCity) return found(start, most, 'bagian');
		if (
			!shapes.NAMES_EXTREME.test(clause) &&
			!isExtreme(said) &&
			!isCompared(said) &&
			(OF_NUMBERS.test(clause) || tellsDeed(said))
		)
			continue;
		const isOfNow =
			isHere ||
			shapes.TIMED.test(clause) ||
			said.some(is('here')) ||
			(isOfCity && (shapes.PART.test(clause) || said.some(({ text }) => COUNTED.has(text.replace(SUFFIX, '')))));
		const judged = judgementOf(said, isSpokenOf || (isOfCity && shapes.NOW.test(clause)));
		isSpokenOf ||= said.some(is('state', 'child', 'here'));
		const isDouble = isOfCity && said.some(is('cause')) && said.some(is('movement', 'degree'));
		if (judged && !isAward && (isOfNow || isDouble || shapes.COMPARED.test(clause))) return shown(judged);
		const state =
			said.find(isFree(said)) ??
			(shapes.NOW.test(clause) || shapes.OF_ALL.test(clause) ? said.find(is('child')) : undefined) ??
			(shapes.NOW.test(clause) ? said.find(is('here')) : undefined);
		if (
			isSentence &&
			state &&
			!isAward &&
			open < 0 &&
			said.length > 1 &&
			(said.at(-1) !== state || shapes.NOW.test(clause) || shapes.LACKS.test(clause)) &&
			isOfNow
		)
			return { start: state.start, end: tokens.at(-1)?.end ?? state.end };
	}
	return undefined;
}
