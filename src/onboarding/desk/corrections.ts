import { type Draft, draftOf } from '../../data/draft.ts';
import { FolderEdit } from '../../data/exits/edit.ts';
import { type AskedGrounds, groundsOf, writeCorrections } from '../../data/exits/record.ts';
import type { DataFolder } from '../../data/files.ts';
import { missingCorrections } from '../../data/published/revision.ts';

const FILE = 'koreksi.csv';
const linesOf = ({ files }: DataFolder) => (files.get(FILE) ?? '').split('\n');
const withLines = (folder: DataFolder, lines: readonly string[]): DataFolder => ({
	...folder,
	files: new Map(folder.files).set(FILE, lines.join('\n')),
});

/** Whether a line of the file is the correction that a row asks for. */
const answers = (line: string, [, id, before, after]: readonly string[]) => line.includes(`,${id},${before},${after},`);

/** The corrections of one visit to the desk. What was published stays the same while an official goes on editing, so a
 * number that is changed again, or back, has one correction or none: nobody ever saw what stood between. */
export class Corrections {
	readonly #published: Draft;
	/** Lines of `koreksi.csv` that were written here. */
	readonly #written = new Set<string>();

	constructor(published: Draft) {
		this.#published = published;
	}

	/** The folder with the corrections that it needs, when their reason is told; `missing` counts them when it is not. */
	complete(changed: DataFolder, grounds: AskedGrounds): { readonly folder: DataFolder; readonly missing: number } {
		const lines = linesOf(changed);
		const isOwn = (line: string) => this.#written.has(line);
		const own = lines.filter(isOwn);
		// What differs from what was published, asked of the data without the answers that were given here.
		const bare =
			own.length === 0
				? changed
				: withLines(
						changed,
						lines.filter((line) => !isOwn(line)),
					);
		const needed = missingCorrections(this.#published, draftOf(bare).draft);
		const kept = lines.filter((line) => !isOwn(line) || needed.some((row) => answers(line, row)));
		const fresh = needed.filter((row) => !own.some((line) => answers(line, row)));
		const folder = kept.length === lines.length ? changed : withLines(changed, kept);
		if (fresh.length === 0 || grounds.reason === undefined) return { folder, missing: fresh.length };
		const edit = new FolderEdit(folder);
		writeCorrections(edit, fresh, groundsOf(grounds));
		const before = new Set(kept);
		for (const line of linesOf(edit.folder)) if (!before.has(line)) this.#written.add(line);
		return { folder: edit.folder, missing: 0 };
	}
}
