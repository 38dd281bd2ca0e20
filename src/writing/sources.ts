import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the programmes' texts are: PROGRAMS_DIR, else the project's own. They speak of the project's own data, so with
 * other data there are none unless they are named. */
export function programsFolder(
	env: Readonly<Record<string, string | undefined>> = process.env,
	dataDir = env.DATA_DIR || 'data',
): string | undefined {
	if (env.PROGRAMS_DIR) return env.PROGRAMS_DIR;
	return path.resolve(dataDir) === path.resolve('data') ? 'src/content/programs' : undefined;
}

/** Every programme's source by its path, sorted; nothing when there is no such folder. A link or a folder of that name
 * is no text of this project: it reads as empty, which the check refuses. */
export function readPrograms(folder: string | undefined): ReadonlyMap<string, string> {
	if (!folder || !existsSync(folder)) return new Map();
	const entries = readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => name.endsWith('.mdx'))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return new Map(
		entries.map((entry) => {
			const { name } = entry;
			return [path.posix.join(folder, name), entry.isFile() ? readFileSync(path.join(folder, name), 'utf8') : ''];
		}),
	);
}

/** The last part of a programme's address, from its file. */
export const slugOf = (file: string): string => path.posix.basename(file, '.mdx');

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
