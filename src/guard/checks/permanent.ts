import { PERMANENT_FILE, permanentAddresses } from '../../data/promised.ts';
import type { Check } from '../check.ts';
import type { Site } from '../site.ts';

/** Addresses that people cite and machines fetch: pages of figures, cities, villages, rounds and programmes, downloads
 * and the interface. */
const PROMISED =
	/^\/(?:angka\/.+|kota\/.+|program\/.*|unduh\/.+|api\/.+|umpan\/.+|sematan\/.+|gambar\/.+|v\/.+|(?:data|datapackage)\.json|[a-z-]+\/)?$/;

/** The address of a built file: a page's ends in a slash. */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** All addresses of a built site that should be kept, sorted. */
const promisedAddresses = (site: Site): string[] =>
	[...site.files.keys()]
		.map(addressOf)
		.filter((address) => PROMISED.test(address))
		.sort();

/** Addresses that the list does not hold yet. */
export function newAddresses(list: string, site: Site): string[] {
	const known = new Set(permanentAddresses(list));
	return promisedAddresses(site).filter((address) => !known.has(address));
}

/** No address of an earlier release is gone. A page that says that its figure was withdrawn, or leads elsewhere, is
 * there. */
export const permanent = (list: string): Check => ({
	name: 'alamat-tetap',
	*end(site) {
		const built = new Set([...site.files.keys()].map(addressOf));
		for (const address of permanentAddresses(list))
			if (!built.has(address))
				yield {
					file: address,
					message: `Alamat ini sudah pernah terbit dan tidak ada lagi. Kembalikan halamannya, atau terbitkan halaman yang mengatakan apa yang terjadi dengannya (${PERMANENT_FILE}).`,
				};
	},
});
