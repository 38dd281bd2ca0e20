// What the commands that change published data share: reading, recording the corrections, and writing all or nothing.
import path from 'node:path';
import type { Draft } from '../../src/data/draft.ts';
import {
	type AskedGrounds,
	ExitRefusal,
	FolderEdit,
	groundsOf,
	recordCorrections,
	requireCleanBefore,
	requireSound,
	type Stated,
} from '../../src/data/exits/index.ts';
import { examine } from '../../src/data/publish.ts';
import { BaseError, earlierPublished } from '../../src/data/published/index.ts';
import { calledFrom, readFolder } from '../../src/data/read-folder.ts';
import { writeFiles } from '../../src/files/write-files.ts';
import type { Issue } from '../../src/model/base/issue.ts';
import { settings } from '../../src/settings.mjs';
import { programsFolder, readPrograms } from '../../src/writing/sources.ts';
import { TEXT } from './arguments.ts';
import { Refusal, say } from './run.mjs';

/** What the command line said beside its own arguments. */
export interface Asked extends AskedGrounds {
	readonly data?: string | undefined;
}

/** The options that all these commands take. */
export const COMMON = {
	reason: TEXT,
	by: TEXT,
	date: TEXT,
	data: TEXT,
} as const;

/** Texts of programmes that name one of these, with the line: what was withdrawn is told there, what has another code
 * is refused. */
function tellPrograms(dir: string, named: readonly string[], isWithdrawn: boolean): void {
	const what = isWithdrawn
		? 'di sana kini tertulis "angka ditarik" dengan tautan ke penjelasannya; tulis ulang kalimatnya bila artinya berubah'
		: 'ganti kodenya di sana, sebab situs menolak yang lama';
	for (const [file, text] of readPrograms(programsFolder(process.env, dir)))
		for (const [at, line] of text.split('\n').entries())
			for (const each of named) if (line.includes(each)) say(`${file}:${at + 1} menyebut \`${each}\`: ${what}.`);
}

/** Changes the data folder by `work` and writes every correction that the change needs; refuses, and writes nothing,
 * when the result could not be published. `work` answers what no comparison finds and what texts may name; `mends` are
 * the faults that it takes away. */
export function changeData(
	asked: Asked,
	work: (
		edit: FolderEdit,
		draft: Draft,
	) => { readonly stated?: readonly Stated[]; readonly named?: readonly string[]; readonly isWithdrawn?: boolean },
	mends: (issue: Issue) => boolean = () => false,
): void {
	const dir = asked.data ?? settings().dataDir;
	try {
		const grounds = groundsOf(asked);
		const folder = readFolder(dir, calledFrom(dir));
		const { draft, issues } = examine(folder);
		requireCleanBefore(issues.filter((issue) => !mends(issue)));
		const edit = new FolderEdit(folder);
		const { stated = [], named = [], isWithdrawn = false } = work(edit, draft);
		const earlier = earlierPublished({ dir, folder, outDir: settings().outDir, isChanging: true });
		const count = recordCorrections(edit, earlier.draft ?? draft, grounds, stated);
		requireSound(edit);
		if (edit.changed.size === 0) {
			say('Tidak ada yang perlu dicatat: datanya sama dengan yang terbit.');
			return;
		}
		writeFiles(dir, edit.changed);
		for (const [file, text] of edit.changed)
			say(`${text === undefined ? 'Dihapus' : 'Ditulis'}: ${path.join(dir, file)}`);
		say(count > 0 ? `${count} baris koreksi dicatat.` : 'Belum pernah terbit, jadi tidak perlu koreksi.');
		tellPrograms(dir, named, isWithdrawn);
		say('Periksa dengan `npm run check` dan `git diff`; batal: `git restore` dan `git clean` pada folder datanya.');
	} catch (cause) {
		if (cause instanceof ExitRefusal || cause instanceof BaseError) throw new Refusal(cause.message);
		throw cause;
	}
}
