import type { PressError } from '../base/city.ts';
import type { Publication } from '../base/publication.ts';
import mistakes from './mistakes.json' with { type: 'json' };

/** A mistake that is made again and again with figures like these, and the printed cases that show it. */
interface Mistake {
	readonly id: string;
	readonly title: string;
	/** What goes wrong, in plain words. */
	readonly wrong: string;
	/** What to do instead. */
	readonly instead: string;
	/** Ids in kekeliruan.csv, the clearest first. */
	readonly cases: readonly string[];
}

/** The five commonest, the gravest first. */
export const MISTAKES: readonly Mistake[] = mistakes;

/** The clearest case of a mistake that the data holds; `undefined` when it holds none. */
export const caseOf = ({ cases }: Mistake, { pressErrors }: Publication): PressError | undefined =>
	cases.map((id) => pressErrors.find((error) => error.id === id)).find((error) => error !== undefined);
