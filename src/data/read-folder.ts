import { isAscii } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { DataFolder } from './files.ts';
import { readAreaRegister } from './register.ts';
import { type Decoded, decode, type FileForm, normaliseText } from './repair/decode.ts';

/** Nearly every file is ASCII: taking each byte for a sign is many times quicker. A zero byte may be half of a sign of UTF-16. */
function textOf(bytes: Buffer): Decoded {
	return isAscii(bytes) && !bytes.includes(0)
		? { text: normaliseText(bytes.toString('latin1')), form: { encoding: 'UTF-8' } }
		: decode(bytes);
}

/** Reads every file below a folder, in whatever encoding it is. Throws when the folder does not exist. */
export function readFolder(dir: string): DataFolder {
	const root = resolve(dir);
	const files = new Map<string, string>();
	const forms = new Map<string, FileForm>();
	const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
	for (const path of paths) {
		const name = relative(root, path).split(sep).join('/');
		const { text, form } = textOf(readFileSync(path));
		files.set(name, text);
		forms.set(name, form);
	}
	return { name: basename(root), files, forms, register: readAreaRegister() };
}
