import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { decodedText, type Encoding, encodingOf } from './decode.ts';
import { findHeader, HEADER_REACH } from './header.ts';
import { ImportRefusal } from './refusal.ts';
import type { Source, TakeRow } from './source.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;
/** No row is this long, so a row that does not end within it has lost a quotation mark. */
const LONGEST_ROW = 4_000_000;

const trimmed = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());

/** The sign between cells: the one with which a known header shows best, else the one that makes most cells. */
function delimiterOf(sample: string): string {
	const tried = DELIMITERS.map((delimiter) => {
		const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: HEADER_REACH });
		const score = findHeader(data.map((cells, index) => ({ cells: trimmed(cells), number: index + 1 })))?.score ?? 0;
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

function readRows(file: string, encoding: Encoding, delimiter: string, take: TakeRow): Promise<void> {
	return new Promise((resolve, reject) => {
		let number = 0;
		let waiting = 0;
		async function* pieces() {
			for await (const text of decodedText(file, encoding)) {
				waiting += text.length;
				if (waiting > LONGEST_ROW + text.length) throw quoteFault(number + 1);
				yield text;
			}
		}
		const stream = Readable.from(pieces());
		// Papa hands on no errors of ours, so each way out is taken here.
		const end = (fault?: unknown) => {
			stream.destroy();
			if (fault) reject(fault);
			else resolve();
		};
		stream.on('error', end);
		Papa.parse<string[]>(stream, {
			delimiter,
			newline: '\n',
			chunk({ data, errors }, parser) {
				try {
					const fault = errors.find(({ type }) => type === 'Quotes');
					if (fault) throw quoteFault(number + 1 + (fault.row ?? 0));
					if (data.length > 0) waiting = 0;
					for (const cells of data) {
						number += 1;
						if (take(trimmed(cells), number) !== false) continue;
						end();
						parser.abort();
						return;
					}
				} catch (fault) {
					// In this order, for aborting calls `complete`.
					end(fault);
					parser.abort();
				}
			},
			complete: () => end(),
			error: end,
		});
	});
}

/** A text file with cells between semicolons, commas, tabs or bars, in any of the encodings that spreadsheets write. */
export async function csvSource(file: string): Promise<Source> {
	const encoding = await encodingOf(file);
	let sample = '';
	for await (const text of decodedText(file, encoding)) {
		sample += text;
		if (sample.length > 1 << 18) break;
	}
	const delimiter = delimiterOf(sample.slice(0, 1 << 18));
	return { name: '', date1904: false, read: (take) => readRows(file, encoding, delimiter, take) };
}
