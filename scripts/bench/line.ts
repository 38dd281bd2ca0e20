/** One measurement beside its budget (DESIGN, section 6). */
export interface Line {
	readonly what: string;
	readonly value: number;
	/** Most it may be; none for what is only told. */
	readonly limit?: number;
	/** Least it may be: how many times better than another's. */
	readonly least?: number;
	readonly unit: 'kB' | 's' | 'ms' | 'kali' | '' | 'MiB';
	readonly note?: string;
}

const DECIMALS = { kB: 1, s: 2, ms: 1, kali: 2, '': 0, MiB: 0 };

/** A number as the site writes it. */
export const decimal = (value: number, digits: number) =>
	value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const number = (value: number, unit: Line['unit']) => `${decimal(value, DECIMALS[unit])} ${unit}`.trim();

/** Whether it is within what it may be; a line without a limit is only told. */
export const holds = ({ value, limit = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY }: Line): boolean =>
	value <= limit && value >= least;

function verdict(line: Line): string {
	if (line.limit === undefined && line.least === undefined) return '';
	return holds(line) ? 'ya' : 'TIDAK';
}

/** The measurements as a plain table: what, measured, limit, whether it holds. */
export function table(lines: readonly Line[]): string {
	const rows = [
		['yang diukur', 'hasil', 'batas', 'dalam batas', ''],
		...lines.map((line) => [
			line.what,
			number(line.value, line.unit),
			line.limit !== undefined
				? number(line.limit, line.unit)
				: line.least !== undefined
					? `≥ ${number(line.least, line.unit)}`
					: '',
			verdict(line),
			line.note ?? '',
		]),
	];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, at) => (at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
				.join('  '),
		)
		.map((row) => row.trimEnd())
		.join('\n');
}
