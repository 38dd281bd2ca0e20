export type Unit = 'percent' | 'children' | 'count' | 'rupiah' | 'score' | 'rank' | 'yes';

export interface Indicator {
	readonly id: string;
	readonly name: string;
	/** What kind of number it is; decides bands, circles and the form it is printed in. */
	readonly unit: Unit;
	/** The unit's word after the number: `persen`, `balita`, `kelurahan`; empty for a rank. */
	readonly unitWord: string;
	readonly definition: string;
	readonly numerator: string;
	readonly denominator: string;
}
