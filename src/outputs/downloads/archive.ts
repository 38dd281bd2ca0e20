import { sha256 } from '../../files/hash.ts';
import { zip } from '../../files/zip.ts';
import type { City } from '../../model/base/city.ts';
import { written } from '../../model/base/mark.ts';
import { firstDay } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { checksumText } from '../checksums/checksums.ts';
import { citationText } from '../citations/citation-text.ts';
import type { Address } from './address.ts';
import { boundaryGeoJson, boundaryPermission } from './boundary.ts';
import { csvOf } from './csv.ts';
import { archivePackage } from './data-package.ts';
import { readmeText } from './readme.ts';
import { cityRows } from './row.ts';

/** Header and those rows of a CSV whose first cell is wanted; ids hold no comma and no line break. */
function rowsNamed(text: string, ids: ReadonlySet<string>): string {
	const [header = '', ...records] = recordsOf(text);
	return [header, ...records.filter((record) => ids.has(/^"?([^",\r\n]*)/.exec(record)?.[1] ?? ''))].join('');
}

/** A CSV's records with their line ends; a line break within quotation marks ends none. */
const recordsOf = (text: string): string[] =>
	text.match(/(?:"[^"]*"|[^"\n])*(?:\n|$)/g)?.filter((record) => record !== '') ?? [];

/** The day that every entry of an archive carries. Local parts on purpose: an archive stores no time zone, and they
 * come out the same in any. */
function stampOf({ newest }: Publication): Date {
	const [year = 1980, month = 1, day = 1] = newest ? firstDay(newest).split('-').map(Number) : [];
	return new Date(Math.max(year, 1980), month - 1, day);
}

/** A city's archive: its tables, the files as committed, how to use and cite them, and their checksums. The same data
 * gives the same bytes. */
export async function cityArchive(city: City, publication: Publication, at: Address): Promise<Uint8Array> {
	const entries = new Map<string, string>();
	const own = `kota/${city.slug}/`;
	const documents = new Set([
		...city.figures.flatMap(({ reports }) => reports.map(({ document }) => document.id)),
		...city.rounds.map(({ document }) => document.id),
		...city.actions.map(({ document }) => document.id),
	]);
	entries.set('BACA-DULU.txt', written(readmeText(city, publication, at), `${own}BACA-DULU.txt`));
	entries.set('SITASI.txt', written(citationText(city, publication, at), `${own}SITASI.txt`));
	entries.set('pengamatan.csv', csvOf(cityRows(publication, city)));
	for (const round of city.rounds)
		entries.set(`pengamatan/${round.period}.csv`, csvOf(cityRows(publication, city, round)));
	for (const [path, text] of Object.entries(publication.files))
		if (path.startsWith(own)) entries.set(`berkas/${path.slice(own.length)}`, text);
	entries.set('dokumen.csv', rowsNamed(publication.files['dokumen.csv'] ?? '', documents));
	for (const name of ['instrumen.csv', 'indikator.csv']) entries.set(name, publication.files[name] ?? '');
	if (boundaryPermission(city).allowed) entries.set('batas.geojson', await boundaryGeoJson(city));
	entries.set('datapackage.json', `${JSON.stringify(archivePackage(city, publication, entries), null, '\t')}\n`);
	entries.set('SHA256SUMS', checksumText([...entries].map(([name, text]) => [name, sha256(text)])));
	const folder = `stunting-${city.slug}`;
	const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
	return zip(
		sorted.map(([name, text]) => [`${folder}/${name}`, text] as const),
		stampOf(publication),
	);
}
