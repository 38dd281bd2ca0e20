import type { Count } from './table.ts';
import { type TotalGroup, totalGroups, type View } from './view.ts';

/** Villages that published totals or statements tie together, which can be looked at alone. */
export interface Block {
	readonly villages: readonly number[];
	readonly groups: ReadonlyMap<Count, readonly TotalGroup[]>;
	/** Tells blocks apart: who is in it, and which of their totals are published. */
	readonly key: string;
}

type Draft = { villages: number[]; groups: Map<Count, TotalGroup[]>; key: string };

function makeBlocks(view: View): Block[] {
	const leader = view.table.villages.map((_, village) => village);
	const find = (village: number): number => {
		let at = village;
		while (leader[at] !== at) at = leader[at] as number;
		leader[village] = at;
		return at;
	};
	const tie = (villages: readonly number[]) => {
		for (const village of villages) leader[find(village)] = find(villages[0] as number);
	};
	const groups = view.counts.flatMap((count) => totalGroups(view, count).map((group) => ({ count, group })));
	for (const { group } of groups) tie(group.villages);
	for (const { villages } of view.table.statements) tie(villages);

	const blocks = new Map<number, Draft>();
	view.table.villages.forEach((_, village) => {
		const block: Draft = blocks.get(find(village)) ?? { villages: [], groups: new Map(), key: '' };
		blocks.set(find(village), block);
		block.villages.push(village);
	});
	for (const { count, group } of groups) {
		const block = blocks.get(find(group.villages[0] as number));
		if (!block) continue;
		block.groups.set(count, [...(block.groups.get(count) ?? []), group]);
		block.key += `${count}:${group.villages.join()};`;
	}
	return [...blocks.values()].map((block) => ({ ...block, key: `${block.key}|${block.villages.join()}` }));
}

/** The blocks of a view, in the order of their first village. */
export function blocksOf(view: View): readonly Block[] {
	view.withheldKey ??= [...view.withheld].sort().join();
	const key = `blocks ${view.withheldKey}`;
	const known = view.memo.get(key) as Block[] | undefined;
	const blocks = known ?? makeBlocks(view);
	view.memo.set(key, blocks);
	return blocks;
}
