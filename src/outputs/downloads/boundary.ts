import { ownShapes } from '../../geo/own-boundary.ts';
import type { City } from '../../model/base/city.ts';
import type { ObservationRow } from './columns.ts';

/** Whether a city's boundary may be passed on as data, and why not. */
type BoundaryPermission =
	| { readonly allowed: true; readonly licence: string }
	| { readonly allowed: false; readonly reason: string };

const DEFAULT_BOUNDARY =
	'Batas bawaan berasal dari GADM 4.1, yang lisensinya melarang pembagian ulang. Ambil sendiri dari gadm.org, ' +
	'atau minta kota menerbitkan batas resminya.';

function licenceIn(text: string): string | undefined {
	const { lisensi, license } = JSON.parse(text) as { lisensi?: unknown; license?: unknown };
	return [lisensi, license].find((each): each is string => typeof each === 'string' && each.trim() !== '');
}

/** A boundary is passed on only when the city's own file names its licence; the default one never. */
export function boundaryPermission({ boundary, name }: City): BoundaryPermission {
	if (!boundary) return { allowed: false, reason: DEFAULT_BOUNDARY };
	const licence = licenceIn(boundary.text);
	if (licence) return { allowed: true, licence };
	return {
		allowed: false,
		reason:
			`Berkas batas ${name} tidak menyebut lisensinya. Bila boleh dibagikan, tulis \`"lisensi"\` di tingkat teratas ` +
			`${boundary.name}.`,
	};
}

/** A city's boundary as GeoJSON in WGS 84, a feature a village, with its Kemendagri code and name, and what `rows` tell
 * of it: a value by its indicator, or why there is none. Only for a city whose boundary may be passed on. */
export async function boundaryGeoJson(city: City, rows: Iterable<ObservationRow> = []): Promise<string> {
	const permission = boundaryPermission(city);
	if (!city.boundary || !permission.allowed)
		throw new Error(`boundaryGeoJson: the boundary of ${city.slug} may not be passed on`);
	const told = Map.groupBy(rows, ({ wilayah }) => wilayah);
	const valuesOf = (code: string) =>
		Object.fromEntries(
			(told.get(code) ?? []).flatMap(({ indikator, nilai, keadaan }) => [
				[indikator, nilai],
				...(nilai === null ? [[`${indikator}-keadaan`, keadaan]] : []),
			]),
		);
	const names = new Map(city.villages.map(({ code, name }) => [code, name]));
	const shapes = [...ownShapes(city.boundary, city.villages)].sort((a, b) => (a.code < b.code ? -1 : 1));
	const features = shapes.map(({ code, polygons }) => ({
		type: 'Feature',
		id: code,
		properties: { kode: code, nama: names.get(code) ?? code, ...valuesOf(code) },
		geometry:
			polygons.length === 1
				? { type: 'Polygon', coordinates: polygons[0] }
				: { type: 'MultiPolygon', coordinates: polygons },
	}));
	return `${JSON.stringify({ type: 'FeatureCollection', lisensi: permission.licence, kota: city.code, features })}\n`;
}
