import { plainName } from '../../data/csv/index.ts';
import { formatNumber } from '../../model/base/format.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import type { ChildHeader } from './child-columns.ts';
import { childNotes } from './child-notes.ts';
import { type Bit, ChildStore } from './child-store.ts';
import { letterOf } from './columns.ts';
import { DateWatch } from './date-watch.ts';
import { type GrowthTexts, growthOf } from './growth.ts';
import { identifier, isUnnamed } from './identity.ts';
import { MeasurementQuality } from './measurement-quality.ts';
import type { PlaceBook, PlaceParts } from './places.ts';
import { type Fault, ImportRefusal, refusalOf } from './refusal.ts';
import { RowCount } from './row-count.ts';
import type { Said } from './said.ts';
import { refuseSelection } from './selection.ts';
import { NO_RESULT } from './source.ts';
import { isColumnNumbers } from './table-lines.ts';
import type { Reading } from './tally.ts';
import { hasMonthFirst, parseDay, parseDecimal, parseMonth } from './values.ts';

const REMEMBERED = 20_000;
/** Two years between days that sort as numbers. */
const TWO_YEARS = 20_000;

/** Remembers what a text came to: a file has few different dates, unless a time of day stands behind each. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const value = work(text);
		if (known.size < REMEMBERED) known.set(text, value);
		return value;
	};
}

type ChildRequest = { readonly period: Period; readonly published?: Period | undefined; readonly said: Said };

/** Which column says where a child belongs: where it was measured or lives; the user says where they differ. */
function villageColumns({ columns, titles }: ChildHeader, said: Said): { readonly at: number; readonly other: number } {
	const [measuredIn, livesIn] = [columns.village ?? -1, columns.domicile ?? -1];
	const chosen = titles.findIndex((title, index) =>
		[plainName(title), letterOf(index)].some((key) => said.get(key)?.use.role === 'village'),
	);
	const ignored = titles.findIndex((title, index) =>
		[plainName(title), letterOf(index)].some((key) => said.get(key)?.use.role === 'ignored'),
	);
	const at = chosen >= 0 ? chosen : measuredIn >= 0 ? measuredIn : livesIn;
	const isSettled = chosen >= 0 || ignored === livesIn;
	return { at, other: isSettled || at !== measuredIn ? -1 : livesIn };
}

const isSameRow = (cells: readonly string[], titles: readonly string[]) =>
	titles.every((title, index) => plainName(title) === plainName(cells[index] ?? ''));

/** Counts the children of an individual export: each once, by its latest measurement of height in the period, which is
 * a month. */
