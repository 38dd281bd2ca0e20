import { readFileSync } from 'node:fs';
import { readRecords } from '../files/csv.ts';
import type { Area } from '../model/base/area.ts';
import type { CityBoundaryInput } from './city-shapes.ts';
import { boxOf, contains, type Point, type Polygon } from './polygons.ts';

/** Districts and villages that each city must have (Kemendagri). */
export const CITIES = [
	['binjai', 5, 37],
	['bontang', 3, 15],
	['bekasi', 12, 56],
	['batam', 12, 64],
	['tangerang-selatan', 7, 54],
] as const;

/** A city's districts and villages from its `wilayah.csv`. */
export function readCity(slug: string): CityBoundaryInput {
	const text = readFileSync(`data/kota/${slug}/wilayah.csv`, 'utf8');
	const rows = readRecords(text);
	const areas = (level: Area['level'], ...words: string[]) =>
		rows
			.filter(({ tingkat }) => words.includes(tingkat ?? ''))
			.map(({ kode = '', nama = '', alias = '', batas = '' }): Area => {
				const area = { code: kode, level, name: nama, aliases: alias === '' ? [] : alias.split(';') };
				return batas === '' ? area : { ...area, boundary: batas };
			});
	return { slug, districts: areas('district', 'kecamatan'), villages: areas('village', 'kelurahan', 'desa') };
}

/** Rings of path data, each as a polygon of its own: for the even-odd rule that is all the same. */
export function ringsOf(path: string): Polygon {
	const tokens = path.match(/[A-Za-z]|-?(\d+\.?\d*|\.\d+)/g) ?? [];
	const rings: [number, number][][] = [];
	let [x, y, command] = [0, 0, ''];
	let start: [number, number] = [0, 0];
	for (let i = 0; i < tokens.length; ) {
		const token = tokens[i] ?? '';
		if (/[A-Za-z]/.test(token)) {
			command = token;
			i++;
			if (token === 'z') [x, y] = start;
			continue;
		}
		const next = () => Number(tokens[i++]);
		if (command === 'h') x += next();
		else if (command === 'v') y += next();
		else {
			x += next();
			y += next();
		}
		if (command === 'M' || command === 'm') {
			start = [x, y];
			rings.push([]);
			command = 'l';
		}
		rings.at(-1)?.push([x, y]);
	}
	return rings;
}

/** A function that gives the codes of the shapes that a point lies in. */
export function locator(
	shapes: readonly { readonly code: string; readonly path: string }[],
): (point: Point) => string[] {
	const areas = shapes.map(({ code, path }) => {
		const polygon = ringsOf(path);
		return { code, polygon, box: boxOf([{ code, polygons: [polygon] }]) };
	});
	return (point) =>
		areas
			.filter(({ polygon, box: [west, north, east, south] }) => {
				const [x, y] = point;
				return x >= west && x <= east && y >= north && y <= south && contains(polygon, point);
			})
			.map(({ code }) => code);
}
