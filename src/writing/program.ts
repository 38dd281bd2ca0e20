import type { City } from '../model/base/city.ts';
import type { Document } from '../model/base/document.ts';
import type { Observation } from '../model/base/observation.ts';
import { comparePeriods, type Period } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import type { Round } from '../model/base/round.ts';
import { fillIn, observationOf, withdrawalOf } from '../model/figures/statement.ts';
import { withdrawnRounds } from '../model/figures/withdrawn.ts';
import type { FrontMatter } from './schema.ts';

export const TOPIC_NAMES: Readonly<Record<FrontMatter['topik'], string>> = {
	koordinasi: 'Koordinasi',
	gizi: 'Gizi',
	audit: 'Audit kasus',
	pengukuran: 'Pengukuran',
	layanan: 'Layanan',
	penilaian: 'Penilaian',
	metode: 'Cara mengukur',
};

/** A programme's page without its text: front matter with every id looked up. */
export interface Program {
	readonly slug: string;
	/** With the figures' numbers filled in. */
	readonly title: string;
	readonly summary: string;
	readonly kind: FrontMatter['jenis'];
	readonly date: Period;
	readonly city?: City;
	readonly topic: FrontMatter['topik'];
	readonly office: string;
	/** Shown beside the text. */
	readonly figures: readonly Observation[];
	/** Named by the page, then those of the figures beside the text; each once. */
	readonly documents: readonly Document[];
	readonly related: readonly string[];
	/** Of the city, those the page names. */
	readonly rounds: readonly Round[];
}

function documentsOf(observation: Observation): readonly Document[] {
	return observation.kind === 'figure'
		? observation.figure.reports.map(({ document }) => document)
		: [observation.document];
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
	const figures = front.angka
		.filter((id) => !withdrawalOf(publication, id))
		.map((id) => observationOf(publication, id) ?? missing('angka', id));
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
		documents: [...new Set([...named, ...figures.flatMap(documentsOf)])],
		related: front.terkait,
		rounds: front.putaran
			.filter((period) => !gone.some((each) => each.city === city && each.period === period))
			.map((period) => city?.rounds.find((round) => round.period === period) ?? missing('putaran', period)),
	};
}

/** Newest first; those of one day by their address. */
export function newestProgramsFirst(programs: readonly Program[]): Program[] {
	return [...programs].sort((a, b) => comparePeriods(b.date, a.date) || (a.slug < b.slug ? -1 : 1));
}

/** The ones before and after a programme in time. */
export function neighboursOf(
	program: Program,
	programs: readonly Program[],
): { readonly older?: Program; readonly newer?: Program } {
	const sorted = newestProgramsFirst(programs);
	const at = sorted.findIndex(({ slug }) => slug === program.slug);
	const [newer, older] = [sorted[at - 1], sorted[at + 1]];
	return { ...(older && { older }), ...(newer && { newer }) };
}

/** What to read next: those the page names, then others of its city, then others of its topic; at most `most`. */
export function relatedTo(program: Program, programs: readonly Program[], most = 4): Program[] {
	const others = newestProgramsFirst(programs).filter(({ slug }) => slug !== program.slug);
	const named = program.related.flatMap((slug) => others.find((other) => other.slug === slug) ?? []);
	const ofCity = others.filter(({ city }) => city !== undefined && city === program.city);
	const ofTopic = others.filter(({ topic }) => topic === program.topic);
	return [...new Set([...named, ...ofCity, ...ofTopic])].slice(0, Math.max(most, named.length));
}
