import type { GadmVillage } from '../../geo/gadm.ts';
import type { Area } from '../../model/base/area.ts';
import type { NameKeys } from './name-keys.ts';

/** A village of the register or of GADM with the keys of its name. */
export interface Named<T> {
	readonly of: T;
	readonly keys: NameKeys;
	/** Its district: a code in the register, `IDN.34.3.1` in GADM. */
	readonly district: string;
}

export type RegisterVillage = Named<Area>;
export type Boundary = Named<GadmVillage>;
