import type { Area } from '../../model/base/area.ts';
import type { Document } from '../../model/base/document.ts';
import type { Period } from '../../model/base/period.ts';
import { creativeWork } from './document.ts';
import { known, type Node } from './node.ts';
import { place } from './place.ts';

/** What a data set is and where it can be had; addresses as the site makes them. */
export interface DatasetParts {
	readonly href: string;
	readonly name: string;
	readonly description: string;
	readonly licence: string;
	readonly creator: string;
	/** Short form of the data's version. */
	readonly version: string;
	/** The newest document in it. */
	readonly date?: Period | undefined;
	/** First and last period. */
	readonly covers?: readonly [Period, Period] | undefined;
	readonly area?: Area | undefined;
	/** Names of what is measured. */
	readonly variables: readonly string[];
	readonly files: readonly { readonly href: string; readonly name: string; readonly type: string }[];
	readonly documents: readonly Document[];
}

const LICENCES: Readonly<Record<string, string>> = { 'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/' };

/** https://schema.org/Dataset, as data searches read it. */
export function dataset(parts: DatasetParts): Node {
	const { href, name, description, licence, creator, version, date, covers, area, variables, files, documents } = parts;
	return known({
		'@type': 'Dataset',
		'@id': `${href}#data`,
		url: href,
		name,
		description,
		inLanguage: 'id',
		isAccessibleForFree: true,
		license: LICENCES[licence] ?? licence,
		creator: { '@type': 'Organization', name: creator },
		version,
		dateModified: date,
		temporalCoverage: covers && (covers[0] === covers[1] ? covers[0] : covers.join('/')),
		spatialCoverage: area && place(area),
		variableMeasured: variables,
		distribution: files.map((file) => ({
			'@type': 'DataDownload',
			name: file.name,
			contentUrl: file.href,
			encodingFormat: file.type,
		})),
		citation: documents.map(creativeWork),
	});
}
