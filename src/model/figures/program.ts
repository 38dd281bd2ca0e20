import type { City } from '../base/city.ts';
import type { Document } from '../base/document.ts';
import type { Observation } from '../base/observation.ts';
import { comparePeriods, type Period } from '../base/period.ts';
import type { Round } from '../base/round.ts';

export const KINDS = ['program', 'penjelasan'] as const;

export const TOPIC_NAMES = {
	koordinasi: 'Koordinasi',
	gizi: 'Gizi',
	audit: 'Audit kasus',
	pengukuran: 'Pengukuran',
	layanan: 'Layanan',
	penilaian: 'Penilaian',
	metode: 'Cara mengukur',
} as const;

/** A programme's page without its text: front matter with every id looked up. */
export interface Program {
	readonly slug: string;
	/** With the figures' numbers filled in. */
	readonly title: string;
	readonly summary: string;
	readonly kind: (typeof KINDS)[number];
	readonly date: Period;
	readonly city?: City;
	readonly topic: keyof typeof TOPIC_NAMES;
	readonly office: string;
	/** Shown beside the text. */
	readonly figures: readonly Observation[];
	/** Of those the ones that its headline says, else all that are no later than its date: what its picture shows. */
	readonly pictured: readonly Observation[];
	/** Named by the page, then those of the figures beside the text; each once. */
	readonly documents: readonly Document[];
	readonly related: readonly string[];
	/** Of the city, those the page names. */
	readonly rounds: readonly Round[];
}

/** Newest first; those of one day by their address. */
export const newestProgramsFirst = (programs: readonly Program[]): Program[] =>
	[...programs].sort((a, b) => comparePeriods(b.date, a.date) || (a.slug < b.slug ? -1 : 1));

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
