import { formatPeriod, lastDay, type Period } from '../../model/base/period.ts';
import type { Fault } from './refusal.ts';
import { RowCount } from './row-count.ts';
import type { Day } from './values.ts';

/** Whether a date has two numbers up to 12 before its year, so that day and month may have been turned about. */
function isTurnable(text: string): boolean {
	const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}(?!\d)/.exec(text) ?? [];
	return Number(first) >= 1 && Number(first) <= 12 && Number(second) >= 1 && Number(second) <= 12;
}

const ADVICE =
	'Ubah kolom tanggal itu menjadi tahun-bulan-hari (2026-02-25) di Excel, periksa beberapa anak, lalu ulangi.';
/** Fewer may be chance. */
const FEW = 5;

/** Watches the dates of measurement for what a spreadsheet of another country makes of them: `02/06/2026` for 6
 * February in some of the rows; and for dates after the document that publishes them. Keeps counts and first rows, no
 * date but one. */
export class DateWatch {
	private readonly wanted: number;
	private readonly latest: Day;
	/** Dates of other months that would be of this one with day and month turned about, against all that could be. */
	private readonly turned = new RowCount();
	private readonly turnable = new RowCount();
	private readonly turnedMonths = new Set<number>();
	/** Dates as numbers, as texts whose day cannot be a month, and as texts that may be either. */
	private readonly asNumber = new RowCount();
	private readonly asText = new RowCount();
	private readonly asEither = new RowCount();
	private readonly late = new RowCount();
	private lateDay: Day = 0;
	private readonly period: Period;
	private readonly published: Period | undefined;

	constructor(period: Period, published: Period | undefined) {
		this.period = period;
		this.published = published;
		this.wanted = Number(period.replace('-', ''));
		this.latest = published ? Number(lastDay(published).replaceAll('-', '')) : Number.POSITIVE_INFINITY;
	}

	/** Takes a date as written and as read. */
	add(text: string, day: Day, row: number): void {
		if (day > this.latest) {
			this.late.add(row);
			this.lateDay ||= day;
		}
		if (/^\d{5}(\.\d+)?$/.test(text)) this.asNumber.add(row);
		else if (isTurnable(text)) this.asEither.add(row);
		else if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(text)) this.asText.add(row);
		const [month, date] = [Math.floor(day / 100) % 100, day % 100];
		if (Math.floor(day / 100) === this.wanted || !isTurnable(text)) return;
		this.turnable.add(row);
		if (Math.floor(day / 10_000) * 100 + date !== this.wanted || month === date) return;
		this.turned.add(row);
		this.turnedMonths.add(month);
	}

	/** What is wrong with the dates of the column of this letter. */
	faults(letter: string): Fault[] {
		const faults: Fault[] = [];
		const fault = (rows: RowCount, found: string, advice = ADVICE) =>
			faults.push({ cell: `${letter}${rows.firstRow}`, found, advice });
		const share = this.turned.count / Math.max(1, this.turnable.count);
		if (this.asNumber.count >= FEW && this.asText.count >= FEW && this.asEither.count === 0)
			fault(
				this.asNumber,
				'sebagian tanggal tersimpan sebagai tanggal Excel dan sebagian sebagai teks, sehingga hari dan bulan yang ' +
					'pertama mungkin tertukar',
			);
		// By chance one in twelve would lie so; a few days of mass weighing make it more, but not in three months.
		if (this.turned.count >= FEW && (share > 0.5 || (this.turnedMonths.size >= 3 && share > 0.15)))
			fault(
				this.turned,
				`${this.turned.count} tanggal seperti hari dan bulannya tertukar (terbaca di luar ` +
					`${formatPeriod(this.period)}, tetapi terbalik tepat di dalamnya)`,
			);
		if (this.late.count > 0 && this.published) {
			const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(this.lateDay)) ?? [];
			const shown = formatPeriod(`${year}-${month}-${day}` as Period);
			fault(
				this.late,
				`${this.late.count} tanggal pengukuran sesudah dokumennya terbit (${formatPeriod(this.published)}), ` +
					`misalnya ${shown}`,
				`Periksa apakah hari dan bulan tertukar, atau --document keliru. ${ADVICE}`,
			);
		}
		return faults;
	}
}
