import { slugOf } from './slug.ts';

/** The provinces, kabupaten and kota of the country, by Kemendagri's codes: every one has a page, whether the site
 * knows its figures or not. */

export interface RegisterProvince {
	/** `32`. */
	readonly code: string;
	readonly name: string;
	/** Last part of its page's address; never changes. */
	readonly slug: string;
}

export interface RegisterArea extends RegisterProvince {
	/** `32.75`; the name in full: `Kota Bekasi`. */
	readonly shortName: string;
	readonly kind: 'kota' | 'kabupaten';
	/** Code of its province. */
	readonly province: string;
}

export interface AreaRegister {
	/** In the order of their codes. */
	readonly provinces: readonly RegisterProvince[];
	readonly cities: readonly RegisterArea[];
}

export const NO_REGISTER: AreaRegister = { provinces: [], cities: [] };

/** Words that stay small within a name written in capitals, and those that stay in capitals. */
const SMALL = new Set(['dan', 'di']);
const CAPITALS = new Set(['DKI']);

/** A name as people write it, from the register's capitals: `KEPULAUAN SIAU` -> `Kepulauan Siau`. */
export const fromCapitals = (name: string): string =>
	name
		.split(' ')
		.map((word, at) => {
			if (CAPITALS.has(word)) return word;
			const small = word.toLowerCase();
			return at > 0 && SMALL.has(small) ? small : small.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
		})
		.join(' ');

/** `Kota Administrasi Jakarta Selatan` -> `Jakarta Selatan`. */
const shortNameOf = (name: string): string => name.replace(/^(Kabupaten|Kota) (Administrasi )?/, '');

/** The register from the rows of its tables, with an address for each: the short name, and `kabupaten-` before it where
 * a kota has the same one. */
export function registerOf(
	provinces: readonly { readonly code: string; readonly name: string }[],
	cities: readonly { readonly code: string; readonly name: string; readonly province_code: string }[],
): AreaRegister {
	const named = cities.map(({ code, name: raw, province_code }) => {
		const name = fromCapitals(raw);
		const shortName = shortNameOf(name);
		return {
			code,
			name,
			shortName,
			kind: name.startsWith('Kota ') ? ('kota' as const) : ('kabupaten' as const),
			province: province_code,
		};
	});
	const kotas = new Set(named.filter(({ kind }) => kind === 'kota').map(({ shortName }) => slugOf(shortName)));
	return {
		provinces: provinces.map(({ code, name }) => ({ code, name: fromCapitals(name), slug: slugOf(name) })),
		cities: named.map((city) => {
			const own = slugOf(city.shortName);
			return { ...city, slug: city.kind === 'kabupaten' && kotas.has(own) ? `kabupaten-${own}` : own };
		}),
	};
}
