import type { Period } from '../../src/model/base/period.ts';
import { readSaid } from '../../src/onboarding/import/said.ts';
import { type Request, understand } from '../../src/onboarding/import/understand.ts';
import { CITY } from './sheets.ts';
import { csv, type Rows } from './workspace.ts';
import { type TestSheet, workbook } from './write-xlsx.ts';

/** What a test asks beside the file: the period, what is said of columns, and who answers. */
export type Asked = Partial<Pick<Request, 'ask' | 'sheet'>> & {
	readonly period?: string;
	readonly map?: readonly string[];
	readonly published?: string;
};

const requestOf = ({ period = '2026-02', published = '2026-03-10', map = [], ...rest }: Asked): Request => ({
	...rest,
	period: period as Period,
	published: published as Period,
	said: readSaid(map),
	bps: new Map(),
	progress: () => undefined,
});

/** What stands between bars; of a row numbers are numbers; a table by its rows. */
export const words = (line: string) => line.split('|').map((word) => word.trim());
export const cells = (line: string) => words(line).map((word) => (/^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word));
export const grid = (...lines: readonly string[]) => lines.map(cells);

/** Bytes of a text table, of a workbook with one sheet, or of whole sheets. */
export const text = (rows: Rows) => new TextEncoder().encode(csv(rows, ';', '\n'));
export const book = (rows: Rows, merges: readonly string[] = []) => workbook([{ name: 'Rekap', rows, merges }]);
export const sheets = (...list: readonly TestSheet[]) => workbook(list);

/** Counts of a village as `sasaran,diukur,pendek,sangat_pendek`; blank for what is not known. */
export async function counts(bytes: Uint8Array, asked: Asked = {}, village = '99.01.01.1001'): Promise<string> {
	const tally = (await understand(bytes, CITY, requestOf(asked))).tallies.get(village);
	return [tally?.target, tally?.measured, tally?.stunted, tally?.severe].map((count) => count ?? '').join(',');
}

/** What is said along with the counts. */
export async function notes(bytes: Uint8Array, asked: Asked = {}): Promise<string> {
	return (await understand(bytes, CITY, requestOf(asked))).notes.join('\n');
}

/** The message of the refusal; throws when there is none. */
export async function refusal(bytes: Uint8Array, asked: Asked = {}): Promise<string> {
	try {
		await understand(bytes, CITY, requestOf(asked));
	} catch (cause) {
		return (cause as Error).message;
	}
	throw new Error('Diterima, padahal seharusnya ditolak.');
}
