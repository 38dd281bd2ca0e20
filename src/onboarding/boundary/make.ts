import {
	areasOf,
	type CheckedBoundary,
	checkBoundary,
	type Feature,
	isInIndonesia,
	type Polygon,
	polygonOf,
	someOf,
} from '../../data/boundary/index.ts';
import { nationSource } from '../../geo/nation-source.ts';
import { builtInShapes, shapeIssues } from '../../geo/own/check.ts';
import { diagonalOf, kilometresTo, middleOf, squareKilometres } from '../../geo/own/ground.ts';
import { type Box, boxOf, mapPoints, type Shape } from '../../geo/polygons.ts';
import type { Issue } from '../../model/base/issue.ts';
import { type Assignment, type AssignOptions, assignVillages, type KnownCity } from './assign.ts';
import { FRAMES, type Frame, frameOfEpsg } from './frames.ts';
import { BoundaryRefusal } from './refusal.ts';
import type { Source } from './source.ts';

export interface CityToMap extends KnownCity {
	/** What messages call the data folder. */
	readonly folder: string;
	readonly slug: string;
	readonly villages: readonly (KnownCity['villages'][number] & {
		readonly boundary?: string | undefined;
		readonly until?: unknown;
	})[];
	/** All cities of the register, for one whose villages have no built-in shape. */
	readonly register: readonly { readonly code: string; readonly name: string }[];
}

/** What the written file says of itself. */
export interface Origin {
	readonly dokumen?: string | undefined;
	readonly tahun?: string | undefined;
	readonly lisensi?: string | undefined;
	readonly pemilik?: string | undefined;
}

export interface Made {
	readonly text: string;
	readonly issues: readonly Issue[];
	readonly assignment: Assignment;
	readonly frame: Frame;
	/** Of each village: its area and, where the built-in map has it, how far apart the two middles are. */
	readonly villages: readonly {
		readonly code: string;
		readonly name: string;
		readonly area: number;
		readonly apart?: number;
	}[];
	readonly notes: readonly string[];
}

/** Kilometres beside the city within which a frame may land. */
const NEAR = 25;
/** Degrees to a tenth of a metre. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** Polygons of a village's shapes in the file's own coordinates; open rings are closed, one shape is taken once. */
function polygonsOf(features: readonly Feature[], who: string, notes: string[], closing: Set<string>): Polygon[] {
	const seen = new Set<string>();
	return features.flatMap(({ geometry }) => {
		const form = JSON.stringify(geometry);
		if (seen.has(form)) notes.push(`${who} tertulis dua kali dengan bentuk yang sama; dipakai sekali.`);
		if (seen.has(form)) return [];
		seen.add(form);
		const areas = areasOf(geometry);
		if (!areas)
			throw new BoundaryRefusal(
				`Bentuk ${who} bukan bidang (${String(geometry?.type)}). Ekspor lapisan bidangnya (polygon).`,
			);
		if (areas.length === 0) notes.push(`Bentuk ${who} kosong, jadi tidak ikut.`);
		return areas.map(({ rings, path }) => {
			const open = polygonOf(rings, path);
			if ('polygon' in open) return open.polygon;
			const closed = polygonOf(rings, path, true);
			if ('fault' in closed) throw new BoundaryRefusal(`Bentuk ${who}: ${closed.fault.message} ${closed.fault.fix}`);
			closing.add(who);
			return closed.polygon;
		});
	});
}

/** Where the city lies, in degrees. */
async function homeOf(city: CityToMap, builtIn: readonly Shape[]): Promise<Box | undefined> {
	if (builtIn.length > 0) return boxOf(builtIn);
	const own = (await nationSource(city.register)).filter(({ code }) => code === city.code);
	return own.length > 0 ? boxOf(own) : undefined;
}

