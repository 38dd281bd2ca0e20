import { ABSENCES, type Cell, cellOf, valueOf } from '../../model/base/cell.ts';
import { formatNumber } from '../../model/base/format.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import { rateCell } from '../../model/base/round.ts';
import { COUNTED } from '../../model/measures.ts';
import { COUNTS, type Count } from '../../suppression/index.ts';
import { parseRound, type RoundCells } from './round-file.ts';
import type { SuppressionNote } from './suppression-note.ts';

type Cells = Readonly<Record<Count, Cell>>;

const shown = (cell: Cell, decimals = 0): string =>
	'value' in cell ? formatNumber(cell.value, decimals) : ABSENCES[cell.state].symbol;

/** A sum over villages of the counts that are known. */
function totalOf(rows: readonly RoundCells[], count: Count): Cell {
	const values = rows.map(({ cells }) => valueOf(cells[count])).filter((value) => value !== undefined);
	return values.length === 0 ? { state: 'notPublished' } : cellOf(values.reduce((sum, value) => sum + value, 0));
}

/** A total of an earlier file is known only when no village of it is hidden or unknown. */
function earlierTotal(rows: readonly RoundCells[], count: Count): Cell {
	const unknown = rows.find(({ cells }) => ['suppressed', 'notPublished'].includes(cells[count].state));
	return unknown ? unknown.cells[count] : totalOf(rows, count);
}

function line(name: string, cells: Cells, before: Cells | undefined): string[] {
	const rate = rateCell(cells.stunted, cells.measured);
	const last = before ? rateCell(before.stunted, before.measured) : undefined;
	const [now, then] = [valueOf(rate), last && valueOf(last)];
	const change =
		now === undefined || then === undefined ? '' : `${now < then ? '−' : '+'}${formatNumber(Math.abs(now - then), 1)}`;
	const coverage = rateCell(cells.measured, cells.target);
	const row = [
		name,
		shown(cells.target),
		shown(cells.measured),
		shown(coverage, 1),
		shown(cells.stunted),
		shown(rate, 1),
	];
	return before ? [...row, last ? shown(last, 1) : '', change] : row;
}

function aligned(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows
		.map((row) =>
			row
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
				.join('  '),
		)
		.join('\n');
}

export interface EarlierRound {
	readonly period: Period;
	/** Text of its file. */
	readonly text: string;
}

/** The round as a table for a terminal: per village target, measured, coverage, stunted and rate, beside the last
 * round's rate when there is one. `rows` are the true counts, needed for the totals; the villages show what will be
 * published. */
export function roundTable(
	rows: readonly RoundCells[],
	{ rows: open, withheld }: SuppressionNote,
	earlier: EarlierRound | undefined,
): string {
	const before = earlier && parseRound(earlier.text);
	const nothing = Object.fromEntries(COUNTS.map((count) => [count, { state: 'notPublished' }])) as Cells;
	const heading = [
		'kelurahan',
		'sasaran',
		'diukur',
		'cakupan %',
		'pendek',
		'pendek %',
		...(earlier ? [`${earlier.period} %`, 'selisih'] : []),
	];
	const isWithheld = (count: Count) => withheld.some((total) => total.area === '' && total.count === count);
	const total = (count: Count): Cell => (isWithheld(count) ? { state: 'suppressed' } : totalOf(rows, count));
	const totals = Object.fromEntries(COUNTS.map((count) => [count, total(count)])) as Cells;
	const then =
		before &&
		[...before.values()].map((cells) => ({ village: { code: '', name: '', aliases: [], district: '' }, cells }));
	const totalsThen = then && (Object.fromEntries(COUNTS.map((count) => [count, earlierTotal(then, count)])) as Cells);
	const body = open.map(({ village, cells }) =>
		line(village.name, cells, before && (before.get(village.code) ?? nothing)),
	);
	return aligned([heading, ...body, line('JUMLAH', totals, totalsThen)]);
}

/** What was hidden, in sentences. */
export function suppressionLines(
	{ hidden, withheld }: SuppressionNote,
	threshold: number,
	districtName: (code: string) => string,
): string[] {
	if (hidden.length === 0) return [`Tidak ada sel berisi 1 sampai ${threshold - 1}; tidak ada yang disamarkan.`];
	const words = {
		small: `berisi 1 sampai ${threshold - 1}`,
		rest: `selisihnya dengan sangat pendek 1 sampai ${threshold - 1}`,
		everyone: 'sama dengan yang diukur',
		complement: 'melindungi sel lain',
	};
	const byName = Map.groupBy(hidden, ({ name }) => name);
	const list = [...byName].map(
		([name, cells]) =>
			`  ${name}: ${cells.map(({ count, reason }) => `${COUNTED[count].column} (${words[reason]})`).join(', ')}`,
	);
	const totals = withheld.map(
		({ area, count }) =>
			`  Jumlah ${COUNTED[count].column} se-${area === '' ? 'kota' : `kecamatan ${districtName(area)}`} jangan diterbitkan di tempat lain: sel di atas dapat dihitung darinya.`,
	);
	return [`${formatNumber(hidden.length)} sel ditulis \`ds\` (disamarkan):`, ...list, ...totals];
}

/** Sentence that names the last round of the same instrument. */
export function earlierSentence(earlier: EarlierRound | undefined, instrument: string): string {
	if (!earlier) return `Belum ada putaran ${instrument} sebelumnya untuk dibandingkan.`;
	return `Dibandingkan dengan putaran ${instrument} sebelumnya, ${formatPeriod(earlier.period)}.`;
}
