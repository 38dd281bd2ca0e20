import type { City } from '../base/city.ts';
import type { Correction, Publication } from '../base/publication.ts';
import { correctedBy, newestFirst } from './correction.ts';
import { renamedCodes, wordOf } from './renamed.ts';

/** An area or city that goes by another name, code or address than it once did. */
export type Moved =
	| {
			readonly kind: 'name';
			readonly city: City;
			readonly code: string;
			readonly before: string;
			readonly correction: Correction;
	  }
	| {
			readonly kind: 'code';
			readonly city: City;
			readonly code: string;
			readonly before: string;
			readonly correction: Correction;
	  }
	| { readonly kind: 'slug'; readonly city: City; readonly before: string; readonly correction: Correction };

/** Every district and village that had another name or code, and every city that had another address, newest first; of
 * areas that still are. */
export function movedAreas(publication: Publication): readonly Moved[] {
	const codes = renamedCodes(publication.corrections);
	return newestFirst(publication.corrections).flatMap((correction): Moved[] => {
		const word = wordOf(correction.figure);
		const { before, after } = correction;
		if (!word || before === '' || after === '' || before === after) return [];
		if (word.kind === 'kota' && word.column === 'slug') {
			const city = publication.cities.find(({ code }) => code === word.of);
			return city && before !== city.slug ? [{ kind: 'slug', city, before, correction }] : [];
		}
		const code = codes.get(correctedBy(correction).area) ?? word.of;
		const city = publication.cities.find(({ districts, villages }) =>
			[...districts, ...villages].some((area) => area.code === code),
		);
		if (word.kind !== 'wilayah' || !city) return [];
		if (word.column === 'nama') return [{ kind: 'name', city, code, before, correction }];
		return word.column === 'kode' && before !== code ? [{ kind: 'code', city, code, before, correction }] : [];
	});
}
