import { firstDay, type Period } from '../../../model/base/period.ts';
import { type Draft, either, error, type Issue, type RuleWords, warning } from '../rule.ts';

export const FUTURE_WORDS: RuleWords = {
	'tanggal-belum-tiba': either`
		Tanggal dokumen, koreksi, atau penarikan data yang belum tiba: kesalahan bila lebih dari sebulan lagi, selain
		itu untuk diperiksa.
		? Salah ketik tahun menjadikan dokumen itu yang terbaru, dan semua kota lain tampak terlambat.
		→ Betulkan tahun, bulan, atau harinya. Yang baru direncanakan ditulis di jadwal.csv.`,
};

/** Days by which clocks and time zones may differ, and those after which a date is a slip of the pen. */
const [CLOCKS, SLIP] = [1, 31];
const DAY = 86_400_000;

/**
 * Dates that have not come yet, of what is said to have happened: published, read, corrected.
 * @param today the later of the clock and the newest commit, so that a clock that runs behind accuses nobody
 */
export const futureDates = (draft: Draft, today: Date): Issue[] =>
	draft.sheets.flatMap(({ table: { happened: column = '' }, rows, place: placeAt }) =>
		rows.flatMap(({ line, values }) => {
			const date = (values as Readonly<Record<string, unknown>>)[column];
			if (typeof date !== 'string' || date === '') return [];
			const ahead = (Date.parse(firstDay(date as Period)) - today.getTime()) / DAY;
			// A year or a month alone begins before it is over.
			if (!(ahead > CLOCKS)) return [];
			const fix = 'Betulkan tahun, bulan, atau harinya.';
			const place = placeAt(line, column);
			return [
				ahead > SLIP
					? error('tanggal-belum-tiba', place)`Tanggal \`${date}\` belum tiba. → ${fix}`
					: warning('tanggal-belum-tiba', place)`
						Tanggal \`${date}\` belum tiba.
						→ ${fix} Bila memang direncanakan, tulis di jadwal.csv.`,
			];
		}),
	);
