import { readRecords } from '../../files/csv.ts';
import { ABSENCES } from '../../model/base/cell.ts';
import type { FigureObservation, Observation } from '../../model/base/observation.ts';
import { listed } from '../../model/base/spelling.ts';
import { printed } from '../../model/figures/statement.ts';

/** One row of a file for machines, as far as it states numbers: what a column or a key holds. */
interface StatedRow {
	readonly nilai: number | null;
	readonly pembilang?: number | null;
	readonly penyebut?: number | null;
	/** Of a conflict: its bounds. */
	readonly terendah?: number;
	readonly tertinggi?: number;
	readonly bawah?: number | null;
	readonly atas?: number | null;
	readonly n_tertimbang?: number | null;
	/** Id of the document that reports it; without one the row speaks for all. */
	readonly dokumen?: string;
}

const SYMBOLS: ReadonlySet<string> = new Set(Object.values(ABSENCES).map(({ symbol }) => symbol));
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const same = (stated: number | null | undefined, real: number | undefined) => (stated ?? undefined) === real;

/** Whether a row says what its observation says. Compared with the observation itself and not with the writer of rows,
 * so that a mistake of the writer is found too. */
function agrees(row: StatedRow, observation: Observation): boolean {
	if (observation.kind === 'figure') return agreesWithFigure(row, observation);
	const { state, value, numerator, denominator } = observation;
	if (row.nilai === null || value === undefined) return row.nilai === null && state !== 'value' && state !== 'zero';
	// A rate is told to two decimals.
	const isClose = Math.abs(row.nilai - value) <= (denominator === undefined ? 1e-9 : 0.005 + 1e-9);
	return isClose && same(row.pembilang, numerator) && same(row.penyebut, denominator);
}

function agreesWithFigure(
	{ nilai, dokumen, ...row }: StatedRow,
	{ figure: { finding, reports } }: FigureObservation,
): boolean {
	if (dokumen !== undefined)
		return reports.some(
			({ document, quantity, numerator, denominator, interval, weighted }) =>
				document.id === dokumen &&
				quantity.value === nilai &&
				same(row.pembilang, numerator) &&
				same(row.penyebut, denominator) &&
				same(row.bawah, interval?.low.value) &&
				same(row.atas, interval?.high.value) &&
				same(row.n_tertimbang, weighted),
		);
	if (finding.state === 'conflict')
		return nilai === null && row.terendah === finding.low.value && row.tertinggi === finding.high.value;
	return nilai === finding.quantity.value;
}

/** What is wrong with a row; `where` says where it stands. */
function rowFault(where: string, row: StatedRow, observation: Observation): string | undefined {
	if (agrees(row, observation)) return undefined;
	const { nilai, pembilang = null, penyebut = null, terendah, tertinggi, dokumen } = row;
	const said = terendah === undefined ? String(nilai ?? 'tanpa nilai') : `${terendah} sampai ${tertinggi}`;
	const base = pembilang === null && penyebut === null ? '' : ` (${pembilang ?? '…'} dari ${penyebut ?? '…'})`;
	return (
		`${where}: ${said}${base} untuk ${observation.id}${dokumen ? ` menurut ${dokumen}` : ''}, yang bernilai ` +
		`${printed(observation) || 'tanpa angka'}.`
	);
}

/** Whether a CSV is a table of observations. */
export const isTidy = (text: string) => /^id,wilayah,[^\n]*\bnilai,/.test(text);

/** What is wrong with a table of observations, row by row. */
export function* tidyFaults(text: string, find: (id: string) => Observation | undefined): Generator<string> {
	const numberIn = (cell: string | undefined) => (cell ? Number(cell) : null);
	for (const [at, { id = '', nilai = '', pembilang, penyebut, dokumen, bawah, atas, n_tertimbang }] of readRecords(
		text,
	).entries()) {
		const where = `Baris ${at + 2}`;
		const observation = find(id);
		if (!observation) yield `${where}: id \`${id}\` bukan angka atau sel mana pun.`;
		else if (!NUMBER.test(nilai) && !SYMBOLS.has(nilai))
			yield `${where}: nilai \`${nilai}\` untuk ${id} bukan angka dan bukan simbol keadaan.`;
		else {
			const row = {
				nilai: SYMBOLS.has(nilai) ? null : Number(nilai),
				pembilang: numberIn(pembilang),
				penyebut: numberIn(penyebut),
				bawah: numberIn(bawah),
				atas: numberIn(atas),
				n_tertimbang: numberIn(n_tertimbang),
				...(observation.kind === 'figure' && { dokumen: dokumen ?? '' }),
			};
			const fault = rowFault(where, row, observation);
			if (fault) yield fault;
		}
	}
}

/** Numbers that a row may state, and its count of digits. */
const STATED: ReadonlySet<string> = new Set(
	listed(`
		nilai, pembilang, penyebut, terendah, tertinggi, desimal, bawah, atas, n_tertimbang
	`),
);

/** What is wrong with the numbers of an answer of the interface: each stands in the row of an observation, and is its
 * number. */
export function* answerFaults(
	value: unknown,
	find: (id: string) => Observation | undefined,
	within?: Observation,
): Generator<string> {
	if (Array.isArray(value)) for (const each of value) yield* answerFaults(each, find, within);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
	const row = value as Record<string, unknown>;
	const named = typeof row.id === 'string' && 'nilai' in row ? row.id : undefined;
	const observation = named === undefined ? within : find(named);
	if (named !== undefined && !observation) yield `id \`${named}\` bukan angka atau sel mana pun.`;
	for (const [name, number] of Object.entries(row))
		if (typeof number === 'number' && !(observation && STATED.has(name)))
			yield `"${name}": ${number} tidak termasuk angka mana pun.`;
	if (observation && 'nilai' in row) {
		const fault = rowFault('"nilai"', row as unknown as StatedRow, observation);
		if (fault) yield fault;
	}
	for (const part of Object.values(row)) yield* answerFaults(part, find, observation);
}
