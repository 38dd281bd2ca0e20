import type { City } from '../base/city.ts';
import { formatPeriod, lastDay, type Period } from '../base/period.ts';
import type { Publication } from '../base/publication.ts';

/** What may be said of a number that is not here: that the site has not found it, or that nobody has published it. */

type Silence =
	/** The site looked and did not find it: it may well be published somewhere. */
	| { readonly kind: 'notFound'; readonly since?: Period }
	/** The publisher says so: these pages are the government's own, and it has left the number out. */
	| { readonly kind: 'notPublished'; readonly ground: 'publisher' }
	/** The day for which it was announced has passed, and it is not out. */
	| { readonly kind: 'notPublished'; readonly ground: 'due'; readonly due: Period };

const SILENCE_WORDS: Readonly<Record<Silence['kind'], string>> = {
	notFound: 'belum kami temukan',
	notPublished: 'belum dipublikasikan',
};

/**
 * Which of the two may be said of what a city has not here, on what ground, and since when the site looks. `Not
 * published` only where the publisher itself leaves it out or has let its own announced day pass; everything else is
 * only not found.
 * @param period the round that is asked for; without one nothing can be overdue.
 */
export function silenceOf(
	{ site, schedule, newest }: Pick<Publication, 'site' | 'schedule' | 'newest'>,
	city?: City,
	period?: Period,
): Silence {
	if (city?.publisher.official) return { kind: 'notPublished', ground: 'publisher' };
	const plan = city && period && schedule.find((each) => each.city === city.slug && each.period === period);
	if (plan && plan.published === undefined && newest !== undefined && lastDay(plan.planned) < newest)
		return { kind: 'notPublished', ground: 'due', due: plan.planned };
	return { kind: 'notFound', ...(site.lookingSince && { since: site.lookingSince }) };
}

/** `belum kami temukan`, `belum dipublikasikan`. */
export const silenceWords = ({ kind }: Silence): string => SILENCE_WORDS[kind];

/** The ground, as a sentence: since when the site looks, or why nothing is published. */
export function silenceGround(silence: Silence): string {
	if (silence.kind === 'notFound')
		return `“Belum kami temukan” bukan berarti tidak ada${silence.since ? `; kami mencarinya sejak ${formatPeriod(silence.since)}` : ''}.`;
	return silence.ground === 'publisher'
		? 'Menurut penerbitnya sendiri angka ini belum dipublikasikan.'
		: `Menurut rencana yang diumumkan, angka ini terbit ${formatPeriod(silence.due)}; sampai data situs ini terbit, belum ada.`;
}
