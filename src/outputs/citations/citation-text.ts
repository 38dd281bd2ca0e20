import type { City } from '../../model/base/city.ts';
import { formatPeriod } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { cityHref } from '../../site.ts';
import type { Address } from '../downloads/address.ts';
import { dataVersion } from './version.ts';

/** How to cite a city's data as a whole: in words, with the data's version in place of a date of looking. */
export function citationText(city: City, publication: Publication, at: Address): string {
	const { site, newest } = publication;
	const state = newest ? ` Dokumen terbaru bertanggal ${formatPeriod(newest)}.` : '';
	return (
		`${site.publisher}. ${site.name}: data stunting ${city.name}. Versi data ` +
		`${dataVersion(publication).short}.${state} ${at(cityHref(city.slug))}\n`
	);
}
