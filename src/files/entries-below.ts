import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder. A link to a folder is told as a link and not entered: it may lead out of the folder, or
 * back into it without end, and `readdirSync` alone follows it. */
export const entriesBelow = (dir: string): Dirent[] =>
	readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? [entry, ...entriesBelow(join(dir, entry.name))] : [entry],
	);
