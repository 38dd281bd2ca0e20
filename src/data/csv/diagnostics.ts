import { error, type Issue, type Place, warning } from '../../model/base/issue.ts';
import type { ColumnReader } from './columns.ts';
import { type Grid, rowsOf } from './grid.ts';
import { repairCell } from './repair/cell.ts';
import type { AreaIndex } from './repair/code.ts';
import { type Edit, letter } from './repair/edit.ts';
import type { Layout } from './repair/layout.ts';
import { isTwofold, readingsOf } from './repair/number.ts';
import { fromReadings, quoted, sayRepair } from './repair/repair.ts';
import { disagreement, isBlank, isNumbering, isTotal } from './repair/row.ts';

interface Context {
	readonly file: string;
	readonly columns: readonly (ColumnReader | undefined)[];
	readonly layout: Layout;
	readonly grid: Grid;
	readonly areas: () => AreaIndex;
	/** Whether rows may end where the columns begin that a file may lack. */
	readonly mayEndEarly: boolean;
}

/** Gathers what is to be said of a file's rows and cells, each remark beside the edit that would mend it. */
export class Diagnostics {
	readonly issues: Issue[] = [];
	readonly edits: Edit[] = [];
	/** Whether a number in the file means two things, so that the file must not be rewritten by a program. */
	isTwofold = false;
	readonly #context: Context;
	#isPadded: boolean | undefined;
	/** Whether some number is written the Indonesian way: `27,4`, `1.786`. */
	#hasLocalNumbers = false;

	constructor(context: Context) {
		this.#context = context;
	}

	#place(line: number, index: number): Place {
		return { file: this.#context.file, line, column: index + 1 };
	}

