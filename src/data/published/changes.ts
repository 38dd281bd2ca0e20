import { isWithin } from '../../model/base/area.ts';
import { currentId, type WordKind, wordOf } from '../../model/figures/renamed.ts';
import type { State, States } from './states.ts';

/** One published thing that is no longer what it was; `after` is empty when it was withdrawn. */
export interface Change {
	readonly state: State;
	readonly before: string;
	readonly after: string;
	/** The same by column, where several changed: each may have been told by itself. */
	readonly columns: ReadonlyMap<string, readonly [before: string, after: string]>;
	/** Where it stands now; absent when it stands nowhere. */
	readonly now?: State;
	/** Whether `before` must not be printed, here or in the correction. */
	readonly isSecret?: boolean;
}

/** What differs between two states, told as a correction tells it: the value where only that changed, the status where
 * only that. */
function changeOf(state: State, now: State | undefined): Change | undefined {
	if (!now || Object.keys(now.parts).length === 0) {
		const { nilai, pembilang, ...others } = state.parts;
		const before = nilai ?? pembilang ?? Object.values(others)[0];
		return before === undefined ? undefined : { state, before, after: '', columns: new Map(), ...(now && { now }) };
	}
	const columns = [...new Set([...Object.keys(state.parts), ...Object.keys(now.parts)])].filter(
		(column) => state.parts[column] !== now.parts[column],
	);
	const text = ({ parts }: State) => columns.flatMap((column) => parts[column] ?? []).join(' ');
	// A part that was empty and is filled now says more, and takes nothing back.
	return columns.some((column) => state.parts[column] !== undefined)
		? {
				state,
				before: text(state),
				after: text(now),
				columns: new Map(columns.map((column) => [column, [state.parts[column] ?? '', now.parts[column] ?? '']])),
				now,
			}
		: undefined;
}

/** The id of the round whose status a figure's changed with, where only that changed: told once for all of a round that
 * is published as figures. */
export function statusOfRound({ state, columns }: Change, now: States): string | undefined {
	const [area = '', what, instrument = '', period = ''] = state.id.split('/');
	if (columns.size !== 1 || !columns.has('status') || what === 'status') return undefined;
	const city = area.split('.').slice(0, 2).join('.');
	const round = now.byKey.get(`${city}/status/${instrument}/${period}`);
	return round?.document === state.document && round.parts.tingkat ? round.id : undefined;
}

/** Words that stand for a thing which must not vanish unseen: an area leaves a page behind, a known error its warning. */
const STANDING: Partial<Record<WordKind, string>> = { wilayah: 'nama', kekeliruan: 'tertulis' };

/** Words that go with the thing they name. */
function leavesNothing(id: string): boolean {
	const word = wordOf(id);
	return word !== undefined && STANDING[word.kind] !== word.column;
}

/** States under the ids in use now: a code that was corrected is the same area. */
export function underCurrentCodes(states: States, codes: ReadonlyMap<string, string>): States {
	if (codes.size === 0) return states;
	const moved = (key: string) => {
		const [id = '', ...document] = key.split('|');
		return [currentId(id, codes), ...document].join('|');
	};
	return {
		...states,
		byKey: new Map([...states.byKey].map(([key, state]) => [moved(key), { ...state, id: currentId(state.id, codes) }])),
		unreadable: new Set([...states.unreadable].map(moved)),
	};
}

/** Everything published that changed or vanished between two states of the data. What cannot be read on either side is
 * left out. */
export function changesBetween(base: States, now: States): Change[] {
	const gone = [...base.byKey.values()]
		.filter(({ id }) => id.split('/')[1] === 'status' && !now.byKey.has(id))
		.map(({ id }) => id.split('/status/'));
	const isOfGoneRound = (id: string) =>
		gone.some(([city = '', round = '']) => id.endsWith(`/${round}`) && isWithin(id.split('/')[0] ?? '', city));
	return [...base.byKey].flatMap(([key, state]) => {
		const current = now.byKey.get(key);
		if (now.unreadable.has(key) || base.unreadable.has(key) || (!current && !now.isWhole)) return [];
		if (!current && leavesNothing(state.id)) return [];
		// A round that is gone takes its villages with it: one line says so, under its status.
		if (!current && !key.includes('|') && !key.includes('/status/') && isOfGoneRound(state.id)) return [];
		return changeOf(state, current) ?? [];
	});
}
