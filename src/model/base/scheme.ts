/** The ways in which a year's work against stunting is divided, in the order of time. */
export const SCHEME_IDS = ['8-aksi', 'aksi-utama'] as const;
export type SchemeId = (typeof SCHEME_IDS)[number];

/** One step of a scheme. */
export interface Step {
	/** As in `aksi.csv`: `1` to `8`, or `pendukung`. */
	readonly id: string;
	readonly name: string;
	/** What the step asks of a city, in plain words. */
	readonly asks: string;
}

/** A scheme as `acuan/skema.csv` and `acuan/aksi.csv` have it. */
export interface Scheme {
	readonly id: SchemeId;
	readonly name: string;
	/** What a reader should know of it. */
	readonly about: string;
	/** The document that sets it out, where it is known. */
	readonly document?: string;
	readonly steps: readonly Step[];
}
