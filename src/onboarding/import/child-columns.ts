import { plainName } from '../../data/csv/index.ts';
import { VILLAGE_TITLES } from './columns.ts';

/** Rows from the top in which a header is looked for: titles, addresses and logos stand above it. */
export const HEADER_REACH = 60;

export interface NumberedRow {
	readonly cells: readonly string[];
	readonly number: number;
	readonly isHidden?: boolean;
}

/** Place of each column that was found, counted from 0. */
export type Columns = Readonly<Partial<Record<string, number>>>;

/** The header of a list of children. */
export interface ChildHeader {
	/** Row of the header, the last one when it takes two. */
	readonly row: number;
	readonly columns: Columns;
	/** Titles as the file has them. */
	readonly titles: readonly string[];
	/** How many columns were recognised. */
	readonly score: number;
}

/** Titles hold no space, so one text holds several; as a list of texts on one line of a bundle they would read as a
 * table of children. */
const words = (text: string): readonly string[] => text.split(' ');

/** Height, weight and age of one child at one measurement, as titles of letters and digits only; the first is the
 * system's own. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
	city: words(
		'kabkota kabupatenkota kotakab kotakabupaten namakabkota namakabupatenkota kabupaten kota namakabupaten namakota',
	),
	district: words('kec kecamatan namakecamatan namakec'),
	village: VILLAGE_TITLES,
	domicile: words('desakeldomisili kelurahandomisili desadomisili desakelurahandomisili kelurahandesadomisili'),
	code: words('kode kodedesa kodekelurahan kodedesakel kodewilayah kodekemendagri iddesadagri'),
	bps: words('iddesabps kodebps kodedesabps idbps'),
	nik: words('nik nikanak nikbalita nikanakbalita'),
	name: words('nama namaanak namabalita namalengkap namaanakbalita'),
	born: words('tgllahir tanggallahir'),
	sex: words('jk jeniskelamin kelamin sex lp'),
	parent: words('namaortu namaorangtua namaibu namaibukandung ortu orangtua'),
	measuredOn: words('tanggalpengukuran tglpengukuran tanggalukur tglukur tanggalpenimbangan'),
	measuredMonth: words('bulanpengukuran bulanukur'),
	height: words('tinggi tinggibadan tb pbtb tbpb tinggicm tinggibadancm panjangtinggi panjangtinggibadan'),
	heightClass: words('tbu pbu tbpbu pbtbu statustbu kategoritbu'),
	heightScore: words('zstbu zspbu zstbpbu zspbtbu zscoretbu zscorepbu'),
	weightClass: words('bbu statusbbu kategoribbu'),
	weightScore: words('zsbbu zscorebbu'),
	wastingClass: words('bbtb bbpb bbtbpb bbpbtb statusbbtb kategoribbtb'),
	wastingScore: words('zsbbtb zsbbpb zsbbtbpb zsbbpbtb zscorebbtb'),
};

/** Columns that make a list of children: of each group at least one. */
const REQUIRED: readonly (readonly string[])[] = [
	['village', 'code', 'bps', 'domicile'],
	['measuredOn'],
	['heightScore', 'heightClass'],
	['nik', 'name'],
];

/** A unit or a remark in brackets is no part of a title: `Nama Orang Tua (Ibu/Ayah)`. */
const spellings = (title: string): string[] =>
	title.endsWith(')') ? [plainName(title), plainName(title.replace(/\([^)]*\)$/, ''))] : [plainName(title)];

function columnsOf(titles: readonly string[]): Columns {
	const places = new Map<string, number>();
	for (const [at, title] of titles.entries()) {
		// No title is so long, and what has no letters is none.
		if (title.length > 60 || !/[a-z]/i.test(title)) continue;
		for (const way of spellings(title)) if (!places.has(way)) places.set(way, at);
	}
	const columns: Record<string, number> = {};
	for (const [key, names] of Object.entries(TITLES)) {
		const name = names.find((each) => places.has(each));
		if (name !== undefined) columns[key] = places.get(name) as number;
	}
	return columns;
}

/** Two rows of titles as one: under a merged title stand its parts, and one merged downwards leaves a blank below. */
const joined = (above: readonly string[], below: readonly string[]): string[] =>
	Array.from({ length: Math.max(above.length, below.length) }, (_, index) => below[index] || above[index] || '');

const candidates = (rows: readonly NumberedRow[]): ChildHeader[] =>
	rows.flatMap(({ cells, number }, index) => {
		const next = rows[index + 1];
		const both = next ? [{ titles: joined(cells, next.cells), row: next.number }] : [];
		return [{ titles: cells, row: number }, ...both].map(({ titles, row }) => {
			const columns = columnsOf(titles);
			return { titles, row, columns, score: Object.keys(columns).length };
		});
	});

const isThere = (columns: Columns, group: readonly string[]) => group.some((key) => columns[key] !== undefined);

/** Finds the header of a list of children among the first rows; `undefined` when there is none. */
export function findChildHeader(rows: readonly NumberedRow[]): ChildHeader | undefined {
	let best: ChildHeader | undefined;
	for (const header of candidates(rows)) {
		if (!REQUIRED.every((group) => isThere(header.columns, group))) continue;
		if (!best || header.score > best.score) best = header;
	}
	return best;
}

/** What a list of children lacks, by the system's titles; `undefined` when the rows are none. */
export function missingChildColumns(rows: readonly NumberedRow[]): readonly string[] | undefined {
	const [nearest] = candidates(rows)
		.filter(
			({ columns }) => isThere(columns, ['nik', 'name']) && isThere(columns, ['born', 'parent', 'nik', 'measuredOn']),
		)
		.sort((a, b) => b.score - a.score);
	return (
		nearest &&
		REQUIRED.filter((group) => !isThere(nearest.columns, group)).map((group) => TITLES[group[0] ?? '']?.[0] ?? '')
	);
}

/** Whether two sheets have the same columns in the same places. */
export const sameOver = (a: ChildHeader, b: ChildHeader): boolean =>
	JSON.stringify(a.columns) === JSON.stringify(b.columns);
