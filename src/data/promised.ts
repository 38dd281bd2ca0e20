import { existsSync, readFileSync } from 'node:fs';

/** Where the project keeps the addresses that may never disappear, one a line, below the path the site lives under.
 * `npm run permanent` adds to it; the guard holds the site to it. */
export const PERMANENT_FILE = 'data/alamat-tetap.txt';

const VERSION = /^\/v\/([0-9a-f]+)\/$/;

/** The addresses that such a list promises. */
export const permanentAddresses = (list: string): string[] => list.split('\n').filter((line) => line.startsWith('/'));

/** Versions of the data that were published and recorded, as their addresses have them. */
export function publishedVersions(): string[] {
	const list = existsSync(PERMANENT_FILE) ? readFileSync(PERMANENT_FILE, 'utf8') : '';
	return permanentAddresses(list).flatMap((address) => VERSION.exec(address)?.[1] ?? []);
}
