import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstDay } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { pageDates, sitemaps } from '../feeds/sitemap.ts';
import { headerRules, type Rule, TYPES } from './headers.ts';

/** Files that hosts and crawlers ask for by name. They come last, when all other files of a site are known. */

export interface Built {
	/** Names below the site, with `/`. */
	readonly files: readonly string[];
	/** The path the site lives under, with a slash at both ends. */
	readonly base: string;
	readonly siteUrl: string | undefined;
}

/** A form beside this file with its places filled. */
const filled = (form: string, values: Readonly<Record<string, string>>): string =>
	readFileSync(path.join(process.cwd(), 'src', 'outputs', 'hosting', form), 'utf8').replace(
		/\{\{(\w+)\}\}/g,
		(_, name: string) => values[name] ?? '',
	);

/** For an operator to fetch and adapt. */
const NGINX = 'hosting/nginx.conf';

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
function headersFile(rules: readonly Rule[], base: string): string {
	const block = ({ at, headers }: Rule) => {
		const place = at.endsWith('/') ? `${at}*` : at;
		return [`${base}${place}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	};
	return `${rules.map(block).join('\n')}\n`;
}

const quoted = (value: string) => `"${value}"`;

/** One place's headers for nginx, where a place with a header of its own inherits none. */
function nginxPlace(base: string, { at, headers }: Rule): string {
	const lines = Object.entries(headers).map(([name, value]) => `\t\tadd_header ${name} ${quoted(value)} always;`);
	const kind = at.endsWith('/') || at === '' ? '^~ ' : '= ';
	return [`\tlocation ${at === '' ? '' : kind}${base}${at} {`, ...lines, '\t}'].join('\n');
}

const KNOWN_TO_NGINX = ['.json', '.txt', '.xml'];

function nginxFile(rules: readonly Rule[], base: string): string {
	// nginx knows no endings with parameters: the encoding is said by `charset`.
	const types = Object.entries(TYPES)
		.filter(([ending]) => !KNOWN_TO_NGINX.includes(ending))
		.map(([ending, type]) => `\t\t${type.replace(/;.*/, '')} ${ending.slice(1)};`);
	return filled('nginx.conf', {
		folder: base === '/' ? '' : base.replace(/\/$/, ''),
		base,
		types: types.join('\n'),
		places: rules.map((rule) => nginxPlace(base, rule)).join('\n'),
	});
}

/** `.htaccess`: Apache reads it in the folder itself, wherever that stands; headers need mod_headers. */
function apacheFile(rules: readonly Rule[], base: string): string {
	const types = Object.entries(TYPES).map(([ending, type]) => `AddType ${quoted(type)} ${ending}`);
	const [everywhere, ...places] = rules as [Rule, ...Rule[]];
	const set = ({ headers }: Rule, indent: string) =>
		Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} ${quoted(value)}`);
	const own = places.map((rule) => {
		const less = Object.keys(everywhere.headers).filter((name) => rule.headers[name] === undefined);
		const more = {
			at: rule.at,
			headers: Object.fromEntries(
				Object.entries(rule.headers).filter(([name, value]) => everywhere.headers[name] !== value),
			),
		};
		const lines = [...less.map((name) => `    Header always unset ${name}`), ...set(more, '    ')];
		return lines.length === 0
			? ''
			: [`  <If "%{REQUEST_URI} =~ m#^${base}${rule.at.replaceAll('.', '\\.')}#">`, ...lines, '  </If>'].join('\n');
	});
	return filled('apache.conf', {
		base,
		types: types.join('\n'),
		everywhere: set(everywhere, '  ').join('\n'),
		places: own.filter(Boolean).join('\n'),
	});
}

/** RFC 9116. It expires a year after the newest data: nobody may trust an address of a site that nobody keeps. */
function securityText(contact: string, newest: string, root: string): string {
	const expires = new Date(`${newest}T00:00:00Z`);
	expires.setUTCFullYear(expires.getUTCFullYear() + 1);
	const address = contact.includes('@') && !/^https?:/.test(contact) ? `mailto:${contact}` : contact;
	return [
		`Contact: ${address}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: id, en',
		`Canonical: ${new URL('.well-known/security.txt', root).href}`,
		'',
	].join('\n');
}

function robots(root: string | undefined): string {
	const map = root === undefined ? '' : `\nSitemap: ${new URL('sitemap.xml', root).href}\n`;
	return `# Semua boleh membaca dan mengindeks situs ini.\nUser-agent: *\nDisallow:\n${map}`;
}

/** The files for hosts and crawlers, by their names below the site. What needs the site's address is made only where
 * that is known. */
export function hostFiles(publication: Publication, { files, base, siteUrl }: Built): ReadonlyMap<string, string> {
	const { site, newest, corrections } = publication;
	const root = siteUrl === undefined ? undefined : new URL(base, siteUrl).href;
	const made = new Map([
		['.nojekyll', ''],
		['robots.txt', robots(root)],
		...(root === undefined ? [] : sitemaps(files, root, pageDates(publication))),
	]);
	// The build reads no clock: the newest day in the data stands for it.
	const day = [...(newest ? [firstDay(newest)] : []), ...corrections.map(({ date }) => date)].sort().at(-1);
	if (root !== undefined && site.contact !== undefined && day !== undefined)
		made.set('.well-known/security.txt', securityText(site.contact, day, root));
	const rules = headerRules([...files, ...made.keys(), NGINX], root?.startsWith('https:') ?? false);
	made.set('_headers', headersFile(rules, base));
	made.set('.htaccess', apacheFile(rules, base));
	made.set(NGINX, nginxFile(rules, base));
	return made;
}
