import { formatNumber } from '../../model/base/format.ts';
import { COUNTED } from '../../model/measures.ts';
import { sumIn } from './cells.ts';
import { letterOf } from './columns.ts';
import type { Table } from './reconcile.ts';
import type { Note } from './tally.ts';

/** Measures that no round has. */
const UNNEEDED: ReadonlySet<string> = new Set(['children', 'weighed', 'attended', 'both', 'normal', 'tall', 'outlier']);

/** What was understood of each column, beside the file's own sum; and what was left out, with the reason. */
export function understood(
	{ columns, decided, plan, wanted }: Table,
	city: ReadonlyMap<number, { value: number; cell: string }>,
): Note[] {
	const title = (at: number) => `${letterOf(at)} ${columns.find((column) => column.at === at)?.title}`;
	const lines = [...decided.sums].map(([count, sum]) => {
		const total = wanted.reduce((all, line) => all + (sumIn(line, sum) ?? 0), 0);
		const own = sum.map((column) => city.get(column));
		const said = own.every((each) => each !== undefined)
			? `; di berkas ${formatNumber(own.reduce((all, { value }) => all + value, 0))} ` +
				`(${own.map(({ cell }) => cell).join(' + ')})`
			: '';
		return `  ${COUNTED[count].column} ← ${sum.map(title).join(' + ')}: jumlah kelurahan ${formatNumber(total)}${said}`;
	});
	const seen = new Set([
		...[
			...decided.sums.values(),
			...[...decided.equalities, ...decided.bounds].flatMap(({ left, right }) => [left, right]),
		].flat(),
		...[...plan.unused, ...decided.unused].map(({ column }) => column.at),
	]);
	const unneeded = columns.flatMap((column) => {
		if (!column.meaning || seen.has(column.at)) return [];
		const isUnproven = column.meaning.isPercent && !decided.sums.has('measured');
		if (isUnproven) return [{ column, reason: 'persen; tidak ada jumlah diukur untuk mencocokkannya' }];
		// What has no result in its formulas was told of already.
		return column.meaning.isPercent || !UNNEEDED.has(column.meaning.measure ?? '')
			? []
			: [{ column, reason: 'bukan bagian hasil per kelurahan' }];
	});
	const unused = [...plan.unused, ...decided.unused, ...unneeded].map(
		({ column, reason }) => `${title(column.at)} (${reason})`,
	);
	return [
		'Kolom yang dibaca:',
		...lines,
		...(unused.length > 0
			? [
					`Kolom yang tidak dipakai: ${unused.slice(0, 12).join('; ')}${unused.length > 12 ? ` … dan ${unused.length - 12} kolom lain` : ''}.`,
				]
			: []),
	];
}
