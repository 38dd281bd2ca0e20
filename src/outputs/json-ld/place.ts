import { type Area, fullName } from '../../model/base/area.ts';
import type { Node } from './node.ts';

/** An area with its Kemendagri code. https://schema.org/AdministrativeArea */
export const place = (area: Area): Node => ({
	'@type': 'AdministrativeArea',
	name: fullName(area),
	identifier: { '@type': 'PropertyValue', propertyID: 'Kode wilayah Kemendagri', value: area.code },
});
