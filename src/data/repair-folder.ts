import { plainText } from './csv/parse.ts';
import { applyEdits, type Change, changeOf } from './csv/repair/edit.ts';
import { draftOf } from './draft.ts';
import { type DataFolder, normalised } from './files.ts';

interface RepairedFolder {
	readonly folder: DataFolder;
	/** Text of every file that must be written, by path. */
	readonly written: ReadonlyMap<string, string>;
	/** In the order they were made. */
	readonly changes: readonly Change[];
}

/** One repair can open the way to the next: with `wilayah.csv` readable, its names explain the codes of the rounds. */
const ROUNDS = 4;

/** Mends all in a folder that can mean one thing only, and tells each change. Pure; what needs a person stays. */
export function repairFolder(found: DataFolder): RepairedFolder {
	let folder = normalised(found);
	const written = new Map<string, string>();
	const changes: Change[] = [];
	const write = (path: string, text: string) => {
		written.set(path, text);
		const forms = new Map(folder.forms);
		forms.delete(path);
		folder = { ...folder, files: new Map(folder.files).set(path, text), forms };
	};

	for (const [path, { encoding, brokenLine }] of folder.forms ?? []) {
		const text = folder.files.get(path);
		if (encoding === 'UTF-8' || brokenLine !== undefined || path.endsWith('.csv') || text === undefined) continue;
		changes.push(changeOf(`${folder.name}/${path}`, { kind: 'form', from: encoding, to: 'UTF-8' }));
		write(path, text);
	}
	for (let round = 0; round < ROUNDS; round += 1) {
		const { repairable } = draftOf(folder);
		for (const { path, edits, layout } of repairable) {
			changes.push(...edits.map((edit) => changeOf(`${folder.name}/${path}`, edit)));
			write(path, applyEdits(plainText(folder.files.get(path) ?? ''), layout, edits));
		}
		if (repairable.length === 0) break;
	}
	return { folder, written, changes };
}

/** The changes as an official reads them, a line each. */
export function formatChanges(changes: readonly Change[]): string {
	if (changes.length === 0) return 'Tidak ada yang dapat diperbaiki sendiri.';
	const show = (text: string) => (text === '' ? '(kosong)' : text.replaceAll('\n', '⏎'));
	return [
		...changes.map(
			({ file, line, cell, from, to }) =>
				`DIPERBAIKI ${file}:${line}${cell && ` sel ${cell}`}: ${show(from)} → ${show(to)}`,
		),
		`${changes.length} perbaikan. Periksa satu per satu sebelum disimpan ke repositori.`,
		'',
	].join('\n');
}
