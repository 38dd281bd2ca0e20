import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { DataFolder } from './files.ts';
import { decode, type FileForm } from './repair/decode.ts';

/** Reads every file below a folder, in whatever encoding it is. Throws when the folder does not exist. */
export function readFolder(dir: string): DataFolder {
	const root = resolve(dir);
	const files = new Map<string, string>();
	const forms = new Map<string, FileForm>();
	const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
	for (const path of paths) {
		const name = relative(root, path).split(sep).join('/');
		const { text, form } = decode(readFileSync(path));
		files.set(name, text);
		forms.set(name, form);
	}
	return { name: basename(root), files, forms };
}
