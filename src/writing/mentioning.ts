import { loadPrograms } from './load.ts';
import type { Program } from './program.ts';

/**
 * Programmes that name an area or tell a figure of it, newest first: for the page of a kabupaten or kota without a
 * folder.
 */
export async function programsMentioning({
	code,
	name,
}: {
	readonly code: string;
	readonly name: string;
}): Promise<Program[]> {
	return (await loadPrograms())
		.filter(
			({ entry, program }) =>
				`${program.title} ${program.summary} ${entry.body}`.includes(name) || entry.body?.includes(`${code}/`),
		)
		.map(({ program }) => program);
}
