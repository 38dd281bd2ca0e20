import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Feature, featuresOf, namedFrame } from '../../data/boundary/index.ts';
import { faultOf } from '../../data/json/index.ts';
import { formatIssue } from '../../data/messages.ts';
import { decode } from '../../files/decode.ts';
import { unzip, ZipFault } from '../../files/zip.ts';
import { runMapshaper } from '../../geo/mapshaper.ts';
import { type Frame, frameOfEpsg, frameOfPrj } from './frames.ts';
import { BoundaryRefusal, fewLines } from './refusal.ts';

/** A map as it was read, its coordinates still as they stand there. */
export interface Source {
	/** What it is, for the preview: `shapefile ADMINISTRASIDESA_AR_25K`. */
	readonly kind: string;
	readonly features: readonly Feature[];
	/** What the file itself says of its coordinates, as words and as a frame where it is known. */
	readonly said?: string;
	readonly frame?: Frame | undefined;
}

/** 1 GB unpacked is more than any office's map has. */
const MOST_BYTES = 2 ** 30;
const PARTS = ['shp', 'dbf', 'prj', 'cpg'] as const;
type Parts = Partial<Record<(typeof PARTS)[number], Uint8Array>>;

const EXPORT = 'ekspor dari program petanya sebagai GeoJSON atau shapefile (.zip), lalu ulangi.';
const text = (bytes: Uint8Array) => decode(bytes).text;

/** Reads GeoJSON, TopoJSON, a list of borders, or a shapefile (zipped, or its `.shp` beside the others). Throws
 * `BoundaryRefusal`. */
export async function readSource(file: string, layer: string | undefined): Promise<Source> {
	if (!existsSync(file)) throw new BoundaryRefusal(`Berkas \`${file}\` tidak ada. Periksa nama dan foldernya.`);
	if (statSync(file).isDirectory())
		throw new BoundaryRefusal(`\`${file}\` adalah folder. Berikan berkas .shp di dalamnya, atau .zip-nya.`);
	const bytes = readFileSync(file);
	requireContent(path.basename(file), bytes);
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromZip(bytes, layer);
	if (/\.shp$/i.test(file) || (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0x27 && bytes[3] === 0x0a))
		return beside(file);
	if (/\.(dbf|prj|shx|cpg)$/i.test(file))
		throw new BoundaryRefusal(
			`\`${path.basename(file)}\` hanya sebagian shapefile. Berikan berkas .shp-nya, atau .zip yang memuat semuanya.`,
		);
	if (/\.(kml|gpkg|gdb|tab|mif|dxf|dwg|pdf|xlsx?)$/i.test(file))
		throw new BoundaryRefusal(`\`${path.basename(file)}\` bukan jenis yang dapat dibaca: ${EXPORT}`);
	return fromText(text(bytes), path.basename(file), layer);
}

/** A repository with git-LFS holds a few lines in the place of a file, until somebody asks for the file. */
function requireContent(name: string, bytes: Uint8Array): void {
	if (text(bytes.subarray(0, 40)).startsWith('version https://git-lfs'))
		throw new BoundaryRefusal(`\`${name}\` hanya penunjuk git-LFS. Jalankan \`git lfs pull\`, lalu ulangi.`);
	if (bytes.length === 0) throw new BoundaryRefusal(`\`${name}\` kosong. Salin lagi berkas yang utuh.`);
}

/** What the header of a `.shp` says that it holds; areas are what is asked for. */
function shapesIn(shp: Uint8Array): 'bidang' | 'titik' | 'garis' | undefined {
	if (shp.length < 36) return undefined;
	const kind = new DataView(shp.buffer, shp.byteOffset).getInt32(32, true) % 10;
	return ({ 1: 'titik', 8: 'titik', 3: 'garis', 5: 'bidang' } as const)[kind as 1];
}

