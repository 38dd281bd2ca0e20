import type { Publication } from '../../model/base/publication.ts';
import { dataVersion } from '../citations/version.ts';

/** The version as a Data Package wants it (SemVer): the newest day in the data, and the data's own version as build
 * metadata. */
export function semanticVersion(publication: Publication): string {
	const [year = '0', month = '0', day = '0'] = (publication.newest ?? '').split('-');
	return `${Number(year)}.${Number(month)}.${Number(day)}+${dataVersion(publication).short}`;
}
