import type { Program } from '../model/figures/program.ts';
import { loadPrograms } from './load.ts';

/** Programmes that name an area or tell a figure of it, newest first: for the page of an area without a folder. */
export const programsMentioning = async ({
	code,
	name,
}: {
	readonly code: string;
	readonly name: string;
}): Promise<Program[]> =>
	(await loadPrograms())
		.filter(
			({ entry, program }) =>
				`${program.title} ${program.summary} ${entry.body}`.includes(name) || entry.body?.includes(`${code}/`),
		)
		.map(({ program }) => program);
