import type { Publication } from '../../model/base/publication.ts';
import { dataVersion } from '../citations/version.ts';
import { COLUMNS } from './columns.ts';
import { licenceOf } from './parts.ts';
import { MISSING } from './table-schema.ts';

/** CSV on the Web metadata of one download. `csv` is the file's name: the metadata stands beside it, where CSVW looks
 * first. Empty cells are null; in `nilai` the symbols are too. */
export function csvwOf(csv: string, title: string, publication: Publication) {
	const { site, newest } = publication;
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'id' }],
		url: csv,
		'dc:title': title,
		'dc:publisher': site.publisher,
		'dc:license': licenceOf(site.licence).path ?? site.licence,
		'dc:identifier': dataVersion(publication).short,
		...(newest && { 'dc:modified': newest }),
		dialect: { encoding: 'utf-8', delimiter: ',', header: true, headerRowCount: 1, lineTerminators: ['\n'] },
		tableSchema: {
			columns: COLUMNS.map(({ name, title: heading, about, type, nullable, format }) => ({
				name,
				titles: name,
				'rdfs:label': heading,
				'dc:description': about,
				datatype: format === 'uri' ? 'anyURI' : type,
				...(!nullable && { required: true }),
				...(name === 'nilai' && { null: MISSING.map(({ value }) => value) }),
			})),
			primaryKey: ['id', 'dokumen'],
		},
	};
}
