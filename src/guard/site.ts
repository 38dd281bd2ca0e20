import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Publication } from '../model/base/publication.ts';

/** What the checks may know of the whole built site. */
export interface Site {
	/** Every file's path in the built folder, with `/`, and its size in bytes. */
	readonly files: ReadonlyMap<string, number>;
	/** The path that the site lives under, with a slash at both ends. */
	readonly base: string;
	/** Origin of the published site, when it is known. */
	readonly origin: string | undefined;
	/** A text file's content. */
	read(file: string): string;
	/** Any file's bytes. */
	bytes(file: string): Uint8Array;
}

/** How the built site will be served. */
export interface SiteOptions {
	/** The path it lives under, with a slash at both ends. */
	readonly base?: string;
	/** Its address, when it is known. */
	readonly siteUrl?: string | undefined;
	/** What the site was built from; with it the tables on the site are compared. */
	readonly publication?: Publication;
	/** Addresses of earlier releases, one a line; none for sites of other data. */
	readonly permanent?: string;
}

/** Lists the built site in `dir`. */
export function readSite(dir: string, { base = '/', siteUrl }: SiteOptions = {}): Site {
	const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));
	const files = new Map(
		paths.map((file) => [path.relative(dir, file).split(path.sep).join('/'), statSync(file).size] as const),
	);
	return {
		files,
		base,
		origin: siteUrl && new URL(siteUrl).origin,
		read: (file) => readFileSync(path.join(dir, file), 'utf8'),
		bytes: (file) => readFileSync(path.join(dir, file)),
	};
}
