import type { Publication } from '../../model/base/publication.ts';
import { newestProgramsFirst, type Program, TOPIC_NAMES } from '../../model/figures/program.ts';
import { programHref, to } from '../../site.ts';
import type { Address } from '../downloads/parts.ts';
import { dayOf, eventId, writeFeed } from '../feeds/feeds.ts';

/** Newest texts in the feed; the others are on the page of programmes. */
const NEWEST = 50;

/** The programmes' texts to follow, newest first, dated by what they report. */
export function programFeed(
	programs: readonly Program[],
	format: 'atom' | 'rss',
	publication: Publication,
	at: Address,
): string {
	const plan = {
		name: 'program',
		title: `${publication.site.name}: program`,
		about: 'Tulisan tentang program penanganan stunting dan cara membaca angkanya.',
		page: to('/program/'),
	} as const;
	const entries = newestProgramsFirst(programs)
		.slice(0, NEWEST)
		.map(({ slug, title, summary, date, topic }) => ({
			id: eventId(`program ${slug}`),
			title,
			link: at(programHref(slug)),
			date: dayOf(date),
			content: summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
			kind: TOPIC_NAMES[topic],
		}));
	return writeFeed(plan, entries, format, publication, at);
}
