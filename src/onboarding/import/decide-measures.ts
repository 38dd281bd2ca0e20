import type { Count } from '../../suppression/index.ts';
import { agreement, isPercentOf, percentIn, sumIn } from './cells.ts';
import type { Column } from './columns.ts';
import { decideMeasured } from './decide-measured.ts';
import type { Decide } from './decider.ts';
import type { Equality, Plan, Sum } from './measures.ts';
import type { Line } from './table-lines.ts';

/** Which columns each count of a round is the sum of, and what else of the table must agree. */
export interface Decided {
	readonly sums: ReadonlyMap<Count, Sum>;
	readonly equalities: readonly Equality[];
	/** Sums of which the right one may not be larger: parts of which not all are in the table. */
	readonly bounds: readonly Equality[];
	readonly notes: readonly string[];
	readonly unused: readonly { readonly column: Column; readonly reason: string }[];
}

const join = (...sums: readonly (Sum | undefined)[]): Sum => sums.flatMap((sum) => sum ?? []);

/** In how many rows a column of per cent is `part` of `whole`. */
export const percentRows = (lines: readonly Line[], column: number, part: Sum, whole: Sum): number =>
	lines.filter((line) => {
		const [percent, a, b] = [percentIn(line, column), sumIn(line, part), sumIn(line, whole)];
		return percent !== undefined && a !== undefined && b !== undefined && isPercentOf(percent, a, b);
	}).length;

/** Decides what the table itself must tell: whether `Pendek` holds the severely stunted, who was measured, and what
 * `Jumlah Balita` is. The evidence is in the rows: sums, classes and per cents that agree. Where there is none, the
 * user decides. */
