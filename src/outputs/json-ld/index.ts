import { type Area, fullName } from '../../model/base/area.ts';
import type { Document } from '../../model/base/document.ts';
import type { Figure, Finding } from '../../model/base/figure.ts';
import type { Period } from '../../model/base/period.ts';

/** One value, the two ends of a conflict, or nothing for what nobody vouches for: no machine shall pick up a doubtful
 * number. */
function valueOf(finding: Finding): Readonly<Record<string, unknown>> {
	switch (finding.state) {
		case 'value':
			return { value: finding.quantity.value };
		case 'conflict':
			return {
				minValue: finding.low.value,
				maxValue: finding.high.value,
				description: 'Dokumen bertentangan tentang angka ini.',
			};
		case 'doubtful':
			return { description: 'Angka ini diragukan; nilainya ada di halaman beserta alasannya.' };
	}
}

/** A figure as an observation about a population: what was measured, by which method, when, for whom. `href` is its
 * page. https://schema.org/Observation, https://schema.org/StatisticalPopulation,
 * https://schema.org/StatisticalVariable */
export function observation(figure: Figure, area: Area, href: string): Node {
	const { indicator, instrument, period, finding } = figure;
	return known({
		'@type': 'Observation',
		'@id': `${href}#angka`,
		name: `${indicator.name} ${fullName(area)}`,
		observationDate: period,
		observationAbout: {
			'@type': 'StatisticalPopulation',
			name: instrument.covers,
			populationType: indicator.denominator || indicator.name,
			location: place(area),
		},
		variableMeasured: known({
			'@type': 'StatisticalVariable',
			name: indicator.name,
			description: indicator.definition,
			measurementDenominator: indicator.denominator || undefined,
		}),
		measurementMethod: instrument.name,
		measurementTechnique: instrument.definition,
		unitText: indicator.unitWord || undefined,
		// The common code of UN/CEFACT for per cent.
		unitCode: indicator.unit === 'percent' ? 'P1' : undefined,
		...valueOf(finding),
		citation: [...new Set(figure.reports.map(({ document }) => document))].map(creativeWork),
	});
}

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

/** One step of the way to a page; the last one is the page itself. */
export interface Step {
	readonly name: string;
	/** Absent for a step that has no page. */
	readonly href?: string | undefined;
}

/** The way to a page, as search engines show it. https://schema.org/BreadcrumbList */
export function breadcrumbs(steps: readonly Step[]): Node {
	// A step without a page may stand last only.
	const shown = steps.filter(({ href }, index) => href !== undefined || index === steps.length - 1);
	return {
		'@type': 'BreadcrumbList',
		itemListElement: shown.map(({ name, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(href !== undefined && { item: href }),
		})),
	};
}

/** A document that figures come from. https://schema.org/CreativeWork */
export const creativeWork = ({ title, publisher, date, url }: Document): Node =>
	known({
		'@type': 'CreativeWork',
		name: title,
		publisher: { '@type': 'Organization', name: publisher },
		datePublished: date,
		url,
	});

/** An area with its Kemendagri code. https://schema.org/AdministrativeArea */
export const place = (area: Area): Node => ({
	'@type': 'AdministrativeArea',
	name: fullName(area),
	identifier: { '@type': 'PropertyValue', propertyID: 'Kode wilayah Kemendagri', value: area.code },
});

/** One thing in JSON-LD, in the words of https://schema.org. Addresses in it may be relative to the page. */
export interface Node {
	readonly '@type': string;
	readonly '@id'?: string;
	readonly [property: string]: unknown;
}

/** Nodes of one page as the text of its `<script type="application/ld+json">`; no text can end that element. */
export const jsonLd = (nodes: readonly Node[]): string =>
	JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');

/** An object without the keys that have no value. */
export const known = <T extends object>(properties: T): T =>
	Object.fromEntries(
		Object.entries(properties).filter(
			([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
		),
	) as T;