export function individualReading(
	header: ChildHeader,
	{ period, published, said }: ChildRequest,
	book: PlaceBook,
	date1904: boolean,
): Reading {
	const { columns, titles } = header;
	const wanted = Number(period.replace('-', ''));
	const identify = identifier();
	const dayOf = remembered((text) => parseDay(text, date1904) ?? 0);
	const children = new ChildStore();
	const quality = new MeasurementQuality();
	const months = new Map<number, number>();
	/** Results of newborns without a name, by child and day. */
	const unnamed = new Map<string, string>();
	const [nameless, placeless, undated, elsewhere, twins, conflicting] = Array.from(
		{ length: 6 },
		() => new RowCount(),
	) as [...[RowCount, RowCount, RowCount, RowCount, RowCount, RowCount]];
	const [unreadable, otherMonth, hidden] = [new RowCount(), new RowCount(), new RowCount()];
	let rows = 0;
	const dates = new DateWatch(period, published);
	/** Measurements, those with a birth day, and the oldest child of them in years as digits: 20000 is two years. */
	const results = new RowCount();
	const aged = { known: 0, oldest: 0 };
	/** What the column of the sex says of those measured. */
	const sexes = new Set<string>();
	const width = titles.findLastIndex((title) => title !== '') + 1;
	const at = (column: string) => columns[column] ?? -1;
	const villages = villageColumns(header, said);
	const [nik, name, born, parent, measuredOn, measuredMonth, height] = [
		...['nik', 'name', 'born', 'parent', 'measuredOn', 'measuredMonth', 'height'],
	].map(at) as [number, number, number, number, number, number, number];
	const [heightScore, heightClass] = [at('heightScore'), at('heightClass')];
	const [wastingScore, wastingClass] = [at('wastingScore'), at('wastingClass')];
	const [weightScore, weightClass] = [at('weightScore'), at('weightClass')];
	const needed = [measuredOn, height, heightScore, heightClass].filter((column) => column >= 0);
	const cellName = (column: number, row: RowCount) => `${letterOf(column)}${row.firstRow}`;

	function dayIn(text: string, row: number): number {
		const day = dayOf(text);
		if (!day && hasMonthFirst(text))
			throw new ImportRefusal(
				`Kolom \`${titles[measuredOn]}\` di baris ${row} ditulis bulan/hari/tahun, sehingga tanggal lain di kolom itu bisa salah terbaca: ubah kolom itu menjadi tahun-bulan-hari, lalu ulangi.`,
			);
		if (!day && text !== '') undated.add(row);
		return day;
	}

	function refuseOtherMonths(): void {
		if (months.has(wanted)) return;
		const other = [...months].sort(([a], [b]) => b - a).slice(0, 6);
		const list = other.map(
			([month, count]) =>
				`${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')} (${formatNumber(count)} pengukuran)`,
		);
		const found = list.length > 0 ? `Yang ada: ${list.join(', ')}.` : 'Tidak ada pengukuran tinggi sama sekali.';
		throw new ImportRefusal(
			`Tidak ada pengukuran tinggi pada ${formatPeriod(period)} di berkas ini. ${found} Periksa --period.`,
		);
	}

	/** Everything that makes the whole file doubtful, at once. */
	function settle(): void {
		const faults: Fault[] = dates.faults(letterOf(measuredOn));
		if (otherMonth.count > 0)
			faults.push({
				cell: cellName(measuredMonth, otherMonth),
				found: `${otherMonth.count} baris menyebut bulan lain daripada tanggal pengukurannya`,
				advice: 'Salah satunya keliru: periksa beberapa anak, betulkan di Excel, lalu ulangi.',
			});
		if (unreadable.count > 0)
			faults.push({
				cell: `baris ${unreadable.firstRow}`,
				found: `${unreadable.count} anak dengan ZS TB/U atau tinggi yang bukan angka (rumus tanpa hasil, galat, atau angka yang diubah menjadi tanggal), dan kategori TB/U-nya kosong`,
				advice: 'Ekspor ulang dari sistem, dan jangan simpan ulang CSV-nya dari Excel.',
			});
		if (hidden.count > 0)
			faults.push({
				cell: `baris ${hidden.firstRow}`,
				found: `${hidden.count} baris tersembunyi berisi pengukuran`,
				advice: 'Tampilkan semua baris (Data → Hapus Saringan) lalu hapus yang bukan milik putaran ini, dan simpan.',
			});
		if (elsewhere.count > 0) {
			const [own, other] = [titles[villages.at], titles[villages.other]];
			faults.push({
				cell: cellName(villages.other, elsewhere),
				found: `\`${own}\` dan \`${other}\` berbeda pada ${elsewhere.count} baris, jadi tidak jelas anak dihitung di mana`,
				advice:
					`Ulangi dengan --map "${own}=kelurahan" (tempat tercatat) atau --map ` +
					`"${other}=kelurahan" (tempat tinggal).`,
			});
		}
		if (faults.length > 0) throw refusalOf(faults);
		refuseOtherMonths();
		refuseSelection(children, {
			allAged: aged.known === results.count,
			isUnderTwo: aged.oldest < TWO_YEARS,
			sexes,
			sexTitle: titles[at('sex')] ?? '',
			scoreColumn: letterOf(heightScore),
		});
	}

	return {
		add(cells, row, isHidden = false) {
			const cell = (index: number) => cells[index] ?? '';
			const isBlank = cell(nik) === '' && cell(name) === '';
			if (isBlank && cell(measuredOn) === '' && cell(heightScore) === '') return;
			if (row <= header.row + 2 && isColumnNumbers(cells)) return;
			// Printed sheets have their titles again on each page.
			if (isSameRow(cells, titles)) return;
			rows += 1;
			for (let index = width; index < cells.length; index += 1) {
				if (cells[index] === '') continue;
				throw new ImportRefusal(
					`Baris ${row} berisi lebih banyak sel daripada judulnya, jadi isinya mungkin bergeser: periksa tanda pemisah di baris itu, lalu ulangi.`,
				);
			}
			const parts: PlaceParts = {
				city: cell(at('city')),
				district: villages.at === at('village') ? cell(at('district')) : '',
				village: cell(villages.at),
				code: cell(at('code')),
				bps: cell(at('bps')),
			};
			const place = book.numberOf(parts, row);
			if (place === undefined) return placeless.add(row);
			// A file without a column of heights tells by its scores or classes who was measured.
			const hasHeight =
				height >= 0 ? (parseDecimal(cell(height)) ?? 0) > 0 : cell(heightScore) + cell(heightClass) !== '';
			const day = dayIn(cell(measuredOn), row);
			const isOfMonth = Math.floor(day / 100) === wanted;
			const growth = day && hasHeight && isOfMonth ? growthOf(textsOf(cell)) : undefined;
			const identity = identify(cell(nik), cell(name), cell(born), cell(parent));
			if (!identity) nameless.add(row);
			const birth = dayOf(cell(born));
			let child = children.childOf(identity, birth, place);
			if (day) dates.add(cell(measuredOn), day, row);
			if (
				day &&
				measuredMonth >= 0 &&
				(parseMonth(cell(measuredMonth)) ?? Math.floor(day / 100) % 100) !== Math.floor(day / 100) % 100
			)
				otherMonth.add(row);
			if (needed.some((column) => cell(column) === NO_RESULT || cell(column).startsWith('#'))) unreadable.add(row);
			if (!day || !hasHeight) return;
			const month = Math.floor(day / 100);
			months.set(month, (months.get(month) ?? 0) + 1);
			if (!growth) return;
			if (isHidden) hidden.add(row);
			if (
				villages.other >= 0 &&
				cell(villages.other) !== '' &&
				plainName(cell(villages.other)) !== plainName(cell(villages.at))
			)
				elsewhere.add(row);
			if (growth.isSpoilt) unreadable.add(row);
			if (growth.isContradicted) conflicting.add(row);
			// Twins have no names yet and share all else; a second result of one day is then of the other child.
			if (identity && !identity.isNik && isUnnamed(cell(name))) {
				const [once, result] = [
					`${identity.key}\0${day}`,
					[height, heightScore, weightScore, wastingScore].map(cell).join('\0'),
				];
				const before = unnamed.get(once);
				unnamed.set(once, result);
				if (before !== undefined && before !== result) {
					twins.add(row);
					child = children.childOf({ ...identity, key: `${once}\0${result}` }, birth, place);
				}
			}
			children.measure(child, day, place, growth);
			results.add(row);
			quality.add(parseDecimal(cell(height)), parseDecimal(cell(heightScore)), birth, day);
			sexes.add(cell(at('sex')).slice(0, 1).toUpperCase());
			if (birth) {
				aged.known += 1;
				aged.oldest = Math.max(aged.oldest, day - birth);
			}
		},
		settle,
		finish(codes) {
			const notes = childNotes({
				period,
				rows,
				children,
				quality,
				nameless,
				placeless,
				undated,
				twins,
				conflicting,
			});
			const tellsWasting = wastingScore >= 0 || wastingClass >= 0;
			const tellsWeight = weightScore >= 0 || weightClass >= 0;
			const findings: Bit[] = [
				'measured',
				'stunted',
				'severe',
				...(tellsWasting ? (['wasting'] as const) : []),
				...(tellsWeight ? (['underweight'] as const) : []),
			];
			return { tallies: children.tallies(codes, findings), notes };
		},
	};

	function textsOf(cell: (index: number) => string): GrowthTexts {
		return {
			height: [cell(heightScore), cell(heightClass)],
			wasting: [cell(wastingScore), cell(wastingClass)],
			weight: [cell(weightScore), cell(weightClass)],
		};
	}
}
