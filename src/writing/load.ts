import { type CollectionEntry, getCollection } from 'astro:content';
import { isDeepStrictEqual } from 'node:util';
import { loadPublication } from '../data/load.ts';
import { formatIssue } from '../data/messages.ts';
import type { Document } from '../model/base/document.ts';
import type { Observation } from '../model/base/observation.ts';
import { comparePeriods, type Period } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import { newestProgramsFirst, type Program } from '../model/figures/program.ts';
import { fillIn, idsIn, observationOf, withdrawalOf } from '../model/figures/statement.ts';
import { withdrawnRounds } from '../model/figures/withdrawn.ts';
import { checkedValues } from './check.ts';
import { checkPrograms } from './programs.ts';
import type { FrontMatter } from './schema.ts';
import { programsFolder, readPrograms, slugOf } from './sources.ts';

const documentsOf = (observation: Observation): readonly Document[] =>
	observation.kind === 'figure' ? observation.figure.reports.map(({ document }) => document) : [observation.document];

/** The figures that a story's picture is drawn from: a reader must find in it what its headline says, not what came later. */
function picturedBy(headline: readonly Observation[], figures: readonly Observation[], date: Period) {
	if (headline.length > 0) return headline;
	const earlier = figures.filter(({ period }) => comparePeriods(period, date) <= 0);
	return earlier.length > 0 ? earlier : figures;
}

/** Looks up everything that the front matter names. Throws for what is not there: the check has refused it before. */
export function programOf(slug: string, front: FrontMatter, publication: Publication): Program {
	const missing = (what: string, id: string): never => {
		throw new Error(`${slug}: ${what} \`${id}\` tidak ada`);
	};
	const city =
		front.kota === undefined
			? undefined
			: (publication.cities.find((each) => each.slug === front.kota) ?? missing('kota', front.kota));
	const found = (ids: readonly string[]) =>
		ids
			.filter((id) => !withdrawalOf(publication, id))
			.map((id) => observationOf(publication, id) ?? missing('angka', id));
	const figures = found(front.angka);
	const gone = withdrawnRounds(publication);
	const named = front.dokumen.map(
		(id) => publication.documents.find((document) => document.id === id) ?? missing('dokumen', id),
	);
	return {
		slug,
		title: fillIn(front.judul, publication),
		summary: fillIn(front.ringkasan, publication),
		kind: front.jenis,
		date: front.tanggal,
		...(city && { city }),
		topic: front.topik,
		office: front.kantor,
		figures,
		pictured: picturedBy(found(idsIn(front.judul)), figures, front.tanggal),
		documents: [...new Set([...named, ...figures.flatMap(documentsOf)])],
		related: front.terkait,
		rounds: front.putaran
			.filter((period) => !gone.some((each) => each.city === city && each.period === period))
			.map((period) => city?.rounds.find((round) => round.period === period) ?? missing('putaran', period)),
	};
}

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
