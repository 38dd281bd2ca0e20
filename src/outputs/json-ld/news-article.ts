import type { Area } from '../../model/base/area.ts';
import type { Document } from '../../model/base/document.ts';
import type { Figure } from '../../model/base/figure.ts';
import type { Period } from '../../model/base/period.ts';
import { creativeWork } from './document.ts';
import { known, type Node } from './node.ts';
import { place } from './place.ts';

export interface ArticleParts {
	readonly href: string;
	/** Its numbers put in from figures already. */
	readonly headline: string;
	readonly description: string;
	/** Of what it reports. */
	readonly date: Period;
	readonly publisher: string;
	/** Absolute or site address of its share image, where there is one. */
	readonly image?: string | undefined;
	readonly area?: Area | undefined;
	readonly documents: readonly Document[];
	/** The figures it shows, with the addresses of their pages. */
	readonly figures: readonly { readonly figure: Figure; readonly href: string }[];
}

/** A programme's page. https://schema.org/NewsArticle */
export function newsArticle(parts: ArticleParts): Node {
	const { href, headline, description, date, publisher, image, area, documents, figures } = parts;
	return known({
		'@type': 'NewsArticle',
		'@id': `${href}#berita`,
		url: href,
		headline,
		description,
		inLanguage: 'id',
		datePublished: date,
		author: { '@type': 'Organization', name: publisher },
		publisher: { '@type': 'Organization', name: publisher },
		image,
		contentLocation: area && place(area),
		citation: documents.map(creativeWork),
		mentions: figures.map(({ href: page }) => ({ '@id': `${page}#angka` })),
	});
}
