import type { Observation } from '../../model/base/observation.ts';
import { numeratorsOf, PREVALENCE } from '../../model/measures.ts';
import type { Passage } from '../passage.ts';
import type { Fault } from './fault.ts';

/** Which counts a rate can be the rate of; none of what is no rate of counts. */
const countsOf = (rate: string) => [...numeratorsOf(rate), ...(rate === PREVALENCE ? ['jumlah-pendek'] : [])];
/** Words that say two numbers are one thing told twice. */
const SAME_THING =
	/^(?: (?:balita|anak|persen|orang))?(?: (?:stunting|pendek))?(?: ?\(| ?,? (?:atau|yaitu|yakni|setara(?: dengan)?|sama dengan|artinya) | ?= ?| ?\/ ?)$/u;

function mismatch(a: Observation, b: Observation): string | undefined {
	if (a.area !== b.area) return 'wilayah';
	if (a.instrument.id !== b.instrument.id) return 'cara mengukur';
	if (a.period !== b.period) return 'waktu';
	const [rate, count] = a.indicator.unit === 'percent' ? [a, b] : [b, a];
	if (rate.indicator.unit !== 'percent' || count.indicator.unit === 'percent') return undefined;
	const counts = countsOf(rate.indicator.id);
	return counts.length > 0 && !counts.includes(count.indicator.id) ? 'definisi' : undefined;
}

/** `1.219 balita (17,4 persen)` with the percentage of another count, instrument, place or time. */
export const pairFaults = ({ text, figures }: Passage): Fault[] =>
	figures.slice(1).flatMap((second, index) => {
		const first = figures[index];
		if (!first || !SAME_THING.test(text.slice(first.end, second.start).replace(/\s/g, ' '))) return [];
		const what = mismatch(first.observation, second.observation);
		if (!what) return [];
		return [
			{
				code: 'pasangan-keliru',
				start: second.start,
				message: `${first.observation.id} dan ${second.observation.id} ditulis sebagai satu hal, padahal berbeda ${what}.`,
				fix:
					'Pasangkan jumlah dan persen dari pengukuran dan definisi yang sama, atau tulis keduanya dalam kalimat ' +
					'sendiri.',
			},
		];
	});
