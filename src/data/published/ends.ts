import { UNTOLD } from '../../model/figures/correction.ts';
import { currentId, renamedCodes } from '../../model/figures/renamed.ts';
import type { Draft } from '../draft.ts';
import { type Correction, concerns, correctionsIn, textsOf } from './corrections.ts';
import { type State, statesOf } from './states.ts';

/** What the last correction of something ends at, where it is something else by now. */
export type WrongEnd = { readonly correction: Correction; readonly state: State; readonly now: string };

/** Every last correction of a draft that does not end at what the data says; each told once. */
export function* wrongEnds(draft: Draft): Iterable<WrongEnd> {
	const listed = correctionsIn(draft);
	if (listed.length === 0) return;
	const states = statesOf(draft);
	if (!states.isWhole) return;
	const codes = renamedCodes(listed.map(({ id, ...rest }) => ({ figure: id, ...rest })));
	const byId = Map.groupBy(
		listed.map((correction) => ({ ...correction, id: currentId(correction.id, codes) })),
		({ id }) => id,
	);
	const seen = new Set<number>();
	for (const [key, state] of states.byKey) {
		const correction = byId.get(state.id)?.findLast(concerns(state));
		// What is not there at all is for the rule about references.
		if (!correction || Object.keys(state.parts).length === 0 || states.unreadable.has(key) || seen.has(correction.line))
			continue;
		const { after, document } = correction;
		// A withdrawal without a document may speak of one report among several.
		if (after === UNTOLD || (after === '' && document === '') || textsOf(state).includes(after)) continue;
		seen.add(correction.line);
		yield { correction, state, now: textsOf(state)[0] ?? '' };
	}
}
