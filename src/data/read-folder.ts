import { isAscii } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type Decoded, decode, type FileForm, normaliseText } from '../files/decode.ts';
import { entriesBelow } from '../files/read-regular.ts';
import { isLedger, settleFolder } from '../files/write-files.ts';
import type { DataFolder } from './files.ts';
import { readAreaRegister } from './register.ts';

/** Nearly every file is ASCII: taking each byte for a sign is many times quicker. A zero byte may be half of a sign of
 * UTF-16. */
const textOf = (bytes: Buffer): Decoded =>
	isAscii(bytes) && !bytes.includes(0)
		? { text: normaliseText(bytes.toString('latin1')), form: { encoding: 'UTF-8' } }
		: decode(bytes);

/** More in one file is no table of an office, and a text of it would not fit into the memory of a small machine. */
const LARGEST = 256 * 1024 * 1024;

/** A row is a few hundred letters. */
const LONGEST_ROW = 1_000_000;

/** Whether a table goes on for so long without the end of a row: looked for backwards from every millionth byte, so
 * that it costs nothing. */
function hasEndlessRow(bytes: Buffer): boolean {
	for (let at = LONGEST_ROW; at < bytes.length; at += LONGEST_ROW)
		if (Math.max(bytes.lastIndexOf(10, at), bytes.lastIndexOf(13, at)) < at - LONGEST_ROW) return true;
	return false;
}

/** Reads every file below a folder, in whatever encoding it is. Throws when the folder does not exist, or a file or a
 * row is too large. */
export function readFolder(dir: string): DataFolder {
	const root = resolve(dir);
	settleFolder(root);
	const files = new Map<string, string>();
	const forms = new Map<string, FileForm>();
	const entries = entriesBelow(root).filter((entry) => entry.isFile());
	const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
	for (const path of paths) {
		const name = relative(root, path).split(sep).join('/');
		if (isLedger(name)) continue;
		const { size } = statSync(path);
		if (size > LARGEST)
			throw new Error(`\`${name}\` berukuran ${Math.round(size / 2 ** 20)} MB, padahal paling besar 256 MB`);
		const bytes = readFileSync(path);
		if (name.endsWith('.csv') && hasEndlessRow(bytes))
			throw new Error(`satu baris di \`${name}\` lebih panjang dari sejuta huruf`);
		const { text, form } = textOf(bytes);
		files.set(name, text);
		forms.set(name, form);
	}
	return { name: basename(root), files, forms, register: readAreaRegister() };
}
