import { comparePeriods } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { CHANGE_WORDS, changeBetween, GROUND_WORDS } from '../../model/figures/change.ts';
import { changesIn, type Direction, verbsIn } from '../../model/prose/changes.ts';
import { type Claim, claimsIn } from '../../model/prose/claims.ts';
import { number } from '../fill.ts';
import type { Insert, Passage } from '../passage.ts';
import { type Fault, overlaps } from './fault.ts';

const figureOf = (figures: readonly Insert[], claim: Claim) =>
	figures.find(({ start, end }) => overlaps(claim, [start, end]));

function faultOf(
	verb: string,
	start: number,
	direction: Direction,
	[from, to]: readonly [Insert, Insert],
	publication: Publication,
): Fault | undefined {
	const [a, b] = [from.observation, to.observation];
	if (a.instrument.id !== b.instrument.id || a.indicator.id !== b.indicator.id || a.area !== b.area) {
		const what =
			a.instrument.id !== b.instrument.id
				? 'cara mengukur'
				: a.indicator.id !== b.indicator.id
					? 'indikator'
					: 'wilayah';
		return {
			code: 'banding-lintas-alat',
			start,
			message: `\`${verb}\` membandingkan dua angka yang berbeda ${what}: ${a.id} dan ${b.id}.`,
			fix:
				'Tulis keduanya berdampingan dengan cara mengukurnya masing-masing, misalnya `<DuaAngka>`; jangan disebut naik ' +
				'atau turun.',
		};
	}
	const verdict = changeBetween(a, b, publication);
	if (verdict.direction === direction) return undefined;
	if (verdict.direction === 'unknown')
		return {
			code: 'arah-keliru',
			start,
			message:
				`\`${verb}\`, padahal ${number(a)} (${a.period}) dan ${number(b)} (${b.period}) ${CHANGE_WORDS.unknown}: ` +
				`${GROUND_WORDS[verdict.ground]}.`,
			fix: 'Tulis kedua angkanya berdampingan, dan bahwa perubahannya belum dapat dibedakan.',
		};
	return {
		code: 'arah-keliru',
		start,
		message:
			`\`${verb}\`, padahal ${number(a)} (${a.period}) ke ${number(b)} (${b.period}) berarti ` +
			`${CHANGE_WORDS[verdict.direction]}.`,
		fix: `Tulis \`<Arah dari="${a.id}" ke="${b.id}" />\`, yang menulis katanya sendiri.`,
	};
}

/** Typed verbs that the figures beside them contradict, or that join two instruments. */
export function changeFaults({ text, figures, exempt }: Passage, publication: Publication): Fault[] {
	const told = changesIn(text, claimsIn(text));
	const isTyped = (verb: { readonly start: number; readonly end: number }) =>
		!exempt.some((stretch) => overlaps(verb, stretch));
	const stated = told.filter(isTyped).flatMap(({ verb, start, direction, from, to }) => {
		const [a, b] = [figureOf(figures, from), figureOf(figures, to)];
		return (a && b && faultOf(verb, start, direction, [a, b], publication)) ?? [];
	});
	// One verb and two figures of one series in a sentence: the later against the earlier.
	const loose = verbsIn(text).flatMap(({ verb, start, end, direction, sentence }, _, verbs) => {
		const within = figures.filter((figure) => figure.start >= sentence[0] && figure.end <= sentence[1]);
		const [a, b] = within.sort((x, y) => comparePeriods(x.observation.period, y.observation.period));
		const alone = verbs.filter((other) => other.sentence[0] === sentence[0]).length === 1;
		if (
			!a ||
			!b ||
			within.length !== 2 ||
			!alone ||
			told.some((change) => change.start === start) ||
			!isTyped({ start, end })
		)
			return [];
		const isSeries = a.observation.id.split('/').slice(0, 3).join() === b.observation.id.split('/').slice(0, 3).join();
		return (isSeries && direction !== 'same' && faultOf(verb, start, direction, [a, b], publication)) || [];
	});
	return [...stated, ...loose, ...joinedFaults({ text, figures, exempt }, publication)];
}

/** `menjadi` between two figures tells a movement without a verb for it: only one series can have one. */
const BECOMES = /(?<!\p{L})(?:menjadi|berubah jadi|kini jadi|tinggal|tersisa)(?: \p{L}+){0,3} ?$/u;

function joinedFaults(
	{ text, figures, exempt }: Pick<Passage, 'text' | 'figures' | 'exempt'>,
	publication: Publication,
): Fault[] {
	const sorted = [...figures].sort((a, b) => a.start - b.start);
	return sorted.flatMap((to, at) => {
		const from = sorted[at - 1];
		const between = from ? text.slice(from.end, to.start).replace(/\s/gu, ' ') : '';
		const found = BECOMES.exec(between);
		const seriesOf = ({ observation: { area, indicator, instrument } }: Insert) =>
			`${area}/${indicator.id}/${instrument.id}`;
		if (!from || !found || /[.!?] /.test(between) || seriesOf(from) === seriesOf(to)) return [];
		const start = from.end + found.index;
		if (changesIn(text, claimsIn(text)).some((change) => overlaps(change.from, [from.start, from.end]))) return [];
		if (exempt.some((stretch) => overlaps({ start, end: start + 7 }, stretch))) return [];
		return faultOf('menjadi', start, 'up', [from, to], publication) ?? [];
	});
}
