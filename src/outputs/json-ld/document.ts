import type { Document } from '../../model/base/document.ts';
import { known, type Node } from './node.ts';

/** A document that figures come from. https://schema.org/CreativeWork */
export const creativeWork = ({ title, publisher, date, url, archive }: Document): Node =>
	known({
		'@type': 'CreativeWork',
		name: title,
		publisher: { '@type': 'Organization', name: publisher },
		datePublished: date,
		url,
		archivedAt: archive,
	});
