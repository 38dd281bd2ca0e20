import type { NationShapes, PartName } from '../geo/nation.ts';
import type { AreaRegister } from '../model/base/register.ts';
import { areaMap, type MapLabel, type MappedArea, mapPart } from './area-map.ts';
import { px, type Tree } from './svg.ts';

/** The map of Indonesia: all kabupaten and kota, with the names of the provinces, and its crowded parts enlarged. */

/** Names of provinces, in pixels of the map; a phone has no room for any. */
const SIZES = { desk: 9, phone: 60 };

/** A part, how wide about it is shown, and on which screens alone it is. */
const PARTS: readonly { readonly name: PartName; readonly shown: number; readonly on?: 'wide' | 'phone' }[] = [
	{ name: 'Sumatera', shown: 340, on: 'phone' },
	{ name: 'Jawa', shown: 1080, on: 'wide' },
	{ name: 'Jawa', shown: 340, on: 'phone' },
	{ name: 'Kalimantan', shown: 340, on: 'phone' },
	{ name: 'Sulawesi', shown: 340, on: 'phone' },
	{ name: 'Bali dan Nusa Tenggara', shown: 340, on: 'phone' },
	{ name: 'Maluku', shown: 340, on: 'phone' },
	{ name: 'Papua', shown: 340, on: 'phone' },
	{ name: 'Jabodetabek', shown: 340 },
	{ name: 'Medan dan sekitarnya', shown: 340 },
	{ name: 'Batam dan Bintan', shown: 340 },
	{ name: 'Sumatera Barat', shown: 340 },
	{ name: 'Sulawesi Utara', shown: 340 },
];

/** The middle of a province's land. */
function middle(shapes: NationShapes, province: string): [number, number] {
	const own = shapes.cities.filter(({ code }) => code.startsWith(province));
	const all = own.reduce((sum, { size }) => sum + size, 0) || 1;
	const at = (axis: 0 | 1) => px(own.reduce((sum, { centre, size }) => sum + centre[axis] * size, 0) / all);
	return [at(0), at(1)];
}

/** The whole map; `title` is what it says as a whole. */
export function nationMap(
	shapes: NationShapes,
	areas: readonly MappedArea[],
	{ provinces }: Pick<AreaRegister, 'provinces'>,
	{ id, title }: { readonly id: string; readonly title: string },
): Tree {
	const labels = provinces.map(
		({ code, name }): MapLabel => ({ text: name, at: middle(shapes, code), className: 'district' }),
	);
	return areaMap(shapes, { id, title, areas, labels, sizes: SIZES });
}

/** Its enlarged parts: a name for each, its drawing, and on which screens alone it is shown. */
export function nationParts(shapes: NationShapes, id: string, { cities }: Pick<AreaRegister, 'cities'>) {
	const names = new Map(cities.map(({ code, shortName }) => [code, shortName]));
	const labels = [...shapes.cities]
		.sort((a, b) => b.size - a.size)
		.map(({ code, centre, room }): MapLabel => ({ text: names.get(code) ?? '', at: centre, room }));
	return PARTS.flatMap(({ name, shown, on }) => {
		const window = shapes.parts[name];
		return window ? [{ name, on, svg: mapPart({ name, window, labels, shown }, id) }] : [];
	});
}
