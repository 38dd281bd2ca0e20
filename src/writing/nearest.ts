import type { Observation } from '../model/base/observation.ts';
import type { Publication } from '../model/base/publication.ts';
import { distance } from '../model/base/spelling.ts';

/** At most so many suggestions: more are a list to read, not a hint. */
const MOST = 3;

/** The ids that a misspelt one can have meant: each part that exists stays, only what is the name of nothing is taken
 * for a slip. An id of another place, instrument or period is no correction, for the sentence around it would then say
 * something false. */
export function nearestIds(id: string, observations: readonly Observation[]): string[] {
	const [area = '', indicator = '', instrument = '', period = ''] = id.split('/');
	const isKnown = (of: (observation: Observation) => string, part: string) =>
		observations.some((each) => of(each) === part);
	const parts = [
		{ wanted: indicator, of: (each: Observation) => each.indicator.id },
		{ wanted: instrument, of: (each: Observation) => each.instrument.id },
	].map((part) => ({ ...part, known: isKnown(part.of, part.wanted) }));
	return observations
		.filter((each) => each.area === area && each.period === period)
		.filter((each) =>
			parts.every(({ wanted, of, known }) =>
				known ? of(each) === wanted : distance(wanted.toLowerCase(), of(each)) <= Math.max(1, wanted.length / 3),
			),
		)
		.map((each) => ({ id: each.id, edits: distance(id, each.id) }))
		.sort((a, b) => a.edits - b.edits || (a.id < b.id ? -1 : 1))
		.slice(0, MOST)
		.map((found) => found.id);
}

/** The series that a misspelt one can have meant, by the same rule. */
export function nearestSeries(
	series: string,
	known: Iterable<string>,
	{ indicators, instruments }: Publication,
): string[] {
	const [area = '', indicator = '', instrument = ''] = series.split('/');
	const fits = (wanted: string, found: string | undefined, all: readonly { readonly id: string }[]) =>
		all.some(({ id }) => id === wanted)
			? found === wanted
			: distance(wanted, found ?? '') <= Math.max(1, wanted.length / 3);
	return [...known].filter((each) => {
		const [of, what, how] = each.split('/');
		return of === area && fits(indicator, what, indicators) && fits(instrument, how, instruments);
	});
}

/** What is known of the place and indicator of an unknown id, in words: `ssgi: 2021, 2024; eppgbm: 2024-08`. */
export function knownBeside(id: string, observations: readonly Observation[]): string {
	const [area = '', indicator = ''] = id.split('/');
	const beside = observations.filter((each) => each.area === area && each.indicator.id === indicator);
	return [...Map.groupBy(beside, ({ instrument }) => instrument.id)]
		.map(([instrument, found]) => `${instrument}: ${found.map(({ period }) => period).join(', ')}`)
		.join('; ');
}
