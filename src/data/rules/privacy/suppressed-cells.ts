import { COUNTED } from '../../../model/measures.ts';
import { type CellPlace, disclosures, type HiddenCell } from '../../../suppression/index.ts';
import type { Draft } from '../../draft.ts';
import type { Place } from '../../issue.ts';
import { hiddenTable, type JudgedRound, judgedRounds } from './small-rounds.ts';

/** One suppressed cell of the data folder, for the list that an official signs. */
export interface SuppressedCell extends Place {
	/** Id of the cell, as in `koreksi.csv`: `99.01.01.1003/pendek/eppgbm/2024-08`. */
	readonly cell: string;
	/** Why it is suppressed, in Indonesian; never what is in it. */
	readonly reason: string;
	/** Whether the file says `ds` already. */
	readonly isWritten: boolean;
	/** The counts that a reader must hold possible from all that is published; `high` absent when there is no limit. */
	readonly low?: number;
	readonly high?: number;
}

/** More than any count: asked for so many steps, the audit names every cell with its whole range. */
const WHOLE_RANGE = 1_000_000;

const WRITTEN =
	'Ditulis `ds` di berkas: jumlah kecil, atau pelengkap yang melindungi jumlah kecil; isinya tidak diketahui pemeriksa.';

function reasonOf({ threshold, villages }: JudgedRound, cell: HiddenCell | undefined): string {
	const few = `1 sampai ${threshold - 1} anak`;
	switch (cell?.reason) {
		case 'small':
			return `Berjumlah ${few}.`;
		case 'rest':
			return `Selisihnya dengan \`${COUNTED.severe.column}\` ${few}.`;
		case 'everyone':
			return `Sama dengan \`${COUNTED.measured.column}\`: setiap anak yang diukur diketahui hasilnya.`;
		case 'complement': {
			const { village, count } = cell.protects as CellPlace;
			return `Pelengkap: melindungi \`${COUNTED[count].column}\` ${villages[village]?.name ?? ''}.`;
		}
		default:
			return WRITTEN;
	}
}

function cellsOf(judged: JudgedRound): SuppressedCell[] {
	const { period, round, sheet, villages, found } = judged;
	const table = hiddenTable(judged);
	const ranges = new Map(
		disclosures(table, WHOLE_RANGE)
			.filter(({ isRest }) => !isRest)
			.map((one) => [`${one.village}/${one.count}`, one]),
	);
	return Object.entries(table.cells).flatMap(([name, list]) =>
		list.flatMap((cell, village): SuppressedCell[] => {
			if (cell !== 'hidden') return [];
			const count = name as keyof typeof COUNTED;
			const { column } = COUNTED[count];
			const added = found.hidden.find((one) => one.village === village && one.count === count);
			const range = ranges.get(`${village}/${count}`);
			return [
				{
					...sheet.place(villages[village]?.line ?? 1, column),
					cell: `${villages[village]?.code ?? ''}/${column}/${round.instrumen}/${period}`,
					reason: reasonOf(judged, added),
					isWritten: !added,
					low: Math.max(0, Math.ceil((range?.low ?? 0) - 1e-6)),
					...(range && range.high < WHOLE_RANGE && { high: Math.floor(range.high + 1e-6) }),
				},
			];
		}),
	);
}

/** Every suppressed cell of the data folder, and every one that has to be: rounds first, then groups of faktor.csv. */
export function suppressedCells(draft: Draft): SuppressedCell[] {
	const factors = draft.factors.flatMap(({ rows, place }) =>
		rows.flatMap(({ values, line }): SuppressedCell[] => {
			if (!('state' in values.nilai) || values.nilai.state !== 'suppressed') return [];
			const cell = `${values.wilayah}/${values.faktor}/${values.periode}`;
			return [{ ...place(line, 'nilai'), cell, reason: WRITTEN, isWritten: true }];
		}),
	);
	return [...judgedRounds(draft).flatMap(cellsOf), ...factors];
}
