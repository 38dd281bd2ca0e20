import { formatPeriod } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { type Program, TOPIC_NAMES } from '../../model/figures/program.ts';
import { COVERAGE } from '../../model/measures.ts';
import type { Citable } from '../citations/citable.ts';
import type { ShareCard } from '../images/card.ts';
import { pageCard } from '../images/cards.ts';

/** A programme's page as something to cite; it is the site's own text, dated by what it reports. */
export const programCitable = (
	{ slug, title, date, documents }: Program,
	{ site }: Pick<Publication, 'site'>,
): Citable => ({ path: `/program/${slug}/`, title, author: site.publisher, documents, type: 'webpage', date });

/** A programme's share image: its headline, where and when, and the first two figures beside its text; coverage comes
 * along with them. */
export const programCard = (
	{ slug, title, city, date, topic, figures }: Program,
	publication: Publication,
): ShareCard =>
	pageCard(
		{
			page: `/program/${slug}/`,
			title,
			standfirst: [city?.name ?? 'Penjelasan', TOPIC_NAMES[topic], formatPeriod(date)].join(' · '),
			figures: figures.flatMap((observation) =>
				observation.kind === 'figure' && observation.indicator.id !== COVERAGE ? observation.figure : [],
			),
		},
		publication,
	);
