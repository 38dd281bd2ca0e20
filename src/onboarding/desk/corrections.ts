import { type Draft, draftOf } from '../../data/draft.ts';
import { FolderEdit } from '../../data/exits/edit.ts';
import { type AskedGrounds, groundsOf, ownCorrections } from '../../data/exits/record.ts';
import type { DataFolder } from '../../data/files.ts';
import { missingCorrections } from '../../data/published/revision.ts';

const FILE = 'koreksi.csv';
const linesOf = ({ files }: DataFolder) => (files.get(FILE) ?? '').split('\n');
const withLines = (folder: DataFolder, lines: readonly string[]): DataFolder => ({
	...folder,
	files: new Map(folder.files).set(FILE, lines.join('\n')),
});

/**
 * The corrections of one visit to the desk. What was published stays the same while an official goes on editing, so a
 * number that is changed again, or back, has one correction or none: nobody ever saw what stood between.
 */
export class Corrections {
	readonly #published: Draft;
	/** What the data was when the last change of a published number had told its reason. */
	#told: Draft;
	/** Lines of `koreksi.csv` that were written here. */
	readonly #written = new Set<string>();

	constructor(published: Draft) {
		this.#published = published;
		this.#told = published;
	}

	/** The folder with the corrections that it needs, when their reason is told; `missing` counts them when it is not. */
	complete(changed: DataFolder, grounds: AskedGrounds): { readonly folder: DataFolder; readonly missing: number } {
		const edit = new FolderEdit(this.#withoutStale(changed));
		const own = ownCorrections(edit, this.#published, this.#told);
		if (own.count > 0 && grounds.reason === undefined) return { folder: edit.folder, missing: own.count };
		const before = new Set(linesOf(edit.folder));
		if (own.count > 0) own.write(groundsOf(grounds));
		for (const line of linesOf(edit.folder)) if (!before.has(line)) this.#written.add(line);
		this.#told = draftOf(edit.folder).draft;
		return { folder: edit.folder, missing: 0 };
	}

	#withoutStale(folder: DataFolder): DataFolder {
		if (this.#written.size === 0) return folder;
		const others = linesOf(folder).filter((line) => !this.#written.has(line));
		const needed = missingCorrections(this.#published, draftOf(withLines(folder, others)).draft).map(
			([, id, before, after]) => `,${id},${before},${after},`,
		);
		const isNeeded = (line: string) => needed.some((part) => line.includes(part));
		return withLines(
			folder,
			linesOf(folder).filter((line) => !this.#written.has(line) || isNeeded(line)),
		);
	}
}
