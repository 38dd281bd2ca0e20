import { plainName } from '../../data/csv/index.ts';
import { formatNumber } from '../../model/base/format.ts';
import { countIn } from './cells.ts';
import { letterOf } from './columns.ts';
import type { Table } from './reconcile.ts';
import type { Fault } from './refusal.ts';
import { NO_RESULT } from './source.ts';
import type { Line } from './table-lines.ts';
import { isDash } from './values.ts';

/** What the file's own sum rows prove of its villages, and where they contradict them. */
interface TotalsVerdict {
	readonly faults: readonly Fault[];
	readonly notes: readonly string[];
	/** Columns with a sum of the file that was borne out by the villages. */
	readonly proven: ReadonlySet<number>;
	/** The file's own sum over everything, by column, with its cell. */
	readonly city: ReadonlyMap<number, { readonly value: number; readonly cell: string }>;
}

type Scope = { readonly lines: readonly Line[]; readonly isAll: boolean };

/** The rows that a sum row may be over: by its name where that says so, else those above it, those below it, or all. */
function scopesOf(
	total: Line,
	lines: readonly Line[],
	nameOf: (line: Line) => { readonly village: string; readonly district: string },
): Scope[] {
	const villages = lines.filter(({ place }) => place !== undefined);
	const all = { lines: villages, isAll: true };
	if (total.label.startsWith('='))
		return [
			{ lines: villages.filter((line) => plainName(nameOf(line).village) === plainName(total.label)), isAll: false },
		];
	const plain = plainName(total.label.replace(/\b(sub|total|jumlah|jml|kecamatan|kec|puskesmas|pkm|upt)\b\.?/gi, ''));
	const named = villages.filter(
		(line) => plain !== '' && plainName(nameOf(line).district.replace(/^kec(amatan)?\.?\s+/i, '')) === plain,
	);
	const at = lines.indexOf(total);
	const before = lines.slice(0, at).findLastIndex(({ place }) => place === undefined);
	const after = lines.slice(at + 1).findIndex(({ place }) => place === undefined);
	const above = { lines: lines.slice(before + 1, at), isAll: false };
	const below = { lines: lines.slice(at + 1, after < 0 ? undefined : at + 1 + after), isAll: false };
	if (named.length > 0) return [{ lines: named, isAll: false }, above, below];
	return [all, above, below, { lines: villages.filter(({ row }) => row < total.row), isAll: false }];
}

/** Compares the file's own sum rows with the sums of its villages. */
export function totalsVerdict(
	{ columns, decided, plan, cellPrefix }: Table,
	lines: readonly Line[],
	nameOf: (line: Line) => { readonly village: string; readonly district: string },
): TotalsVerdict {
	const faults: Fault[] = [];
	const notes: string[] = [];
	const proven = new Set<number>();
	const city = new Map<number, { value: number; cell: string }>();
	const used = [
		...new Set(
			[
				...decided.sums.values(),
				...decided.equalities.flatMap(({ left, right }) => [left, right]),
				...plan.sums.values(),
			].flat(),
		),
	];
	const needed = new Set(
		[...decided.sums.values(), ...decided.equalities.flatMap(({ left, right }) => [left, right])].flat(),
	);
	const sumOver = (scope: Scope, column: number) =>
		scope.lines.reduce((sum, line) => sum + (countIn(line, column) ?? 0), 0);
	for (const total of lines.filter(({ place }) => place === undefined)) {
		const said = used.flatMap((column) => {
			const text = total.cells[column] ?? '';
			const value = isDash(text) ? undefined : countIn(total, column);
			return value === undefined ? [] : [{ column, value }];
		});
		const scopes = scopesOf(total, lines, nameOf).filter((scope) => scope.lines.length > 0);
		const scored = scopes.map((scope) => ({
			scope,
			same: said.filter(({ column, value }) => value > 0 && sumOver(scope, column) === value).length,
		}));
		const [best] = scored.sort((a, b) => b.same - a.same);
		if (!best) continue;
		const isNameless = total.label === '' || !/[a-z]/i.test(total.label);
		if (best.same === 0 && isNameless) {
			faults.push({
				cell: `${cellPrefix}baris ${total.row}`,
				found: 'berisi angka tanpa nama kelurahan',
				advice: 'Tulis nama kelurahannya di baris itu, atau hapus barisnya bila bukan kelurahan.',
			});
			continue;
		}
		const unfilled: string[] = [];
		for (const { column, value } of said) {
			const [cell, sum] = [`${cellPrefix}${letterOf(column)}${total.row}`, sumOver(best.scope, column)];
			if (best.scope.isAll && (value > 0 || sum === 0)) city.set(column, { value, cell });
			if (sum === value) proven.add(column);
			else if (value === 0) unfilled.push(cell);
			else if (needed.has(column)) {
				const title = columns.find(({ at }) => at === column)?.title;
				faults.push({
					cell,
					found:
						`${total.label.replace(/^=/, 'jumlah ')} menulis ${title} ${formatNumber(value)}, padahal ` +
						`${best.scope.lines.length} baris kelurahannya berjumlah ${formatNumber(sum)}`,
					advice: 'Periksa apakah ada kelurahan yang hilang, dobel, atau salah ketik; betulkan di berkas asal.',
				});
			} else
				notes.push(`${cell} tidak cocok dengan jumlah kelurahannya (${formatNumber(sum)}); kolom itu tidak dipakai.`);
		}
		if (unfilled.length > 0)
			notes.push(
				`${unfilled.join(', ')} berisi 0 di baris jumlah, padahal kelurahannya tidak: dianggap belum dihitung.`,
			);
		if (used.some((column) => total.cells[column] === NO_RESULT))
			notes.push(`Baris jumlah ${cellPrefix}${total.row} berisi rumus tanpa hasil, jadi tidak dapat dicocokkan.`);
	}
	return { faults, notes, proven, city };
}
