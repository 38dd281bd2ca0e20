import { observationsOf } from '../model/base/observation.ts';
import { comparePeriods, type Period } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import type { Program } from './program.ts';

const SHOWN = 3;

/**
 * Stories for the home page: the newest of as many cities as there is room for, then the newest of the rest; those with
 * a picture of their own.
 */
export function frontStories(programs: readonly Program[]): Program[] {
	const drawn = programs.filter(({ figures }) => figures.length > 0);
	const first = [
		...new Map(drawn.toReversed().map((program) => [program.city?.slug ?? '', program])).values(),
	].toReversed();
	return [...new Set([...first, ...drawn])].slice(0, SHOWN);
}

/**
 * The same stories with the one first that a front leads with: news, not how new its text is. Of the stories that lean
 * on figures which nothing newer has replaced (the same area and measure, measured the same way), for most of what they
 * show, it is the one whose newest figure is the newest; the order given decides between equals, and where no story is
 * such the first stays first.
 */
export function leadFirst(programs: readonly Program[], publication: Publication): Program[] {
	const series = ({ area, indicator, instrument }: Program['figures'][number]) =>
		`${area}/${indicator.id}/${instrument.id}`;
	const newest = new Map<string, Period>();
	for (const each of observationsOf(publication)) {
		const before = newest.get(series(each));
		if (before === undefined || comparePeriods(each.period, before) > 0) newest.set(series(each), each.period);
	}
	const standing = ({ figures }: Program) => figures.filter((each) => newest.get(series(each)) === each.period);
	const [lead] = programs
		.filter((program) => 2 * standing(program).length > program.figures.length)
		.flatMap((program) => {
			const at = standing(program)
				.map(({ period }) => period)
				.sort(comparePeriods)
				.at(-1);
			return at === undefined ? [] : [{ program, at }];
		})
		.sort((a, b) => comparePeriods(b.at, a.at));
	return lead ? [lead.program, ...programs.filter((program) => program !== lead.program)] : [...programs];
}
