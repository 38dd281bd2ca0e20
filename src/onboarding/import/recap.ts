import { plainName } from '../../data/csv/index.ts';
import { formatNumber } from '../../model/base/format.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import { COUNTS, type Count } from '../../suppression/index.ts';
import { sumIn } from './cells.ts';
import type { CityData } from './city.ts';
import { letterOf } from './columns.ts';
import { type Decided, decideMeasures } from './decide-measures.ts';
import type { Decide } from './decider.ts';
import { doubtfulCount } from './doubt-count.ts';
import { headingFaults } from './heading-faults.ts';
import { type Plan, planOf } from './measures.ts';
import type { PlaceBook } from './places.ts';
import { dashFaults, rowFaults, type Table, untitled } from './reconcile.ts';
import { type Fault, ImportRefusal, quotedList, refusalOf } from './refusal.ts';
import { RowCount } from './row-count.ts';
import { ACCOUNTING_ZERO, NO_RESULT } from './source.ts';
import { type Line, type Lines, readLines, type Sheet } from './table-lines.ts';
import type { Note, Tally } from './tally.ts';
import { totalsVerdict } from './totals.ts';
import { understood } from './understood.ts';
import { isMissingMark } from './values.ts';

/** A sheet of sums, read and decided; what it counts is known once its places are. */
interface Recap {
	readonly table: Table;
	readonly read: Lines;
	readonly faults: readonly Fault[];
	readonly notes: readonly Note[];
}

/** What can make up the stunted. */
const SHORT = ['stunted', 'pendek', 'severe', 'moderate'] as const;

const columnsOf = (plan: Plan): Set<number> =>
	new Set([...plan.sums.values(), ...plan.equalities.flatMap(({ left, right }) => [left, right])].flat());

/** Without the measures whose formulas have no stored result, where the rest of the table may tell them. */
function withoutEmptyFormulas(
	plan: Plan,
	lines: readonly Line[],
): { readonly plan: Plan; readonly dropped: readonly number[] } {
	const isEmpty = (column: number) => lines.some(({ cells }) => cells[column] === NO_RESULT);
	const dropped = [...plan.sums].filter(
		([measure, sum]) => ['stunted', 'measured', 'wasting', 'underweight'].includes(measure) && sum.some(isEmpty),
	);
	const gone = new Set(dropped.flatMap(([, sum]) => sum));
	const sums = new Map([...plan.sums].filter(([measure]) => !dropped.some(([other]) => other === measure)));
	const equalities = plan.equalities.filter(
		({ left, right }) => ![...left, ...right].some((column) => gone.has(column)),
	);
	return { plan: { ...plan, sums, equalities }, dropped: [...gone] };
}

function missingStunted(plan: Plan, sheet: Sheet): ImportRefusal {
	const name = (at: number) =>
		`${letterOf(at)}${sheet.header.bottom} ${sheet.header.columns.find((column) => column.at === at)?.title}`;
	const percents = plan.percents.map(({ at }) => name(at));
	const others = plan.unused.map(({ column, reason }) => `${name(column.at)}: ${reason}`);
	const lines = [
		`Jumlah balita pendek (stunting) tidak ditemukan di judul baris ${sheet.header.bottom}; tidak ada yang ditulis.`,
		...(percents.length > 0
			? [`Ada ${quotedList(percents)}, tetapi persen bukan jumlah balita: minta tabel yang memuat jumlahnya.`]
			: []),
		...(others.length > 0 ? ['Kolom yang tidak dipakai:', ...others.slice(0, 20).map((line) => `  ${line}`)] : []),
		...(others.length === 0
			? []
			: [
					'Bila salah satu kolom itu jumlah seluruh balita pendek (termasuk sangat pendek), ulangi dengan --map ' +
						'"Judul=pendek".',
				]),
	];
	return new ImportRefusal(lines.join('\n'));
}

/** The kecamatan of a village that the file itself does not tell; empty where two have the name. */
function districtOf(village: string, { villages, districts }: CityData): string {
	const [only, other] = villages.filter(({ name }) => plainName(name) === plainName(village));
	return other ? '' : (districts.find(({ code }) => code === only?.district)?.name ?? '');
}

/** Halves of one table beside each other would be read as one village's two numbers. */
function refuseSecondTable({ header, rows }: Sheet): void {
	const first = header.columns.find(({ role }) => role === 'village');
	const second = header.columns.find(
		({ at, title }) => first && at > first.at && plainName(title) === plainName(first.title),
	);
	if (!first || !second) return;
	const isOther = rows.some(
		({ cells, number }) =>
			number > header.bottom && (cells[second.at] ?? '') !== '' && cells[second.at] !== cells[first.at],
	);
	if (isOther)
		throw new ImportRefusal(
			`Di lembar itu ada dua tabel bersebelahan: kelurahannya di kolom ${letterOf(first.at)} dan ${letterOf(second.at)}. ` +
				'Pindahkan tabel yang kanan ke bawah yang kiri, atau hapus bila tidak dipakai, lalu ulangi.',
		);
}

