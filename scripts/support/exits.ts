// What the commands that change published data share: reading, recording the corrections, and writing all or nothing.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from '../../src/data/draft.ts';
import { FolderEdit } from '../../src/data/exits/edit.ts';
import {
	ExitRefusal,
	type Grounds,
	recordCorrections,
	requireCleanBefore,
	requireSound,
	type Stated,
} from '../../src/data/exits/record.ts';
import { BaseError } from '../../src/data/git-folder.ts';
import type { Issue } from '../../src/data/issue.ts';
import { examine } from '../../src/data/publish.ts';
import { earlierPublished } from '../../src/data/published/index.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { programsFolder, readPrograms } from '../../src/writing/sources.ts';
import { Refusal, say } from './run.mjs';
import { settings } from './settings.mjs';

/** What the command line said beside its own arguments. */
export interface Asked {
	readonly reason?: string | undefined;
	readonly by?: string | undefined;
	readonly date?: string | undefined;
	readonly data?: string | undefined;
}

/** The options that all these commands take. */
export const COMMON = {
	reason: { type: 'string' },
	by: { type: 'string' },
	date: { type: 'string' },
	data: { type: 'string' },
} as const;

function groundsOf({ reason, by, date }: Asked): Grounds {
	if (!reason?.trim())
		throw new Refusal('Sebutkan sebabnya, dalam satu kalimat yang akan dibaca orang: `--reason "Salah salin dari lampiran."`');
	// A command may look at the calendar; the build never does.
	const day = date ?? new Date().toLocaleDateString('sv-SE');
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Refusal(`Tanggal \`${day}\` tidak terbaca: tulis seperti \`--date 2026-11-29\`.`);
	return { date: day, reason: reason.trim(), by: by?.trim() };
}

/** Writes all files beside their places, then moves them in; the corrections first, so that nothing is ever changed without them. */
function write(dir: string, changed: ReadonlyMap<string, string | undefined>): void {
	const texts = [...changed].flatMap(([file, text]) => (text === undefined ? [] : [{ file, text }]));
	const order = texts.sort((a, b) => Number(b.file === 'koreksi.csv') - Number(a.file === 'koreksi.csv'));
	const waiting = order.map(({ file, text }) => ({ text, to: path.join(dir, file), from: `${path.join(dir, file)}.baru-${process.pid}` }));
	try {
		for (const { from, to, text } of waiting) {
			mkdirSync(path.dirname(to), { recursive: true });
			writeFileSync(from, text);
		}
		for (const { from, to } of waiting) renameSync(from, to);
		for (const [file, text] of changed) if (text === undefined) rmSync(path.join(dir, file), { force: true });
	} finally {
		for (const { from } of waiting) rmSync(from, { force: true });
	}
}

/** Texts of programmes that name one of these; they must be rewritten by a person. */
function tellPrograms(dir: string, named: readonly string[]): void {
	for (const [file, text] of readPrograms(programsFolder(process.env, dir))) {
		const found = named.filter((each) => text.includes(each));
		if (found.length > 0) say(`${file} menyebut ${found.join(', ')}: tulis ulang bagian itu, sebab situs menolaknya.`);
	}
}

/**
 * Changes the data folder by `work` and writes every correction that the change needs; refuses, and writes nothing, when the result
 * could not be published. `work` answers what no comparison finds and what texts may name; `mends` are the faults that it takes away.
 */
export function changeData(
	asked: Asked,
	work: (edit: FolderEdit, draft: Draft) => { readonly stated?: readonly Stated[]; readonly named?: readonly string[] },
	mends: (issue: Issue) => boolean = () => false,
): void {
	const grounds = groundsOf(asked);
	const dir = asked.data ?? settings().dataDir;
	try {
		const folder = readFolder(dir);
		const { draft, issues } = examine(folder);
		requireCleanBefore(issues.filter((issue) => !mends(issue)));
		const edit = new FolderEdit(folder);
		const { stated = [], named = [] } = work(edit, draft);
		const earlier = earlierPublished({ dir, folder, outDir: settings().outDir });
		const count = recordCorrections(edit, earlier.draft ?? draft, grounds, stated);
		requireSound(edit);
		if (edit.changed.size === 0) {
			say('Tidak ada yang perlu dicatat: datanya sama dengan yang terbit.');
			return;
		}
		write(dir, edit.changed);
		for (const [file, text] of edit.changed) say(`${text === undefined ? 'Dihapus' : 'Ditulis'}: ${path.join(dir, file)}`);
		say(count > 0 ? `${count} baris koreksi dicatat.` : 'Belum pernah terbit, jadi tidak perlu koreksi.');
		tellPrograms(dir, named);
		say('Periksa dengan `npm run check` dan `git diff`; batal: `git restore` dan `git clean` pada folder datanya.');
	} catch (cause) {
		if (cause instanceof ExitRefusal || cause instanceof BaseError) throw new Refusal(cause.message);
		throw cause;
	}
}
