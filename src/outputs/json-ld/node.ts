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
