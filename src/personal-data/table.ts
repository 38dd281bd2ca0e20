import {
	bare,
	looksLikeBirth,
	looksLikeDegrees,
	looksLikeName,
	looksLikeNumber,
	looksLikeSex,
	yearOf,
} from './cells.ts';
import { type ColumnKind, columnKind, ENOUGH, IDENTITY, mayNameColumns, WEIGHT } from './columns.ts';
import { type Finding, refusal } from './finding.ts';

/** Cells of one row, and the line of the file (or the row of the sheet) it stands on. */
export type TextRow = { readonly cells: readonly string[]; readonly line: number };

/** Anything with rows and columns: of a CSV, a sheet, a page, a list of records. */
export interface Table {
	readonly rows: readonly TextRow[];
	/** The column's place in the file, when it is not its number in the table. */
	columnOf?(index: number): number;
}

interface Heading {
	readonly line: number;
	readonly kinds: ReadonlyMap<number, ColumnKind | 'count'>;
	/** How many cells it has, and how many rows of the table it takes. */
	readonly width: number;
	readonly height: number;
}

const isFigure = (cell: string) => /^[-+−]?\d{1,5}(?:[.,]\d+)?\s*(?:kg|cm|gr?)?$/i.test(cell);
const isWords = (cell: string) => /^\p{L}[\p{L}\d\s.,/'-]{1,80}$/u.test(cell);

/** What is to stand under a heading, so that code and prose that mention it are not taken for a table; names are for
 * `nameColumns`. */
const FILLED: Readonly<Partial<Record<ColumnKind, (cell: string) => boolean>>> = {
	NIK: looksLikeNumber,
	'nomor KK': looksLikeNumber,
	'tanggal lahir': looksLikeBirth,
	kelahiran: (cell) => yearOf(cell) !== undefined || /^20\d\d[-/.](?:0[1-9]|1[0-2])$/.test(cell),
	lokasi: looksLikeDegrees,
	nama: (cell) =>
		looksLikeName(cell) || /^\p{L}[\p{L} .]{0,3}[*•][\p{L}*•. ]*$/u.test(cell) || /^(?:\p{Lu}\.? ?){1,4}$/u.test(cell),
	'berat lahir': isFigure,
	'panjang lahir': isFigure,
	alamat: isWords,
	'RT/RW': (cell) => /^\d{1,3}(?:\s*\/\s*\d{1,3})?$/.test(cell),
	telepon: (cell) => /^[+(]?[\d\s().-]{8,20}$/.test(cell),
	'jenis kelamin': looksLikeSex,
	// From one age to another is a group of children.
	umur: (cell) =>
		!/\d\s*(?:[-–]|s\.?d\.?|sampai)\s*\d/.test(cell) &&
		(isFigure(cell) || /\d\s*(?:th|bl|hr|tahun|bulan|hari)/i.test(cell)),
	'tanggal ukur': looksLikeBirth,
	berat: isFigure,
	tinggi: isFigure,
	'lingkar lengan': isFigure,
	'z-score': isFigure,
	'status gizi': isWords,
	layanan: isWords,
};
/** Names of columns may stand in up to this many rows on top of each other. */
const TALLEST = 3;
/** A row with the code of an area is one of data, even where its district is called Ayah. */
const isAreaCode = (cell: string) => /^\d{2}(?:\.\d{2}){1,2}(?:\.\d{4})?$/.test(cell);

function headingAt(rows: readonly TextRow[], at: number, height: number): Heading | undefined {
	const parts = rows.slice(at, at + height);
	const width = Math.max(...parts.map(({ cells }) => cells.length));
	const kinds = new Map<number, ColumnKind | 'count'>();
	for (let index = 0; index < width; index++) {
		const kind = columnKind(
			parts.length === 1 ? (parts[0]?.cells[index] ?? '') : parts.map(({ cells }) => cells[index] ?? '').join(' '),
		);
		if (kind) kinds.set(index, kind);
	}
	return kinds.size > 0 ? { line: rows[at]?.line ?? 1, kinds, width, height } : undefined;
}

const weightOf = (kinds: Iterable<ColumnKind | 'count'>) =>
	[...new Set(kinds)].reduce((sum, kind) => sum + (WEIGHT.get(kind) ?? 0), 0);

/** Whether the columns beside identity say that a row is a child: a table of counts is none. */
function namesChildren({ kinds }: Heading): boolean {
	const all = [...kinds.values()];
	return !all.includes('count') && weightOf(all) >= ENOUGH;
}

/** Prose and code are full of commas: a row must be about as wide as its heading. */
function isAsWide(width: number, heading: Heading): boolean {
	if (heading.width < 5) return Math.abs(width - heading.width) <= 1;
	return width >= heading.width / 2 && width <= heading.width * 1.6 + 2;
}

/** Columns under a heading for names that hold names: in a description of columns they hold sentences and other names
 * of columns. */
function nameColumns(rows: readonly TextRow[], heading: Heading): Set<number> {
	const columns = [...heading.kinds].filter(([, kind]) => kind.startsWith('nama ')).map(([index]) => index);
	return new Set(
		columns.filter((index) => {
			const cells = rows
				.map((row) => (isAsWide(row.cells.length, heading) ? bare(row.cells[index] ?? '') : ''))
				.filter((cell) => cell !== '');
			// In prose the words after a comma begin small; a name in a list of names hardly ever does.
			const names = cells.filter(
				(cell) => looksLikeName(cell) && /^\p{Lu}/u.test(cell) && !cell.endsWith('.') && !columnKind(cell),
			);
			return names.length > cells.length / 2;
		}),
	);
}

function describesPerson({ cells }: TextRow, heading: Heading, names: ReadonlySet<number>, children: boolean): boolean {
	if (!isAsWide(cells.length, heading)) return false;
	const fitting = [...heading.kinds].flatMap(([index, kind]) => {
		if (kind === 'count') return [];
		const fits = kind.startsWith('nama ')
			? names.has(index) && bare(cells[index] ?? '') !== ''
			: FILLED[kind]?.(bare(cells[index] ?? ''));
		return fits ? [kind] : [];
	});
	return fitting.some((kind) => IDENTITY.has(kind)) || (children && weightOf(fitting) >= ENOUGH);
}

/** Columns by which a table of children differs from one of the growth that is expected at every age. */
const SINGLE: ReadonlySet<ColumnKind | 'count'> = new Set<ColumnKind>([
	'nama',
	'alamat',
	'RT/RW',
	'lokasi',
	'telepon',
	'tanggal ukur',
	...IDENTITY,
]);

/** Whether the ages go up by one step after another, as in the WHO's standards, and nothing says whose they are. */
function isStandard(heading: Heading, below: readonly TextRow[]): boolean {
	const age = [...heading.kinds].find(([, kind]) => kind === 'umur')?.[0];
	if (age === undefined || [...heading.kinds.values()].some((kind) => SINGLE.has(kind))) return false;
	const ages = below
		.map(({ cells }) => Number.parseFloat(bare(cells[age] ?? '')))
		.filter((value) => !Number.isNaN(value));
	const steps = ages.slice(1).map((value, index) => value - (ages[index] as number));
	return steps.length >= 3 && steps.filter((step) => step === steps[0] && step > 0).length >= steps.length * 0.8;
}

function verdict(heading: Heading, people: number, table: Table): Finding {
	const named = [...new Set(heading.kinds.values())].filter((kind) => kind !== 'count');
	const first = [...heading.kinds].find(([, kind]) => kind !== 'count' && IDENTITY.has(kind)) ?? [...heading.kinds][0];
	const column = table.columnOf?.(first?.[0] ?? 0) ?? (first?.[0] ?? 0) + 1;
	const message = `Tabel ini berisi satu baris per orang: kolom ${named.join(', ')}, terisi pada ${people} baris.`;
	return refusal('kolom-perorangan', heading.line, column, message);
}

/** The heading that starts in this row and, if one does, makes the rows under it persons, and how it says so. */
function* headingsAt(rows: readonly TextRow[], at: number): Generator<readonly [Heading, boolean]> {
	// Only short names are broken over rows: this spares prose.
	const tallest = rows[at]?.cells.every((cell) => cell.length <= 30) ? TALLEST : 1;
	for (let height = 1; height <= tallest; height++) {
		if (height > 1 && rows[at + height - 1]?.cells.some(isAreaCode)) return;
		const heading = headingAt(rows, at, height);
		if (!heading) continue;
		const children = namesChildren(heading);
		if (children || [...heading.kinds.values()].some((kind) => kind !== 'count' && IDENTITY.has(kind)))
			yield [heading, children];
	}
}

/** Whether names of columns that make each row a person start in the first of these rows. */
export const startsWithHeading = (rows: readonly TextRow[]): boolean => !headingsAt(rows, 0).next().done;

/** Looks for names of columns in this row that make each row under it a person, and for filled rows under it. */
export function headingFinding(table: Table, at = 0): Finding | undefined {
	const { rows } = table;
	for (const [heading, children] of headingsAt(rows, at)) {
		const below = rows.slice(at + heading.height);
		if (children && isStandard(heading, below)) continue;
		const names = nameColumns(below, heading);
		const people = below.filter((row) => describesPerson(row, heading, names, children)).length;
		if (people > 0) return verdict(heading, people, table);
	}
	return undefined;
}

/** Looks for such names in the first `most` rows of a table: titles and other tables may stand above. */
export function headingFindings(table: Table, most = Number.POSITIVE_INFINITY): Finding[] {
	for (const [at, { cells }] of table.rows.slice(0, most).entries()) {
		const found = mayNameColumns(cells.join('\t')) && headingFinding(table, at);
		if (found) return [found];
	}
	return [];
}
