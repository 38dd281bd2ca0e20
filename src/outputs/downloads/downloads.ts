import { writeXlsx, XLSX_TYPE } from '../../files/write-xlsx.ts';
import type { Publication } from '../../model/base/publication.ts';
import type { SurveyTable } from '../../model/base/survey.ts';
import { fillingSheets } from '../../model/rounds/filling.ts';
import { cityArchive } from './archive.ts';
import { boundaryGeoJson, boundaryPermission } from './boundary.ts';
import type { ObservationRow } from './columns.ts';
import { csvOf } from './csv.ts';
import { csvwOf } from './csvw.ts';
import { parquetOf } from './parquet.ts';
import { type Address, partCsv, partsOf } from './parts.ts';
import {
	cityBoundary,
	cityCsv,
	cityZip,
	fillingXlsx,
	metadataOf,
	nationJson,
	nationParquet,
	PARQUET,
	roundCsv,
	roundGeoJson,
	SATU_DATA,
	WORKBOOKS,
	workbookOf,
} from './paths.ts';
import { allRows, cityRows } from './row.ts';
import { satuData } from './satu-data.ts';
import { odsOf, WORKBOOK_TYPES, xlsxOf } from './workbook.ts';

/** Rows of the downloads that one survey's prevalence fills: the nation, provinces, kabupaten and kota, by report. */
const surveyRows = (publication: Publication, { instrument, period, indicator }: SurveyTable): ObservationRow[] =>
	[...allRows(publication)].filter(
		(row) => row.instrumen === instrument.id && row.periode === period && row.indikator === indicator.id,
	);

/** One file below `/unduh/`, made only when it is asked for. */
export interface Download {
	readonly type: string;
	readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

const CSV = 'text/csv; charset=utf-8';
const CSVM = 'application/csvm+json; charset=utf-8';

/** Everything below `/unduh/`, by its path: the data files byte for byte as committed, so that the data's version can
 * be worked out from them and they can be compared with the repository, and what is made from them, where no cell can
 * run as a formula. */
export function downloads(publication: Publication, at: Address): ReadonlyMap<string, Download> {
	const files = new Map<string, Download>();
	const json = (value: unknown) => `${JSON.stringify(value)}\n`;
	const table = (path: string, title: string, make: () => string) => {
		files.set(path, { type: CSV, make });
		const name = path.slice(path.lastIndexOf('/') + 1);
		files.set(metadataOf(path), { type: CSVM, make: () => json(csvwOf(name, title, publication)) });
	};
	const workbooks = (csv: string, sheet: string, rows: () => Iterable<ObservationRow>) => {
		const kinds = { xlsx: xlsxOf, ods: odsOf };
		for (const kind of WORKBOOKS)
			files.set(workbookOf(csv, kind), { type: WORKBOOK_TYPES[kind], make: () => kinds[kind](rows(), sheet) });
	};
	for (const [path, text] of Object.entries(publication.files)) files.set(path, { type: CSV, make: () => text });
	for (const part of partsOf(publication))
		table(part.name, `${publication.site.name}: semua angka`, () => partCsv(publication, part));
	files.set(PARQUET, { type: 'application/vnd.apache.parquet', make: () => parquetOf(publication) });
	files.set(SATU_DATA, {
		type: 'application/json; charset=utf-8',
		make: () => {
			const { indicators, variables } = satuData(publication);
			return json({ 'MS-Ind': indicators.map(({ form }) => form), 'MS-Var': variables });
		},
	});
	for (const survey of publication.surveys) {
		files.set(nationJson(survey), {
			type: 'application/json; charset=utf-8',
			make: () => json(surveyRows(publication, survey)),
		});
		files.set(nationParquet(survey), {
			type: 'application/vnd.apache.parquet',
			make: () => parquetOf(publication, surveyRows(publication, survey)),
		});
	}
	for (const city of publication.cities) {
		const { slug, name } = city;
		table(cityCsv(slug), `Semua angka ${name}`, () => csvOf(cityRows(publication, city)));
		workbooks(cityCsv(slug), city.shortName, () => cityRows(publication, city));
		for (const round of city.rounds) {
			table(roundCsv(slug, round.period), `Hasil pengukuran ${name}, ${round.period}`, () =>
				csvOf(cityRows(publication, city, round)),
			);
			workbooks(roundCsv(slug, round.period), `${city.shortName} ${round.period}`, () =>
				cityRows(publication, city, round),
			);
			if (round.level === 'village')
				files.set(fillingXlsx(slug, round.period), {
					type: XLSX_TYPE,
					make: () => writeXlsx(fillingSheets(city, round)),
				});
		}
		files.set(cityZip(slug), { type: 'application/zip', make: () => cityArchive(city, publication, at) });
		if (!boundaryPermission(city).allowed) continue;
		const type = 'application/geo+json; charset=utf-8';
		files.set(cityBoundary(slug), { type, make: () => boundaryGeoJson(city) });
		for (const round of city.rounds)
			files.set(roundGeoJson(slug, round.period), {
				type,
				make: () => boundaryGeoJson(city, cityRows(publication, city, round)),
			});
	}
	return files;
}
