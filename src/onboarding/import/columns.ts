import { plainName } from '../../data/csv/index.ts';
import { listed } from '../../model/base/spelling.ts';
import type { ImportLevel } from './options.ts';
import type { Role } from './role.ts';
import { type Said, saidOf, USES, type Use } from './said.ts';
import { type Meaning, meaningOf } from './title.ts';
import { isTitleLike } from './title-words.ts';

/** A column of a table of sums. */
export interface Column {
	/** Counted from 0. */
	readonly at: number;
	/** As the file has it, the titles above it first: `TB/U › Pendek`. */
	readonly title: string;
	readonly role: Role | undefined;
	/** Absent where the title is not understood. */
	readonly meaning: Meaning | undefined;
}

/** `0` -> `A`, `27` -> `AB`. */
export const letterOf = (column: number): string =>
	(column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Titles of a column of villages, as letters and digits only; the first is how the system spells it. */
export const VILLAGE_TITLES = listed(`
	desakel, kelurahan, namadesa, desa, kel, keldesa, desakelurahan, kelurahandesa, namakelurahan, namadesakelurahan,
	namakelurahandesa, namadesakel, namakeldesa, kemendagrinamadesakelurahan, bpsdesakelurahan, bpsnamadesakelurahan,
	desaataukelurahan, gampong, namagampong, desagampong, nagari, namanagari, kampung, namakampung, village, villagename
`);

/** Titles of the columns that hold no count, as letters and digits only. */
const TITLES: Readonly<Record<Exclude<Role, 'ignored'>, readonly string[]>> = {
	city: listed(`
		kabkota, kabupatenkota, kotakab, namakabkota, kabupaten, kota, namakabupatenkota, bpsnamakabupatenkota
	`),
	district: listed(`
		kec, kecamatan, namakecamatan, namakec, kemendagrinamakecamatan, bpsnamakecamatan, distrik, district, subdistrict
	`),
	village: VILLAGE_TITLES,
	code: listed(`
		iddesadagri, kode, kodedesa, kodekelurahan, kodedesakel, kodewilayah, kodekemendagri, kodedagri,
		kodedesakelurahan, kemendagrikodedesakelurahan
	`),
	bps: ['iddesabps', 'kodebps', 'kodedesabps', 'idbps', 'bpskodedesakelurahan'],
	clinic: ['puskesmas', 'pukesmas', 'namapuskesmas', 'pkm', 'uptpuskesmas'],
	unit: ['posyandu', 'namaposyandu', 'pos', 'rw', 'rt', 'rtrw', 'lingkungan', 'dusun'],
	year: ['tahun', 'periodetahun', 'thn'],
	month: ['bulan', 'periodebulan', 'bln', 'namabulan', 'bulanpengukuran', 'bulanpenimbangan'],
	period: listed(`
		periode, bulantahun, tahunbulan, waktu, periodedata, periodepengukuran, tanggal, tgl, tanggalpengukuran,
		tglpengukuran, tanggalpenimbangan, tglpenimbangan, tanggalukur, tglukur, tanggaltimbang, tgltimbang
	`),
	number: ['no', 'nomor', 'nourut', 'nomorurut', 'id', 'nmr'],
	scale: ['satuan', 'unit'],
	note: ['ket', 'keterangan', 'catatan'],
	child: listed(`
		nik, nikanak, nikbalita, namaanak, namabalita, tgllahir, tanggallahir, namaortu, namaorangtua, namaibu
	`),
};
const ROLES = new Map(
	Object.entries(TITLES).flatMap(([role, names]) => names.map((name) => [name, role as Role] as const)),
);
/** Titles over columns of places and times that say nothing more. */
const COVERS = new Set(
	listed(`
		wilayah, lokasi, tempat, nama, alamat, periode, waktu, administrasi, wilayahadministrasi, data
	`),
);

/** What is said of columns, with the names of districts or puskesmas read where a village's would stand. */
export function withLevel(said: Said, level: ImportLevel | undefined): Said {
	if (!level) return said;
	const titles = TITLES[level === 'kecamatan' ? 'district' : 'clinic'];
	return new Map([...titles.map((title) => [title, { written: title, use: USES.kelurahan as Use }] as const), ...said]);
}

/** Titles of a column of villages with their sums, which stand over columns of other names in other tables. */
const WIDE_TITLES = ['wilayah', 'namawilayah', 'lokasi', 'daerah'].concat(
	['kecamatan', 'kec', 'puskesmas', 'pkm'].flatMap((above) =>
		['kelurahan', 'kel', 'desa', 'desakelurahan', 'kelurahandesa', 'desakel', 'keldesa'].flatMap((village) => [
			above + village,
			village + above,
		]),
	),
);

/** What is said of columns, with such titles read as a village's: for tables without another column of villages. */
export const withWideTitles = (said: Said): Said =>
	new Map([...WIDE_TITLES.map((title) => [title, { written: title, use: USES.kelurahan as Use }] as const), ...said]);

/** Whether a row may be the last of a header: some of its cells are titles. */
export function isTitleRow(cells: readonly string[], said: Said): boolean {
	const isTitle = (cell: string) => {
		const text = inOneLanguage(cell);
		return text !== '' && (ROLES.has(plainName(text)) || said.has(plainName(text)) || isTitleLike(text));
	};
	return cells.filter(isTitle).length >= 2;
}

/** English titles that stand beside Indonesian ones; alone some of them mean something else, such as a goal. */
const ENGLISH: Readonly<Record<string, string>> = {
	village: 'kelurahan',
	target: 'sasaran',
	measured: 'diukur',
	weighed: 'ditimbang',
	stunted: 'stunting',
	'severely stunted': 'sangat pendek',
};

/** `Measured / Diukur` in Indonesian, where the other half says the same. */
function inOneLanguage(part: string): string {
	const [first = '', second = '', ...more] = part.split(/\s*[/|\n]\s*/);
	if (/^(measured|weighed)$/i.test(part.trim())) return ENGLISH[part.trim().toLowerCase()] as string;
	if (second === '' || more.length > 0) return part;
	const [a, b] = [first, second].map((half) => ENGLISH[half.trim().toLowerCase()]);
	const isSame = (english: string | undefined, other: string) => {
		if (english === undefined) return false;
		const role = ROLES.get(plainName(english));
		const [own, its] = [english, other].map((text) => meaningOf([text]));
		return role
			? role === ROLES.get(plainName(other))
			: own?.measure !== undefined && (own.measure === its?.measure || isShort(own, its));
	};
	// `Stunted / Pendek`: here Pendek is said of all the stunted, not of those alone who are not severely so.
	return isSame(a, second) ? (a as string) : isSame(b, first) ? (b as string) : part;
}

const isShort = (a: Meaning, b: Meaning | undefined) => a.measure === 'stunted' && b?.measure === 'pendek';

/** The column under these titles, the topmost first; `said` is what the user says of columns. */
export function columnUnder(parts: readonly string[], at: number, said: Said): Column {
	const written = parts.filter((part, index) => part !== '' && part !== parts[index - 1]);
	const own = written.map(inOneLanguage);
	const title = written.map((part) => part.replace(/\s+/g, ' ')).join(' › ');
	const last = own.at(-1) ?? '';
	const use =
		title === '' ? undefined : saidOf(said, [plainName(title), plainName(written.at(-1) ?? '')], letterOf(at));
	if (use) return { at, title, ...use };
	const isCovered = own.slice(0, -1).every((part) => COVERS.has(plainName(part)));
	const role = ROLES.get(plainName(own.join(''))) ?? (isCovered ? ROLES.get(plainName(last)) : undefined);
	return { at, title, role, meaning: role || title === '' ? undefined : meaningOf(own) };
}
