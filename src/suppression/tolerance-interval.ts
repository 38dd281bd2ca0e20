import type { Block } from './blocks.ts';
import type { Interval } from './simplex.ts';
import { type CellPlace, type Count, PARTS, RESTS, type SensitiveCell, widthOf } from './table.ts';
import { isHidden, ownRange, truth, type View } from './view.ts';

/** How far cells of one total can give and take children, while other counts of the village stay as they are. */
interface Peers {
	readonly rooms: ReadonlyMap<number, { readonly down: number; readonly up: number }>;
	readonly down: number;
	readonly up: number;
	/** What the villages of odd number give, and what those of even number take: nobody is in both. */
	readonly oddDown: number;
	readonly evenUp: number;
}

const addUp = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0);
/** A sum less one of its summands, which may both be infinite: then what is left is taken for nothing. */
const without = (sum: number, summand: number) => (summand === Infinity ? 0 : sum - summand);

/** Says which secrets of a block are surely wide enough, without linear programming, as only one can who knows the
 * truth: children are moved, in thought, from one hidden cell to others of the same total. When a count goes up, what
 * it is a part of goes up with it in the same village; when it goes down, its parts do; the villages that make up for
 * it stay within what their other counts truly are. Every table got that way is one that the reader must hold possible.
 * The rest need a closer look. */
export function isProtectedWithoutSolving(
	view: View,
	{ groups }: Block,
	threshold: number,
): (secret: SensitiveCell) => boolean {
	const known = new Map<string, Peers>();
	const peersOf = ({ village, count }: CellPlace): Peers | undefined => {
		const villages = groups.get(count)?.find((group) => group.villages.includes(village))?.villages;
		if (!villages) return undefined;
		const key = `${count}/${villages[0]}`;
		const found = known.get(key);
		if (found) return found;
		const rooms = new Map(
			villages.flatMap((other) => {
				const place = { village: other, count };
				if (!isHidden(view, place)) return [];
				const { low, high } = ownRange(view, place, truth);
				const at = truth(view, place) as number;
				return [[other, { down: at - low, up: high - at }] as const];
			}),
		);
		const sum = (side: 'down' | 'up', isOf = (_other: number) => true) =>
			addUp([...rooms].flatMap(([other, room]) => (isOf(other) ? [room[side]] : [])));
		const peers = {
			rooms,
			down: sum('down'),
			up: sum('up'),
			oddDown: sum('down', (other) => other % 2 === 1),
			evenUp: sum('up', (other) => other % 2 === 0),
		};
		known.set(key, peers);
		return peers;
	};

	/** How far up a count can go, `held` while what it is a part of stays; an unknown count sets no bound but what bounds
	 * it in turn. */
	const highest = (place: CellPlace, held = false): number => {
		const { village, count } = place;
		const bound = Math.min(
			...PARTS.flatMap(([part, whole]) => (part === count ? [ceiling({ village, count: whole }, held)] : [])),
		);
		if (!isHidden(view, place)) return bound;
		const peers = peersOf(place);
		const gift = peers ? without(peers.down, peers.rooms.get(village)?.down ?? 0) : Infinity;
		return Math.min(bound, (truth(view, place) as number) + gift);
	};
	const ceiling = (place: CellPlace, held: boolean): number => {
		const cell = view.cells[place.count][place.village];
		if (cell === 'none') return Infinity;
		if (typeof cell === 'number') return cell;
		return held && cell === 'hidden' ? (truth(view, place) as number) : highest(place, held);
	};
	const lowest = (place: CellPlace, held = false): number => {
		const { village, count } = place;
		const bound = Math.max(
			0,
			...PARTS.flatMap(([part, whole]) => (whole === count ? [floor({ village, count: part }, held)] : [])),
		);
		if (!isHidden(view, place)) return bound;
		const peers = peersOf(place);
		const gift = peers ? without(peers.up, peers.rooms.get(village)?.up ?? 0) : Infinity;
		return Math.max(bound, (truth(view, place) as number) - gift);
	};
	const floor = (place: CellPlace, held: boolean): number => {
		const cell = view.cells[place.count][place.village];
		if (cell === 'none') return 0;
		if (typeof cell === 'number') return cell;
		return held && cell === 'hidden' ? (truth(view, place) as number) : lowest(place, held);
	};

	/** How large a rest gets when its whole goes up as its part goes down: other villages make up for the one, others yet
	 * for the other. */
	const largestRest = (village: number, whole: Count, part: Count): number => {
		const [large, small] = [whole, part].map((count) => truth(view, { village, count }) ?? 0) as [number, number];
		const [giving, taking] = [whole, part].map((count) => peersOf({ village, count }));
		const given = giving ? giving.oddDown - (village % 2 === 1 ? (giving.rooms.get(village)?.down ?? 0) : 0) : Infinity;
		const taken = taking
			? without(taking.evenUp, village % 2 === 0 ? (taking.rooms.get(village)?.up ?? 0) : 0)
			: Infinity;
		const high = Math.min(highest({ village, count: whole }), large + given);
		return high - Math.max(lowest({ village, count: part }), small - taken);
	};

	/** A rest goes up with its whole or as its part goes down, and down the other way. */
	const restRange = (village: number, whole: Count, part: Count): Interval => {
		const [large, small] = [whole, part].map((count) => truth(view, { village, count }) ?? 0) as [number, number];
		return {
			high: Math.max(
				highest({ village, count: whole }) - small,
				large - lowest({ village, count: part }),
				largestRest(village, whole, part),
			),
			low: Math.min(lowest({ village, count: whole }, true) - small, large - highest({ village, count: part }, true)),
		};
	};
	return ({ village, count, isRest }) => {
		if (!isRest) return widthOf({ low: lowest({ village, count }), high: highest({ village, count }) }) >= threshold;
		return RESTS.some(([whole, part]) => part === count && widthOf(restRange(village, whole, part)) >= threshold);
	};
}
