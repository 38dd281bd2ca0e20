/** A way of measuring. Its kind is part of every figure's type: survey and register figures cannot meet in one series,
 * because a function that takes both does not compile. */
export type InstrumentKind = 'survey' | 'register' | 'enumeration' | 'model' | 'target';

export interface Instrument<K extends InstrumentKind = InstrumentKind> {
	readonly id: string;
	readonly kind: K;
	readonly name: string;
	/** Who is in it and at what level it speaks. */
	readonly covers: string;
	readonly definition: string;
	readonly note: string;
}

type IsUnion<K, All = K> = K extends unknown ? ([All] extends [K] ? false : true) : never;

/** Asks for one kind: an instrument that may be of any kind has to be narrowed with `isKind` first. */
export type Single<K extends InstrumentKind> = true extends IsUnion<K> ? never : unknown;

/** The name without its explanation: `SSGI (Survei Status Gizi Indonesia)` -> `SSGI`. */
export const shortName = ({ name }: Instrument): string => name.replace(/ \(.*\)$/, '');

/** The stand-in for a way of measuring that the document does not name; its name reads badly within a sentence. */
export const isUnstated = ({ id }: Pick<Instrument, 'id'>): boolean => id === 'tidak-disebut';

/** Narrows an instrument to one kind. */
export const isKind = <K extends InstrumentKind>(instrument: Instrument, kind: K): instrument is Instrument<K> =>
	instrument.kind === kind;
