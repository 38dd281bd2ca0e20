import { citySlugs, type DataFolder } from '../../data/files.ts';
import { textsInZip, zip } from '../../files/zip.ts';
import type { CityShapes } from '../../geo/city-shapes.ts';
import type { AreaRegister } from '../../model/base/register.ts';

/** What the officials' desk is given to work with, as two archives: what all cities share, and one city's own files
 * with the drawing of its map. The files stand in them as committed, so that what the desk writes joins on to what is
 * there. */

const REGISTER = 'wilayah-negara.json';
const DRAWING = 'gambar-peta.json';
/** Mistakes of the press are told of many cities, of which the desk has one. */
const LEFT_OUT = /(?:^|\/)_|^kekeliruan\.csv$|\.(?:md|txt)$|\.(?:geo|topo)json$/;

/** Packs texts by name, in order; the same texts make the same bytes. */
export const packed = (texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> =>
	zip(
		[...texts].sort(([a], [b]) => (a < b ? -1 : 1)),
		undefined,
		9,
	);

/** What all cities share of a folder of data. */
export function sharedPack({ files, register }: DataFolder): Uint8Array<ArrayBuffer> {
	const texts = new Map([...files].filter(([path]) => !path.startsWith('kota/') && !LEFT_OUT.test(path)));
	if (register) texts.set(REGISTER, JSON.stringify(register));
	return packed(texts);
}

/** A city's own files, and the drawing that its pages show. */
export function cityPack({ files }: DataFolder, slug: string, shapes: CityShapes): Uint8Array<ArrayBuffer> {
	const texts = new Map([...files].filter(([path]) => path.startsWith(`kota/${slug}/`) && !LEFT_OUT.test(path)));
	texts.set(DRAWING, JSON.stringify(shapes));
	return packed(texts);
}

/** The two archives as a folder of data with one city, and its drawing. */
type Unpacked = { readonly folder: DataFolder; readonly slug: string; readonly shapes: CityShapes };

/** Reads the two archives. Throws when they are broken or hold no city. */
export function unpacked(shared: Uint8Array, city: Uint8Array): Unpacked {
	const texts = new Map([shared, city].flatMap(textsInZip));
	const json = <T>(name: string): T | undefined => {
		const text = texts.get(name);
		texts.delete(name);
		return text === undefined ? undefined : (JSON.parse(text) as T);
	};
	const register = json<AreaRegister>(REGISTER);
	const shapes = json<CityShapes>(DRAWING);
	const [slug] = citySlugs(texts);
	if (!slug || !shapes) throw new Error('unpacked: no city');
	return { folder: { name: 'data', files: texts, ...(register && { register }) }, slug, shapes };
}
