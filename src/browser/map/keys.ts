import type { LiveVillage } from './shapes.ts';

type Direction = readonly [number, number];
const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

type Placed = Pick<LiveVillage, 'centre'>;

/** The village to go to from another in a direction: the nearest within 45 degrees, else on that side. */
export function nextTowards<V extends Placed>(villages: readonly V[], from: V, [dx, dy]: Direction): V | undefined {
	let best: V | undefined;
	let least = Infinity;
	for (const village of villages) {
		const [x, y] = [village.centre[0] - from.centre[0], village.centre[1] - from.centre[1]];
		const along = x * dx + y * dy;
		const across = Math.abs(x * dy) + Math.abs(y * dx);
		if (village === from || along <= 0) continue;
		const cost = along + 2 * across + (across > along ? 1e6 : 0);
		if (cost < least) [best, least] = [village, cost];
	}
	return best;
}

export interface Actions {
	choose(village: LiveVillage): void;
	/** A village got the focus: it must be seen. */
	meet(village: LiveVillage): void;
	leave(): void;
	zoom(steps: number): void;
	/** The pointer was drawing the map along. */
	dragged(): boolean;
}

/** One stop for Tab; arrows go to the neighbours, Enter chooses, Escape leaves, plus and minus zoom. */
export function steer(
	svg: SVGSVGElement,
	villages: readonly LiveVillage[],
	actions: Actions,
): { moveTo(village: LiveVillage): void } {
	const at = new Map(villages.map((village) => [village.link as Element, village]));
	const find = (target: EventTarget | null) => at.get((target as Element | null)?.closest('a') as Element);
	let stop = villages[0];
	const moveTo = (village: LiveVillage) => {
		stop?.link.setAttribute('tabindex', '-1');
		stop = village;
		village.link.setAttribute('tabindex', '0');
	};
	for (const { link } of villages) link.setAttribute('tabindex', '-1');
	if (stop) moveTo(stop);

	svg.addEventListener('focusin', ({ target }) => {
		const village = find(target);
		if (!village) return;
		moveTo(village);
		if (village.link.matches(':focus-visible')) actions.meet(village);
	});
	svg.addEventListener('click', (event) => {
		const village = find(event.target);
		if (!village || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		// A click by keyboard counts no presses.
		if (event.detail > 0 && actions.dragged()) return;
		moveTo(village);
		actions.choose(village);
	});
	svg.addEventListener('keydown', (event) => {
		const village = find(event.target);
		if (!village || event.altKey || event.ctrlKey || event.metaKey) return;
		const arrow = ARROWS[event.key];
		if (arrow) nextTowards(villages, village, arrow)?.link.focus({ preventScroll: true });
		else if (event.key === ' ') actions.choose(village);
		else if (event.key === 'Escape') actions.leave();
		else if (event.key === '+' || event.key === '=') actions.zoom(1);
		else if (event.key === '-') actions.zoom(-1);
		else return;
		event.preventDefault();
	});
	return { moveTo };
}
