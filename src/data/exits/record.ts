import type { Issue } from '../../model/base/issue.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { formatIssue } from '../messages.ts';
import { examine } from '../publish.ts';
import { CORRECTION_COLUMNS } from '../published/corrections.ts';
import { missingCorrections } from '../published/revision.ts';
import type { FolderEdit } from './edit.ts';

/** Why published data changes, as its corrections say it. */
interface Grounds {
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

/** What a command line said of why; absent parts are filled in, or refused. */
export interface AskedGrounds {
	readonly reason?: string | undefined;
	readonly by?: string | undefined;
	readonly date?: string | undefined;
}

/** The grounds of a change. Throws `ExitRefusal` where the reason is missing or the day is none. */
export function groundsOf({ reason, by, date }: AskedGrounds): Grounds {
	if (!reason?.trim())
		throw new ExitRefusal(
			'Sebutkan sebabnya, dalam satu kalimat yang akan dibaca orang: `--reason "Salah salin dari lampiran."`',
		);
	// A command may look at the calendar; the build never does.
	const day = date ?? new Date().toLocaleDateString('sv-SE');
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
		throw new ExitRefusal(`Tanggal \`${day}\` tidak terbaca: tulis seperti \`--date 2026-11-29\`.`);
	return { date: day, reason: reason.trim(), by: by?.trim() };
}

const CORRECTIONS = 'koreksi.csv';
const COLUMNS = [...CORRECTION_COLUMNS, 'oleh'];

/** Adds corrections to the folder's `koreksi.csv`; each is `angka`, `sebelum`, `sesudah` and the id of a document. */
function append(edit: FolderEdit, rows: readonly (readonly string[])[], { date, reason, by = '' }: Grounds): void {
	if (rows.length === 0) return;
	const lines = rows.map(([angka = '', sebelum = '', sesudah = '', dokumen = '']) => ({
		tanggal: date,
		angka,
		sebelum,
		sesudah,
		alasan: reason,
		dokumen,
		oleh: by,
	}));
	edit.append(CORRECTIONS, by ? COLUMNS : CORRECTION_COLUMNS, lines);
}

/** A correction that no comparison can find by itself, such as that of a code: `angka`, `sebelum`, `sesudah`. */
export type Stated = readonly [id: string, before: string, after: string];

/** Writes into the edited folder every correction that its changes need against what was published, and gives their
 * number. For whatever command changes published data (`import --replace`, `withdraw`, `rename`, `correct`): one call
 * after the edits. `published` is the last published draft; numbers that must not be repeated are left out of the rows
 * by themselves. */
export function recordCorrections(
	edit: FolderEdit,
	published: Draft,
	grounds: Grounds,
	stated: readonly Stated[] = [],
): number {
	append(edit, stated, grounds);
	const rows = missingCorrections(published, draftOf(edit.folder).draft);
	writeCorrections(edit, rows, grounds);
	return stated.length + rows.length;
}

/** Of a row with all cells what its grounds do not say. */
const told = ([, id = '', before = '', after = '', , document = '']: readonly string[]) => [
	id,
	before,
	after,
	document,
];

/** Writes some of the corrections that `missingCorrections` found. */
export function writeCorrections(edit: FolderEdit, rows: readonly (readonly string[])[], grounds: Grounds): void {
	append(edit, rows.map(told), grounds);
}

/** The same for one change among others that are still without a correction and have their own grounds: `own` takes
 * what the edit itself changed in `current`, and gives the rows that are missing for it, to be written by `write`. */
export function ownCorrections(edit: FolderEdit, published: Draft, current: Draft) {
	const others = new Set(missingCorrections(published, current).map((row) => row.join('\n')));
	const rows = missingCorrections(published, draftOf(edit.folder).draft).filter((row) => !others.has(row.join('\n')));
	return { count: rows.length, write: (grounds: Grounds) => writeCorrections(edit, rows, grounds) };
}

const errorsOf = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === 'error');
const said = (issues: readonly Issue[]) => issues.map(formatIssue).join('\n');

/** Refuses to change data that could not be published as it is; a value that its last correction does not end at is
 * what a new one is for. */
export function requireCleanBefore(issues: readonly Issue[]): void {
	const older = errorsOf(issues).filter(({ code }) => code !== 'koreksi-akhir');
	if (older.length > 0)
		throw new ExitRefusal(`Datanya belum bersih; betulkan dahulu (npm run check), baru ulangi.\n\n${said(older)}`);
}

/** Refuses an edit that would leave data which cannot be published. */
export function requireSound(edit: FolderEdit): void {
	const after = errorsOf(examine(edit.folder).issues);
	if (after.length > 0)
		throw new ExitRefusal(`Tidak ada yang ditulis: sesudahnya data tidak dapat diterbitkan.\n\n${said(after)}`);
}
