import {
	bare,
	holdsAge,
	holdsNeighbourhood,
	looksLikeDegrees,
	looksLikeName,
	looksLikeScore,
	looksLikeSex,
	looksLikeStatus,
	yearOf,
} from './cells.ts';
import { columnKind, compact, IN_OFFICE, OFFICE } from './columns.ts';
import { type Finding, refusal } from './finding.ts';
import { isPersonName, OFFICER } from './names.ts';
import { headingFindings, type Table, type TextRow } from './table.ts';

/** So many rows that a list of children is not taken for an example in a text. */
const FEWEST = 3;
/** So many rows, evenly chosen, show what a table is. */
const MOST = 1000;
/** No clock is read, so that one commit has one verdict: every date since then may be a child's birth. */
const EARLIEST = 2000;
/** Names of columns whose cells look like names or dates of birth, and are neither. */
const PUBLIC =
	/kelurahan|desa|kecamatan|kota|kab|prov|wilayah|area|village|district|city|judul|title|dokumen|document|penerbit|publisher|sumber|source|instansi|puskesmas|posyandu|kegiatan|aksi|istilah|indikator|instrumen|program|label|status|definisi|catatan|keterangan|uraian|jenis|tingkat|alias|terbit|tarik|ukur|publikasi|akses|rencana|periode|versi|version|commit|rilis|release|lisensi|license|^(?:tanggal|tgl|date|waktu)$/;
/** Names of columns that hold names of places, works and offices, which may be named after people. */
const NAMESAKE =
	/kelurahan|desa|dusun|kecamatan|kota|kab|prov|wilayah|area|village|district|city|judul|title|dokumen|penerbit|publisher|instansi|puskesmas|posyandu|sekolah|paud|jalan|penulis|pengarang|author|redaksi|pustaka/;
interface Column {
	readonly index: number;
	readonly name: string;
	/** The name as the vocabulary spells it. */
	readonly key: string;
	/** Cells that are filled in, without the first row's, which may be a name of the column. */
	readonly cells: readonly string[];
}

/** Names of columns repeat themselves, and first rows that are none do so too. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

function keyOf(name: string): string {
	let key = keys.get(name);
	if (key === undefined) {
		key = compact(bare(name));
		if (keys.size >= MOST_KEYS) keys.clear();
		keys.set(name, key);
	}
	return key;
}

function columnsOf([first, ...rest]: readonly TextRow[]): Column[] {
	if (!first) return [];
	return first.cells.map((name, index) => ({
		index,
		name,
		key: keyOf(name),
		cells: rest.map(({ cells }) => bare(cells[index] ?? '')).filter((cell) => cell !== ''),
	}));
}

/** Whether so large a share of the cells is of a kind; said as soon as too many are not. */
function mostly(share: number, cells: readonly string[], is: (cell: string) => boolean): boolean {
	if (cells.length < FEWEST - 1) return false;
	let found = 0;
	for (const [at, cell] of cells.entries())
		if (is(cell)) found += 1;
		else if ((found + cells.length - at - 1) / cells.length < share) return false;
	return true;
}
const variety = (cells: readonly string[]) => (cells.length === 0 ? 0 : new Set(cells).size / cells.length);

const isPublic = ({ key }: Column) => PUBLIC.test(key);
const isDate = (cell: string) => (yearOf(cell) ?? 0) >= EARLIEST;

/** Names of people whose words are known: half of the cells, or a third of many when totals stand between. */
function isPeople({ name, key, cells }: Column): boolean {
	if (cells.length < FEWEST - 1 || !mostly(0.3, cells, isPersonName)) return false;
	if (NAMESAKE.test(key) || IN_OFFICE.test(key) || OFFICER.test(name)) return false;
	const people = cells.filter(isPersonName);
	return (people.length >= cells.length / 2 || people.length >= 5) && variety(people) >= 0.6 && people.length >= 2;
}

const isNames = (column: Column) =>
	mostly(0.8, column.cells, looksLikeName) &&
	variety(column.cells) >= 0.8 &&
	column.cells.filter((cell) => cell.includes(' ')).length >= column.cells.length / 2 &&
	!isPublic(column) &&
	!IN_OFFICE.test(column.key);

/** Dates one after another within a year are a schedule. */
function isSchedule(cells: readonly string[]): boolean {
	const sorted = [...cells].sort();
	const inOrder =
		sorted.every((cell, at) => cell === cells[at]) || sorted.every((cell, at) => cell === cells.at(-1 - at));
	return inOrder && new Set(cells.map(yearOf)).size <= 2;
}

const isBirths = (column: Column) =>
	mostly(0.7, column.cells, isDate) && variety(column.cells) >= 0.6 && !isPublic(column) && !isSchedule(column.cells);
const isSex = ({ cells }: Column) =>
	mostly(0.9, cells, looksLikeSex) && cells.some((cell) => cell.length <= 2 || /[lp]/i.test(cell));
const isScores = ({ cells }: Column) =>
	mostly(0.8, cells, looksLikeScore) && cells.some((cell) => /^[-−]/.test(cell)) && variety(cells) > 0.5;
