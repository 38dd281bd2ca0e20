import { readLine, writeLine } from '../../files/csv.ts';
import { comparePeriods, type Period, parsePeriod } from '../../model/base/period.ts';

/** A row of `pengukuran.csv`, by the contract's column names. */
export interface RoundEntry {
	readonly periode: Period;
	readonly instrumen: string;
	readonly status: 'sementara' | 'final';
	/** Day on which the data was drawn from the system; empty when not said. */
	readonly tanggal_tarik: string;
	readonly dokumen: string;
	/** How far down it was published; absent for villages. */
	readonly tingkat?: string;
}

const HEADER = 'periode,instrumen,status,tanggal_tarik,dokumen,catatan';

/** Records of a CSV text as they stand there; a line break within quotation marks does not end one. */
function recordsOf(text: string): string[] {
	const records: string[] = [];
	let open = '';
	for (const line of text.split('\n')) {
		open += open === '' ? line : `\n${line}`;
		if ((open.split('"').length - 1) % 2 === 1) continue;
		if (open !== '') records.push(open);
		open = '';
	}
	if (open !== '') records.push(open);
	return records;
}

/** Text of `pengukuran.csv` with this round's row added in order of time, or mended; every other row stays as it is,
 * byte for byte. */
export function withRound(text: string | undefined, entry: RoundEntry): string {
	const [header = HEADER, ...records] = recordsOf(text ?? '');
	const columns = readLine(header);
	const at = columns.indexOf('periode');
	const index = records.findIndex((record) => readLine(record)[at] === entry.periode);
	const before = index >= 0 ? readLine(records[index] as string) : [];
	const values: Readonly<Record<string, string>> = { ...entry };
	const record = writeLine(columns.map((column, place) => values[column] ?? before[place] ?? ''));
	if (index >= 0) records[index] = record;
	else {
		const later = records.findIndex((other) => {
			const period = parsePeriod(readLine(other)[at] ?? '');
			return period !== undefined && comparePeriods(period, entry.periode) > 0;
		});
		records.splice(later < 0 ? records.length : later, 0, record);
	}
	return `${[header, ...records].join('\n')}\n`;
}
