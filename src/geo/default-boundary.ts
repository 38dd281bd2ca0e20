import type { Area } from '../model/base/area.ts';
import { BoundaryError } from './boundary-error.ts';
import { gadmCitiesOf } from './gadm.ts';
import type { Shape } from './polygons.ts';

/** Shapes in degrees of the villages that have a `boundary`, and the `others` that GADM has in the same city for no
 * village of ours: lakes. Throws `BoundaryError` naming every `boundary` that does not exist or stands twice. */
export async function defaultShapes(
	slug: string,
	villages: readonly Area[],
): Promise<{ readonly shapes: Shape[]; readonly others: Shape[] }> {
	const all = await gadmCitiesOf(villages.flatMap(({ boundary }) => boundary ?? []));
	const byId = new Map(all.map((each) => [each.id, each]));
	const taken = new Map<string, string>();
	const problems: string[] = [];
	const shapes = villages.flatMap(({ code, name, boundary }) => {
		if (boundary === undefined) return [];
		const found = byId.get(boundary);
		const other = taken.get(boundary);
		const where = `kota/${slug}/wilayah.csv, ${code} ${name}, kolom batas: "${boundary}"`;
		if (found === undefined) problems.push(`${where} tidak ada di GADM 4.1; tulis GID_4 yang benar, atau kosongkan.`);
		if (other !== undefined) problems.push(`${where} sudah dipakai ${other}; setiap kelurahan punya batas sendiri.`);
		taken.set(boundary, `${code} ${name}`);
		return found === undefined ? [] : [{ code, polygons: found.polygons }];
	});
	if (problems.length > 0) throw new BoundaryError(problems);
	return { shapes, others: all.filter(({ id }) => !taken.has(id)).map(({ id, polygons }) => ({ code: id, polygons })) };
}
