import type { Place } from '../../model/base/issue.ts';

/** What is published of one thing: a figure as one document reports it, one cell of a round, a round, or a word. */
export interface State {
	/** As a correction names it. */
	readonly id: string;
	readonly document: string;
	/** By column, only what is filled; what a later state must not change silently. */
	readonly parts: Readonly<Record<string, string>>;
	readonly place: (column?: string) => Place;
}
