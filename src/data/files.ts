import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

/** A file of the project's own data, whatever folder is checked or built; `undefined` where there is none. */
export function ownText(name: string): string | undefined {
	const file = path.join('data', name);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
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
