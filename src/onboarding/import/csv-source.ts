import { readGrid, readRows } from '../../files/csv.ts';
import { decodeLoosely } from '../../files/decode.ts';
import { headerScore } from './find-header.ts';
import { ImportRefusal } from './refusal.ts';
import { ACCOUNTING_ZERO, type Source } from './source.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE_ROWS = 60;

/** Excel's accounting format writes ` -   ` for zero, as it writes ` 12 `. */
const trimmed = (cells: readonly string[]): string[] =>
	// The sign that a spreadsheet's user types before a number to keep it as text comes along into some exports.
	cells.map((cell) => (/^\s+[-–]\s{2,}$/.test(cell) ? ACCOUNTING_ZERO : cell.trim().replace(/^'(?=[\d.,\s]+$)/, '')));

/** The sign between cells: the one with which a known header shows best, else the one that makes most cells. */
function delimiterOf(sample: string): string {
	const tried = DELIMITERS.map((delimiter) => {
		const { rows } = readGrid(sample, delimiter, SAMPLE_ROWS);
		const score = headerScore(rows.map((cells, index) => ({ cells: trimmed(cells), number: index + 1 })));
		return { delimiter, score, cells: rows.reduce((sum, cells) => sum + cells.length, 0) };
	});
	const [best] = tried.sort((a, b) => b.score - a.score || b.cells - a.cells);
	return best?.delimiter ?? ',';
}

const quoteFault = (number: number): ImportRefusal =>
	new ImportRefusal(
		`Tanda kutip di sekitar baris ${number} tidak berpasangan: betulkan di berkas asalnya, atau simpan ulang dari Excel sebagai .xlsx.`,
	);

/** A text file with cells between semicolons, commas, tabs or bars, in any of the encodings that spreadsheets write. */
export function csvSource(bytes: Uint8Array): Source {
	const whole = decodeLoosely(bytes).replace(/\r\n?/g, '\n');
	const conflict = /^(?:<{7}|>{7}) /m.exec(whole);
	if (conflict) {
		const line = whole.slice(0, conflict.index).split('\n').length;
		throw new ImportRefusal(
			`Berkas itu memuat tanda gabungan git yang belum diselesaikan di baris ${line}: pilih salah satu versinya dulu.`,
		);
	}
	if (whole.startsWith('version https://git-lfs'))
		throw new ImportRefusal('Berkas itu hanya penunjuk git-LFS: jalankan `git lfs pull`, lalu ulangi.');
	if (/^\s*(?:\{\s*"|\[\s*[{[])/.test(whole))
		throw new ImportRefusal(
			'Berkas itu JSON, bukan tabel: minta lembar kerjanya (.xlsx atau CSV) dari portal atau aplikasi asalnya.',
		);
	// Excel reads the sign between cells from such a first line.
	const [first, said] = /^"?sep=(.)"?\n/i.exec(whole) ?? [''];
	const text = whole.slice(first.length);
	const delimiter = said ?? delimiterOf(text.slice(0, 1 << 18));
	return {
		name: '',
		date1904: false,
		read(take) {
			let number = first ? 1 : 0;
			const before = number;
			const faulty = readRows(text, delimiter, (cells) => take(trimmed(cells), ++number) !== false);
			if (faulty !== undefined) throw quoteFault(before + faulty + 1);
			return [];
		},
	};
}
