import { STATUS_WORDS } from '../../model/base/figure.ts';
import { OBTAINED_WORDS, TEST_WORDS } from '../../model/base/obtained.ts';
import { MARK_WORDS } from '../../model/base/precision.ts';
import { CHANGE_WORDS, type ChangeGround, GROUND_WORDS } from '../../model/figures/change.ts';
import words from './columns.json' with { type: 'json' };
import { CHANGE_GROUNDS, KIND_WORDS, LEVEL_WORDS, STATE_WORDS, type State, UNIT_WORDS } from './words.ts';

interface Kinds {
	readonly string: string;
	readonly number: number;
	readonly integer: number;
	readonly boolean: boolean;
}
type Kind = keyof Kinds;

/** A column of the downloads: said once for CSV, Parquet, JSON, table schema and CSVW. */
export interface Column {
	readonly name: keyof ObservationRow;
	readonly title: string;
	readonly about: string;
	readonly type: Kind;
	/** Whether a row may have nothing there. */
	readonly nullable: boolean;
	readonly values?: readonly string[];
	readonly format?: 'uri';
}

/** What stands in each column; a question mark where a row may have nothing there. */
const TYPES = {
	id: 'string',
	wilayah: 'string',
	nama_wilayah: 'string',
	tingkat: 'string',
	kota: 'string?',
	indikator: 'string',
	nama_indikator: 'string',
	satuan: 'string',
	instrumen: 'string',
	jenis_instrumen: 'string',
	periode: 'string',
	nilai: 'number?',
	desimal: 'integer?',
	keadaan: 'string',
	pembilang: 'integer?',
	penyebut: 'integer?',
	dihitung: 'boolean',
	status: 'string',
	tanggal_tarik: 'string?',
	dokumen: 'string',
	judul_dokumen: 'string',
	penerbit: 'string',
	tanggal: 'string?',
	url: 'string?',
	letak: 'string?',
	catatan: 'string?',
	bawah: 'number?',
	atas: 'number?',
	n_tertimbang: 'integer?',
	tanda: 'string?',
	cara: 'string',
	uji: 'string?',
	salinan: 'string?',
	perubahan: 'string?',
	sejak: 'string?',
	dasar_perubahan: 'string?',
} as const;

/** One report of a figure, or one cell of a round: the row of every download, by its columns. Documents that report one
 * figure share the id. */
export type ObservationRow = {
	readonly [N in keyof typeof TYPES]: N extends 'keadaan'
		? State
		: (typeof TYPES)[N] extends `${infer T extends Kind}?`
			? Kinds[T] | null
			: Kinds[(typeof TYPES)[N] & Kind];
};

const PERIOD = 'Tahun, bulan, atau tanggal: 2023, 2024-08, 2024-08-29.';
const meanings = (words: readonly (readonly [string, string])[]) =>
	words.map(([word, meaning]) => `${word}: ${meaning}`).join('; ');
const labels = (words: Readonly<Record<string, { readonly symbol: string; readonly label: string }>>) =>
	Object.values(words).map(({ symbol, label }) => [symbol, label] as const);

/** The words of columns of choices. */
const VALUES: Readonly<Partial<Record<keyof ObservationRow, readonly string[]>>> = {
	tingkat: Object.values(LEVEL_WORDS),
	satuan: Object.values(UNIT_WORDS),
	jenis_instrumen: Object.values(KIND_WORDS),
	keadaan: Object.keys(STATE_WORDS),
	status: Object.values(STATUS_WORDS),
	cara: labels(OBTAINED_WORDS).map(([symbol]) => symbol),
	perubahan: Object.values(CHANGE_WORDS).map((word) => word.replaceAll(' ', '_')),
	dasar_perubahan: Object.values(CHANGE_GROUNDS),
};

/** What words of a column mean, behind what is said of it. */
const MEANINGS: Readonly<Partial<Record<keyof ObservationRow, readonly (readonly [string, string])[]>>> = {
	keadaan: Object.entries(STATE_WORDS),
	tanda: Object.values(MARK_WORDS).map(({ symbol, meaning }) => [symbol, meaning]),
	cara: labels(OBTAINED_WORDS),
	uji: labels(TEST_WORDS),
	dasar_perubahan: Object.entries(CHANGE_GROUNDS).map(([ground, word]) => [word, GROUND_WORDS[ground as ChangeGround]]),
};

export const COLUMNS: readonly Column[] = (Object.keys(TYPES) as (keyof ObservationRow)[]).map((name) => {
	const [title = '', about = ''] = words[name];
	const [type, values] = [TYPES[name], VALUES[name]];
	return {
		name,
		title,
		about: `${about.replace('{periode}', PERIOD)} ${meanings(MEANINGS[name] ?? [])}`.trim(),
		type: type.replace('?', '') as Kind,
		nullable: type.endsWith('?'),
		...(values && { values }),
		...(name === 'url' && { format: 'uri' as const }),
	};
});

const some = <N extends keyof ObservationRow>(...names: readonly N[]) => names;

/** The columns that say what a figure is, what one report says of it, and how a cell has its value. */
export const IDENTITY = some(
	'id',
	'wilayah',
	'nama_wilayah',
	'tingkat',
	'indikator',
	'satuan',
	'instrumen',
	'jenis_instrumen',
	'periode',
);
export const VALUE = some('nilai', 'desimal', 'keadaan', 'pembilang', 'penyebut', 'dihitung');
export const PRECISION = some('bawah', 'atas', 'n_tertimbang', 'tanda', 'cara', 'uji', 'salinan');
export const CHANGE = some('perubahan', 'sejak', 'dasar_perubahan');
