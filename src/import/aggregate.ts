import { formatNumber } from '../model/format.ts';
import { formatPeriod, type Period } from '../model/period.ts';
import { COUNTS, type Count } from '../suppression/index.ts';
import type { Header } from './header.ts';
import type { PlaceBook } from './places.ts';
import { ImportRefusal } from './refusal.ts';
import { RowCount } from './row-count.ts';
import type { Note, Reading, Tally } from './tally.ts';
import { isMissingMark, parseCount, parseMonth } from './values.ts';

/** Sum of counts that are all known; one that is not makes the sum unknown, for a blank is not zero. */
function sum(counts: readonly (number | undefined)[]): number | undefined {
	let total = 0;
	for (const count of counts) {
		if (count === undefined) return undefined;
		total += count;
	}
	return total;
}

type Read = (column: string) => number | undefined;

/**
 * Counts of one row. A recap and the feed of villages count the severely stunted apart from the other stunted, while `stunted` of a
 * round is all below -2 SD; and a recap gives no number of measured children but that of every class of height.
 */
function tallyOf(header: Header, read: Read): Tally {
	const has = (column: string) => header.columns[column] !== undefined;
	const measured = has('measured') ? read('measured') : sum(['severe', 'moderate', 'normal', 'tall'].filter(has).map(read));
	const stunted = has('stunted') ? read('stunted') : sum([read('severe'), read('moderate')]);
	const known = {
		target: read('target'),
		measured,
		stunted,
		severe: read('severe'),
		wasting: read('wasting'),
		underweight: read('underweight'),
	};
	return Object.fromEntries(Object.entries(known).filter(([, count]) => count !== undefined)) as Tally;
}

/** Whether a row is of the period, and how the file names its own; a recap names none. */
function periodIn({ columns }: Header, cells: readonly string[], period: Period): { readonly isWanted: boolean; readonly own: string } {
	const year = columns.year === undefined ? undefined : parseCount(cells[columns.year] ?? '');
	const month = columns.month === undefined ? undefined : parseMonth(cells[columns.month] ?? '');
	const own = [year, month && String(month).padStart(2, '0')].filter(Boolean).join('-');
	const isYear = columns.year === undefined || year === Number(period.slice(0, 4));
	const isMonth = columns.month === undefined || month === Number(period.slice(5, 7));
	return { isWanted: isYear && isMonth, own };
}

/** Counts a table of sums: the recap, the sheet of villages by month, or the feed of villages. Villages in several rows are added up. */
export function aggregateReading(header: Header, period: Period, book: PlaceBook): Reading {
	const { columns, titles, layout } = header;
	const byPlace: Tally[][] = [];
	const periods = new Set<string>();
	const [missing, unequal] = [new RowCount(), new RowCount()];
	let [rows, isFound, district] = [0, false, ''];

	function reader(cells: readonly string[], row: number): Read {
		return (column) => {
			const at = columns[column];
			if (at === undefined) return undefined;
			const text = cells[at] ?? '';
			if (isMissingMark(text)) missing.add(row);
			const count = parseCount(text);
			if (count !== null) return count;
			throw new ImportRefusal(
				`Kolom \`${titles[at]}\` di baris ${row} bukan bilangan bulat: betulkan di berkas asal, atau kosongkan bila tidak diketahui.`,
			);
		};
	}

	function notes(): Note[] {
		const year =
			layout.id === 'villageFeed' && period.length > 4
				? [`Berkas ini hanya menyebut tahun; bulan ${formatPeriod(period)} berasal dari --period.`]
				: [];
		return [
			`${formatNumber(rows)} baris dibaca.`,
			...year,
			...(missing.count > 0 ? [`${missing} memuat 8888 atau 9999, yang dibaca sebagai tidak diketahui.`] : []),
			...(unequal.count > 0 ? [`${unequal} dengan Stunting yang berbeda dari Sangat Pendek + Pendek; yang dipakai kolom Stunting.`] : []),
		];
	}

	return {
		add(cells, row) {
			// A district that is merged over its villages stands in the first of their rows only.
			district = cells[columns.district ?? -1] || district;
			const { isWanted, own } = periodIn(header, cells, period);
			if (own) periods.add(own);
			if (!isWanted) return;
			const hasCounts = Object.keys(layout.columns).some(
				(column) => COUNTS.includes(column as Count) && (cells[columns[column] ?? -1] ?? '') !== '',
			);
			const place = hasCounts ? book.numberOf(cells, row, district) : undefined;
			if (place === undefined) return;
			[rows, isFound] = [rows + 1, true];
			const read = reader(cells, row);
			const tally = tallyOf(header, read);
			const parts = sum([read('severe'), read('moderate')]);
			if (columns.moderate !== undefined && parts !== undefined && tally.stunted !== undefined && parts !== tally.stunted) unequal.add(row);
			byPlace[place] ??= [];
			byPlace[place].push(tally);
		},
		finish(codes) {
			if (!isFound) {
				const known = [...periods].sort().slice(-12);
				const found = known.length > 0 ? `Yang ada: ${known.join(', ')}.` : 'Tidak ada baris berisi angka di bawah judulnya.';
				throw new ImportRefusal(`Tidak ada baris untuk ${formatPeriod(period)} di berkas ini. ${found} Periksa --period.`);
			}
			const byCode = new Map<string, Tally[]>();
			byPlace.forEach((tallies, place) => {
				const code = codes[place];
				if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), ...tallies]);
			});
			const added = [...byCode].map(([code, tallies]) => {
				const counts = COUNTS.map((count) => [count, sum(tallies.map((tally) => tally[count]))] as const);
				return [code, Object.fromEntries(counts.filter(([, count]) => count !== undefined)) as Tally] as const;
			});
			return { tallies: new Map(added), notes: notes() };
		},
	};
}
