import { plainName } from '../../data/csv/index.ts';
import type { Period } from '../../model/base/period.ts';
import { type ChildHeader, findChildHeader, HEADER_REACH, type NumberedRow, sameOver } from './child-columns.ts';
import type { CityData } from './city.ts';
import { letterOf, withLevel } from './columns.ts';
import { deciderOf } from './decider.ts';
import { findTableHeader, type TableHeader } from './find-header.ts';
import { isCaption, placeFaults } from './heading-faults.ts';
import { refuseHiddenColumns } from './hidden-columns.ts';
import { individualReading } from './individual.ts';
import { planOf } from './measures.ts';
import { ofPeriod } from './month-columns.ts';
import { notFound } from './not-found.ts';
import { openSources } from './open-sources.ts';
import type { ImportLevel } from './options.ts';
import { compare, spansIn } from './periods.ts';
import { PlaceBook } from './places.ts';
import type { Ask } from './question.ts';
import { readRecap, recapTallies } from './recap.ts';
import { type Fault, ImportRefusal, quotedList, refusalOf } from './refusal.ts';
import { resolveVillages } from './resolve-villages.ts';
import { refuseUnsaid, type Said } from './said.ts';
import type { Source } from './source.ts';
import type { Sheet } from './table-lines.ts';
import type { Note, Tallies, Tally } from './tally.ts';

/** What is asked of a file beside its bytes. Nothing here touches a disk: the same runs in a browser. */
export interface Request {
	readonly period: Period;
	/** When the document that publishes the round was published. */
	readonly published?: Period | undefined;
	/** Sheet of a workbook, where the user chooses. */
	readonly sheet?: string | undefined;
	/** What the user says of columns. */
	readonly said: Said;
	/** Whose names stand where a village's would, in a table that goes no farther down. */
	readonly level?: ImportLevel | undefined;
	/** From BPS codes to Kemendagri codes. */
	readonly bps: ReadonlyMap<string, string>;
	readonly ask?: Ask | undefined;
	/** Told as soon as the file turns out to list children; may throw to refuse it. */
	readonly onChildren?: (() => void) | undefined;
	/** Told how many rows of children were read, once every 100,000. */
	readonly progress: (rows: number) => void;
}

/** What a file says of the villages of a city. */
export interface Understood {
	readonly isOfChildren: boolean;
	/** How the file was read, as a sentence. */
	readonly summary: string;
	readonly tallies: Tallies;
	readonly notes: readonly Note[];
}

interface Found {
	readonly source: Source;
	readonly child?: ChildHeader | undefined;
	readonly table?: Sheet | undefined;
	/** Times whose columns are not read. */
	readonly left?: readonly string[];
}

const STEP = 100_000;
/** Tables of sums have a row for each village or posyandu, and months of them; this is a hundred times any's. */
const MOST_ROWS = 400_000;

function firstRows(source: Source): NumberedRow[] {
	const rows: NumberedRow[] = [];
	source.read((cells, number) => {
		rows.push({ cells: [...cells], number });
		return rows.length < HEADER_REACH;
	});
	return rows;
}

function gridOf(source: Source): Omit<Sheet, 'header'> {
	const rows: NumberedRow[] = [];
	const merges = source.read((cells, number, isHidden = false) => {
		if (rows.length > MOST_ROWS)
			throw new ImportRefusal(
				'Tabel itu terlalu panjang untuk tabel jumlah per kelurahan: pecah menurut bulan, lalu ulangi.',
			);
		rows.push({ cells: [...cells], number, isHidden });
		return true;
	});
	return { name: source.name, date1904: source.date1904, rows, merges };
}