function fromZip(bytes: Uint8Array, wanted: string | undefined): Promise<Source> | Source {
	const inside: string[] = [];
	let files: Map<string, Uint8Array>;
	try {
		files = unzip(bytes, { bytes: MOST_BYTES }, (name) => {
			inside.push(name);
			return /\.(shp|dbf|prj|cpg|json|geojson|topojson)$/i.test(name) && !/(^|\/)(__MACOSX|\.)/.test(name);
		});
	} catch (cause) {
		if (!(cause instanceof ZipFault)) throw cause;
		throw new BoundaryRefusal(
			cause.why === 'large'
				? 'Isi .zip itu lebih dari 1 GB. Ekspor hanya kota ini.'
				: 'Berkas .zip itu rusak atau terkunci sandi. Salin lagi, atau simpan ulang tanpa sandi.',
		);
	}
	const layers = new Map<string, Parts>();
	for (const [name, content] of files) {
		const { dir, name: base, ext } = path.posix.parse(name);
		const part = PARTS.find((each) => ext.toLowerCase() === `.${each}`);
		const key = path.posix.join(dir, base);
		if (part) layers.set(key, { ...layers.get(key), [part]: content });
	}
	const shapes = [...layers].filter(([, { shp }]) => shp);
	for (const [name, parts] of layers)
		for (const [part, content] of Object.entries(parts)) requireContent(`${name}.${part}`, content);
	const texts = [...files.keys()].filter((name) => /json$/i.test(name));
	const names = [...shapes.map(([name]) => name), ...texts];
	const base = (name: string) => path.posix.basename(name).replace(/\.(geo|topo)?json$/i, '');
	// Layers of the same name in two folders are told apart by their folders.
	const called = (name: string) => (names.filter((other) => base(other) === base(name)).length > 1 ? name : base(name));
	const kindOf = (name: string) => shapesIn(layers.get(name)?.shp ?? new Uint8Array());
	const areas = names.filter((name) => kindOf(name) === undefined || kindOf(name) === 'bidang');
	const chosen =
		wanted === undefined
			? areas.length === 1
				? areas
				: names
			: names.filter((name) => [base(name), name].some((each) => each.toLowerCase() === wanted.toLowerCase()));
	const [name, ...more] = chosen;
	if (name === undefined || more.length > 0) {
		if (names.length === 0) throw new BoundaryRefusal(nothingIn(inside));
		const list = names.map((each) => `${called(each)}${kindOf(each) ? ` (${kindOf(each)})` : ''}`);
		throw new BoundaryRefusal(
			`Berkas ini memuat beberapa lapisan. Tambahkan --layer dengan nama lapisan batas desa atau kelurahan:\n${fewLines(list)}`,
		);
	}
	const parts = layers.get(name);
	return parts?.shp
		? fromShapefile(base(name), parts)
		: fromText(text(files.get(name) as Uint8Array), base(name), undefined);
}

/** Why an archive has no map in it. */
function nothingIn(names: readonly string[]): string {
	const found = (pattern: RegExp) => names.find((name) => pattern.test(name));
	const [archive, part] = [found(/\.(zip|rar|7z)$/i), found(/\.(dbf|shx|prj)$/i)];
	if (archive)
		return `Di dalam .zip itu ada \`${path.posix.basename(archive)}\`: buka dahulu, lalu berikan yang di dalamnya.`;
	if (part)
		return `Di dalam .zip itu ada \`${path.posix.basename(part)}\`, tetapi .shp-nya tidak ikut. Sertakan .shp, .dbf, dan .prj.`;
	return `Di dalam .zip itu tidak ada .shp atau GeoJSON: ${EXPORT}`;
}

function beside(file: string): Promise<Source> {
	const base = file.replace(/\.shp$/i, '');
	const parts: Parts = {};
	const names = readdirSync(path.dirname(file));
	for (const part of PARTS) {
		const found = names.find((name) => name.toLowerCase() === `${path.basename(base)}.${part}`.toLowerCase());
		if (!found) continue;
		parts[part] = readFileSync(path.join(path.dirname(file), found));
		requireContent(found, parts[part]);
	}
	return fromShapefile(path.basename(base), { ...parts, shp: readFileSync(file) });
}

