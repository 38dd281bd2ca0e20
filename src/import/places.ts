import type { Columns } from './header.ts';

/** Where a row of the source says it belongs, in the source's own words; empty for what it does not say. */
export interface Place {
	readonly city: string;
	readonly district: string;
	readonly village: string;
	readonly code: string;
	readonly bps: string;
	/** The first row that says so. */
	readonly firstRow: number;
	/** How many rows say so. */
	rows: number;
}

const PARTS = ['city', 'district', 'village', 'code', 'bps'] as const;

/** The different places of a source, each with a number. There are as many as villages, however many rows there are. */
export class PlaceBook {
	readonly places: Place[] = [];
	private readonly numbers = new Map<string, number>();
	private readonly columns: Columns;

	constructor(columns: Columns) {
		this.columns = columns;
	}

	/** Number of the row's place; `undefined` when the row names neither village nor code. */
	numberOf(cells: readonly string[], row: number, district?: string): number | undefined {
		const parts = PARTS.map((part) => cells[this.columns[part] ?? -1] ?? '');
		if (district !== undefined) parts[1] = district;
		if (!parts[2] && !parts[3] && !parts[4]) return undefined;
		const key = parts.join('\0');
		let number = this.numbers.get(key);
		if (number === undefined) {
			number = this.places.length;
			this.numbers.set(key, number);
			const [city = '', district = '', village = '', code = '', bps = ''] = parts;
			this.places.push({ city, district, village, code, bps, firstRow: row, rows: 0 });
		}
		(this.places[number] as Place).rows += 1;
		return number;
	}
}