const isAges = ({ cells }: Column) => mostly(0.8, cells, holdsAge);
const isAddresses = ({ cells }: Column) => mostly(0.5, cells, holdsNeighbourhood) && variety(cells) >= 0.5;
const isStatus = ({ cells }: Column) =>
	cells.length >= FEWEST &&
	mostly(0.9, cells, looksLikeStatus) &&
	variety(cells) <= 0.5 &&
	cells.some((cell) => !/^(?:normal|gizi baik)$/i.test(cell));
const isPlaces = ({ cells }: Column) => mostly(0.8, cells, looksLikeDegrees) && variety(cells) >= 0.8;
/** A date or an age that each row has for itself. */
const isTime = ({ name, cells }: Column) =>
	(mostly(0.8, cells, isDate) && variety(cells) >= 0.6) ||
	(columnKind(bare(name)) === 'umur' && mostly(0.8, cells, (cell) => /^\d{1,2}(?:[.,]\d)?$/.test(cell)));

/** Day, month or year alone. */
const isPartOfDate = ({ key, cells }: Column) =>
	/^(?:hari|tgl|tanggal|bln|bulan|thn|tahun)/.test(key) && mostly(0.8, cells, (cell) => /^\d{1,4}$/.test(cell));

/** A length of a child in centimetres, each another. */
const isHeights = ({ cells }: Column) => mostly(0.8, cells, (cell) => /^(?:4[5-9]|[5-9]\d|1[01]\d)[.,]\d$/.test(cell));
/** A column of whoever weighed the children stands in lists of them. */
const isOffice = ({ key, cells }: Column) =>
	OFFICE.test(key) || (!IN_OFFICE.test(key) && mostly(0.5, cells, (cell) => OFFICER.exec(cell)?.index === 0));

/** Which columns together make each row a person, and what is said of them. */
function suspects(
	columns: readonly Column[],
	counts: boolean,
	isPublic: () => boolean,
): readonly [Column, string] | undefined {
	const ages = columns.find(isAges);
	if (ages) return [ages, 'umur dalam tahun, bulan, dan hari'];
	const sex = columns.find(isSex);
	const status = columns.find(isStatus);
	const found = columns.length > 1 ? columns.find(isPeople) : undefined;
	// How often names are given is no list of those who bear them.
	const people = counts && found?.cells.every((cell) => !cell.includes(' ')) ? undefined : found;
	// Children have a column for who weighed them, too.
	const isMeasured = columns.some(isHeights);
	const office = () => !sex && !status && !isMeasured && (isPublic() || columns.some(isOffice));
	if (people && !office()) return [people, 'nama orang, dengan keterangan tentangnya'];
	if (counts || people) return undefined;
	const scores = sex && columns.find(isScores);
	if (scores) return [scores, 'jenis kelamin dan z-score'];
	if (
		status &&
		(columns.some((column) => isTime(column) || isPlaces(column)) || columns.filter(isPartOfDate).length >= 2)
	)
		return [status, 'status gizi dengan tanggal, umur, atau letak rumah'];
	const births = columns.find(isBirths);
	const addresses = columns.find(isAddresses);
	// Most tables hold none of these; names alone say nothing.
	const names = (births ?? sex ?? addresses) && columns.find(isNames);
	if (names && office()) return undefined;
	const beside = (other: Column | undefined, word: string) =>
		names && other && other !== names ? ([names, word] as const) : undefined;
	return (
		beside(births, 'nama dan tanggal yang berbeda-beda seperti tanggal lahir') ??
		beside(sex, 'nama dan jenis kelamin') ??
		beside(addresses, 'nama dan alamat sampai RT/RW')
	);
}

/** Looks for rows that are children each by what stands in them, for tables without names of columns or with names that
 * say nothing. */
export function shapeFindings(table: Table, isPublic = () => false): Finding[] {
	const { rows } = table;
	if (rows.length < FEWEST) return [];
	const step = Math.ceil(rows.length / MOST);
	const columns = columnsOf(rows.filter((_, at) => at % step === 0));
	const counts = (rows[0] as TextRow).cells.some((name) => columnKind(bare(name)) === 'count');
	const found = suspects(columns, counts, isPublic);
	if (!found) return [];
	const [{ index }, what] = found;
	const column = table.columnOf?.(index) ?? index + 1;
	return [
		refusal(
			'baris-perorangan',
			(rows[1] as TextRow).line,
			column,
			`Baris-baris ini tampak berisi satu anak per baris: ${what}.`,
		),
	];
}

/** The table with its columns as rows: names may stand side by side at its top. */
function transposed({ rows }: Table): Table | undefined {
	const width = rows[0]?.cells.length ?? 0;
	if (rows.length > 20 || width < 2 || width > MOST) return undefined;
	if (rows.filter(({ cells }) => columnKind(bare(cells[0] ?? ''))).length < 2) return undefined;
	const line = rows[0]?.line ?? 1;
	return {
		rows: Array.from({ length: width }, (_, at) => ({ cells: rows.map(({ cells }) => cells[at] ?? ''), line })),
		columnOf: () => 1,
	};
}

/** What a table says of children, read along its rows or its columns; `isPublic` among people in office. */
export function eitherWay(table: Table, isPublic = () => false): Finding[] {
	const found = shapeFindings(table, isPublic);
	const turned = found.length === 0 && transposed(table);
	return turned ? [...headingFindings(turned, 1), ...shapeFindings(turned, isPublic)] : found;
}