/** The sheets that hold a known table; `sheet` chooses among them. */
function findAll(sources: readonly Source[], { sheet, said: stated, level, period }: Request): Found[] {
	const said = withLevel(stated, level);
	const chosen = sheet === undefined ? sources : sources.filter(({ name }) => name === sheet);
	if (chosen.length === 0)
		throw new ImportRefusal(
			`Lembar itu tidak ada. Yang terlihat di buku kerja: ${quotedList(sources.map(({ name }) => name))}.`,
		);
	const heads: NumberedRow[] = [];
	const grids: Omit<Sheet, 'header'>[] = [];
	const found = chosen.flatMap((source): Found[] => {
		const head = firstRows(source);
		const child = findChildHeader(head);
		if (child) return [{ source, child }];
		heads.push(...head);
		const { grid, left } = ofPeriod(gridOf(source), period);
		grids.push(grid);
		const header: TableHeader | undefined = findTableHeader(grid.rows, grid.merges, said);
		return header ? [{ source, table: { ...grid, header }, left }] : [];
	});
	if (found.length === 0) throw notFound(heads, grids, said);
	return found;
}

const hasShort = ({ table }: Found): boolean => {
	const sums = table && planOf(table.header.columns).sums;
	return (
		sums !== undefined && (['stunted', 'pendek', 'severe', 'moderate'] as const).some((measure) => sums.has(measure))
	);
};

/** Of several sheets those that are meant: of the month where they are named by months, with heights where others have
 * weights. */
function narrowed(
	found: readonly Found[],
	period: Period,
): { readonly kept: readonly Found[]; readonly left: readonly string[] } {
	if (found.length === 1) return { kept: found, left: [] };
	const timed = found.filter(({ source }) => spansIn(source.name).some(({ months }) => months));
	const ofMonth = timed.filter(({ source }) =>
		spansIn(source.name).some((span) => span.months && compare(span, period) === 'same'),
	);
	const byMonth = timed.length > 1 && ofMonth.length > 0 ? ofMonth : found;
	const withHeights = byMonth.filter((each) => each.child !== undefined || hasShort(each));
	const kept = withHeights.length > 0 ? withHeights : byMonth;
	return { kept, left: found.filter((each) => !kept.includes(each)).map(({ source }) => source.name) };
}

const tooMany = (found: readonly Found[], why = ''): ImportRefusal =>
	new ImportRefusal(
		`Beberapa lembar memuat tabel yang dikenal: ${quotedList(found.map(({ source }) => source.name))}. ` +
			`${why}Pilih satu dengan --sheet.`,
	);

/** What stands over a list of children, and its sheet's name, may name another place than its rows are counted for. */
function childHeadingFaults(source: Source, { row }: ChildHeader, city: CityData): Fault[] {
	const above = firstRows(source).filter(({ number, cells }) => number < row - 1 || (number < row && isCaption(cells)));
	const texts = above.map(({ number, cells }) => ({ cell: `baris ${number}`, text: cells.filter(Boolean).join(' ') }));
	return placeFaults([...texts, { cell: `nama lembar ${source.name}`, text: source.name }], city);
}

async function understandChildren(found: readonly Found[], city: CityData, request: Request): Promise<Understood> {
	const [first] = found as [Found];
	const header = first.child as ChildHeader;
	const names = new Set(city.districts.map(({ name }) => plainName(name)));
	const areDistricts = found.every(({ source }) =>
		names.has(plainName(source.name.replace(/^kec(amatan)?\.?\s+/i, ''))),
	);
	if (found.length > 1 && !(areDistricts && found.every(({ child }) => child && sameOver(child, header))))
		throw tooMany(found);
	if (request.period.length !== 7)
		throw new ImportRefusal('Untuk ekspor e-PPGBM per anak, tulis --period sebagai tahun dan bulan, misalnya 2024-08.');
	const faults = found.flatMap(({ source, child }) => childHeadingFaults(source, child as ChildHeader, city));
	if (faults.length > 0) throw refusalOf(faults);
	const book = new PlaceBook();
	const reading = individualReading(header, request, book, first.source.date1904);
	let rows = 0;
	for (const { source, child } of found)
		source.read((cells, number, isHidden) => {
			if (number <= (child as ChildHeader).row) return true;
			reading.add(cells, number, isHidden);
			rows += 1;
			if (rows % STEP === 0) request.progress(rows);
			return true;
		});
	reading.settle();
	const codes = await resolveVillages(book.places, city, { bps: request.bps, ask: request.ask });
	const sheets = first.source.name ? `, lembar ${quotedList(found.map(({ source }) => source.name))}` : '';
	return {
		isOfChildren: true,
		summary: `Terbaca sebagai ekspor e-PPGBM per anak${sheets}; judul di baris ${header.row}.`,
		...reading.finish(codes),
	};
}

