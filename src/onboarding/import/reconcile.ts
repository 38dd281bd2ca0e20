import { formatNumber } from '../../model/base/format.ts';
import type { Count } from '../../suppression/index.ts';
import { countIn, faultIn, isPercentOf, percentIn, sumIn } from './cells.ts';
import { type Column, letterOf } from './columns.ts';
import type { Decided } from './decide-measures.ts';
import type { Plan, Sum } from './measures.ts';
import type { Fault } from './refusal.ts';
import { NO_RESULT } from './source.ts';
import type { Line } from './table-lines.ts';
import { isDash } from './values.ts';

/** A table with what its columns were decided to be. */
export interface Table {
	readonly columns: readonly Column[];
	readonly plan: Plan;
	readonly decided: Decided;
	/** Rows of villages of the period. */
	readonly wanted: readonly Line[];
	/** What stands before a cell's name in messages: the sheet, where there are several. */
	readonly cellPrefix: string;
}

const ADVICE = {
	cell: 'Betulkan sel itu di berkas asal: tulis bilangan bulat, atau kosongkan bila tidak diketahui.',
	formula: 'Buka berkasnya di Excel atau LibreOffice, simpan ulang supaya hasil rumusnya ikut tersimpan, lalu ulangi.',
	equality:
		'Angka di baris itu tidak cocok satu sama lain: betulkan yang salah di berkas asal. Kolom yang tidak perlu ' +
		'dapat dilewati dengan --map "Judul=abaikan".',
	percent:
		'Betulkan angkanya atau persennya di berkas asal; persen yang dihitung dari hal lain dapat dilewati dengan ' +
		'--map "Judul=abaikan".',
	bound: 'Bagian tidak mungkin lebih besar daripada keseluruhannya: periksa kedua angka itu di berkas asal.',
	dash:
		'Tulis 0 bila memang tidak ada, atau kosongkan bila tidak diketahui: tidak ada jumlah yang membuktikan arti ' +
		'tanda itu.',
	hidden: 'Tampilkan semua baris (Data → Hapus Saringan) lalu hapus yang bukan milik putaran ini, dan simpan.',
};

const shown = (count: number | undefined) => (count === undefined ? '?' : formatNumber(count));

/** Everything in the rows of villages that cannot be read or contradicts itself. */
export function rowFaults(table: Table): Fault[] {
	const { columns, decided, wanted, cellPrefix } = table;
	const titleOf = (column: number) => columns.find(({ at }) => at === column)?.title ?? letterOf(column);
	const cell = (line: Line, column: number) => `${cellPrefix}${letterOf(column)}${line.row}`;
	const used = [
		...new Set([...decided.sums.values(), ...decided.equalities.flatMap(({ left, right }) => [left, right])].flat()),
	];
	const faults: Fault[] = [];
	const described = (line: Line, sum: Sum) =>
		`${sum.map(titleOf).join(' + ')} = ${sum.length > 1 ? `${sum.map((column) => shown(countIn(line, column))).join(' + ')} = ` : ''}${shown(sumIn(line, sum))}`;
	for (const line of wanted) {
		for (const column of used) {
			const found = faultIn(line, column);
			if (!found) continue;
			faults.push({
				cell: cell(line, column),
				found: `${titleOf(column)} ${found}`,
				advice: line.cells[column] === NO_RESULT ? ADVICE.formula : ADVICE.cell,
			});
		}
		for (const { left, right } of decided.equalities) {
			const [a, b] = [sumIn(line, left), sumIn(line, right)];
			if (a === undefined || b === undefined || a === b) continue;
			faults.push({
				cell: cell(line, left[0] as number),
				found: `${described(line, left)}, padahal ${described(line, right)}`,
				advice: ADVICE.equality,
			});
		}
		const bounds = [
			...decided.bounds,
			...(
				[
					['target', 'measured'],
					['measured', 'stunted'],
					['stunted', 'severe'],
					['measured', 'wasting'],
					['measured', 'underweight'],
				] as const
			).flatMap(([whole, part]) => {
				const [left, right] = [decided.sums.get(whole), decided.sums.get(part)];
				return left && right ? [{ left, right }] : [];
			}),
		];
		for (const { left, right } of bounds) {
			const [whole, part] = [sumIn(line, left), sumIn(line, right)];
			if (whole === undefined || part === undefined || part <= whole) continue;
			faults.push({
				cell: cell(line, right[0] as number),
				found: `${described(line, right)}, lebih besar daripada ${described(line, left)}`,
				advice: ADVICE.bound,
			});
		}
	}
	const hidden = wanted.filter(({ isHidden }) => isHidden);
	if (hidden[0])
		faults.push({
			cell: `${cellPrefix}baris ${hidden[0].row}`,
			found: `${hidden.length} baris tersembunyi berisi angka`,
			advice: ADVICE.hidden,
		});
	return [...faults, ...percentFaults(table)];
}

