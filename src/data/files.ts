/** The text of every file in the data folder, by path relative to that folder, `/` between parts. */
export type DataFiles = ReadonlyMap<string, string>;

/** A folder of data as read, with the name that its issues carry (`data`). */
export interface DataFolder {
	readonly name: string;
	readonly files: DataFiles;
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
