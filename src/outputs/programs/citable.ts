import type { Publication } from '../../model/base/publication.ts';
import type { Program } from '../../model/figures/program.ts';
import type { Citable } from '../citations/citable.ts';

/** A programme's page as something to cite; it is the site's own text, dated by what it reports. */
export const programCitable = (
	{ slug, title, date, documents }: Program,
	{ site }: Pick<Publication, 'site'>,
): Citable => ({ path: `/program/${slug}/`, title, author: site.publisher, documents, type: 'webpage', date });
