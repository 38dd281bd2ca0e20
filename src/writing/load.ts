import { type CollectionEntry, getCollection } from 'astro:content';
import { isDeepStrictEqual } from 'node:util';
import { loadPublication } from '../data/load.ts';
import { formatIssue } from '../data/messages.ts';
import { newestProgramsFirst, type Program } from '../model/figures/program.ts';
import { checkedValues } from './check.ts';
import { programOf } from './program.ts';
import { checkPrograms } from './programs.ts';
import { programsFolder, readPrograms, slugOf } from './sources.ts';

export type LoadedProgram = { readonly program: Program; readonly entry: CollectionEntry<'programs'> };

let loaded: Promise<readonly LoadedProgram[]> | undefined;

async function load(): Promise<readonly LoadedProgram[]> {
	const publication = loadPublication();
	const entries = await getCollection('programs');
	const sources = readPrograms(programsFolder());
	const checked = new Map([...sources].map(([file, source]) => [slugOf(file), checkedValues(source, publication)]));
	const all = entries.map((entry) => {
		// Astro reads the YAML with another library: what was not checked is not shown.
		if (!isDeepStrictEqual(entry.data, checked.get(entry.id)))
			throw new Error(`${entry.id}: isian di atas tulisan terbaca lain daripada yang diperiksa.`);
		return { entry, program: programOf(entry.id, entry.data, publication) };
	});
	return newestProgramsFirst(all.map(({ program }) => program)).flatMap(
		(program) => all.find((each) => each.program === program) ?? [],
	);
}

/** Says what is wrong with its place, where a front matter could not be read or points to nothing. */
async function loadOrExplain(): Promise<readonly LoadedProgram[]> {
	try {
		return await load();
	} catch (cause) {
		const issues = checkPrograms(readPrograms(programsFolder()), loadPublication()).filter(
			({ severity }) => severity === 'error',
		);
		throw issues.length > 0 ? new Error(issues.map(formatIssue).join('\n\n'), { cause }) : cause;
	}
}

/** All programmes, newest first. Read once for a build: asking the collection anew for every page is slow. */
export function loadPrograms(): Promise<readonly LoadedProgram[]> {
	// In the dev server an edited text or figure must show at the next reload.
	if (import.meta.env.DEV) return loadOrExplain();
	loaded ??= loadOrExplain();
	return loaded;
}

/** The programmes about one city, newest first. */
export const programsOf = async (slug: string): Promise<Program[]> =>
	(await loadPrograms()).map(({ program }) => program).filter(({ city }) => city?.slug === slug);
