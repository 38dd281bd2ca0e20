import type { CityFile, Draft } from '../draft.ts';
import type { Sheet } from '../parse-csv.ts';
import { placeOf } from '../parse-json.ts';
import type { State } from '../states.ts';

/** The words that stand beside a number wherever it is read; a change in them changes what the number says. */
const WORDS = {
	indikator: ['nama', 'satuan', 'kata_satuan', 'definisi', 'pembilang', 'penyebut'],
	instrumen: ['nama', 'jenis', 'mencakup', 'definisi'],
	dokumen: ['judul', 'penerbit', 'tanggal', 'jenis', 'url'],
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

/** A city's own words: the name in its pages' headings, and the part of their addresses. */
function* cityWords({ slug, file, text, values }: CityFile): Iterable<State> {
	const words = { slug, nama: values.nama, nama_pendek: values.nama_pendek, provinsi: values.provinsi };
	for (const [column, word] of Object.entries(words)) {
		const path = [column === 'slug' ? 'kode' : column];
		yield { id: `kota/${values.kode}/${column}`, document: '', parts: { [column]: word }, place: () => placeOf(file, text, path) };
	}
}

/** Every published word of a draft under the id that a correction names it by: `wilayah/64.74.01.1001/nama`. */
export function wordStates(draft: Draft): { readonly byKey: ReadonlyMap<string, State>; readonly unreadable: readonly string[] } {
	const byKey = new Map<string, State>();
	const unreadable: string[] = [];
	const sheets: readonly (readonly [Kind, Sheet<unknown>])[] = [
		['indikator', draft.indicators as unknown as Sheet<unknown>],
		['instrumen', draft.instruments as unknown as Sheet<unknown>],
		['dokumen', draft.documents as unknown as Sheet<unknown>],
		...draft.areas.map((sheet) => ['wilayah', sheet as unknown as Sheet<unknown>] as const),
	];
	for (const [kind, sheet] of sheets) {
		for (const { key, state, isRead } of rowsOf(kind, sheet)) {
			byKey.set(key, state);
			if (!isRead) unreadable.push(key);
		}
	}
	for (const city of draft.cities) for (const state of cityWords(city)) byKey.set(state.id, state);
	return { byKey, unreadable };
}
