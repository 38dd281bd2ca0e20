import { BOUNDARY_FILES } from '../boundary/files.ts';
import type { CityFile, Draft } from '../draft.ts';
import { placeOf } from '../json/parse.ts';
import type { State } from './state.ts';

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

/** SHA-256 in hexadecimal. Asked for where it is needed and not imported: in a browser, which has none that answers at
 * once, no folder holds a boundary. */
const digestOf = (text: string) =>
	process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');

/** A city's own words: the name in its pages' headings, the part of their addresses, who publishes, and a digest of its
 * map: with two codes swapped there, every value is the neighbour's. */
export function* cityWords({ slug, file, text, values }: CityFile, draft: Draft): Iterable<State> {
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
	const word = (column: string, text: string, place: State['place']): State => ({
		...{ id: `kota/${kode}/${column}`, document: '', parts: { [column]: text }, place },
	});
	for (const [column, said, path] of words) yield word(column, said, () => placeOf(file, text, [...path]));
	const start = { file: boundary?.file ?? '', line: 1, column: 1 };
	if (boundary) yield word('peta', digestOf(boundary.text).slice(0, SHORT), () => start);
}
