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
