import { formatNumber } from '../model/format.ts';
import { formatPeriod, type Period } from '../model/period.ts';
import { type Bit, ChildStore } from './child-store.ts';
import { type GrowthTexts, growthOf } from './growth.ts';
import type { Header } from './header.ts';
import { identifier } from './identity.ts';
import type { PlaceBook } from './places.ts';
import { ImportRefusal } from './refusal.ts';
import { RowCount } from './row-count.ts';
import type { Note, Reading } from './tally.ts';
import { hasMonthFirst, parseDay, parseDecimal } from './values.ts';

const REMEMBERED = 20_000;

/** Remembers what was worked out for a text: a file has few different dates, unless a time of day stands behind each. */
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

/** Counts the children of an individual export: each once, by its latest measurement of height in the period, which is a month. */
export function individualReading({ columns, titles }: Header, period: Period, book: PlaceBook, date1904: boolean): Reading {
	const wanted = Number(period.replace('-', ''));
	const identify = identifier();
	const dayOf = remembered((text) => parseDay(text, date1904) ?? 0);
	const children = new ChildStore();
	const months = new Map<number, number>();
	const [nameless, placeless, undated] = [new RowCount(), new RowCount(), new RowCount()];
	let rows = 0;
	const width = titles.findLastIndex((title) => title !== '') + 1;
	const at = (column: string) => columns[column] ?? -1;
	const [nik, name, born, parent, measuredOn, height] = ['nik', 'name', 'born', 'parent', 'measuredOn', 'height'].map(at) as [
		number,
		number,
		number,
		number,
		number,
		number,
	];
	const [heightScore, heightClass] = [at('heightScore'), at('heightClass')];
	const [wastingScore, wastingClass, weightScore, weightClass] = [
		at('wastingScore'),
		at('wastingClass'),
		at('weightScore'),
		at('weightClass'),
	];

	function dayIn(text: string, row: number): number {
		const day = dayOf(text);
		if (!day && hasMonthFirst(text)) {
			throw new ImportRefusal(
				`Kolom \`${titles[measuredOn]}\` di baris ${row} ditulis bulan/hari/tahun, sehingga tanggal lain di kolom itu bisa salah terbaca: ubah kolom itu menjadi tahun-bulan-hari, lalu ulangi.`,
			);
		}
		if (!day && text !== '') undated.add(row);
		return day;
	}

	function notes(): Note[] {
		const of = (count: number, sentence: string): Note[] => (count > 0 ? [sentence] : []);
		const children_ = (bit: Bit, sentence: string) => of(children.count(bit), `${formatNumber(children.count(bit))} anak ${sentence}`);
		const again = rows - placeless.count - children.size;
		return [
			`${formatNumber(rows)} baris dibaca: ${formatNumber(children.size)} anak, masing-masing dihitung sekali.`,
			...of(again, `${formatNumber(again)} baris adalah pengukuran lain atau salinan dari anak yang sama.`),
			...of(
				children.unmeasured,
				`${formatNumber(children.unmeasured)} anak tanpa pengukuran tinggi pada ${formatPeriod(period)}: sasaran, tetapi belum diukur.`,
			),
			...children_('implausibleHeight', 'tidak dihitung sebagai diukur, karena ZS TB/U-nya di luar −6 sampai +6 (batas WHO).'),
			...children_('unclassified', 'tidak dihitung sebagai diukur, karena tingginya ada tetapi ZS TB/U dan TB/U kosong atau tak dikenal.'),
			...children_('implausibleWasting', 'tidak dihitung sebagai wasting, karena ZS BB/TB-nya di luar −5 sampai +5 (batas WHO).'),
			...children_('implausibleWeight', 'tidak dihitung sebagai underweight, karena ZS BB/U-nya di luar −6 sampai +5 (batas WHO).'),
			...children_('fiveYears', 'sudah berumur 60 bulan atau lebih saat diukur dan ikut terhitung: periksa saringan ekspornya.'),
			...children_('twoBirths', 'tercatat dengan lebih dari satu tanggal lahir: periksa NIK ganda.'),
			...of(nameless.count, `${nameless} tanpa NIK yang sah dan tanpa nama; masing-masing dihitung satu anak.`),
			...of(placeless.count, `${placeless} tanpa kelurahan; tidak dihitung.`),
			...of(undated.count, `${undated} dengan tanggal pengukuran yang tidak terbaca; dihitung sebagai belum diukur.`),
		];
	}

	function refuseOtherMonths(): void {
		if (months.has(wanted)) return;
		const other = [...months].sort(([a], [b]) => b - a).slice(0, 6);
		const list = other.map(
			([month, count]) => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')} (${formatNumber(count)} pengukuran)`,
		);
		const found = list.length > 0 ? `Yang ada: ${list.join(', ')}.` : 'Tidak ada pengukuran tinggi sama sekali.';
		throw new ImportRefusal(`Tidak ada pengukuran tinggi pada ${formatPeriod(period)} di berkas ini. ${found} Periksa --period.`);
	}

	return {
		add(cells, row) {
			const cell = (index: number) => cells[index] ?? '';
			const isBlank = cell(nik) === '' && cell(name) === '';
			if (isBlank && cell(measuredOn) === '' && cell(heightScore) === '') return;
			rows += 1;
			for (let index = width; index < cells.length; index += 1) {
				if (cells[index] === '') continue;
				throw new ImportRefusal(
					`Baris ${row} berisi lebih banyak sel daripada judulnya, jadi isinya mungkin bergeser: periksa tanda pemisah di baris itu, lalu ulangi.`,
				);
			}
			const place = book.numberOf(cells, row);
			if (place === undefined) return placeless.add(row);
			const identity = identify(cell(nik), cell(name), cell(born), cell(parent));
			if (!identity) nameless.add(row);
			const child = children.childOf(identity, dayOf(cell(born)), place);
			// A file without a column of heights tells by its scores or classes who was measured.
			const hasHeight = height >= 0 ? (parseDecimal(cell(height)) ?? 0) > 0 : cell(heightScore) + cell(heightClass) !== '';
			const day = dayIn(cell(measuredOn), row);
			if (!day || !hasHeight) return;
			const month = Math.floor(day / 100);
			months.set(month, (months.get(month) ?? 0) + 1);
			if (month !== wanted) return;
			const texts: GrowthTexts = {
				height: [cell(heightScore), cell(heightClass)],
				wasting: [cell(wastingScore), cell(wastingClass)],
				weight: [cell(weightScore), cell(weightClass)],
			};
			children.measure(child, day, place, growthOf(texts));
		},
		finish(codes) {
			refuseOtherMonths();
			const tellsWasting = wastingScore >= 0 || wastingClass >= 0;
			const tellsWeight = weightScore >= 0 || weightClass >= 0;
			const findings: Bit[] = [
				'measured',
				'stunted',
				'severe',
				...(tellsWasting ? (['wasting'] as const) : []),
				...(tellsWeight ? (['underweight'] as const) : []),
			];
			return { tallies: children.tallies(codes, findings), notes: notes() };
		},
	};
}