async function fromShapefile(name: string, { shp, dbf, prj, cpg }: Parts): Promise<Source> {
	if (!dbf)
		throw new BoundaryRefusal(
			`Shapefile ${name} tanpa .dbf: kode dan nama kelurahannya ada di sana. Sertakan .shp, .dbf, dan .prj dalam satu .zip.`,
		);
	const kind = shapesIn(shp as Uint8Array);
	if (kind !== undefined && kind !== 'bidang')
		throw new BoundaryRefusal(
			`Shapefile ${name} berisi ${kind}, bukan bidang. Ekspor lapisan batas desa atau kelurahan (polygon).`,
		);
	const input = { 'in.shp': shp as Uint8Array, 'in.dbf': dbf, ...(cpg && { 'in.cpg': cpg }) };
	let out: string;
	try {
		out = (await runMapshaper('-i in.shp -o out.json format=geojson', input))['out.json'] ?? '';
	} catch (cause) {
		throw new BoundaryRefusal(
			`Shapefile ${name} tidak terbaca (${(cause as Error).message.split('\n')[0]}). Ekspor ulang dari program petanya.`,
		);
	}
	const features = featuresOf(JSON.parse(out));
	if (!features) throw new BoundaryRefusal(`Shapefile ${name} tidak punya bentuk berisian: ${EXPORT}`);
	const said = prj && text(prj);
	return {
		kind: `shapefile ${name}`,
		features,
		...(said && { said: /"([^"]*)"/.exec(said)?.[1] ?? said, frame: frameOfPrj(said) }),
	};
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function fromText(found: string, name: string, layer: string | undefined): Source {
	if (/^(<{7}|>{7})/m.test(found))
		throw new BoundaryRefusal(`\`${name}\` memuat tanda penggabungan git (\`<<<<<<<\`). Pakai salinan yang utuh.`);
	let json: unknown;
	try {
		json = JSON.parse(found);
	} catch {
		const lines = linesAsFeatures(found);
		if (!lines)
			throw new BoundaryRefusal(`${formatIssue(faultOf(name, found))}\nAtau ekspor ulang dari program petanya.`);
		json = { type: 'FeatureCollection', features: lines };
	}
	if (isObject(json) && json.type === 'Topology') json = oneLayer(json, layer);
	const features = featuresOf(collectionOf(json));
	if (!features || features.length === 0)
		throw new BoundaryRefusal(`\`${name}\` tidak memuat bentuk yang punya kode atau nama. Bila petanya ada, ${EXPORT}`);
	const said = isObject(json) ? namedFrame(json) : undefined;
	const kind =
		isObject(json) && json.type === 'Topology' ? 'TopoJSON' : Array.isArray(json) ? 'daftar border' : 'GeoJSON';
	return { kind, features, ...(said !== undefined && { said: `EPSG:${said}`, frame: frameOfEpsg(said) }) };
}

/** A topology with the one layer that was asked for; with all when it has one only. */
function oneLayer(json: Record<string, unknown>, layer: string | undefined): unknown {
	const objects = isObject(json.objects) ? json.objects : {};
	const names = Object.keys(objects);
	const name = layer ?? (names.length === 1 ? names[0] : undefined);
	if (name === undefined || !(name in objects))
		throw new BoundaryRefusal(
			`Berkas ini memuat beberapa lapisan. Tambahkan --layer dengan salah satunya:\n${fewLines(names)}`,
		);
	return { ...json, objects: { [name]: objects[name] } };
}

/** One feature a line, as some programs write (GeoJSONL). */
function linesAsFeatures(found: string): unknown[] | undefined {
	try {
		const lines = found.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]));
		return lines.every((each) => isObject(each) && each.type === 'Feature') && lines.length > 0 ? lines : undefined;
	} catch {
		return undefined;
	}
}

/** What else is a list of shapes: a single feature, a list of features, a list of objects with a `border` of points. */
function collectionOf(json: unknown): unknown {
	if (isObject(json) && json.type === 'Feature') return { type: 'FeatureCollection', features: [json] };
	if (!Array.isArray(json)) return json;
	const features = (json as unknown[]).map((each) => {
		if (!isObject(each) || !('border' in each)) return each;
		const { border, ...properties } = each;
		const depth = (value: unknown): number => (Array.isArray(value) ? 1 + depth(value[0]) : 0);
		const form = { 2: ['Polygon', [border]], 3: ['Polygon', border], 4: ['MultiPolygon', border] }[depth(border)];
		return { type: 'Feature', properties, geometry: form ? { type: form[0], coordinates: form[1] } : null };
	});
	return { type: 'FeatureCollection', features };
}