/** Numbers beside a used column under no title of their own: a title that covers them was not merged, or was lost. */
export function untitled({ columns, plan, wanted, cellPrefix }: Omit<Table, 'decided'>): Fault[] {
	const counted = new Set([...plan.sums.values()].flat());
	const widest = Math.max(columns.length, ...wanted.map(({ cells }) => cells.length));
	const faults: Fault[] = [];
	for (let at = 1, isBeside = false; at < widest; at += 1) {
		isBeside = (isBeside || counted.has(at - 1)) && (columns[at]?.title ?? '') === '';
		const line = isBeside ? wanted.find(({ cells }) => /\d/.test(cells[at] ?? '')) : undefined;
		if (!line) continue;
		const advice =
			'Tulis judul kolom itu (misalnya L dan P di bawah judul gabungannya), atau hapus kolomnya bila bukan bagian tabel.';
		faults.push({
			cell: `${cellPrefix}${letterOf(at)}${line.row}`,
			found: 'angka di kolom tanpa judul, tepat di sebelah kolom yang dibaca',
			advice,
		});
	}
	return faults;
}

const PERCENT_OF: Readonly<Partial<Record<string, readonly (Count | 'own')[]>>> = {
	stunted: ['stunted'],
	pendek: ['own', 'stunted'],
	severe: ['severe'],
	wasting: ['wasting'],
	underweight: ['underweight'],
	measured: ['measured'],
};

/** Cells of per cent that are not what the counts beside them make. A column that is of something else altogether is
 * one fault. */
function percentFaults({ columns, plan, decided, wanted, cellPrefix }: Table): Fault[] {
	const faults: Fault[] = [];
	for (const { at, measure } of plan.percents) {
		// `Pendek` may have been said to be without the severely stunted.
		const own = measure && (plan.sums.get(measure) ?? (measure === 'pendek' ? plan.sums.get('moderate') : undefined));
		const parts = (PERCENT_OF[measure ?? 'stunted'] ?? ['own']).map((key) =>
			key === 'own' ? own : decided.sums.get(key),
		);
		const wholes: (Sum | undefined)[] =
			measure === 'measured'
				? [decided.sums.get('target')]
				: [
						decided.sums.get('measured'),
						decided.sums.get('target'),
						...(['weighed', 'attended', 'both', 'children'] as const).map((key) => plan.sums.get(key)),
					];
		const tried = parts.flatMap((part) =>
			wholes.flatMap((whole) => {
				if (!part || !whole) return [];
				const rows = wanted.flatMap((line) => {
					const [percent, a, b] = [percentIn(line, at), sumIn(line, part), sumIn(line, whole)];
					return percent && a !== undefined && b !== undefined
						? [{ line, a, b, isSame: isPercentOf(percent, a, b) }]
						: [];
				});
				return [{ rows, same: rows.filter(({ isSame }) => isSame).length }];
			}),
		);
		const [best] = tried.sort((one, other) => other.same - one.same);
		if (!best || best.rows.length === 0) continue;
		const wrong = best.rows.filter(({ isSame }) => !isSame);
		const isOther = best.same * 2 < best.rows.length;
		// A per cent that does not say of what may be of anything.
		if (isOther && measure === undefined) continue;
		for (const { line, a, b } of isOther ? wrong.slice(0, 1) : wrong) {
			const title = columns.find((column) => column.at === at)?.title;
			faults.push({
				cell: `${cellPrefix}${letterOf(at)}${line.row}`,
				found:
					`${title} ${line.cells[at]}, padahal ${formatNumber(a)} dari ` +
					`${formatNumber(b)} adalah ${formatNumber(b === 0 ? 0 : (a / b) * 100, 2)} ` +
					`persen${isOther ? '; begitu pula di kebanyakan baris lain' : ''}`,
				advice: ADVICE.percent,
			});
		}
	}
	return faults;
}

/** Cells with a dash that neither a sum of the file nor another column shows to be zero. */
export function dashFaults({ columns, decided, wanted, cellPrefix }: Table, proven: ReadonlySet<number>): Fault[] {
	const used = [...new Set([...decided.sums.values()].flat())];
	return wanted.flatMap((line) =>
		used
			.filter((column) => {
				if (!isDash(line.cells[column] ?? '') || proven.has(column)) return false;
				return !decided.equalities.some(({ left, right }) => {
					if (![left, right].some((side) => side.includes(column))) return false;
					const [a, b] = [sumIn(line, left), sumIn(line, right)];
					return a !== undefined && a === b && a > 0;
				});
			})
			.map((column) => ({
				cell: `${cellPrefix}${letterOf(column)}${line.row}`,
				found: `${columns.find(({ at }) => at === column)?.title} berisi tanda "-"`,
				advice: ADVICE.dash,
			})),
	);
}
