import { plainName } from '../../data/csv/index.ts';
import type { Merge } from '../../files/xlsx.ts';
import type { Period } from '../../model/base/period.ts';
import type { NumberedRow } from './child-columns.ts';
import type { CityData } from './city.ts';
import { type Column, letterOf, VILLAGE_TITLES } from './columns.ts';
import type { TableHeader } from './find-header.ts';
import { compare, type Span, spanOfCell, spanText } from './periods.ts';
import type { PlaceBook, PlaceParts } from './places.ts';
import { type Fault, shownPlace } from './refusal.ts';
import type { Role } from './role.ts';
import { NO_RESULT } from './source.ts';
import { isMissing, parseCount } from './values.ts';

/** A sheet with a table of sums. */
export interface Sheet {
	readonly name: string;
	readonly date1904: boolean;
	readonly rows: readonly NumberedRow[];
	readonly merges: readonly Merge[];
	readonly header: TableHeader;
}

/** A row of counts: of a village (or a part of one), or a sum over some. */
export interface Line {
	readonly row: number;
	readonly cells: readonly string[];
	/** Number in the book of places; absent for a sum. */
	readonly place: number | undefined;
	/** What a sum row calls itself; empty for a village. */
	readonly label: string;
	/** Posyandu and the like, where villages are divided. */
	readonly unit: string;
	readonly isHidden: boolean;
	/** Whether it is of the period asked for. */
	readonly isWanted: boolean;
}

export interface Lines {
	readonly lines: readonly Line[];
	readonly faults: readonly Fault[];
	/** Rows that were passed over, with the reason in words. */
	readonly skipped: readonly { readonly row: number; readonly reason: string }[];
	/** Times that the rows name, for the message when none is the one asked for. */
	readonly times: readonly string[];
	/** Texts below the table. */
	readonly footers: readonly { readonly row: number; readonly text: string }[];
}

const TOTAL =
	/^[σ∑]$|^(sub ?-?|grand ?)?(t ?o ?t ?a ?l|j ?u ?m ?l ?a ?h|jml|jlh)\b|^(total|jumlah)(kec|kota|kab|semua|seluruh)/i;
