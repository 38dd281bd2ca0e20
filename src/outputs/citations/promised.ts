import { existsSync, readFileSync } from 'node:fs';

/** Where the project keeps the addresses it has promised, one a line, below the path the site lives under. */
export const PERMANENT_FILE = 'src/guard/permanent-addresses.txt';

const LINE = /^\//;

/** The promised addresses. */
export function permanentAddresses(list: string): string[] {
	return list.split('\n').filter((line) => LINE.test(line));
}

/** Versions of the data that were published and recorded, as their addresses have them. */
export function publishedVersions(): string[] {
	const list = existsSync(PERMANENT_FILE) ? readFileSync(PERMANENT_FILE, 'utf8') : '';
	return permanentAddresses(list).flatMap((address) => /^\/v\/([0-9a-f]+)\/$/.exec(address)?.[1] ?? []);
}
