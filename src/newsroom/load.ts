import { type CollectionEntry, getCollection } from 'astro:content';
import { frontMatterSchema } from '../content-check/front-matter.ts';
import { loadPublication } from '../data/load.ts';
import { newestProgramsFirst, type Program, programOf } from './program.ts';

export interface LoadedProgram {
	readonly program: Program;
	readonly entry: CollectionEntry<'programs'>;
}

let loaded: Promise<readonly LoadedProgram[]> | undefined;

async function load(): Promise<readonly LoadedProgram[]> {
	const publication = loadPublication();
	const entries = await getCollection('programs');
	const byProgram = new Map(
		entries.map((entry) => {
			const front = frontMatterSchema.safeParse(entry.data);
			if (!front.success)
				throw new Error(
					`${entry.filePath}: ${front.error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`).join(' ')}`,
				);
			return [programOf(entry.id, front.data, publication), entry] as const;
		}),
	);
	return newestProgramsFirst([...byProgram.keys()]).flatMap((program) => {
		const entry = byProgram.get(program);
		return entry ? { program, entry } : [];
	});
}

/** All programmes, newest first. Read once for a build: asking the collection anew for every page is slow. */
export function loadPrograms(): Promise<readonly LoadedProgram[]> {
	// In the dev server an edited text or figure must show at the next reload.
	if (import.meta.env.DEV) return load();
	loaded ??= load();
	return loaded;
}

/** The programmes about one city, newest first. */
export async function programsOf(slug: string): Promise<Program[]> {
	return (await loadPrograms()).map(({ program }) => program).filter(({ city }) => city?.slug === slug);
}
