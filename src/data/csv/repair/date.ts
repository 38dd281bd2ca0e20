import { parsePeriod } from '../../../model/base/period.ts';
import { fromReadings, type Repair } from './repair.ts';

/** Beginnings of the months' names, Indonesian and English, by month. */
const MONTHS = [
	/^jan/,
	/^(feb|peb)/,
	/^mar/,
	/^apr/,
	/^(mei|may)/,
	/^jun/,
	/^jul/,
	/^(agu|ags|agt|aug)/,
	/^sep/,
	/^(okt|oct)/,
	/^(nov|nop)/,
	/^(des|dec)/,
];
/** Excel's days from 2000 to 2049; another number is no date of this site. */
const SERIALS = { from: 36_526, to: 54_788 };

const two = (digits: string | number) => String(digits).padStart(2, '0');
const fullYear = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);

function monthOf(word: string): number | undefined {
	const at = MONTHS.findIndex((form) => form.test(word.toLowerCase()));
	return at < 0 ? undefined : at + 1;
}

function ofSerial(serial: number): Repair | undefined {
	if (serial < SERIALS.from || serial > SERIALS.to) return undefined;
	const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
	// A month that Excel turned into a date is stored as its first day.
	return day.endsWith('-01')
		? { either: [day.slice(0, 7), day] }
		: { write: day, because: 'Angka itu hitungan hari Excel.' };
}

/** A year, month or day as spreadsheets and letters write it: `29/08/2024`, `29-Agu-24`, `Agustus 2024`, `45533`. */
export function repairPeriod(found: string): Repair | undefined {
	const text = found.trim().replace(/[ T]0{1,2}[:.]00([:.]00(\.0+)?)?Z?$/, '');
	const readings: string[] = [];
	const add = (year: string, month?: string | number, day?: string) => {
		const reading = [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
			'-',
		);
		if (parsePeriod(reading)) readings.push(reading);
	};
	if (/^\d{5}$/.test(text)) return ofSerial(Number(text));
	const yearFirst =
		/^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
	if (yearFirst) add(yearFirst[1] ?? '', yearFirst[2], yearFirst[3]);
	const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
	if (dayFirst) {
		const [, first = '', second = '', year = ''] = dayFirst;
		add(year, second, first);
		add(year, first, second);
	}
	const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
	if (monthYear) add(monthYear[2] ?? '', monthYear[1]);
	const words = /^(?:[a-z']+,\s*)?(?:(\d{1,2})[-/\s]+)?([a-z]{3,})\.?[-/\s]+(\d{2}|\d{4})$/i.exec(text);
	const month = words && monthOf(words[2] ?? '');
	if (words && month) {
		const [, day, , year = ''] = words;
		add(fullYear(year), month, day);
		// `Agu-24` is August 2024 to Excel and the 24th to a reader.
		if (year.length === 2 && day === undefined)
			return {
				advice:
					`Tulis \`${fullYear(year)}-${two(month)}\` bila yang dimaksud bulan itu; bila yang dimaksud tanggal ` +
					`${year}, tulis lengkap dengan tahunnya, misalnya \`2024-${two(month)}-${year}\`.`,
			};
	}
	return fromReadings(readings);
}