/** The frame that brings the shapes to the city: what was asked for, what the file says, else the only one. */
function frameFor(
	shapes: readonly Shape[],
	home: Box | undefined,
	source: Source,
	crs: string | undefined,
	city: string,
	notes: string[],
): Frame {
	if (crs !== undefined) {
		const frame = frameOfEpsg(crs.replace(/\D/g, ''));
		if (!frame)
			throw new BoundaryRefusal(
				`--crs ${crs} tidak dikenal. Tulis misalnya --crs EPSG:32650 (UTM zona 50N) atau EPSG:4326 (derajat).`,
			);
		return frame;
	}
	const middles = shapes.map((shape) => middleOf(boxOf([shape])));
	const middle = middles[Math.floor(middles.length / 2)] ?? [0, 0];
	const limit = home ? Math.max(NEAR, diagonalOf(home) / 2) : Number.POSITIVE_INFINITY;
	// Most of the shapes decide; that one of them lies on another island is for the check to say.
	const lands = (frame: Frame) => {
		const near = middles
			.map(frame.toDegrees)
			.filter(([x, y]) => isInIndonesia(x, y) && (!home || kilometresTo(home, [x, y]) <= limit));
		return near.length * 2 > middles.length;
	};
	if (source.frame && lands(source.frame)) return source.frame;
	const fitting = FRAMES.filter(lands);
	const [only, ...more] = fitting;
	if (only && more.length === 0) {
		if (source.said !== undefined)
			notes.push(`Berkas berkata proyeksinya ${source.said}, tetapi titik-titiknya hanya cocok dengan ${only.name}.`);
		return only;
	}
	const said = source.said === undefined ? '' : ` Berkas berkata ${source.said}.`;
	const point = `titik tengah satu bentuk ${Math.round(middle[0] * 100) / 100}, ${Math.round(middle[1] * 100) / 100}`;
	throw new BoundaryRefusal(
		only
			? `Proyeksinya tidak dapat dipastikan: ${fitting.map(({ name }) => name).join(' atau ')} sama-sama cocok ` +
					`(${point}).${said} Tambahkan --crs, misalnya --crs EPSG:${only.epsg ?? 4326}.`
			: `Tidak satu pun proyeksi yang lazim membawa peta ini ke ${city} ` +
					`(${point}).${said} Ekspor ulang dalam WGS 84 (EPSG:4326), atau periksa --city.`,
	);
}

/** The file's text: what it says of itself first, then a village a line, in the order of the codes. */
function textOf(shapes: readonly Shape[], names: ReadonlyMap<string, string>, origin: Origin): string {
	const head = JSON.stringify({ type: 'FeatureCollection', ...origin }).slice(0, -1);
	const lines = shapes.map(({ code, polygons }) =>
		JSON.stringify({
			type: 'Feature',
			properties: { kode: code, nama: names.get(code) },
			geometry: { type: 'MultiPolygon', coordinates: polygons },
		}),
	);
	return `${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Makes a city's boundary file from a map. Throws `BoundaryRefusal` where something is not certain; what is wrong with
 * the shapes stands in `issues`. */
export async function makeBoundary(
	source: Source,
	city: CityToMap,
	options: AssignOptions & { readonly crs?: string | undefined; readonly origin: Origin },
): Promise<Made> {
	const assignment = assignVillages(source.features, city, options);
	const names = new Map(city.villages.map(({ code, name }) => [code, name]));
	const notes = [...assignment.notes];
	const closing = new Set<string>();
	const found = [...assignment.byVillage]
		.map(([code, features]) => ({
			code,
			polygons: polygonsOf(features, `${names.get(code)} (\`${code}\`)`, notes, closing),
		}))
		.filter(({ polygons }) => polygons.length > 0)
		.sort((a, b) => (a.code < b.code ? -1 : 1));
	if (closing.size > 0) notes.push(`Garis keliling yang tidak tertutup, lalu ditutup: ${someOf([...closing])}.`);
	if (found.length === 0) throw new BoundaryRefusal('Tidak ada bentuk yang dapat dipakai: semuanya kosong.');
	const builtIn = await builtInShapes(city.villages);
	const frame = frameFor(found, await homeOf(city, builtIn), source, options.crs, city.name, notes);
	const shapes = mapPoints(found, (point) => {
		const [lon, lat] = frame.toDegrees(point);
		return [round(lon), round(lat)];
	});
	const text = textOf(shapes, names, options.origin);
	const file = `${city.folder}/kota/${city.slug}/batas.geojson`;
	const checked: CheckedBoundary = checkBoundary({ file, text, villages: city.villages });
	const issues = [...checked.issues, ...(await shapeIssues(checked.shapes, city.villages, city.name))];
	const before = new Map(builtIn.map((shape) => [shape.code, middleOf(boxOf([shape]))]));
	return {
		text,
		issues,
		assignment,
		frame,
		notes,
		villages: shapes.map((shape) => {
			const other = before.get(shape.code);
			const [x, y] = middleOf(boxOf([shape]));
			const apart = other && kilometresTo([x, y, x, y], other);
			return {
				code: shape.code,
				name: names.get(shape.code) ?? '',
				area: squareKilometres(shape.polygons),
				...(apart !== undefined && { apart }),
			};
		}),
	};
}
