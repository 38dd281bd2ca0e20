import type { GadmVillage } from '../../geo/gadm.ts';

/** Names that are known to be wrong in GADM 4.1: by id, the right one. Kanaan and Gunung Telihan in Bontang are
 * swapped. */
const RIGHT_NAMES: Readonly<Record<string, string>> = {
	'IDN.34.3.1.2_1': 'Kanaan',
	'IDN.34.3.1.3_1': 'GunungTelihan',
};

/** A village of GADM under its right name. */
export function withRightName(village: GadmVillage): GadmVillage {
	const name = RIGHT_NAMES[village.id];
	return name === undefined ? village : { ...village, name };
}
