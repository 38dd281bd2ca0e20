import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { DataFolder } from './files.ts';

/** Reads every file below a folder. Throws when the folder does not exist. */
export function readFolder(dir: string): DataFolder {
	const root = resolve(dir);
	const files = new Map<string, string>();
	const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
	for (const path of paths) files.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'));
	return { name: basename(root), files };
}
