import { type Figure, isComparable, isTrusted } from '../base/figure.ts';
import { comparePeriods, yearOf } from '../base/period.ts';
import type { Publication } from '../base/publication.ts';
import { figuresIn } from '../catalogue.ts';
import { indicatorsOf, numeratorsOf, PREVALENCE, VERIFIED_RATE } from '../measures.ts';

/** Which figures a reader is likely to set beside one another and must not, and why: the mistakes that newspapers make,
 * as rules. */

/** Why two figures may not be compared, or a count be given with a rate. */
type Incomparability = 'survey-register' | 'instrument' | 'definition' | 'pair' | 'unfinished';

export const INCOMPARABLE_WORDS: Readonly<Record<Incomparability, string>> = {
	'survey-register':
		'Survei mengukur sampel dari seluruh balita, catatan posyandu hanya balita yang datang. Selisih keduanya bukan ' +
		'naik dan bukan turun.',
	instrument: 'Diukur dengan cara lain pada tahun yang sama; yang terhitung dan caranya berbeda.',
	definition: 'Definisinya lain: yang dihitung bukan anak yang sama.',
	pair: 'Jumlah dan persen ini tidak berasal dari hitungan yang sama, jadi tidak boleh ditulis berpasangan.',
	unfinished:
		'Salah satunya angka sementara dari penimbangan yang belum selesai; yang berubah mungkin hanya siapa yang ' +
		'sudah datang.',
};

type Incomparable = { readonly figure: Figure; readonly why: Incomparability };

/** Rates of stunted children, by different definitions. */
const RATES: ReadonlySet<string> = new Set([PREVALENCE, VERIFIED_RATE]);
/** Counts of stunted children, by different definitions. */
const COUNTS: ReadonlySet<string> = new Set([
	...(['stunted', 'severe', 'verified'] as const).flatMap(indicatorsOf),
	'jumlah-pendek',
	'jumlah-pendek-genetik',
	'jumlah-berisiko',
	'audit-balita-stunting',
]);

/** Whether a count may be given as the number of children behind a rate. */
function belongTogether(rate: Figure, count: Figure): boolean {
	const isSameCount = rate.instrument.id === count.instrument.id && rate.period === count.period;
	return isSameCount && numeratorsOf(rate.indicator.id).includes(count.indicator.id);
}

/** Why `other` may not be compared or paired with `figure`; `undefined` when nothing speaks against it or nobody would
 * think of it. Both are of one area. Symmetric. Targets are aims and no measurements; they are left to the words of
 * their instrument. */
export function incomparability(figure: Figure, other: Figure): Incomparability | undefined {
	if (figure.id === other.id || figure.area !== other.area || yearOf(figure.period) !== yearOf(other.period))
		return undefined;
	const [a, b] = [figure.indicator.id, other.indicator.id];
	const kinds = [figure.instrument.kind, other.instrument.kind];
	if (kinds.includes('target')) return undefined;
	if (a === b) {
		if (figure.instrument.id !== other.instrument.id)
			return kinds.includes('survey') && kinds.includes('register') ? 'survey-register' : 'instrument';
		const isUnfinished = (each: Figure) => isTrusted(each) && !isComparable(each);
		return figure.period !== other.period && isUnfinished(figure) !== isUnfinished(other) ? 'unfinished' : undefined;
	}
	if ((RATES.has(a) && RATES.has(b)) || (COUNTS.has(a) && COUNTS.has(b))) return 'definition';
	const [rate, count] = RATES.has(a) ? [figure, other] : [other, figure];
	return RATES.has(rate.indicator.id) && COUNTS.has(count.indicator.id) && !belongTogether(rate, count)
		? 'pair'
		: undefined;
}

const ORDER: readonly Incomparability[] = ['survey-register', 'instrument', 'definition', 'pair', 'unfinished'];
/** Figures of the same area and year that must not be compared or paired with this one; the gravest reason first, then
 * by time. */
export const incomparablesOf = (figure: Figure, publication: Publication): Incomparable[] =>
	figuresIn(publication, figure.area)
		.flatMap((other): Incomparable[] => {
			const why = incomparability(figure, other);
			return why ? [{ figure: other, why }] : [];
		})
		.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || comparePeriods(b.figure.period, a.figure.period));
