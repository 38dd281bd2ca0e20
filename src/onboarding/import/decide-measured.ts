import { agreement, countIn, sumIn } from './cells.ts';
import type { Column } from './columns.ts';
import type { Decide } from './decider.ts';
import { type Plan, type Sum, UNKNOWN_TITLE } from './measures.ts';
import type { Line } from './table-lines.ts';

/** What is known of a table that has no column of its own for the children measured. */
interface Open {
	readonly plan: Plan;
	readonly columns: readonly Column[];
	readonly lines: readonly Line[];
	readonly decide: Decide;
	/** How many rows have a per cent of the stunted that is theirs of this sum. */
	readonly rateRows: (whole: Sum) => number;
	readonly stunted: Sum;
	/** Severe, moderate and normal together, and the tall ones where they have a column. */
	readonly classes: Sum | undefined;
	/** Whether these are all classes of height. */
	readonly isComplete: boolean;
	readonly target: Sum | undefined;
}

interface DecidedMeasured {
	readonly measured?: Sum | undefined;
	readonly target?: Sum | undefined;
	readonly note?: string;
}

const SURE = 'tidak ada kolom balita yang diukur tingginya';
const NOTHING = 'Diukur dikosongkan: berkas tidak memuatnya, jadi persen per kelurahan tidak dapat dihitung.';

/** Who was measured, in a table that does not say it in a title: all classes of height together; the column whose per
 * cent of the stunted the file itself gives; or what the user says of the columns that may hold it. Weighed is not
 * measured, and nothing is taken for it unasked. */
export async function decideMeasured(open: Open): Promise<DecidedMeasured> {
	const { plan, columns, lines, decide, rateRows, classes, isComplete, target } = open;
	const columnOf = (sum: Sum) => columns.find(({ at }) => at === sum[0]) as Column;
	const others = (['children', 'both', 'weighed', 'attended'] as const).flatMap((measure) => {
		const sum = plan.sums.get(measure);
		return sum ? [{ sum, mayBeTarget: measure === 'children' }] : [];
	});
	const isSame = (sum: Sum) => {
		const { same, other } = agreement(lines, sum, classes as Sum);
		return same > 0 && same >= other;
	};
	const allClasses = 'Berkas tidak menyebut jumlah diukur; dipakai jumlah semua kelas tinggi badan.';
	if (classes && (isComplete || others.some(({ sum }) => isSame(sum)))) return { measured: classes, note: allClasses };
	const borne = others.find(({ sum }) => rateRows(sum) === lines.length);
	if (borne) {
		const { title } = columnOf(borne.sum);
		return {
			measured: borne.sum,
			note: `Berkas tidak menyebut jumlah diukur; dipakai ${title}, sebab persen stunting di setiap baris dihitung darinya.`,
		};
	}
	if (classes) {
		const normal = columnOf(plan.sums.get('normal') as Sum);
		const problem = `${SURE} dan tidak ada kelas Tinggi, jadi tidak jelas apakah ini semua yang tidak pendek`;
		if ((await decide(normal, problem, ['normal_dan_tinggi', 'abaikan'])) === 'normal_dan_tinggi')
			return { measured: classes, note: allClasses };
	}
	let found = target;
	for (const { sum, mayBeTarget } of [...others, ...strangers(open)]) {
		const answer = await decide(
			columnOf(sum),
			mayBeTarget ? 'tidak jelas apakah itu sasaran atau balita yang diukur tingginya' : SURE,
			['diukur', ...(found || !mayBeTarget ? [] : ['sasaran']), 'abaikan'],
		);
		if (answer === 'diukur') return { measured: sum, target: found };
		if (answer === 'sasaran') found = sum;
	}
	return { target: found, note: NOTHING };
}

/** Words in titles of columns that are surely of something else than the children measured this time. */
const ELSE =
	/\b(?:belum|tidak|tdk|bukan|sisa|lalu|target|ibu|bumil|hamil|nifas|catin|remaja|keluarga|kk|penduduk|lila|lika|bb|kader|posyandu|umur|usia|bulan ini)\b/i;

/** Columns under titles that nobody knows, whose every count lies between the stunted and the target: one may be of
 * those measured. */
function* strangers({
	plan,
	lines,
	stunted,
	target,
}: Open): Generator<{ readonly sum: Sum; readonly mayBeTarget: boolean }> {
	for (const { column, reason } of plan.unused) {
		if (reason !== UNKNOWN_TITLE || ELSE.test(column.title.replaceAll('_', ' '))) continue;
		const isBetween = lines.every((line) => {
			const [count, part, whole] = [countIn(line, column.at), sumIn(line, stunted), target && sumIn(line, target)];
			return count !== undefined && count >= (part ?? 0) && count <= (whole ?? Number.POSITIVE_INFINITY);
		});
		const isMore = lines.some((line) => (countIn(line, column.at) ?? 0) > (sumIn(line, stunted) ?? 0));
		if (isBetween && isMore) yield { sum: [column.at], mayBeTarget: true };
	}
}
