import type { Period } from '../../model/base/period.ts';
import { PREVALENCE } from '../../model/measures.ts';
import type { Sheet } from '../csv/parse.ts';
import type { Row } from '../csv/table.ts';
import { type figuresTable, referenceFiguresTable } from './figures.ts';
import type { surveysTable } from './surveys.ts';

/** A survey's wide table as parsed, with what the name of its file says. */
export interface SurveyFile {
	readonly instrument: string;
	/** As written: that it is a year is for a rule to say. */
	readonly year: string;
	readonly sheet: Sheet<typeof surveysTable>;
}

/** Where each column of a figure stands in a survey's table. */
const COLUMN: Readonly<Record<string, string>> = { wilayah: 'kode' };

/** A survey's table as rows of figures, so that one set of rules reads both and nothing is linked twice. Areas that the
 * survey leaves out have no row; places and texts are those of the survey's own file. */
export function figuresOfSurvey({ instrument, year, sheet }: SurveyFile): Sheet<typeof figuresTable> {
	const rows: Row<typeof figuresTable>[] = [];
	const leftOut = new Set<number>();
	for (const { values: v, line } of sheet.rows) {
		if ('state' in v.nilai) {
			leftOut.add(line);
			continue;
		}
		const { kode, nama, dokumen, letak, catatan, nilai, ...precision } = v;
		rows.push({
			line,
			values: {
				wilayah: kode,
				indikator: PREVALENCE,
				instrumen: instrument,
				periode: year as Period,
				nilai,
				pembilang: null,
				penyebut: null,
				status: 'final',
				tanggal_tarik: null,
				dokumen,
				letak,
				catatan,
				...precision,
			},
		});
	}
	const fixed: Readonly<Record<string, string>> = {
		indikator: PREVALENCE,
		instrumen: instrument,
		periode: year,
		status: 'final',
	};
	return {
		table: referenceFiguresTable as unknown as typeof figuresTable,
		file: sheet.file,
		slug: '',
		rows,
		lines: sheet.lines?.filter((line) => !leftOut.has(line)),
		place: (line, column) => sheet.place(line, COLUMN[column] ?? column),
		raw: (line, column) => fixed[column] ?? sheet.raw(line, COLUMN[column] ?? column),
	};
}
