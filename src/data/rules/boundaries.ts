import { error, type Issue } from '../issue.ts';
import { depthFault } from '../json-depth.ts';
import { faultOf, placeOf } from '../parse-json.ts';
import type { Rule } from './rule.ts';

/** The part of GeoJSON and TopoJSON that is looked at; whatever else a file holds is the map's to judge. */
interface Feature {
	readonly properties?: { readonly kode?: unknown } | null;
	readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
	readonly type?: unknown;
}
type Path = (string | number)[];

/** Degrees that hold all of Indonesia: a point outside is in another projection or has latitude first. */
const isInIndonesia = ([lon, lat]: readonly number[]) =>
	lon !== undefined && lat !== undefined && lon >= 94 && lon <= 142 && lat >= -12 && lat <= 7;
/** A code as a file may hold it; anything else than a text or a number is none. */
const written = (code: unknown) => (typeof code === 'string' || typeof code === 'number' ? String(code) : (JSON.stringify(code) ?? ''));
const digits = (code: unknown) => written(code).replace(/\D/g, '');

function firstPoint(coordinates: unknown): number[] | undefined {
	if (!Array.isArray(coordinates)) return undefined;
	return typeof coordinates[0] === 'number' ? (coordinates as number[]) : firstPoint(coordinates[0]);
}

const listOf = (value: unknown): readonly Feature[] =>
	Array.isArray(value) ? value.filter((part) => typeof part === 'object' && part !== null) : [];

/** Every shape of the file and where it stands; `undefined` when the file is of another kind. */
function featuresOf(json: unknown): { readonly feature: Feature; readonly path: Path }[] | undefined {
	const { type, features, objects } = (json ?? {}) as { type?: unknown; features?: unknown; objects?: unknown };
	if (type === 'FeatureCollection' && Array.isArray(features))
		return listOf(features).map((feature, at) => ({ feature, path: ['features', at] }));
	if (type !== 'Topology' || typeof objects !== 'object') return undefined;
	return Object.entries(objects ?? {}).flatMap(([name, layer]) =>
		listOf((layer as { geometries?: unknown } | null)?.geometries).map((feature, at) => ({
			feature,
			path: ['objects', name, 'geometries', at],
		})),
	);
}

/** More unknown codes than this are of another place altogether, and need no line each. */
const MOST_UNKNOWN = 50;

function* check(file: string, text: string, villages: ReadonlySet<string>, example: string): Iterable<Issue> {
	const start = { file, line: 1, column: 1 };
	const deep = depthFault(file, text);
	if (deep) return yield deep;
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		yield faultOf(file, text);
		return;
	}
	const features = featuresOf(json);
	if (!features) {
		yield error(
			'batas-rusak',
			start,
			'Berkas batas bukan kumpulan bentuk.',
			'Simpan sebagai GeoJSON `FeatureCollection` atau TopoJSON `Topology`.',
		);
		return;
	}
	const coded = features.filter(({ feature }) => !['', 'null'].includes(written(feature.properties?.kode)));
	if (coded.length === 0) {
		yield error(
			'batas-tanpa-kode',
			start,
			'Tidak ada bentuk yang punya properti `kode`.',
			`Beri setiap kelurahan properti \`kode\`, kode Kemendagri dari wilayah.csv, misalnya \`${example}\`.`,
		);
	}
	let unknown = 0;
	for (const { feature, path } of coded) {
		const { kode } = feature.properties ?? {};
		const { type } = feature.geometry ?? feature;
		const point = firstPoint(feature.geometry?.coordinates);
		if (!villages.has(digits(kode))) {
			unknown += 1;
			if (unknown > MOST_UNKNOWN) continue;
			yield error(
				'kode-tak-dikenal',
				placeOf(file, text, [...path, 'properties', 'kode']),
				`Kode \`${written(kode)}\` tidak ada di wilayah.csv kota ini.`,
				`Tulis kode Kemendagri kelurahan, misalnya \`${example}\`; hapus \`kode\` dari bentuk yang bukan kelurahan.`,
			);
		} else if (type !== 'Polygon' && type !== 'MultiPolygon') {
			yield error(
				'batas-rusak',
				placeOf(file, text, path),
				`Bentuk \`${written(kode)}\` bukan bidang.`,
				'Simpan sebagai Polygon atau MultiPolygon.',
			);
		} else if (point && !isInIndonesia(point)) {
			yield error(
				'batas-rusak',
				placeOf(file, text, [...path, 'geometry']),
				`Titik ${point.slice(0, 2).join(', ')} pada \`${written(kode)}\` di luar Indonesia.`,
				'Simpan ulang dalam WGS 84 (EPSG:4326), bujur dahulu lalu lintang.',
			);
		}
	}
	if (unknown > MOST_UNKNOWN) {
		yield error(
			'kode-tak-dikenal',
			start,
			`Masih ada ${unknown - MOST_UNKNOWN} bentuk lain yang kodenya tidak ada di wilayah.csv kota ini.`,
			'Ini tampaknya batas wilayah lain: simpan hanya bentuk kelurahan kota ini.',
		);
	}
}

/** A city's own boundary file: readable, of areas, each with the code of a village. */
export const boundaries: Rule = function* (draft) {
	for (const sheet of draft.areas) {
		if (sheet.slug === '' || !sheet.lines) continue;
		const codes = sheet.lines.map((line) => sheet.raw(line, 'kode'));
		const example = sheet.rows.find(({ values }) => values.kode.length > 8)?.values.kode ?? '64.74.01.1001';
		for (const name of ['batas.geojson', 'batas.topojson']) {
			const path = `kota/${sheet.slug}/${name}`;
			const text = draft.folder.files.get(path);
			if (text !== undefined) yield* check(`${draft.folder.name}/${path}`, text, new Set(codes.map(digits)), example);
		}
	}
};
