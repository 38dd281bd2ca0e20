import { FolderEdit } from '../../data/exits/edit.ts';
import type { DataFolder } from '../../data/files.ts';
import { documentsTable } from '../../data/tables/documents.ts';
import { slugOf } from '../../model/base/slug.ts';
import type { NewDocument } from './messages.ts';

const LONGEST = 40;

/** An id that no document has: who published it and when, `dinkes-bontang-2026-02-10`. */
function freeId({ penerbit, tanggal }: NewDocument, taken: ReadonlySet<string>): string {
	const who = slugOf(penerbit).slice(0, LONGEST).replace(/-$/, '');
	const id = [who, slugOf(tanggal)].filter(Boolean).join('-');
	let at = 1;
	while (taken.has(at === 1 ? id : `${id}-${at}`)) at += 1;
	return at === 1 ? id : `${id}-${at}`;
}

/** The folder with a document more, and its id. */
export function withDocument(
	folder: DataFolder,
	document: NewDocument,
	taken: ReadonlySet<string>,
): { folder: DataFolder; id: string } {
	const id = freeId(document, taken);
	const edit = new FolderEdit(folder);
	const columns = ['id', 'judul', 'penerbit', 'tanggal', 'jenis', 'url'];
	edit.append(documentsTable.path, columns, [{ id, ...document }]);
	return { folder: edit.folder, id };
}
