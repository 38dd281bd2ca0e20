import { type Cell, valueOf } from '../../../model/base/cell.ts';
import { COUNT_COLUMNS } from '../../../model/measures.ts';
import type { Values } from '../../csv/table.ts';
import type { roundRowsTable } from '../../tables/rounds.ts';
import { error, lookupOf, type Rule, rowsOf, wrong } from '../rule.ts';

/** Numbers that statistics programs write for "missing". */
const CODES: readonly number[] = [8888, 9999, 88888, 99999];

const [SMALLEST = 0] = CODES;
const atLeast = (cell: Cell | undefined) => cell !== undefined && 'value' in cell && cell.value >= SMALLEST;

/** Whether any count of a row is large enough to be looked at. */
const isLarge = (v: Values<typeof roundRowsTable>): boolean => COUNT_COLUMNS.some((column) => atLeast(v[column]));

/** Counts that look like a program's sign for "missing". Whoever really counted 8888 children says so in the note. */
export const missingCodes: Rule = {
	words: {
		'tanda-kosong': wrong`
			Bilangan seperti 8888 atau 9999, yang biasa dipakai sebagai tanda kosong.
			? Tanda kosong yang terbaca sebagai jumlah anak merusak semua penjumlahan.
			→ Kosongkan selnya. Bila angkanya memang begitu, sebutkan di \`catatan\`.`,
	},
	*run(draft) {
		const message = (value: number) => `Tertulis ${value}, yang oleh banyak program dipakai sebagai tanda data kosong.`;
		for (const { sheet, round } of lookupOf(draft).rounds) {
			const note = round?.catatan ?? '';
			for (const { values, line } of sheet.rows) {
				if (!isLarge(values)) continue;
				for (const column of COUNT_COLUMNS) {
					const cell: Cell | undefined = values[column];
					const value = cell && valueOf(cell);
					if (value === undefined || !CODES.includes(value) || note.includes(String(value))) continue;
					yield error('tanda-kosong', sheet.place(line, column))`
						${message(value)}
						→ Kosongkan sel ini. Bila memang ${value} anak, sebutkan ${value} di \`catatan\` penimbangan ini di
						pengukuran.csv.`;
				}
			}
		}
		for (const { values, at } of rowsOf(draft.figures))
			for (const [column, value] of [
				['nilai', values.nilai?.value],
				['pembilang', values.pembilang],
				['penyebut', values.penyebut],
			] as const) {
				if (typeof value !== 'number' || !CODES.includes(value) || values.catatan.includes(String(value))) continue;
				yield error('tanda-kosong', at(column))`
					${message(value)}
					→ Kosongkan sel ini. Bila dokumennya memang menyebut ${value}, tulis itu di \`catatan\`.`;
			}
	},
};