/** Rows below a table that are worked out from those above, and are no place. */
const WORKED_OUT = /^(?:rata ?-?rata|persen(?:tase)?|prevalensi|cakupan|%)(?=$|[\s:(%])/i;

/** Whether a name is that of a sum: of all, of the city, of a district, of a clinic. */
function isSumName(name: string, city: CityData): boolean {
	const plain = plainName(
		name.replace(/^kab(upaten)?\.?\s*\/\s*kota\b|^kab\b\.?/i, (found) => (/kota/i.test(found) ? '' : 'kabupaten')),
	);
	if (city.villages.some((village) => [village.name, ...village.aliases].some((known) => plainName(known) === plain)))
		return false;
	const wholes = [city.name, city.shortName, ...city.districts.flatMap(({ name: own, aliases }) => [own, ...aliases])];
	const isArea = wholes.some((whole) =>
		[whole, `kecamatan ${whole}`, `kec ${whole}`].some((known) => plainName(known) === plain),
	);
	return (
		TOTAL.test(name.trim()) ||
		isArea ||
		/^(se )?(kota|kabupaten|kab)\.?$/i.test(name.trim()) ||
		/^(puskesmas|pkm|upt)\b/i.test(name)
	);
}

/** Merged cells of the body filled downwards: names and times in every row, a count once for a village's rows. */
function bodyOf({ rows, merges, header }: Sheet, counts: ReadonlySet<number>, faults: Fault[]): NumberedRow[] {
	const body = rows.filter(({ number }) => number > header.bottom).map((row) => ({ ...row, cells: [...row.cells] }));
	const byNumber = new Map(body.map((row) => [row.number, row]));
	const villageAt = header.columns.find(({ role }) => role === 'village')?.at ?? -1;
	const down = merges
		.filter(({ top, bottom }) => bottom > top && top > header.bottom)
		.sort((a, b) => Number(counts.has(a.left)) - Number(counts.has(b.left)));
	for (const { top, left, bottom } of down) {
		const text = byNumber.get(top)?.cells[left] ?? '';
		const covered = Array.from({ length: bottom - top }, (_, index) => byNumber.get(top + 1 + index)).filter(
			(row) => row !== undefined,
		);
		if (text === '' || covered.length === 0) continue;
		const isOneVillage = covered.every(({ cells }) => (cells[villageAt] ?? '') === byNumber.get(top)?.cells[villageAt]);
		if (counts.has(left) && !isOneVillage) {
			faults.push({
				cell: `${letterOf(left)}${top}`,
				found: `satu angka digabung untuk baris ${top} sampai ${bottom}`,
				advice: 'Pisahkan sel gabungan itu dan tulis angka tiap kelurahan.',
			});
			continue;
		}
		for (const row of covered) {
			while (row.cells.length <= left) row.cells.push('');
			row.cells[left] = counts.has(left) ? '0' : text;
		}
	}
	return body;
}

const isNumber = (text: string) =>
	text === NO_RESULT || text.startsWith('#') || isMissing(text) || (text !== '' && parseCount(text) !== null);

/** `1 2 3 4`, `(1) (2) (3)`, `a b c d` or `1 2 3=4+5` under the titles: a number of a column, with how it is worked
 * out. */
export function isColumnNumbers(cells: readonly string[]): boolean {
	const marks = cells
		.filter((text) => text !== '')
		.map((text) => text.replace(/^\((.*)\)$/, '$1').replace(/\s*[=:(].*$/, ''));
	const isNext = (mark: string, index: number) => {
		const before = marks[index - 1] ?? '';
		if (/^[a-z]$/i.test(mark) && /^[a-z]$/i.test(before)) return mark.charCodeAt(0) === before.charCodeAt(0) + 1;
		return Number(mark.replace(/[a-z]$/i, '')) === Number(before.replace(/[a-z]$/i, '')) + 1;
	};
	return marks.length >= 3 && marks.every((mark, index) => index === 0 || isNext(mark, index));
}

function timeOf(
	cells: readonly string[],
	columns: readonly Column[],
	date1904: boolean,
): { span?: Span; bad?: Column } {
	let span: Span | undefined;
	for (const column of columns) {
		const text = cells[column.at] ?? '';
		if (text === '') continue;
		const own = spanOfCell(text, date1904);
		if (!own) return { bad: column };
		span = { year: own.year ?? span?.year, months: own.months ?? span?.months };
	}
	return span ? { span } : {};
}

/** Sorts the rows below a header into villages, sums and what is neither. `counts` are the columns that are used. */
export function readLines(
	sheet: Sheet,
	city: CityData,
	period: Period,
	counts: ReadonlySet<number>,
	book: PlaceBook,
): Lines {
	const { header, date1904 } = sheet;
	const faults: Fault[] = [];
	const lines: Line[] = [];
	const skipped: { row: number; reason: string }[] = [];
	const footers: { row: number; text: string }[] = [];
	const times = new Set<string>();
	const at = (role: Role) => header.columns.find((column) => column.role === role)?.at ?? -1;
	const timeColumns = header.columns.filter(({ role }) => role === 'year' || role === 'month' || role === 'period');
	const unitColumns = header.columns.filter(({ role }) => role === 'unit' || role === 'clinic');
	const [villageAt, districtAt] = [at('village'), at('district')];
	const carried = new Map<number, string>();
	const known = new Set(city.districts.flatMap(({ name, aliases }) => [name, ...aliases].map(plainName)));
	const districtIn = (text: string) => text.replace(/^.*?\b(kecamatan|kec)\b[\s.:]*/i, '').trim();
	const sheetDistrict = known.has(plainName(districtIn(sheet.name))) ? districtIn(sheet.name) : '';
	const captions = sheet.rows.filter(({ number }) => number < header.top).flatMap(({ cells }) => cells);
	const captioned = captions
		.map(districtIn)
		.find((text, index) => text !== captions[index] && known.has(plainName(text)));
	let district = captioned ?? sheetDistrict;
	let last: PlaceParts | undefined;

	for (const { cells: own, number: row, isHidden = false } of bodyOf(sheet, counts, faults)) {
		if (own.every((text) => text === '')) continue;
		const cells = [...own];
		const text = (column: number) => cells[column] ?? '';
		if (isColumnNumbers(cells) && row <= header.bottom + 2) {
			skipped.push({ row, reason: 'nomor kolom' });
			continue;
		}
		// A sum may call itself so in the column of codes.
		const code = /\d{4}/.test(text(at('code')).replace(/\D/g, '')) ? text(at('code')) : '';
		const village = text(villageAt) || (code === '' ? text(at('code')) : '');
		if (VILLAGE_TITLES.includes(plainName(village))) {
			const other = header.columns.find(
				({ at: column, title }) =>
					counts.has(column) && text(column) !== '' && !plainName(title).includes(plainName(text(column))),
			);
			if (other)
				faults.push({
					cell: `${letterOf(other.at)}${row}`,
					found: `judul kedua di lembar yang sama, yang di kolom ini lain daripada ${other.title}`,
					advice: 'Pindahkan tabel kedua ke lembar lain, atau hapus, lalu ulangi.',
				});
			skipped.push({ row, reason: 'judul yang diulang' });
			continue;
		}
		const hasCounts = [...counts].some((column) => isNumber(text(column)));
		const others = header.columns.filter(
			({ at: column }) => !counts.has(column) && text(column) !== '' && !isNumber(text(column)),
		);
		const label = village || text(others[0]?.at ?? -1) || cells.find((cell) => cell !== '' && !isNumber(cell)) || '';
		const hasArea = village !== '' || code !== '' || text(at('bps')) !== '';
		if (!hasCounts) {
			const heading = cells.map(districtIn).find((cell) => known.has(plainName(cell)));
			const isVillage =
				hasArea && others.length > 0 && city.villages.some(({ name }) => plainName(name) === plainName(village));
			if (isVillage) skipped.push({ row, reason: `${shownPlace(village)}: tanpa angka` });
			else if (heading) [district, last] = [heading, undefined];
			else footers.push({ row, text: cells.filter(Boolean).join(' ') });
			continue;
		}
		for (const { at: column } of timeColumns)
			if (text(column) !== '') carried.set(column, text(column));
			else {
				while (cells.length <= column) cells.push('');
				cells[column] = carried.get(column) ?? '';
			}
		const unit = unitColumns.map(({ at: column }) => plainName(text(column))).join('/');
		const isUnitSum = unitColumns.some(({ at: column }) => TOTAL.test(text(column)));
		if (WORKED_OUT.test(label)) {
			skipped.push({ row, reason: `${label.toLowerCase()}, bukan kelurahan` });
			continue;
		}
		const isSum = isUnitSum || TOTAL.test(label) || (village !== '' && code === '' && isSumName(village, city));
		const { span, bad } = timeOf(cells, timeColumns, date1904);
		const verdict = span ? compare(span, period) : 'same';
		if (span)
			times.add(
				span.year && span.months && span.months[0] === span.months[1] && span.months[0] > 0
					? `${span.year}-${String(span.months[0]).padStart(2, '0')}`
					: spanText(span),
			);
		const line = { row, cells, isHidden, unit, isWanted: verdict === 'same' };
		if (isSum) {
			lines.push({
				...line,
				place: undefined,
				label: isUnitSum && village !== '' && !TOTAL.test(village) ? `=${village}` : label,
			});
			continue;
		}
		if (bad || verdict === 'range') {
			const column = bad ?? (timeColumns.at(-1) as Column);
			const found = bad
				? 'tidak terbaca sebagai bulan atau tahun'
				: `menyebut ${spanText(span as Span)}, bukan satu bulan`;
			faults.push({
				cell: `${letterOf(column.at)}${row}`,
				found: `${column.title} ${found}`,
				advice: 'Satu putaran adalah satu bulan: pakai berkas bulan itu saja, atau betulkan selnya.',
			});
			continue;
		}
		if (/persen|%|rasio/i.test(text(at('scale'))))
			faults.push({
				cell: `${letterOf(at('scale'))}${row}`,
				found: 'satuannya persen, bukan jumlah balita',
				advice: 'Minta tabel yang memuat jumlah balita.',
			});
		const ownDistrict = text(districtAt);
		if (!hasArea) {
			const isUnit =
				unit.replaceAll('/', '') !== '' &&
				last &&
				(ownDistrict === '' || plainName(ownDistrict) === plainName(district));
			if (isUnit && header.columns.some(({ role, at: column }) => role === 'unit' && text(column) !== '')) {
				lines.push({ ...line, place: book.numberOf(last as PlaceParts, row), label: '' });
				continue;
			}
			lines.push({ ...line, place: undefined, label });
			continue;
		}
		if (ownDistrict !== '') district = ownDistrict;
		last = { city: text(at('city')), district, village, code, bps: text(at('bps')) };
		lines.push({ ...line, place: book.numberOf(last, row), label: '' });
	}
	return { lines, faults, skipped, times: [...times].sort(), footers };
}
