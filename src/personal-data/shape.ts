import { bare, holdsAge, holdsNeighbourhood, looksLikeName, looksLikeScore, looksLikeSex, yearOf } from './cells.ts';
import { columnKind, compact } from './columns.ts';
import { type Finding, refusal } from './finding.ts';
import type { Row, Table } from './table.ts';

/** So many rows that a list of children is not taken for an example in a text. */
const FEWEST = 3;
/** So many rows, evenly chosen, show what a table is. */
const MOST = 1000;
/** No clock is read, so that one commit has one verdict: every date since then may be a child's birth. */
const EARLIEST = 2010;
/** Names of columns whose cells look like names or dates of birth, and are neither. */
const PUBLIC =
	/kelurahan|desa|kecamatan|kota|kab|prov|wilayah|area|village|district|city|judul|title|dokumen|document|penerbit|publisher|sumber|source|instansi|puskesmas|posyandu|kegiatan|aksi|istilah|indikator|instrumen|program|label|status|definisi|catatan|keterangan|uraian|jenis|tingkat|alias|terbit|tarik|ukur|publikasi|akses|rencana|periode|versi|version|commit|rilis|release|lisensi|license|^(?:tanggal|tgl|date|waktu)$/;

interface Column {
	readonly index: number;
	readonly name: string;
	/** Cells that are filled in, without the first row's, which may be a name of the column. */
	readonly cells: readonly string[];
}

function columnsOf([first, ...rest]: readonly Row[]): Column[] {
	if (!first) return [];
	return first.cells.map((name, index) => ({
		index,
		name,
		cells: rest.map(({ cells }) => bare(cells[index] ?? '')).filter((cell) => cell !== ''),
	}));
}

/** Whether so large a share of the cells is of a kind; said as soon as too many are not. */
function mostly(share: number, cells: readonly string[], is: (cell: string) => boolean): boolean {
	if (cells.length < FEWEST - 1) return false;
	let found = 0;
	for (const [at, cell] of cells.entries()) {
		if (is(cell)) found += 1;
		else if ((found + cells.length - at - 1) / cells.length < share) return false;
	}
	return true;
}
const variety = (cells: readonly string[]) => (cells.length === 0 ? 0 : new Set(cells).size / cells.length);

const isPublic = ({ name }: Column) => PUBLIC.test(compact(bare(name)));
const isNames = (column: Column) => mostly(0.8, column.cells, looksLikeName) && variety(column.cells) >= 0.8 && !isPublic(column);
const isBirths = (column: Column) =>
	mostly(0.7, column.cells, (cell) => (yearOf(cell) ?? 0) >= EARLIEST) && variety(column.cells) >= 0.6 && !isPublic(column);
const isSex = ({ cells }: Column) => mostly(0.9, cells, looksLikeSex) && cells.some((cell) => cell.length <= 2 || /[lp]/i.test(cell));
const isScores = ({ cells }: Column) =>
	mostly(0.8, cells, looksLikeScore) && cells.some((cell) => /^[-−]/.test(cell)) && variety(cells) > 0.5;
const isAges = ({ cells }: Column) => mostly(0.8, cells, holdsAge);
const isAddresses = ({ cells }: Column) => mostly(0.5, cells, holdsNeighbourhood) && variety(cells) >= 0.5;

/** Which columns together make each row a person, and what is said of them. */
function suspects(columns: readonly Column[]): readonly [Column, string] | undefined {
	const ages = columns.find(isAges);
	if (ages) return [ages, 'umur dalam tahun, bulan, dan hari'];
	const sex = columns.find(isSex);
	const scores = sex && columns.find(isScores);
	if (scores) return [scores, 'jenis kelamin dan z-score'];
	const births = columns.find(isBirths);
	const addresses = columns.find(isAddresses);
	// Most tables hold none of these; names alone say nothing.
	const names = (births ?? sex ?? addresses) && columns.find(isNames);
	const beside = (other: Column | undefined, word: string) => (names && other && other !== names ? ([names, word] as const) : undefined);
	return (
		beside(births, 'nama dan tanggal yang berbeda-beda seperti tanggal lahir') ??
		beside(sex, 'nama dan jenis kelamin') ??
		beside(addresses, 'nama dan alamat sampai RT/RW')
	);
}

/** Looks for rows that are children each by what stands in them, for tables without names of columns or with names that say nothing. */
export function shapeFindings(table: Table): Finding[] {
	const { rows } = table;
	if (rows.length < FEWEST) return [];
	const step = Math.ceil(rows.length / MOST);
	const columns = columnsOf(rows.filter((_, at) => at % step === 0));
	if ((rows[0] as Row).cells.some((name) => columnKind(bare(name)) === 'count') && !columns.some(isAges)) return [];
	const found = suspects(columns);
	if (!found) return [];
	const [{ index }, what] = found;
	const column = table.columnOf?.(index) ?? index + 1;
	return [refusal('baris-perorangan', (rows[1] as Row).line, column, `Baris-baris ini tampak berisi satu anak per baris: ${what}.`)];
}
