import { type AnyTable, tablePattern } from '../../data/csv/index.ts';
import { TABLES } from '../../data/tables/index.ts';
import type { City } from '../../model/base/city.ts';
import { firstDay } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { to } from '../../site.ts';
import { type Address, extentOf, licenceOf, partsOf, semanticVersion } from './parts.ts';
import { cityCsv, PARQUET, roundCsv } from './paths.ts';
import { committedSchema, downloadSchema, type TableSchema } from './table-schema.ts';
import { STATE_WORDS } from './words.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

interface Resource {
	readonly name: string;
	readonly type?: 'table';
	readonly path: string | readonly string[];
	readonly title: string;
	readonly description?: string;
	readonly format: string;
	readonly mediatype: string;
	readonly encoding?: 'utf-8';
	readonly schema?: TableSchema;
}

/** The package of one city's archive, from the texts that stand in it. */
export function archivePackage(city: City, publication: Publication, entries: ReadonlyMap<string, string>): object {
	const { site, newest } = publication;
	const own = `unduh/kota/${city.slug}/`;
	return {
		$schema: PROFILE,
		name: `stunting-${city.slug}`,
		title: `Stunting ${city.name}`,
		version: semanticVersion(publication),
		...(newest && { created: `${firstDay(newest)}T00:00:00Z` }),
		licenses: [licenceOf(site.licence)],
		resources: cityResources(city, downloadSchema()).map((resource) => {
			const path = String(resource.path).slice(own.length);
			return { ...resource, path, ...extentOf(entries.get(path) ?? '') };
		}),
	};
}

const CSV = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const;

/** Name of a resource: small letters, digits, dots and hyphens. */
const resourceName = (path: string) =>
	path
		.replace(/\.csv$/, '')
		.replaceAll('/', '.')
		.toLowerCase();

/** The tidy tables of one city: all of it, and each round. */
function cityResources(city: City, schema: TableSchema): Resource[] {
	const all = cityCsv(city.slug);
	return [
		{ name: resourceName(all), ...CSV, path: `unduh/${all}`, title: `Semua angka ${city.name}`, schema },
		...city.rounds.map(({ period }) => {
			const path = roundCsv(city.slug, period);
			return {
				name: resourceName(path),
				...CSV,
				path: `unduh/${path}`,
				title: `Hasil pengukuran ${city.name}, ${period}`,
				schema,
			};
		}),
	];
}

/** A data file as committed; its columns may be fewer than the table has, so only those that stand in it are described,
 * in their order. */
function committedResource(path: string, text: string, table: AnyTable, schema: TableSchema): Resource {
	const header = text
		.slice(0, text.search(/\r?\n|$/))
		.replace(/^\uFEFF/, '')
		.split(',');
	const fields = header.flatMap((name) => schema.fields.find((field) => field.name === name) ?? []);
	return {
		name: resourceName(`berkas/${path}`),
		...CSV,
		path: `unduh/${path}`,
		title: `Berkas ${path}`,
		description: `Berkas data seperti disimpan; satu baris adalah ${table.about}.`,
		schema: { ...schema, fields },
	};
}

/** The Data Package (v2) of all downloads. Paths are relative to the package, as its standard asks. */
export function dataPackage(publication: Publication, at: Address) {
	const { site, newest, cities, files, documents } = publication;
	const schema = downloadSchema();
	const committed = TABLES.map((table) => ({ table, pattern: tablePattern(table), schema: committedSchema(table) }));
	const parts = partsOf(publication).map(({ name }) => `unduh/${name}`);
	const contributors = [...new Set([site.publisher, ...cities.map(({ publisher }) => publisher.name)])];
	return {
		$schema: PROFILE,
		name: 'aksi-7',
		title: site.name,
		description: `${site.motto} Keadaan setiap angka: ${Object.entries(STATE_WORDS)
			.map(([word, meaning]) => `${word}: ${meaning}`)
			.join('; ')}.`,
		// A local path is no homepage: the standard wants an address.
		...(URL.canParse(at(to('/'))) && { homepage: at(to('/')) }),
		version: semanticVersion(publication),
		...(newest && { created: `${firstDay(newest)}T00:00:00Z` }),
		keywords: ['stunting', 'balita', 'kota', 'kelurahan', 'Indonesia', 'aksi konvergensi'],
		licenses: [licenceOf(site.licence)],
		contributors: contributors.map((title) => ({ title, roles: ['publisher'] })),
		sources: documents.map(({ title, publisher, url }) => ({
			title: `${title} (${publisher})`,
			...(url && { path: url }),
		})),
		resources: [
			{
				name: 'pengamatan',
				...CSV,
				path: parts.length === 1 ? (parts[0] as string) : parts,
				title: 'Semua angka',
				description:
					'Satu baris adalah satu laporan dokumen tentang satu angka, atau satu sel hasil pengukuran satu kelurahan.',
				schema,
			},
			{
				name: 'pengamatan-parquet',
				path: `unduh/${PARQUET}`,
				title: 'Semua angka (Parquet)',
				format: 'parquet',
				mediatype: 'application/vnd.apache.parquet',
			},
			...cities.flatMap((city) => cityResources(city, schema)),
			...Object.keys(files)
				.sort()
				.flatMap((path) => {
					const known = committed.find(({ pattern }) => pattern.test(path));
					return known ? [committedResource(path, files[path] ?? '', known.table, known.schema)] : [];
				}),
		] satisfies Resource[],
	};
}
