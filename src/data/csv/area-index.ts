import type { DataFolder } from '../files.ts';
import { areasTable, referenceAreasTable } from '../tables/areas.ts';
import { parseCsv } from './parse.ts';
import { type AreaIndex, type NamedArea, plainName } from './repair/code.ts';

function knownAreas(text: string | undefined, table: typeof areasTable): NamedArea[] {
	if (text === undefined) return [];
	return parseCsv(table, '', text).sheet.rows.map(({ values: { kode, nama, tingkat, alias } }) => ({
		code: kode,
		name: nama,
		names: [nama, ...alias].map(plainName),
		level: tingkat,
	}));
}

function cityOf(text: string | undefined): AreaIndex['city'] {
	try {
		const { kode, nama } = JSON.parse(text ?? '') as { kode: unknown; nama: unknown };
		return typeof kode === 'string' && typeof nama === 'string' ? { code: kode, name: nama } : undefined;
	} catch {
		return undefined;
	}
}

/** The areas of a city (or, without a slug, those to compare with), as far as their files can be read. */
export function areaIndexOf({ files }: DataFolder, slug: string): AreaIndex {
	if (slug === '') return { areas: knownAreas(files.get('acuan/wilayah.csv'), referenceAreasTable) };
	const city = cityOf(files.get(`kota/${slug}/kota.json`));
	return { ...(city && { city }), areas: knownAreas(files.get(`kota/${slug}/wilayah.csv`), areasTable) };
}
