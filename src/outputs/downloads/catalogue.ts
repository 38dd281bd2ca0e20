import { villageWord } from '../../model/base/area.ts';
import type { City } from '../../model/base/city.ts';
import { comparePeriods, firstDay, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { cityHref, fileHref, to } from '../../site.ts';
import { boundaryPermission } from './boundary.ts';
import { type Address, licenceOf, partsOf } from './parts.ts';
import { apiHref, cityBoundary, cityCsv, cityZip, metadataOf, PARQUET, roundCsv } from './paths.ts';

/** The catalogue at `/data.json` in the form that CKAN's harvesters read (DCAT-US 1.1, a profile of W3C DCAT): one
 * dataset for all and one a city. No mail address is recorded for an office, so contact points carry a name and a page,
 * not an invented address. */

const CONTEXT = 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld';

interface File {
	readonly title: string;
	readonly path: string;
	readonly mediaType: string;
	readonly format: string;
	readonly describedBy?: string;
}

const csv = (title: string, path: string): File => ({
	title,
	path,
	mediaType: 'text/csv',
	format: 'CSV',
	describedBy: metadataOf(path),
});

const distribution = ({ title, path, mediaType, format, describedBy }: File, at: Address) => ({
	'@type': 'dcat:Distribution',
	title,
	downloadURL: at(fileHref(path)),
	mediaType,
	format,
	...(describedBy && { describedBy: at(fileHref(describedBy)), describedByType: 'application/csvm+json' }),
});

const api = (path: string, at: Address) => ({
	'@type': 'dcat:Distribution',
	title: 'Antarmuka JSON',
	accessURL: at(apiHref(path)),
	describedBy: at(apiHref('openapi.json')),
	describedByType: 'application/vnd.oai.openapi+json',
	mediaType: 'application/json',
	format: 'API',
});

/** Days that the data itself names: from the first period measured to the newest document. */
function spanOf(periods: readonly Period[], dates: readonly Period[]) {
	const first = [...periods].sort(comparePeriods)[0];
	const newest = [...dates].map(firstDay).sort().at(-1);
	return { first: first && firstDay(first), newest };
}

function cityDataset(city: City, publication: Publication, at: Address) {
	const { site } = publication;
	const word = villageWord(city.villages);
	const dates = [
		...city.figures.flatMap(({ reports }) => reports.flatMap(({ document }) => document.date ?? [])),
		...city.rounds.flatMap(({ document }) => document.date ?? []),
	];
	const { first, newest } = spanOf(
		[...city.figures.map(({ period }) => period), ...city.rounds.map(({ period }) => period)],
		dates,
	);
	const modified = newest ?? publication.newest;
	const own = boundaryPermission(city);
	const files: File[] = [
		csv(`Semua angka ${city.name}`, cityCsv(city.slug)),
		...city.rounds.map(({ period }) => csv(`Hasil per ${word}, pengukuran ${period}`, roundCsv(city.slug, period))),
		{
			title: `Semua berkas ${city.name} dengan cara mengutip dan sidik berkas`,
			path: cityZip(city.slug),
			mediaType: 'application/zip',
			format: 'ZIP',
		},
		...(own.allowed
			? [
					{
						title: `Batas ${word}`,
						path: cityBoundary(city.slug),
						mediaType: 'application/geo+json',
						format: 'GeoJSON',
					},
				]
			: []),
	];
	return {
		'@type': 'dcat:Dataset',
		identifier: at(cityHref(city.slug)),
		title: `Stunting ${city.name}: hasil pengukuran dan angka yang dilaporkan`,
		description:
			`Angka stunting ${city.name} menurut setiap dokumen yang melaporkannya, beserta cara mengukurnya, dan hasil ` +
			`pengukuran per ${word} yang dipublikasikan.`,
		keyword: ['stunting', 'balita', 'kesehatan', city.shortName, city.province.name],
		theme: ['Kesehatan'],
		language: ['id'],
		...(modified && { modified: firstDay(modified) }),
		publisher: { '@type': 'org:Organization', name: city.publisher.name },
		contactPoint: {
			'@type': 'vcard:Contact',
			fn: city.infoOffice.name,
			...(city.infoOffice.address && { 'vcard:note': city.infoOffice.address }),
		},
		accessLevel: 'public',
		license: licenceOf(site.licence).path ?? site.licence,
		spatial: `${city.name}, ${city.province.name}, Indonesia`,
		...(first && modified && { temporal: `${first}/${firstDay(modified)}` }),
		landingPage: at(cityHref(city.slug)),
		distribution: [...files.map((file) => distribution(file, at)), api(`kota/${city.slug}.json`, at)],
	};
}

/** The whole catalogue. */
export function catalogue(publication: Publication, at: Address) {
	const { site, newest, cities } = publication;
	const all = {
		'@type': 'dcat:Dataset',
		identifier: at(to('/data/')),
		title: `${site.name}: semua angka stunting`,
		description:
			'Semua angka di situs ini: satu baris untuk setiap laporan dokumen tentang satu angka, atau satu sel hasil ' +
			'pengukuran satu kelurahan.',
		keyword: ['stunting', 'balita', 'kesehatan', 'kota', 'kelurahan'],
		theme: ['Kesehatan'],
		language: ['id'],
		...(newest && { modified: firstDay(newest) }),
		publisher: { '@type': 'org:Organization', name: site.publisher },
		contactPoint: { '@type': 'vcard:Contact', fn: site.publisher },
		accessLevel: 'public',
		license: licenceOf(site.licence).path ?? site.licence,
		spatial: 'Indonesia',
		landingPage: at(to('/data/')),
		distribution: [
			...partsOf(publication).map(({ name }) => distribution(csv('Semua angka', name), at)),
			distribution(
				{ title: 'Semua angka', path: PARQUET, mediaType: 'application/vnd.apache.parquet', format: 'Parquet' },
				at,
			),
			api('index.json', at),
		],
	};
	return {
		'@context': CONTEXT,
		'@id': at(to('/data.json')),
		'@type': 'dcat:Catalog',
		conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
		describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
		dataset: [all, ...cities.map((city) => cityDataset(city, publication, at))],
	};
}