async function understandTables(found: readonly Found[], city: CityData, request: Request): Promise<Understood> {
	const { said, period, ask, bps } = request;
	const sheets = found.map(({ table }) => table as Sheet);
	for (const { header } of sheets.slice(0, 1))
		refuseUnsaid(
			said,
			header.columns.map(({ title, at }) => ({ title, letter: letterOf(at) })),
		);
	const book = new PlaceBook();
	const decide = deciderOf(ask);
	const hasSheets = sheets.length > 1;
	const recaps = [];
	for (const sheet of sheets) recaps.push(await readRecap(sheet, city, period, book, { decide, hasSheets }));
	const codes = await resolveVillages(book.places, city, { bps, ask });
	const notes: Note[] = [];
	const tallies = new Map<string, Tally>();
	const faults = recaps.flatMap((recap) => recap.faults);
	for (const recap of recaps) {
		const own = recapTallies(recap, codes, city);
		faults.push(...own.faults);
		notes.push(...own.notes, ...recap.notes);
		for (const [code, tally] of own.tallies) {
			const before = tallies.get(code);
			if (before && JSON.stringify(before) !== JSON.stringify(tally))
				throw tooMany(
					found,
					`Isinya berbeda untuk ${city.villages.find((village) => village.code === code)?.name}, jadi tidak dapat digabung. `,
				);
			tallies.set(code, tally);
		}
	}
	if (faults.length > 0) throw refusalOf(faults);
	const known = [...tallies.values()].filter(
		({ measured, stunted }) => measured !== undefined && stunted !== undefined,
	);
	const sum = (count: 'measured' | 'stunted') => known.reduce((all, tally) => all + (tally[count] ?? 0), 0);
	if (sum('measured') >= 20 && sum('stunted') >= 0.9 * sum('measured'))
		throw new ImportRefusal(
			'Hampir semua balita yang diukur tercatat pendek: tabel ini tampaknya hanya memuat balita stunting. Minta ' +
				'tabel semua balita yang diukur.',
		);
	const [{ header }] = sheets as [Sheet];
	const rows = header.top === header.bottom ? `baris ${header.top}` : `baris ${header.top}–${header.bottom}`;
	const names = sheets[0]?.name ? `, lembar ${quotedList(sheets.map(({ name }) => name))}` : '';
	return {
		isOfChildren: false,
		summary: `Terbaca sebagai tabel jumlah per kelurahan${names}; judul di ${rows}.`,
		tallies,
		notes,
	};
}

/** What a file says of the villages of a city: either the right counts, or an `ImportRefusal` that names the cells and
 * what to do. Reads no disk and writes nothing. */
export async function understand(bytes: Uint8Array, city: CityData, request: Request): Promise<Understood> {
	const { kept, left } = narrowed(findAll(openSources(bytes), request), request.period);
	refuseHiddenColumns(kept);
	const children = kept.filter(({ child }) => child);
	if (children.length > 0) request.onChildren?.();
	if (children.length > 0 && children.length < kept.length) throw tooMany(kept);
	const understood = await (children.length > 0
		? understandChildren(kept, city, request)
		: understandTables(kept, city, request));
	const times = [...new Set(kept.flatMap((each) => each.left ?? []))];
	const notes = [
		...(left.length > 0 ? [`Lembar ${quotedList(left)} tidak dibaca.`] : []),
		...(times.length > 0 ? [`Kolom waktu lain tidak dibaca: ${times.join(', ')}.`] : []),
	];
	return { ...understood, notes: [...understood.notes, ...notes] };
}
