import type { Place } from '../../model/base/issue.ts';
import { COUNTED } from '../../model/measures.ts';
import { type CellPlace, disclosures, type HiddenCell } from '../../suppression/index.ts';
import type { Draft } from '../draft.ts';
import { WHOLE_RANGE } from './formerly.ts';
import { type JudgedRound, judgedRounds, keyOf } from './rounds.ts';

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

const WRITTEN =
	'Ditulis `ds` di berkas: jumlah kecil, atau pelengkap yang melindungi jumlah kecil; isinya tidak diketahui pemeriksa.';

function reasonOf(judged: JudgedRound, cell: HiddenCell | undefined): string {
	const few = `1 sampai ${judged.threshold - 1} anak`;
	switch (cell?.reason) {
		case 'small':
			return `Berjumlah ${few}.`;
		case 'rest':
			return `Selisihnya dengan \`${COUNTED.severe.column}\` ${few}.`;
		case 'everyone':
			return `Sama dengan \`${COUNTED.measured.column}\`: setiap anak yang diukur diketahui hasilnya.`;
		case 'complement':
			return `Pelengkap: melindungi ${judged.nameOf(cell.protects as CellPlace)}.`;
		default:
			return WRITTEN;
	}
}

function cellsOf(judged: JudgedRound): SuppressedCell[] {
	const { period, round, codes, found, hidden } = judged;
	const ranges = new Map(disclosures(hidden, WHOLE_RANGE).map((one) => [keyOf(one), one]));
	return Object.entries(hidden.cells).flatMap(([name, list]) =>
		list.flatMap((cell, village): SuppressedCell[] => {
			if (cell !== 'hidden') return [];
			const count = name as keyof typeof COUNTED;
			const { column } = COUNTED[count];
			const added = found.hidden.find((one) => one.village === village && one.count === count);
			const range = ranges.get(keyOf({ village, count, isRest: false }));
			return [
				{
					...judged.placeOf({ village, count }),
					cell: `${codes[village] ?? ''}/${column}/${round.instrumen}/${period}`,
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
