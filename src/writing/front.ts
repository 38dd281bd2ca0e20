import { observationsOf } from '../model/base/observation.ts';
import { comparePeriods, type Period } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import type { Program } from '../model/figures/program.ts';

const SHOWN = 3;

/** Stories for the home page: the newest of as many cities as there is room for, then the newest of the rest; those
 * with a picture of their own. */
export function frontStories(programs: readonly Program[]): Program[] {
	const drawn = programs.filter(({ figures }) => figures.length > 0);
	const first = [
		...new Map(drawn.toReversed().map((program) => [program.city?.slug ?? '', program])).values(),
	].toReversed();
	return [...new Set([...first, ...drawn])].slice(0, SHOWN);
}

/** The same stories with the one first that a front leads with: news of a place, not whichever text is newest. Of the
 * stories of a city at least half of whose figures nothing newer has replaced (the same area and measure, measured the
 * same way), it is the one whose newest measurement is the newest. The order given decides between equals; where no
 * story is such, the first stays first. */
export function leadFirst(programs: readonly Program[], publication: Publication): Program[] {
	const series = ({ area, indicator, instrument }: Program['figures'][number]) =>
		`${area}/${indicator.id}/${instrument.id}`;
	const newest = new Map<string, Period>();
	for (const each of observationsOf(publication)) {
		const before = newest.get(series(each));
		if (before === undefined || comparePeriods(each.period, before) > 0) newest.set(series(each), each.period);
	}
	const [lead] = programs
		.flatMap((program) => {
			const standing = program.figures.filter((each) => newest.get(series(each)) === each.period);
			const measured = standing.filter(({ instrument }) => instrument.kind !== 'target');
			const at = measured
				.map(({ period }) => period)
				.sort(comparePeriods)
				.at(-1);
			return program.city && at && 2 * standing.length >= program.figures.length ? [{ program, at }] : [];
		})
		.sort((a, b) => comparePeriods(b.at, a.at));
	return lead ? [lead.program, ...programs.filter((program) => program !== lead.program)] : [...programs];
}