/** Reads a sheet of sums and decides its columns. Rejects with `ImportRefusal` when it has none of the stunted, or
 * nothing of the period. */
export async function readRecap(
	sheet: Sheet,
	city: CityData,
	period: Period,
	book: PlaceBook,
	{ decide, hasSheets }: { readonly decide: Decide; readonly hasSheets: boolean },
): Promise<Recap> {
	const { header } = sheet;
	if (header.columns.some(({ role }) => role === 'month' || role === 'period') && period.length < 7)
		throw new ImportRefusal('Tabel ini menyebut bulan: tulis --period sebagai tahun dan bulan, misalnya 2024-08.');
	const prefix = hasSheets ? `${sheet.name}!` : '';
	const whole = planOf(header.columns);
	if (!SHORT.some((measure) => whole.sums.has(measure))) throw missingStunted(whole, sheet);
	refuseSecondTable(sheet);
	const read = readLines(sheet, city, period, columnsOf(whole), book);
	const wanted = read.lines.filter(({ place, isWanted }) => place !== undefined && isWanted);
	if (wanted.length === 0 && read.faults.length === 0) {
		const found = read.times.length > 0 ? `Yang ada: ${read.times.slice(-12).join(', ')}.` : undefined;
		throw new ImportRefusal(
			found
				? `Tidak ada baris untuk ${formatPeriod(period)} di berkas ini. ${found} Periksa --period.`
				: 'Tidak ada baris berisi angka di bawah judulnya. Tulis setiap angka di selnya sendiri, tanpa kata lain.',
		);
	}
	const bare = untitled({ columns: header.columns, plan: whole, wanted, cellPrefix: prefix });
	if (bare.length > 0) throw refusalOf(bare);
	const { plan, dropped } = withoutEmptyFormulas(whole, wanted);
	let decided: Decided = await decideMeasures(plan, header.columns, wanted, decide);
	// What nothing else tells is needed after all, and its cells are faults then.
	if (dropped.length > 0 && !decided.sums.has('stunted'))
		decided = await decideMeasures(whole, header.columns, wanted, decide);
	if (!decided.sums.has('stunted')) throw missingStunted(whole, sheet);
	const short = decided.sums.get('stunted') ?? [];
	if (wanted.length > 0 && wanted.every(({ cells }) => short.every((column) => (cells[column] ?? '') === '')))
		throw new ImportRefusal(
			`Kolom ${letterOf(short[0] ?? 0)}, tempat balita pendek (stunting) seharusnya tertulis, kosong di semua baris ` +
				'kelurahan; tidak ada yang ditulis. Isi kolomnya, atau sebutkan kolom lain dengan --map "Judul=pendek".',
		);
	const doubtful = doubtfulCount(header.columns, plan, decided, read);
	if (doubtful) {
		const problem =
			'tidak jelas apakah isinya jumlah balita atau persen: tidak ada baris jumlah atau kolom lain yang membuktikannya';
		if ((await decide(doubtful, problem, ['pendek', 'abaikan'])) !== 'pendek') throw missingStunted(plan, sheet);
	}
	const table: Table = { columns: header.columns, plan, decided, wanted, cellPrefix: prefix };
	const nameOf = ({ place }: Line) => {
		const named = book.places[place ?? -1] ?? { village: '', district: '' };
		return named.district === '' ? { ...named, district: districtOf(named.village, city) } : named;
	};
	const totals = totalsVerdict(table, read.lines, nameOf);
	const faults = [
		...read.faults.map((fault) => ({ ...fault, cell: `${prefix}${fault.cell}` })),
		...headingFaults(sheet, read, new Set([...decided.sums.values()].flat()), city, period, prefix),
		...rowFaults(table),
		...totals.faults,
		...dashFaults(table, totals.proven),
	];
	const used = new Set([...decided.sums.values()].flat());
	const rowsWith = (test: (text: string) => boolean) => {
		const count = new RowCount();
		for (const line of wanted) if ([...used].some((column) => test(line.cells[column] ?? ''))) count.add(line.row);
		return count;
	};
	const [missing, dashes] = [
		rowsWith(isMissingMark),
		rowsWith((text) => text === ACCOUNTING_ZERO || text === '-' || text === '–'),
	];
	const sums = read.lines.filter(({ place }) => place === undefined);
	const rowList = (rows: readonly number[]) => `${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}`;
	const notes: Note[] = [
		`${prefix}${formatNumber(wanted.length)} baris kelurahan dibaca.`,
		...(sums.length > 0
			? [
					`${formatNumber(sums.length)} baris jumlah dicocokkan, tidak ikut dijumlahkan (baris ` +
						`${rowList(sums.map(({ row }) => row))}).`,
				]
			: []),
		...read.lines
			.filter(({ isWanted, place }) => !isWanted && place !== undefined)
			.slice(0, 1)
			.map(() => `Baris periode lain tidak dibaca (${read.times.filter((time) => time !== period).join(', ')}).`),
		...numberGaps(wanted, header.columns.find(({ role }) => role === 'number')?.at),
		...read.skipped.map(({ row, reason }) => `Baris ${row} dilewati: ${reason}.`).slice(0, 8),
		...(missing.count > 0 ? [`${missing} memuat 8888 atau 9999, yang dibaca sebagai tidak diketahui.`] : []),
		...(dashes.count > 0 ? [`${dashes} memuat tanda "-", yang dibaca sebagai 0.`] : []),
		...(dropped.length > 0
			? [
					`Kolom ${quotedList(dropped.map((at) => header.columns[at]?.title ?? ''))} berisi rumus tanpa hasil; dihitung dari kolom lain.`,
				]
			: []),
		...decided.notes,
		...totals.notes,
		...(header.columns.some(({ role }) => role === 'year') &&
		!header.columns.some(({ role }) => role === 'month') &&
		period.length > 4
			? [`Berkas ini hanya menyebut tahun; bulan ${formatPeriod(period)} berasal dari --period.`]
			: []),
		...understood(table, totals.city),
	];
	return { table, read, faults, notes };
}

