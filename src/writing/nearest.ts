import type { Observation } from '../model/observation.ts';
import { decimalYear, parsePeriod } from '../model/period.ts';
import { distance } from '../new-city/near-spelling.ts';

/** At most so many suggestions: more are a list to read, not a hint. */
const MOST = 3;

/** The known words nearest in spelling, the best first; none that differ in more than half their letters. */
export function nearestWords(word: string, known: Iterable<string>, most = MOST): string[] {
	const wanted = word.toLowerCase();
	return [...known]
		.map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
		.filter(({ candidate, edits }) => edits <= Math.max(wanted.length, candidate.length) / 2)
		.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, most)
		.map(({ candidate }) => candidate);
}

/**
 * The ids nearest to one that does not exist: those of the same area and indicator first, for then only the instrument or the period was
 * mistaken; among equals the fewest letters apart, then the nearest in time.
 */
export function nearestIds(id: string, observations: readonly Observation[]): string[] {
	const [area = '', indicator = '', , period = ''] = id.split('/');
	const wanted = parsePeriod(period);
	const yearsTo = (observation: Observation) => (wanted ? Math.abs(decimalYear(observation.period) - decimalYear(wanted)) : 0);
	const ofArea = observations.filter((observation) => observation.area === area);
	// Without the area only the spelling of the whole id is left to go by.
	const candidates = ofArea.length > 0 ? ofArea : observations.filter(({ kind }) => kind === 'figure');
	return candidates
		.map((observation) => ({
			id: observation.id,
			rank: observation.indicator.id === indicator ? 0 : 1,
			edits: distance(id, observation.id),
			years: yearsTo(observation),
		}))
		.filter(({ rank, edits }) => rank === 0 || edits <= id.length / 3)
		.sort((a, b) => a.rank - b.rank || a.edits - b.edits || a.years - b.years || (a.id < b.id ? -1 : 1))
		.slice(0, MOST)
		.map((found) => found.id);
}
