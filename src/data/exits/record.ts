import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { Issue } from '../issue.ts';
import { formatIssue } from '../messages.ts';
import { examine } from '../publish.ts';
import { CORRECTION_COLUMNS } from '../published/corrections.ts';
import { missingCorrections } from '../revision.ts';
import type { FolderEdit } from './edit.ts';

/** Why published data changes, as its corrections say it. */
export interface Grounds {
	/** `2026-11-29`: the day of the decision. */
	readonly date: string;
	readonly reason: string;
	/** Who decided; the site's publisher when absent. */
	readonly by?: string | undefined;
}

/** Something that an exit cannot do; one or more sentences for a terminal. */
export class ExitRefusal extends Error {
	override readonly name = 'ExitRefusal';
}

const CORRECTIONS = 'koreksi.csv';
const COLUMNS = [...CORRECTION_COLUMNS, 'oleh'];

/** Adds corrections to the folder's `koreksi.csv`; each is `angka`, `sebelum`, `sesudah` and the id of a document. */
function append(edit: FolderEdit, rows: readonly (readonly string[])[], { date, reason, by = '' }: Grounds): void {
	if (rows.length === 0) return;
	const told = rows.map(([angka = '', sebelum = '', sesudah = '', dokumen = '']) => ({
		tanggal: date,
		angka,
		sebelum,
		sesudah,
		alasan: reason,
		dokumen,
		oleh: by,
	}));
	edit.append(CORRECTIONS, by ? COLUMNS : CORRECTION_COLUMNS, told);
}

/** A correction that no comparison can find by itself, such as that of a code: `angka`, `sebelum`, `sesudah`. */
export type Stated = readonly [id: string, before: string, after: string];

/**
 * Writes into the edited folder every correction that its changes need against what was published, and gives their number. For
 * whatever command changes published data (`import --replace`, `withdraw`, `rename`, `correct`): one call after the edits. `published` is
 * the last published draft; numbers that must not be repeated are left out of the rows by themselves.
 */
export function recordCorrections(edit: FolderEdit, published: Draft, grounds: Grounds, stated: readonly Stated[] = []): number {
	append(edit, stated, grounds);
	const rows = missingCorrections(published, draftOf(edit.folder).draft).map(([, ...cells]) => [cells[0], cells[1], cells[2], cells[4]]);
	append(edit, rows as string[][], grounds);
	return stated.length + rows.length;
}

const errorsOf = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === 'error');
const said = (issues: readonly Issue[]) => issues.map(formatIssue).join('\n');

/** Refuses to change data that could not be published as it is; a value that its last correction does not end at is what a new one is for. */
export function requireCleanBefore(issues: readonly Issue[]): void {
	const older = errorsOf(issues).filter(({ code }) => code !== 'koreksi-akhir');
	if (older.length > 0) throw new ExitRefusal(`Datanya belum bersih; betulkan dahulu (npm run check), baru ulangi.\n\n${said(older)}`);
}

/** Refuses an edit that would leave data which cannot be published. */
export function requireSound(edit: FolderEdit): void {
	const after = errorsOf(examine(edit.folder).issues);
	if (after.length > 0) throw new ExitRefusal(`Tidak ada yang ditulis: sesudahnya data tidak dapat diterbitkan.\n\n${said(after)}`);
}