export async function decideMeasures(
	plan: Plan,
	columns: readonly Column[],
	lines: readonly Line[],
	decide: Decide,
): Promise<Decided> {
	const of = (measure: Parameters<Plan['sums']['get']>[0]): Sum | undefined => plan.sums.get(measure);
	const [severe, pendek, normal, tall, outlier] = [of('severe'), of('pendek'), of('normal'), of('tall'), of('outlier')];
	const equalities = [...plan.equalities];
	const bounds: Equality[] = [];
	const notes: string[] = [];
	const unused: { column: Column; reason: string }[] = [];
	const titleOf = (sum: Sum) => columns.find(({ at }) => at === sum[0]) as Column;
	const isMost = ({ same, other }: { same: number; other: number }) => same > 0 && same >= other;
	const said = of('measured');
	const rates = plan.percents.filter(
		({ measure }) => measure === undefined || measure === 'stunted' || measure === 'pendek',
	);
	const rateRows = (part: Sum, whole: Sum | undefined) =>
		whole ? Math.max(0, ...rates.map(({ at }) => percentRows(lines, at, part, whole))) : 0;
	/** Which of two ways to count the stunted the rest of the table bears out. */
	const borneOut = (inclusive: Sum, exclusive: Sum): 'inclusive' | 'exclusive' | undefined => {
		const rest = join(normal, tall);
		const classes =
			said && normal
				? [join(inclusive, rest), join(exclusive, rest)].map((sum) => agreement(lines, said, sum).same)
				: [0, 0];
		// A per cent of `Pendek` is that of its own column, whatever the column holds; so is a bare one beside another that is
		// of the severely stunted.
		const hasOwn =
			said && severe && plan.percents.some(({ at }) => percentRows(lines, at, severe, said) * 2 > lines.length);
		const ofAll = plan.percents.filter(({ measure }) => measure === 'stunted' || (measure === undefined && !hasOwn));
		const [with_ = 0, without = 0] = [
			(classes[0] ?? 0) + (said ? Math.max(0, ...ofAll.map(({ at }) => percentRows(lines, at, inclusive, said))) : 0),
			(classes[1] ?? 0) + rateRows(exclusive, said),
		];
		return with_ === without ? undefined : with_ > without ? 'inclusive' : 'exclusive';
	};

	let moderate = of('moderate');
	let stunted = of('stunted');
	// A round's own file, as this site writes it.
	const isOwn = ['kode', 'pendek', 'sangat_pendek'].every((title) => columns.some((column) => column.title === title));
	const isFeed = columns.some(({ role }) => role === 'bps') && of('children') !== undefined;
	if (pendek && !moderate) {
		const both = join(severe, pendek);
		if (stunted && severe) {
			if (agreement(lines, stunted, pendek).same > agreement(lines, stunted, both).same)
				equalities.push({ left: stunted, right: pendek });
			else moderate = pendek;
		} else if (stunted) {
			if (isMost(agreement(lines, stunted, pendek))) equalities.push({ left: stunted, right: pendek });
			else bounds.push({ left: stunted, right: pendek });
		} else if (severe) {
			const isPart = lines.some((line) => (sumIn(line, pendek) ?? 0) < (sumIn(line, severe) ?? 0));
			const proved = isOwn ? 'inclusive' : isPart || isFeed || (normal && !said) ? 'exclusive' : borneOut(pendek, both);
			const problem =
				'tidak jelas apakah Pendek sudah memuat Sangat Pendek: tidak ada Stunting, Normal, atau persen yang membuktikannya';
			const answer =
				proved ??
				((await decide(titleOf(pendek), problem, ['pendek', 'pendek_saja'])) === 'pendek' ? 'inclusive' : 'exclusive');
			if (answer === 'inclusive') stunted = pendek;
			else moderate = pendek;
		} else {
			const isWhole = normal
				? !said || isMost(agreement(lines, said, join(pendek, normal, tall)))
				: rateRows(pendek, said) * 2 > lines.length;
			const problem = 'tidak jelas apakah Pendek sudah memuat Sangat Pendek: tidak ada kolom lain yang membuktikannya';
			if (isWhole || (await decide(titleOf(pendek), problem, ['pendek', 'pendek_saja'])) === 'pendek') stunted = pendek;
			else moderate = pendek;
		}
	}
	if (severe && moderate) {
		if (stunted) equalities.push({ left: stunted, right: join(severe, moderate) });
		else stunted = join(severe, moderate);
	}

	const short = severe && moderate ? join(severe, moderate) : stunted;
	const classes = short && normal ? join(short, normal, tall) : undefined;
	const isComplete = tall !== undefined || columns.some(({ meaning }) => meaning?.withTall);
	let measured = said;
	if (measured && classes) {
		const [plain, wide] = [
			agreement(lines, measured, classes),
			outlier ? agreement(lines, measured, join(classes, outlier)) : undefined,
		];
		const right = wide && wide.same > plain.same ? join(classes, outlier) : classes;
		if (isComplete || isMost(plain)) equalities.push({ left: measured, right });
		else bounds.push({ left: measured, right });
	}
	const children = of('children');
	let target = of('target');
	if (!measured && isFeed) measured = children;
	if (!measured && stunted) {
		const open = {
			plan,
			columns,
			lines,
			decide,
			rateRows: (whole: Sum) => rateRows(stunted as Sum, whole),
			stunted,
			classes,
			isComplete,
			target,
		};
		const found = await decideMeasured(open);
		measured = found.measured;
		target = found.target ?? target;
		if (found.note) notes.push(found.note);
	} else if (children && measured && !isMost(agreement(lines, children, measured)))
		unused.push({ column: titleOf(children), reason: 'tidak jelas apakah itu sasaran; bila ya, ulangi dengan --map' });

	for (const [whole, ...parts] of [
		['wasting', 'wastingSevere', 'wastingModerate'],
		['underweight', 'weightSevere', 'weightModerate'],
	] as const) {
		const [left, first, second] = [of(whole), ...parts.map(of)];
		if (left && first && second) equalities.push({ left, right: join(first, second) });
	}
	const sums = { target, measured, stunted, severe, wasting: of('wasting'), underweight: of('underweight') };
	return {
		sums: new Map(Object.entries(sums).filter(([, sum]) => sum)) as Map<Count, Sum>,
		equalities,
		bounds,
		notes,
		unused,
	};
}
