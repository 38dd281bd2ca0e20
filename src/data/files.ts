import { type FileForm, normaliseText } from '../files/decode.ts';
import type { AreaRegister } from '../model/base/register.ts';

/** The text of every file in the data folder, by path relative to that folder, `/` between parts. */
export type DataFiles = ReadonlyMap<string, string>;

/** A folder of data as read, with the name that its issues carry (`data`). */
export interface DataFolder {
	readonly name: string;
	readonly files: DataFiles;
	/** How each file was stored; a file without an entry is UTF-8. */
	readonly forms?: ReadonlyMap<string, FileForm>;
	/** The country's areas; without it only what the folder itself lists is known. */
	readonly register?: AreaRegister;
}

/** A file of the project's own data, whatever folder is checked or built; `undefined` where there is none. The disk is
 * asked for where it is needed and not imported: in a browser there is none, and the officials' desk brings its own. */
export function ownText(name: string): string | undefined {
	if (typeof process === 'undefined') return undefined;
	const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
	return existsSync(`data/${name}`) ? readFileSync(`data/${name}`, 'utf8') : undefined;
}

/** The folder with every text normalised: without byte order marks, with LF. The same folder when it was so already. */
export function normalised(folder: DataFolder): DataFolder {
	const files = new Map([...folder.files].map(([path, text]) => [path, normaliseText(text)]));
	return [...files].every(([path, text]) => text === folder.files.get(path)) ? folder : { ...folder, files };
}

/** Slugs of the cities in the folder; a name that starts with `_` is an example and no city of the real build. */
export function citySlugs(files: DataFiles): string[] {
	const slugs = new Set<string>();
	for (const path of files.keys()) {
		const slug = /^kota\/([^/]+)\//.exec(path)?.[1];
		if (slug && !slug.startsWith('_')) slugs.add(slug);
	}
	return [...slugs].sort();
}
