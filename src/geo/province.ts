import { cached } from './cache.ts';
import { withoutSpecks } from './clean.ts';
import { fitMercator } from './mercator.ts';
import { type AreaShape, areaShape, type Coarseness, NATION_CREDIT, provinceOf, simplifyAreas } from './nation.ts';
import { type NationArea, nationSource } from './nation-source.ts';
import { type Precision, pathData } from './path.ts';
import { type Box, boxOf, mapPoints, type Shape } from './polygons.ts';

interface ProvinceShapes {
	/** Kemendagri code of two digits. */
	readonly code: string;
	/** Size of the viewBox, which starts at 0 0. */
	readonly width: number;
	readonly height: number;
	/** In the order of the codes. */
	readonly cities: readonly AreaShape[];
	/** The province as one path. */
	readonly ground: string;
	/** The land of other provinces in the frame, one path; may be empty. */
	readonly around: string;
	/** West, south, east, north of the viewBox in degrees. */
	readonly bounds: Box;
	readonly source: string;
}

/** A map whose only purpose is to show where something lies. */
export type PlaceShapes = Pick<ProvinceShapes, 'code' | 'width' | 'height' | 'cities' | 'ground'>;

/** Pixels. */
const MARGIN = 8;
const FULL: Form = {
	name: 'provinces',
	size: 720,
	speck: 3,
	coarse: { interval: 1.6, least: 0.4, small: 40 },
	grid: 1,
};
const PLACE: Form = { name: 'places', size: 240, speck: 2, coarse: { interval: 1.6, least: 0.5, small: 16 }, grid: 5 };

interface Form {
	readonly name: string;
	readonly size: number;
	readonly speck: number;
	readonly coarse: Coarseness;
	/** How finely an area's own outline is written. */
	readonly grid: Precision;
}

/** The maps of all provinces by their codes, each in Web Mercator and as large as its frame allows; cached. Rejects as
 * `nationSource` does. */
export const provinceShapes = (areas: readonly NationArea[]): Promise<Readonly<Record<string, ProvinceShapes>>> =>
	shapesIn(FULL, areas, true);

/** The same small and coarse, without the land around. */
export const placeShapes = (areas: readonly NationArea[]): Promise<Readonly<Record<string, PlaceShapes>>> =>
	shapesIn(PLACE, areas, false);

const shapesIn = (
	form: Form,
	areas: readonly NationArea[],
	isSurrounded: boolean,
): Promise<Record<string, ProvinceShapes>> =>
	cached(form.name, [areas.map(({ code, name }) => [code, name]), form, isSurrounded], async () => {
		const source = await nationSource(areas);
		const maps: Record<string, ProvinceShapes> = {};
		for (const [code, own] of Map.groupBy(source, ({ code }) => provinceOf(code)))
			maps[code] = await drawn(code, own, isSurrounded ? source : own, form);
		return maps;
	});

async function drawn(
	code: string,
	own: readonly Shape[],
	source: readonly Shape[],
	{ size, speck, coarse, grid }: Form,
): Promise<ProvinceShapes> {
	const frame = fitMercator(boxOf(own), size, MARGIN);
	const near = mapPoints(source, frame.project).filter((shape) => isSeen(boxOf([shape]), frame));
	const { shapes, groups } = await simplifyAreas(near, coarse, provinceOf);
	const others = shapes.filter((shape) => provinceOf(shape.code) !== code).flatMap(({ polygons }) => polygons);
	const [west, north] = frame.unproject([0, 0]);
	const [east, south] = frame.unproject([frame.width, frame.height]);
	return {
		code,
		width: frame.width,
		height: frame.height,
		cities: shapes
			.filter((shape) => provinceOf(shape.code) === code)
			.map((shape) => areaShape(shape, speck, { grid }))
			.sort((a, b) => (a.code < b.code ? -1 : 1)),
		ground: pathData(withoutSpecks(groups.find((group) => group.code === code)?.polygons ?? [], speck * 2), 5),
		around: pathData(
			withoutSpecks(
				others.filter((polygon) => isSeen(boxOf([{ code, polygons: [polygon] }]), frame)),
				speck * 4,
			),
			5,
		),
		bounds: [west, south, east, north],
		source: NATION_CREDIT,
	};
}

const isSeen = (
	[left, top, right, bottom]: Box,
	{ width, height }: { readonly width: number; readonly height: number },
): boolean => right > 0 && bottom > 0 && left < width && top < height;
