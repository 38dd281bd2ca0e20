import type { Place, Tell } from '../../model/base/issue.ts';
import { commandFor } from './command.ts';
import type { Feature, Path, Polygon } from './geometry.ts';
import { strayKind } from './projection.ts';
import { areasOf, written } from './read.ts';
import { polygonOf } from './rings.ts';

/** A shape of the file that is sound by itself, under the code of its village. */
export interface CodedShape {
	readonly code: string;
	/** In degrees, longitude first, without heights; every ring closed. */
	readonly polygons: readonly Polygon[];
	/** Where it stands in the file. */
	place(): Place;
}

/** What shapes are read with. */
interface Reading {
	readonly file: string;
	codeOf(feature: Feature): string;
	place(path: Path): Place;
	say(code: string, path: Path): (...told: Parameters<Tell>) => void;
}

const STRAYS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
	exchanged: ['tertukar: lintang ditulis di depan', 'Tulis bujur dahulu, baru lintang, atau ubah dengan'],
	metres: [
		'bukan derajat; tampaknya meter (UTM atau Web Mercator)',
		'Simpan ulang dalam WGS 84 (EPSG:4326), atau ubah dengan',
	],
	elsewhere: [
		'di luar Indonesia',
		'Simpan ulang dalam WGS 84 (EPSG:4326), bujur dahulu lalu lintang, atau ubah dengan',
	],
};

/**
 * The shapes of features whose codes are known, those that are sound; the others are said to `say`.
 * @param isForeign whether the file itself says that it is not in degrees
 */
export function shapesOf(
	{ file, codeOf, say, place }: Reading,
	features: readonly Feature[],
	isForeign: boolean,
): CodedShape[] {
	const strays = new Map<string, { readonly path: Path; readonly text: string; count: number }>();
	const shapes = features.flatMap((feature) => {
		const code = codeOf(feature);
		const polygons = polygonsOf(feature, code, file, say);
		if (!polygons) return [];
		for (const [at, polygon] of polygons.entries())
			for (const [x, y] of polygon.polygon.flat()) {
				const kind = strayKind(x, y);
				if (!kind) continue;
				const before = strays.get(kind);
				if (before) before.count += 1;
				else
					strays.set(kind, {
						path: polygons[at]?.path ?? feature.path,
						text: `Titik ${x}, ${y} pada \`${code}\``,
						count: 1,
					});
				return [];
			}
		return [{ code, polygons: polygons.map(({ polygon }) => polygon), place: () => place(feature.path) }];
	});
	for (const [kind, { path, text, count }] of strays) {
		if (kind === 'metres' && isForeign) continue;
		const more = count > 1 ? ` Begitu pula pada ${count - 1} bentuk lain.` : '';
		say('batas-rusak', path)`${text} ${STRAYS[kind]?.[0]}.${more} → ${STRAYS[kind]?.[1]} ${commandFor(file)}.`;
	}
	return shapes;
}

function polygonsOf(
	feature: Feature,
	code: string,
	file: string,
	say: Reading['say'],
): { readonly polygon: Polygon; readonly path: Path }[] | undefined {
	const base: Path = feature.isTopology ? feature.path : [...feature.path, 'geometry'];
	const areas = areasOf(feature.geometry);
	if (!areas || areas.length === 0) {
		const what = areas ? 'kosong: tidak ada bidangnya' : `bukan bidang (${written(feature.geometry?.type)})`;
		say('batas-rusak', feature.path)`Bentuk \`${code}\` ${what}. → Simpan sebagai Polygon atau MultiPolygon.`;
		return undefined;
	}
	const found: { polygon: Polygon; path: Path }[] = [];
	for (const { rings, path } of areas) {
		const strict = polygonOf(rings, path);
		// A ring whose first point alone is exchanged is open too; that it lies elsewhere says more.
		const closed = 'fault' in strict && strict.fault.isOpen ? polygonOf(rings, path, true) : strict;
		const read = 'polygon' in closed && closed.polygon.flat().some(([x, y]) => strayKind(x, y)) ? closed : strict;
		if ('fault' in read) {
			const at = feature.isTopology ? base : [...base, ...read.fault.path];
			const more = read.fault.isOpen ? `, atau ubah dengan ${commandFor(file)}.` : '';
			say('batas-rusak', at)`Bentuk \`${code}\`: ${read.fault.message} → ${read.fault.fix}${more}`;
			return undefined;
		}
		found.push({ polygon: read.polygon, path: feature.isTopology ? base : [...base, ...path] });
	}
	return found;
}
