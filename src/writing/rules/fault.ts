/** Something that a passage misstates. */
export interface Fault {
	readonly code: string;
	/** Place in the passage's text. */
	readonly start: number;
	readonly message: string;
	readonly fix: string;
}

export const overlaps = (
	a: { readonly start: number; readonly end: number },
	[start, end]: readonly [number, number],
) => a.start < end && a.end > start;
