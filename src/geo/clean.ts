import { fromGeoJson, linesOf, toGeoJson } from './geojson.ts';
import { runMapshaper } from './mapshaper.ts';
import { type Polygon, polygonArea, type Ring, ringArea, type Shape } from './polygons.ts';

/** How far apart two drawings of the same edge may be, and how large a hole between villages is a mistake. */
export interface Repair {
	/** Degrees; 0.0001 is 11 m. */
	readonly snap: number;
	/** Square kilometres. */
	readonly gap: number;
}

/** Shapes in degrees whose edges fit: close points snapped, overlaps given to one side, small gaps filled. `others` are
 * areas that are known to be nobody's, such as lakes: they keep neighbours from growing over them and are left out
 * after. */
export async function repair(
	shapes: readonly Shape[],
	others: readonly Shape[],
	{ snap, gap }: Repair,
): Promise<Shape[]> {
	const commands = `-i in.json -snap interval=${snap} -clean gap-fill-area=${gap}km2 -o out.json format=geojson`;
	const { 'out.json': out = '' } = await runMapshaper(commands, { 'in.json': toGeoJson([...shapes, ...others]) });
	const wanted = new Set(shapes.map(({ code }) => code));
	return fromGeoJson(out).filter(({ code }) => wanted.has(code));
}

interface Simplified {
	readonly villages: Shape[];
	readonly districts: Shape[];
	/** Lines between districts; the outer edge is not among them. */
	readonly borders: readonly Ring[];
}

/** Villages simplified together, so that neighbours keep one common edge, and their districts dissolved from the
 * result. Points are in pixels, and so is `tolerance`, the farthest that a line may move. */
export async function simplify(
	villages: readonly Shape[],
	districtOf: (village: string) => string,
	tolerance: number,
): Promise<Simplified> {
	const input = toGeoJson(villages, ({ code }) => ({ district: districtOf(code) }));
	const commands = [
		`-i in.json -simplify dp interval=${tolerance} planar keep-shapes`,
		'-o villages.json format=geojson -dissolve2 district -o districts.json format=geojson -innerlines -o ' +
			'borders.json format=geojson',
	].join(' ');
	const out = await runMapshaper(commands, { 'in.json': input });
	return {
		villages: fromGeoJson(out['villages.json'] ?? ''),
		districts: fromGeoJson(out['districts.json'] ?? '', 'district'),
		borders: linesOf(out['borders.json'] ?? ''),
	};
}

/** Polygons without parts and holes smaller than `least` square pixels; the largest part always stays. */
export function withoutSpecks(polygons: readonly Polygon[], least: number): Polygon[] {
	const largest = Math.max(...polygons.map(polygonArea));
	return polygons
		.filter((polygon) => polygonArea(polygon) >= Math.min(least, largest))
		.map((polygon) => polygon.filter((ring, i) => i === 0 || ringArea(ring) >= least));
}
