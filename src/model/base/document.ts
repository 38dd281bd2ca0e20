import type { Period } from './period.ts';

/** A document that figures come from. */
export interface Document {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	/** As exactly as it is known: a day, a month, a year, or not at all. */
	readonly date?: Period;
	readonly kind: string;
	/** Absent when no address was recorded. */
	readonly url?: string;
	/** Address of a copy in an archive of the web. */
	readonly archive?: string;
	/** Day on which it was last read. */
	readonly read?: Period;
	/** SHA-256 of the file that was read. */
	readonly sha256?: string;
}
