import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder. A link to a folder is told as a link and not entered: it may lead out of the folder, or
 * back into it without end, and `readdirSync` alone follows it. */
export const entriesBelow = (dir: string): Dirent[] =>
	readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? [entry, ...entriesBelow(join(dir, entry.name))] : [entry],
	);

/** More in one file is no table of an office, and would not fit into a text here. */
const LARGEST = 256 * 1024 * 1024;

/** A file's bytes. Throws for a pipe, which would be waited for without end, for a device, and for what is too large. */
export function readRegular(file: string): Buffer {
	const stats = lstatSync(file);
	if (!stats.isFile()) throw new Error('bukan berkas biasa');
	if (stats.size > LARGEST) throw new Error('lebih besar dari 256 MB');
	return readFileSync(file);
}
