import { BOUNDARY_FILES } from '../boundary/files.ts';
import type { Sheet } from '../csv/parse.ts';
import type { CityFile, Draft } from '../draft.ts';
import { placeOf } from '../json/parse.ts';
import type { State } from './states.ts';

/** The words that stand beside a number wherever it is read; a change in them changes what the number says. */
const WORDS = {
	indikator: ['nama', 'satuan', 'kata_satuan', 'definisi', 'pembilang', 'penyebut'],
	instrumen: ['nama', 'jenis', 'mencakup', 'definisi'],
	dokumen: ['judul', 'penerbit', 'tanggal', 'jenis', 'url'],
	kekeliruan: ['tertulis', 'masalah', 'dokumen'],
	// The shape on the map is how readers see which village a value belongs to.
	wilayah: ['nama', 'tingkat', 'batas', 'sejak', 'sampai', 'asal'],
} as const;

type Kind = keyof typeof WORDS;

function* rowsOf(kind: Kind, sheet: Sheet<unknown>): Iterable<{ key: string; state: State; isRead: boolean }> {
	const read = new Set(sheet.rows.map(({ line }) => line));
	for (const line of sheet.lines ?? []) {
		const of = sheet.raw(line, kind === 'wilayah' ? 'kode' : 'id');
		for (const column of WORDS[kind]) {
			const text = sheet.raw(line, column);
			const id = `${kind}/${of}/${column}`;
			const parts: Record<string, string> = text === '' ? {} : { [column]: text };
			const document = kind === 'dokumen' ? of : '';
			yield { key: id, isRead: read.has(line), state: { id, document, parts, place: () => sheet.place(line, column) } };
		}
	}
}

/** Digits of a file's digest that a correction repeats: enough to tell any two files of a city apart. */
const SHORT = 12;

/** The file that puts a city's values on shapes of its own. */
function boundaryOf(slug: string, { folder }: Draft): { readonly file: string; readonly text: string } | undefined {
	for (const name of BOUNDARY_FILES) {
		const text = folder.files.get(`kota/${slug}/${name}`);
		if (text !== undefined) return { file: `${folder.name}/kota/${slug}/${name}`, text };
	}
	return undefined;
}

/**
 * SHA-256 in hexadecimal. Asked for where it is needed and not imported: in a browser, which has none that answers at
 * once, no folder holds a boundary.
 */
const digestOf = (text: string) =>
	process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');

/**
 * A city's own words: the name in its pages' headings, the part of their addresses, who publishes, and a digest of its
 * map: with two codes swapped there, every value is the neighbour's.
 */
function* cityWords({ slug, file, text, values }: CityFile, draft: Draft): Iterable<State> {
	const { kode, nama, nama_pendek, provinsi, penerbit, penanggung_jawab } = values;
	const boundary = boundaryOf(slug, draft);
	const words: readonly (readonly [column: string, word: string, path: readonly string[]])[] = [
		['slug', slug, ['kode']],
		['nama', nama, ['nama']],
		['nama_pendek', nama_pendek, ['nama_pendek']],
		['provinsi', provinsi, ['provinsi']],
		['penerbit', penerbit.nama, ['penerbit', 'nama']],
		['penanggung_jawab', penanggung_jawab, ['penanggung_jawab']],
	];
	for (const [column, word, path] of words)
		yield {
			id: `kota/${kode}/${column}`,
			document: '',
			parts: { [column]: word },
			place: () => placeOf(file, text, [...path]),
		};
	if (!boundary) return;
	const peta = digestOf(boundary.text).slice(0, SHORT);
	yield {
		id: `kota/${kode}/peta`,
		document: '',
		parts: { peta },
		place: () => ({ file: boundary.file, line: 1, column: 1 }),
	};
}

/** Every published word of a draft under the id that a correction names it by: `wilayah/64.74.01.1001/nama`. */
export function wordStates(draft: Draft): {
	readonly byKey: ReadonlyMap<string, State>;
	readonly unreadable: readonly string[];
} {
	const byKey = new Map<string, State>();
	const unreadable: string[] = [];
	const sheets: readonly (readonly [Kind, Sheet<unknown>])[] = [
		['indikator', draft.indicators as unknown as Sheet<unknown>],
		['instrumen', draft.instruments as unknown as Sheet<unknown>],
		['dokumen', draft.documents as unknown as Sheet<unknown>],
		['kekeliruan', draft.pressErrors as unknown as Sheet<unknown>],
		...draft.areas.map((sheet) => ['wilayah', sheet as unknown as Sheet<unknown>] as const),
	];
	for (const [kind, sheet] of sheets) {
		for (const { key, state, isRead } of rowsOf(kind, sheet)) {
			byKey.set(key, state);
			if (!isRead) unreadable.push(key);
		}
	}
	for (const city of draft.cities) for (const state of cityWords(city, draft)) byKey.set(state.id, state);
	return { byKey, unreadable };
}
