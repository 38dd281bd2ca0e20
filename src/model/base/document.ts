import type { Period } from './period.ts';

/** What an address answered when it was last tried. */
export interface Reach {
	/** It opened; nothing is there; it answers, but not to a machine; it did not answer. */
	readonly answer: 'open' | 'gone' | 'refused' | 'silent';
	/** Day on which it was last tried. */
	readonly tried: Period;
	/** Last day on which it opened; absent when it never did. */
	readonly opened?: Period;
}

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
	/** Of its address and of the copy's; absent while nobody has tried. */
	readonly reach?: Reach;
	readonly archiveReach?: Reach;
}
