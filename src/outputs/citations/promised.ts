import { existsSync, readFileSync } from 'node:fs';

/** The list of addresses that may never disappear; `npm run permanent` writes it, the guard keeps it. */
const LIST = 'src/guard/permanent-addresses.txt';

/** Versions of the data that were published and recorded, as their addresses have them. */
export function publishedVersions(): string[] {
	const list = existsSync(LIST) ? readFileSync(LIST, 'utf8') : '';
	return [...list.matchAll(/^\/v\/([0-9a-f]+)\/$/gm)].map(([, version = '']) => version);
}
