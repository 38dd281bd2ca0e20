/** Where a row of the source says it belongs, in the source's own words; empty for what it does not say. */
export interface PlaceParts {
	readonly city: string;
	readonly district: string;
	readonly village: string;
	readonly code: string;
	readonly bps: string;
}

export interface NamedPlace extends PlaceParts {
	/** The first row that says so. */
	readonly firstRow: number;
	/** How many rows say so. */
	rows: number;
}

/** The different places of a source, each with a number. There are as many as villages, however many rows there are. */
export class PlaceBook {
	readonly places: NamedPlace[] = [];
	private readonly numbers = new Map<string, number>();

	/** Number of the row's place; `undefined` when it names neither village nor code. */
	numberOf({ city, district, village, code, bps }: PlaceParts, row: number): number | undefined {
		if (!village && !code && !bps) return undefined;
		const key = [city, district, village, code, bps].join('\0');
		let number = this.numbers.get(key);
		if (number === undefined) {
			number = this.places.length;
			this.numbers.set(key, number);
			this.places.push({ city, district, village, code, bps, firstRow: row, rows: 0 });
		}
		(this.places[number] as NamedPlace).rows += 1;
		return number;
	}
}
