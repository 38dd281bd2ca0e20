/** What a server says beside each file, in one table from which the files of every kind of host are written. */

export interface Rule {
	/** Below the path the site lives under: a folder (`sematan/`), one file, or an ending (`.csv`); `''` is all. */
	readonly at: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** Endings that servers often do not know, or give without their letters' encoding. */
export const TYPES: Readonly<Record<string, string>> = {
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.parquet': 'application/vnd.apache.parquet',
	'.ris': 'application/x-research-info-systems; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
};

/** Every page may be framed by the site itself alone, an embed by everybody: that is what it is for. */
const OWN_FRAMES = "frame-ancestors 'self'";

/** OWASP's list of response headers, as far as they concern a site of files. */
const SAFE: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
};
/** Two years and no preloading, which binds the whole domain. Only where the site is known to stand behind HTTPS. */
const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=63072000' };

/** The names of Astro's files change with their content. */
const HASHED = '_astro/';
const FOREVER = 'public, max-age=31536000, immutable';
/** A correction must be seen soon: ten minutes, then the server is asked whether anything changed. */
const SOON = 'public, max-age=600, must-revalidate';

/** What machines of other sites read: figures, tables, feeds. */
const OPEN = ['api/', 'unduh/', 'umpan/', 'oembed/', 'v/', 'data.json', 'datapackage.json'];
const EMBEDS = 'sematan/';

/**
 * The rules for a site of these files. A place is named by one rule only, since hosts join the values of several: a
 * page must not end with two policies of which the stricter one shuts an embed.
 * @param files of the built site
 * @param isSecure whether the site is known to be served by HTTPS
 */
export function headerRules(files: Iterable<string>, isSecure: boolean): readonly Rule[] {
	const places = new Set<string>();
	for (const file of files)
		if (!file.startsWith('.')) places.add(file.includes('/') ? file.slice(0, file.indexOf('/') + 1) : file);
	const safe = { ...SAFE, ...(isSecure && HTTPS_ONLY) };
	const rule = (at: string): Rule => ({
		at,
		headers: {
			...safe,
			...(at !== EMBEDS && { 'Content-Security-Policy': OWN_FRAMES }),
			...(OPEN.includes(at) && { 'Access-Control-Allow-Origin': '*' }),
			'Cache-Control': at === HASHED ? FOREVER : SOON,
		},
	});
	// What is for the host itself, such as `_redirects`, is given to nobody.
	const given = [...places].filter((at) => at.endsWith('/') || !at.startsWith('_')).sort();
	return [rule(''), ...given.map(rule)];
}
