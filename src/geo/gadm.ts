import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cached } from './cache.ts';
import { type Feature, polygonsOf } from './geojson.ts';
import type { Polygon } from './polygons.ts';

/** A village of GADM 4.1 as the package `geojson-indonesia` has it. Its names have no spaces; its numeric codes are BPS
 * codes. */
export interface GadmVillage {
	/** `GID_4`, such as `IDN.34.3.1.2_1`. */
	readonly id: string;
	readonly district: string;
	readonly name: string;
	/** In degrees. */
	readonly polygons: readonly Polygon[];
}

/** Where a city's features lie in the file, in bytes; keyed by the first three parts of their ids (`IDN.34.3`). */
type CityIndex = Readonly<Record<string, { readonly name: string; readonly start: number; readonly end: number }>>;

const FEATURE = '{"type":"Feature","properties":{"GID_4":"';
const file = () => path.join(process.cwd(), 'node_modules', 'geojson-indonesia', 'geojson', 'gadm41_IDN_4.json');

/** All villages of the cities that these ids lie in, lakes included; none for an id that GADM does not have. */
export async function gadmCitiesOf(ids: Iterable<string>): Promise<GadmVillage[]> {
	const index = await cityIndex();
	const found: GadmVillage[] = [];
	for (const city of new Set([...ids].map(cityPart))) found.push(...(await villagesAt(index[city])));
	return found;
}

const cityPart = (id: string) => id.split('.').slice(0, 3).join('.');

async function villagesAt(city: CityIndex[string] | undefined): Promise<GadmVillage[]> {
	if (city === undefined) return [];
	const handle = await open(file());
	try {
		const { buffer } = await handle.read(Buffer.alloc(city.end - city.start), 0, city.end - city.start, city.start);
		const features = JSON.parse(`[${buffer.toString('utf8').replace(/,\s*$/, '')}]`) as Feature[];
		return features.map(({ properties, geometry }) => ({
			id: String(properties?.GID_4),
			district: String(properties?.NAME_3),
			name: String(properties?.NAME_4),
			polygons: polygonsOf(geometry) ?? [],
		}));
	} finally {
		await handle.close();
	}
}

/** The ids of all villages of GADM. */
export async function gadmIds(): Promise<ReadonlySet<string>> {
	const list = await cached('gadm-ids', FEATURE, async () => {
		const text = await readFile(file(), 'latin1');
		return [...text.matchAll(/"GID_4":"([^"]*)"/g)].map(([, id = '']) => id);
	});
	return new Set(list);
}

/** Reads the whole 56 MB once per machine and notes where each city begins; parsing it all would take seconds and a
 * gigabyte. A city's features stand together in the file. */
const cityIndex = (): Promise<CityIndex> =>
	cached('gadm-index', FEATURE, async () => {
		const bytes = await readFile(file());
		const index: Record<string, { name: string; start: number; end: number }> = {};
		let last: { name: string; start: number; end: number } | undefined;
		let lastCity = '';
		for (let at = bytes.indexOf(FEATURE); at >= 0; at = bytes.indexOf(FEATURE, at + FEATURE.length)) {
			const head = bytes.toString('utf8', at, at + 400);
			const city = cityPart(head.slice(FEATURE.length, head.indexOf('"', FEATURE.length)));
			if (city === lastCity) continue;
			if (last !== undefined) last.end = at;
			if (index[city] !== undefined) throw new Error(`${file()}: the villages of ${city} do not stand together`);
			last = { name: /"NAME_2":"([^"]*)"/.exec(head)?.[1] ?? '', start: at, end: 0 };
			lastCity = city;
			index[city] = last;
		}
		if (last === undefined) throw new Error(`${file()}: no feature found; the package has changed its form`);
		last.end = bytes.lastIndexOf(']}');
		return index;
	});
