import type { DataFiles, DataFolder } from '../data/files.ts';
import { examine } from '../data/publish.ts';
import { TABLES } from '../data/tables/index.ts';

/** The data of one city alone, for an office that keeps its own site. */

/** Rows of these files speak of any city; one that points to a city that is not there goes with it. */
const SHARED = TABLES.flatMap(({ path, isOfCities }) => (isOfCities ? [path] : []));

interface OneCity {
	readonly files: DataFiles;
	/** How many rows of each shared file were left out. */
	readonly dropped: ReadonlyMap<string, number>;
}

/**
 * A folder's files without the other cities. Shared tables lose the rows that point to them; documents, surveys and
 * reference figures stay, since they are true whichever city reads them. Throws for a city that the folder does not
 * hold.
 * @param slug folder of the city below `kota/`
 */
export function oneCity(folder: DataFolder, slug: string): OneCity {
	const isOther = (path: string) => /^kota\/(?!_)/.test(path) && !path.startsWith(`kota/${slug}/`);
	if (!folder.files.has(`kota/${slug}/kota.json`)) throw new Error(`oneCity: ${slug} is no city of the folder`);
	const files = new Map([...folder.files].filter(([path]) => !isOther(path)));
	const dropped = new Map<string, number>();
	// A row may only point to another row that points to what is gone.
	for (;;) {
		const lines = brokenLines({ ...folder, files });
		if (lines.size === 0) return { files, dropped };
		for (const [path, broken] of lines) {
			const rows = (files.get(path) ?? '').split('\n');
			files.set(path, rows.filter((_, at) => !broken.has(at + 1)).join('\n'));
			dropped.set(path, (dropped.get(path) ?? 0) + broken.size);
		}
	}
}

/** The lines of shared files that the check refuses now. */
function brokenLines(folder: DataFolder): ReadonlyMap<string, ReadonlySet<number>> {
	const lines = new Map<string, Set<number>>();
	for (const { severity, file, line } of examine(folder).issues) {
		const path = file.slice(folder.name.length + 1);
		// The first line holds the columns' names.
		if (severity !== 'error' || !SHARED.includes(path) || line < 2) continue;
		lines.set(path, (lines.get(path) ?? new Set()).add(line));
	}
	return lines;
}
