import { firstDay, type Period } from '../../../model/base/period.ts';
import type { Draft } from '../../draft.ts';
import { error, type Issue, type Place, warning } from '../../issue.ts';

/** Days by which clocks and time zones may differ, and those after which a date is a slip of the pen. */
const [CLOCKS, SLIP] = [1, 31];
const DAY = 86_400_000;

interface Dated {
	readonly rows: readonly { readonly line: number; readonly values: object }[];
	place(line: number, column: string): Place;
}

function* datesOf({
	documents,
	corrections,
	pressErrors,
	figures,
	rounds,
	schedule,
}: Draft): Iterable<readonly [Dated, string]> {
	yield [documents, 'tanggal'];
	yield [corrections, 'tanggal'];
	yield [pressErrors, 'tanggal'];
	// A date that something was published on has come; only what is planned lies ahead.
	yield [schedule, 'terbit'];
	for (const sheet of [...figures, ...rounds]) yield [sheet, 'tanggal_tarik'];
}

/**
 * Dates that have not come yet, of what is said to have happened: published, read, corrected.
 * @param today the later of the clock and the newest commit, so that a clock that runs behind accuses nobody
 */
export function futureDates(draft: Draft, today: Date): Issue[] {
	return [...datesOf(draft)].flatMap(([sheet, column]) =>
		sheet.rows.flatMap(({ line, values }) => {
			const date = (values as Readonly<Record<string, unknown>>)[column];
			if (typeof date !== 'string' || date === '') return [];
			const ahead = (Date.parse(firstDay(date as Period)) - today.getTime()) / DAY;
			// A year or a month alone begins before it is over.
			if (!(ahead > CLOCKS)) return [];
			const fix = 'Betulkan tahun, bulan, atau harinya.';
			const place = sheet.place(line, column);
			return [
				ahead > SLIP
					? error('tanggal-belum-tiba', place)`Tanggal \`${date}\` belum tiba. → ${fix}`
					: warning('tanggal-belum-tiba', place)`
						Tanggal \`${date}\` belum tiba.
						→ ${fix} Bila memang direncanakan, tulis di jadwal.csv.`,
			];
		}),
	);
}