	onBlankRow(line: number): void {
		this.issues.push(error('baris-kosong', this.#place(line, 0))`Baris ini kosong. → Hapus baris ini.`);
		this.edits.push({ kind: 'drop-row', line, from: 'baris kosong' });
	}

	/** A row of another length than the header; true when it may be read, for only blank cells are too many, or it was
	 * written before columns were added at the end. */
	onWidth(line: number, cells: readonly string[]): boolean {
		const { columns, mayEndEarly } = this.#context;
		const { length: width } = columns;
		const isNeeded = (column: ColumnReader | undefined) => !column?.type.safeParse(undefined).success;
		if (mayEndEarly && cells.length === columns.findLastIndex(isNeeded) + 1) {
			this.issues.push(
				warning('jumlah-kolom', this.#place(line, cells.length))`
					Baris ini berakhir sebelum kolom ${letter(cells.length)}; sisanya dianggap kosong.
					→ Tambahkan koma untuk sel yang kosong, sampai ada ${String(width)} sel;
					\`npm run check -- --fix\` melakukannya. Sampai itu berkas ini diunduh orang dengan baris yang tidak rata.`,
			);
			const missing = width - cells.length;
			this.edits.push({
				kind: 'fit-row',
				line,
				width,
				from: '(tidak ada)',
				to: `${missing} sel kosong di ujung baris`,
			});
			return true;
		}
		const isPadded = cells.length > width && isBlank(cells.slice(width)) && this.#isPaddedFile();
		const message = `Baris ini berisi ${cells.length} sel, padahal judulnya ${width}.`;
		const fix = isPadded
			? 'Hapus sel kosong di ujung baris.'
			: cells.length > width
				? (this.#splitDecimal(cells) ??
					'Apit isi yang memuat koma dengan tanda kutip; untuk desimal pakai titik, `27.4`, bukan `27,4`.')
				: 'Tambahkan koma untuk sel yang kosong, sampai jumlahnya sama.';
		this.issues.push(error('jumlah-kolom', this.#place(line, Math.min(cells.length, width)))`${message} → ${fix}`);
		if (isPadded)
			this.edits.push({
				...{ kind: 'fit-row', line, width, to: 'dihapus' },
				from: `${cells.length - width} sel kosong di ujung baris`,
			});
		return isPadded;
	}

	/** Whether blank cells stand at the end of every row, as Excel leaves them. At the end of one row only, a comma
	 * further left may have parted a number, and its halves stand in the wrong columns. */
	#isPaddedFile(): boolean {
		const { grid, layout, columns } = this.#context;
		this.#isPadded ??= (() => {
			const rows = rowsOf(grid, layout.above + 1).filter((cells) => !isBlank(cells));
			return (
				rows.length > 2 &&
				rows.every((cells) => cells.length === rows[0]?.length && isBlank(cells.slice(columns.length)))
			);
		})();
		return this.#isPadded;
	}

	/** What to write when exactly one pair of neighbours, joined to a decimal, makes every cell fit its column. */
	#splitDecimal(cells: readonly string[]): string | undefined {
		const { columns } = this.#context;
		if (cells.length !== columns.length + 1) return undefined;
		const joined = [...columns.keys()].filter((at) => {
			if (!columns[at]?.isNumeric || !/^\d+$/.test(cells[at] ?? '') || !/^\d+$/.test(cells[at + 1] ?? '')) return false;
			const merged = cells.toSpliced(at, 2, `${cells[at]}.${cells[at + 1]}`);
			return columns.every((column, index) => column?.read(merged[index] ?? '').refusal === undefined);
		});
		const [at] = joined;
		return joined.length === 1 && at !== undefined
			? `Tulis \`${cells[at]}.${cells[at + 1]}\` di kolom \`${columns[at]?.name}\`, bukan ` +
					`\`${cells[at]},${cells[at + 1]}\`.`
			: undefined;
	}

	/** A row with something to say; `no row` when it is none of the table's, such as a total. */
	onRow(row: number, line: number, cells: readonly string[]): 'row' | 'no row' {
		if (this.#isNoRow(row, line, cells)) return 'no row';
		const { columns } = this.#context;
		for (const [index, column] of columns.entries()) if (column) this.#onCell(column, index, line, cells);
		return 'row';
	}

	#isNoRow(row: number, line: number, cells: readonly string[]): boolean {
		const { grid, layout, columns, areas } = this.#context;
		if (row === layout.above + 1 && isNumbering(cells)) {
			this.issues.push(
				error('baris-nomor', this.#place(line, 0))`Baris ini hanya berisi nomor kolom. → Hapus baris ini.`,
			);
			this.edits.push({ kind: 'drop-row', line, from: cells.join(' ') });
			return true;
		}
		const [code, village] = ['kode', 'kelurahan'].map(
			(wanted) => cells[columns.findIndex((column) => column?.name === wanted)],
		);
		const codeColumn = columns.find((column) => column?.name === 'kode');
		if (
			code === undefined ||
			village === undefined ||
			codeColumn?.read(code).refusal === undefined ||
			!isTotal(code, village, areas())
		)
			return false;
		const others = rowsOf(grid, layout.above + 1, row).filter((other) => !isNumbering(other) && !isBlank(other));
		const isLast = rowsOf(grid, row + 1).every(isBlank);
		const wrong = disagreement(cells, others);
		const name = `\`${columns[wrong?.index ?? 0]?.name}\``;
		const message = !wrong
			? 'Baris ini jumlah seluruh kelurahan, bukan kelurahan.'
			: wrong.sum === undefined
				? `Baris ini jumlah; kolom ${name} tidak dapat dicocokkan, karena tidak setiap kelurahan berisi angka.`
				: `Baris ini jumlah; di kolom ${name} tertulis ${quoted(cells[wrong.index] ?? '')}, padahal baris di ` +
					`atasnya berjumlah ${wrong.sum}.`;
		const fix = wrong
			? 'Periksa angkanya, lalu hapus baris ini; jumlah menurut dokumen ditulis di angka.csv.'
			: 'Hapus baris ini; situs menjumlahkan sendiri.';
		this.issues.push(error('baris-jumlah', this.#place(line, wrong?.index ?? 0))`${message} → ${fix}`);
		if (isLast && !wrong) this.edits.push({ kind: 'drop-row', line, from: cells.join(' ') });
		return true;
	}

	#onCell(column: ColumnReader, index: number, line: number, cells: readonly string[]): void {
		const { text, found, refusal, isClean } = column.read(cells[index] ?? '');
		if (isClean) return;
		const place = this.#place(line, index);
		const name = `\`${column.name}\``;
		if (text !== found) {
			if (found.trim() === text)
				this.issues.push(
					error('spasi-tepi', place)`
						Sel ${name} berisi ${quoted(found)} dengan spasi di tepinya.
						→ Hapus spasinya: ${quoted(text)}.`,
				);
			else if (refusal === undefined)
				this.issues.push(
					error(
						'spasi-tersembunyi',
						place,
						`Sel ${name} memuat ${/[\n\t]/.test(found.trim()) ? 'ganti baris atau tab' : 'spasi khusus atau tanda yang tidak terlihat'}.`,
						text === '' ? 'Kosongkan sel ini.' : `Ketik ulang: ${quoted(text)}.`,
					),
				);
			if (refusal === undefined) this.edits.push({ kind: 'cell', line, column: index, from: found, to: text });
		}
		if (refusal === undefined) return;
		const { columns, areas } = this.#context;
		const village = columns.findIndex((other) => other?.name === 'kelurahan');
		const repair = repairCell(column.kind, column.isNumeric ? found.trim() : text, column.type, {
			name: cells[village] ?? '',
			areas,
		});
		const content = text === '' ? 'kosong' : `berisi ${quoted(text)}`;
		this.issues.push(
			error('isi-sel', place)`Kolom ${name} (${letter(index)}) ${content}. → ${sayRepair(repair, refusal)}`,
		);
		if (repair && 'write' in repair)
			this.edits.push({ kind: 'cell', line, column: index, from: found, to: repair.write });
		if (column.isNumeric && (text.includes(',') || isTwofold(text))) this.#hasLocalNumbers = true;
	}

	/** In a file whose decimals are commas, `1.786` may be thousands, although the contract would read a decimal. Said at
	 * each such cell; and the file is not rewritten, for after that nobody could tell. */
	onTwofoldNumbers(first: number): void {
		const { columns, grid, layout } = this.#context;
		if (layout.delimiter === ',' && !this.#hasLocalNumbers) return;
		columns.forEach((column, index) => {
			if (column?.kind !== 'quantity' && column?.kind !== 'percent-cell') return;
			for (let row = first; row < grid.size; row += 1) {
				const reading = column.read(grid.row(row)[index] ?? '');
				if (reading.refusal !== undefined || !isTwofold(reading.text)) continue;
				this.isTwofold = true;
				const fix = sayRepair(fromReadings(readingsOf(reading.text)), '');
				this.issues.push(
					error('isi-sel', this.#place(grid.lineOf(row), index))`
						Kolom \`${column.name}\` (${letter(index)}) berisi ${quoted(reading.text)}, di berkas yang angkanya
						ditulis cara Indonesia.
						→ ${fix}`,
				);
			}
		});
	}
}
