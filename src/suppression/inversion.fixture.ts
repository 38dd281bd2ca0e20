// The inversion attack: a reader who has the method itself asks of each count that a cell may have whether some table with that
// count leads to the very same publication. Every count that is found has such a table as its witness, so what is found is
// possible beyond doubt; what is not found may still be.
import { type Suppression, suppress } from './suppress.ts';
import { type CellPlace, COUNTS, type Count, PARTS, type SuppressionTable, type TableCell } from './table.ts';

/** Small numbers drawn in a fixed order. */
export function drawing(seed: number): (most: number) => number {
	let state = seed;
	return (most) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * (most + 1));
	};
}

/** What is published, as text: the visible cells, and which totals stand beside them with their values. */
function publicationOf(table: SuppressionTable, { hidden, withheld }: Suppression): string {
	const gone = new Set(hidden.map(({ village, count }) => `${village}/${count}`));
	const cells = COUNTS.map((count) => table.cells[count]?.map((cell, village) => (gone.has(`${village}/${count}`) ? 'ds' : cell)));
	const absent = withheld.map(({ area, count }) => `${area}/${count}`).sort();
	const areas = table.totals === 'none' ? [] : table.totals === 'city' ? [''] : ['', ...new Set(table.villages.map((one) => one.district))];
	const totals = areas.flatMap((area) =>
		COUNTS.flatMap((count) => (absent.includes(`${area}/${count}`) ? [] : [[area, count, sumIn(table, area, count)]])),
	);
	return JSON.stringify([cells, totals]);
}

function sumIn({ villages, cells }: SuppressionTable, area: string, count: Count): number {
	return villages.reduce((sum, { district }, village) => {
		const cell = cells[count]?.[village];
		return sum + (typeof cell === 'number' && (area === '' || district === area) ? cell : 0);
	}, 0);
}

type Cells = Partial<Record<Count, TableCell[]>>;

/** A table in which one cell has another count and everything published is as it was; `undefined` when the draw found none. */
function worldWith(
	table: SuppressionTable,
	hidden: readonly CellPlace[],
	totals: ReadonlySet<string>,
	cell: CellPlace,
	value: number,
	threshold: number,
	draw: (most: number) => number,
): SuppressionTable | undefined {
	const cells: Cells = Object.fromEntries(Object.entries(table.cells).map(([count, list]) => [count, [...list]]));
	const isHidden = (village: number, count: Count) => hidden.some((one) => one.village === village && one.count === count);
	const numberAt = (village: number, count: Count) => {
		const at = cells[count]?.[village];
		return typeof at === 'number' ? at : undefined;
	};
	const moved = new Set<string>();
	const set = (village: number, count: Count, to: number): boolean => {
		if (to < 0 || !isHidden(village, count)) return false;
		(cells[count] as TableCell[])[village] = to;
		moved.add(`${village}/${count}`);
		for (const [part, whole] of PARTS) {
			const [small, large] = [numberAt(village, part), numberAt(village, whole)];
			if (small === undefined || large === undefined || small <= large) continue;
			if (part === count ? !set(village, whole, small) : !set(village, part, large)) return false;
		}
		return true;
	};
	if (!set(cell.village, cell.count, value)) return undefined;
	// Others may have moved of themselves: all of them at random within what kind of cell each is, or some by a little.
	if (draw(2) === 0) {
		for (const { village, count } of hidden) {
			const now = numberAt(village, count) ?? 0;
			if (count !== cell.count || village === cell.village || moved.has(`${village}/${count}`)) continue;
			const to = now === 0 ? 0 : now < threshold ? 1 + draw(threshold - 2) : threshold + draw(now - threshold + 2);
			if (!set(village, count, to)) return undefined;
		}
		moved.clear();
		moved.add(`${cell.village}/${cell.count}`);
	}
	for (let more = draw(2); more > 0 && hidden.length > 1; more -= 1) {
		const other = hidden[draw(hidden.length - 1)] as CellPlace;
		const now = numberAt(other.village, other.count) ?? 0;
		if (moved.has(`${other.village}/${other.count}`) || other.village === cell.village) continue;
		if (!set(other.village, other.count, Math.max(0, now + draw(8) - 4))) return undefined;
	}
	for (let round = 0; round < 12; round += 1) {
		const wrong = [...totals].flatMap((key) => {
			const [area = '', count] = key.split('/') as [string, Count];
			const missing = sumIn(table, area, count) - sumIn({ ...table, cells }, area, count);
			return missing === 0 ? [] : [{ area, count, missing }];
		});
		const [first] = wrong.sort((a, b) => b.area.length - a.area.length);
		if (!first) return { ...table, cells };
		const others = hidden.filter(
			({ village, count }) =>
				count === first.count &&
				(first.area === '' || table.villages[village]?.district === first.area) &&
				!moved.has(`${village}/${count}`),
		);
		const other = others[draw(others.length - 1)];
		if (!other) return undefined;
		const now = numberAt(other.village, other.count) ?? 0;
		// All of it, or a part that leaves something to others.
		const share = draw(1) > 0 ? first.missing : Math.sign(first.missing) * (1 + draw(Math.abs(first.missing) - 1));
		if (!set(other.village, other.count, Math.max(0, now + share))) return undefined;
	}
	return undefined;
}

/**
 * The counts of a hidden cell for which a table was found that is published alike, its own among them.
 * @param wanted how many are enough.
 */
export function possibleCounts(
	table: SuppressionTable,
	threshold: number,
	answer: Suppression,
	cell: CellPlace,
	wanted: number,
	tries = 200,
): Set<number> {
	const truth = table.cells[cell.count]?.[cell.village] as number;
	const found = new Set([truth]);
	const published = publicationOf(table, answer);
	const { totals: asked, villages } = table;
	const areas = asked === 'none' ? [] : asked === 'city' ? [''] : ['', ...new Set(villages.map(({ district }) => district))];
	const absent = new Set(answer.withheld.map(({ area, count }) => `${area}/${count}`));
	const totals = new Set(areas.flatMap((area) => COUNTS.map((count) => `${area}/${count}`)).filter((key) => !absent.has(key)));
	const draw = drawing(cell.village * 7 + truth + 1);
	// The small counts first, for they are what the threshold promises to keep apart; then those further off.
	const values = Array.from({ length: 3 * threshold }, (_, index) => index).sort((a, b) => Math.abs(a - truth) - Math.abs(b - truth));
	for (const value of [...values.filter((one) => one > 0 && one < threshold), ...values.filter((one) => one === 0 || one >= threshold)]) {
		if (found.size >= wanted) break;
		for (let time = 0; time < tries && !found.has(value); time += 1) {
			const world = worldWith(table, answer.hidden, totals, cell, value, threshold, draw);
			if (world && publicationOf(world, suppress(world, threshold)) === published) found.add(value);
		}
	}
	return found;
}