/** Running numbers that jump tell of rows that were lost on the way. */
function numberGaps(wanted: readonly Line[], column: number | undefined): Note[] {
	if (column === undefined) return [];
	const numbers = wanted.map((line) => ({ row: line.row, number: Number.parseInt(line.cells[column] ?? '', 10) }));
	return numbers.flatMap(({ row, number }, index) => {
		const before = numbers[index - 1]?.number;
		const isJump = before !== undefined && number > before + 1 && number < before + 10;
		return isJump
			? [`Nomor urut melompat dari ${before} ke ${number} di baris ${row}: periksa apakah ada baris yang hilang.`]
			: [];
	});
}

/** Counts by village, once it is known which village each place is; a village that stands twice without being divided
 * is a fault. */
export function recapTallies(
	{ table }: Recap,
	codes: readonly (string | undefined)[],
	city: CityData,
): { readonly tallies: Map<string, Tally>; readonly faults: Fault[]; readonly notes: Note[] } {
	const byCode = Map.groupBy(table.wanted, ({ place }) => codes[place ?? -1] ?? '');
	const faults: Fault[] = [];
	const tallies = new Map<string, Tally>();
	let divided = 0;
	for (const [code, lines] of byCode) {
		if (code === '') continue;
		const name = city.villages.find((village) => village.code === code)?.name;
		const units = new Set(lines.map(({ unit }) => unit));
		const isDivided =
			units.size === lines.length && !(lines.length > 1 && [...units].some((unit) => unit.replaceAll('/', '') === ''));
		if (lines.length > 1 && !isDivided) {
			faults.push({
				cell: `${table.cellPrefix}baris ${lines.map(({ row }) => row).join(', ')}`,
				found: `${name} ada ${lines.length} kali`,
				advice:
					'Hapus baris yang dobel di berkas asal; bila dibagi menurut posyandu, tulis kolom Posyandu yang berbeda ' +
					'di tiap baris.',
			});
			continue;
		}
		const isByClinic = lines.length > 1 && !table.columns.some(({ role }) => role === 'unit');
		const values = lines.map((line) => [...table.decided.sums.values()].map((sum) => sumIn(line, sum)).join());
		if (isByClinic && new Set(values).size < values.length) {
			faults.push({
				cell: `${table.cellPrefix}baris ${lines.map(({ row }) => row).join(', ')}`,
				found: `${name} ada ${lines.length} kali dengan angka yang sama, di puskesmas yang ditulis berbeda`,
				advice:
					'Bila itu satu puskesmas yang ditulis dua kali, hapus salah satu barisnya; bila bukan, periksa angkanya.',
			});
			continue;
		}
		if (lines.length > 1) divided += 1;
		const counts = COUNTS.flatMap((count): [Count, number][] => {
			const sum = table.decided.sums.get(count);
			if (!sum) return [];
			const values = lines.map((line) => sumIn(line, sum));
			return values.every((value) => value !== undefined)
				? [[count, values.reduce((all, value) => all + value, 0)]]
				: [];
		});
		tallies.set(code, Object.fromEntries(counts));
	}
	const notes = divided > 0 ? [`${divided} kelurahan dijumlahkan dari beberapa baris (posyandu atau puskesmas).`] : [];
	return { tallies, faults, notes };
}
