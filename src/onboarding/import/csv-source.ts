import Papa from 'papaparse';
import { decodedText, encodingOf } from './decode.ts';
import { headerScore } from './find-header.ts';
import { ImportRefusal } from './refusal.ts';
import { ACCOUNTING_ZERO, type Source, type TakeRow } from './source.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE_ROWS = 60;
/** No row is this long, so a row that does not end within it has lost a quotation mark. */
const LONGEST_ROW = 4_000_000;

/** Excel's accounting format writes ` -   ` for zero, as it writes ` 12 `. */
const trimmed = (cells: readonly string[]): string[] =>
	// The sign that a spreadsheet's user types before a number to keep it as text comes along into some exports.
	cells.map((cell) => (/^\s+[-–]\s{2,}$/.test(cell) ? ACCOUNTING_ZERO : cell.trim().replace(/^'(?=[\d.,\s]+$)/, '')));

/** The sign between cells: the one with which a known header shows best, else the one that makes most cells. */
function delimiterOf(sample: string): string {
	const tried = DELIMITERS.map((delimiter) => {
		const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
		const score = headerScore(data.map((cells, index) => ({ cells: trimmed(cells), number: index + 1 })));
		return { delimiter, score, cells: data.reduce((sum, cells) => sum + cells.length, 0) };
	});
	const [best] = tried.sort((a, b) => b.score - a.score || b.cells - a.cells);
	return best?.delimiter ?? ',';
}

function quoteFault(number: number): ImportRefusal {
	return new ImportRefusal(
		`Tanda kutip di sekitar baris ${number} tidak berpasangan: betulkan di berkas asalnya, atau simpan ulang dari Excel sebagai .xlsx.`,
	);
}

function readRows(text: string, delimiter: string, skipped: number, take: TakeRow): void {
	let number = skipped;
	let caught: unknown;
	Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		chunkSize: LONGEST_ROW,
		complete: () => undefined,
		chunk({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
			try {
				const fault = errors.find(({ type }) => type === 'Quotes');
				if (fault) throw quoteFault(number + 1 + (fault.row ?? 0));
				if (data.length === 0 && text.length > LONGEST_ROW) throw quoteFault(number + 1);
				for (const cells of data) {
					number += 1;
					if (take(trimmed(cells), number) === false) return parser.abort();
				}
			} catch (cause) {
				caught = cause;
				parser.abort();
			}
		},
	});
	if (caught) throw caught;
}

/** A text file with cells between semicolons, commas, tabs or bars, in any of the encodings that spreadsheets write. */
export function csvSource(bytes: Uint8Array): Source {
	const whole = decodedText(bytes, encodingOf(bytes));
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
			readRows(text, delimiter, first ? 1 : 0, take);
			return [];
		},
	};
}
