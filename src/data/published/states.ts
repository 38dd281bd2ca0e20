import { figureId } from '../../model/base/figure.ts';
import type { Place } from '../../model/base/issue.ts';
import { once } from '../../model/base/once.ts';
import { slugOf } from '../../model/base/slug.ts';
import { ROUND_COLUMNS } from '../../model/measures.ts';
import { BOUNDARY_FILES } from '../boundary/files.ts';
import type { Sheet } from '../csv/parse.ts';
import type { CityFile, Draft } from '../draft.ts';
import { placeOf } from '../json/parse.ts';

/** What is published of one thing: a figure as one document reports it, one cell of a round, a round, or a word. */
export interface State {
	/** As a correction names it. */
	readonly id: string;
	readonly document: string;
	/** By column, only what is filled; what a later state must not change silently. */
	readonly parts: Readonly<Record<string, string>>;
	readonly place: (column?: string) => Place;
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

/** SHA-256 in hexadecimal. Asked for where it is needed and not imported: in a browser, which has none that answers at
 * once, no folder holds a boundary. */
const digestOf = (text: string) =>
	process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');

/** A city's own words: the name in its pages' headings, the part of their addresses, who publishes, and a digest of its
 * map: with two codes swapped there, every value is the neighbour's. */
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
	const word = (column: string, text: string, place: State['place']): State => ({
		...{ id: `kota/${kode}/${column}`, document: '', parts: { [column]: text }, place },
	});
	for (const [column, said, path] of words) yield word(column, said, () => placeOf(file, text, [...path]));
	const start = { file: boundary?.file ?? '', line: 1, column: 1 };
	if (boundary) yield word('peta', digestOf(boundary.text).slice(0, SHORT), () => start);
}

export interface States {
	/** By id and, for figures, document. */
	readonly byKey: ReadonlyMap<string, State>;
	/** Keys of rows that stand in a file but could not be understood: nobody can say whether they changed. */
	readonly unreadable: ReadonlySet<string>;
	/** False when a whole file could not be read; then nothing can be said to have vanished. */
	readonly isWhole: boolean;
}

const filled = (parts: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''));

/** Every published value and word of a draft, as its files write it. Worked out once for a draft. */
export const statesOf = once(statesIn);

/** Every row of some files, those included that could not be understood, by its texts. */
function* linesOf<T>(sheets: readonly Sheet<T>[]) {
	for (const sheet of sheets) {
		const read = new Set(sheet.rows.map(({ line }) => line));
		for (const line of sheet.lines ?? []) {
			const at = (column: string) => sheet.place(line, column);
			yield { slug: sheet.slug, isRead: read.has(line), at, cell: (column: string) => sheet.raw(line, column) };
		}
	}
}

/** `bd` and an empty cell say the same. */
const told = (text: string) => (text === 'bd' ? '' : text);

function statesIn(draft: Draft): States {
	const byKey = new Map<string, State>();
	const unreadable = new Set<string>();
	const cityOf = new Map(draft.cities.map(({ slug, values }) => [slug, values.kode]));
	const add = (key: string, isRead: boolean, { parts, ...state }: State) => {
		if (!isRead) unreadable.add(key);
		byKey.set(key, { ...state, parts: filled(parts) });
	};

	for (const { isRead, cell, at } of linesOf(draft.figures)) {
		const id = figureId(cell('wilayah'), cell('indikator'), cell('instrumen'), cell('periode'));
		const document = cell('dokumen');
		const counts = [cell('pembilang'), cell('penyebut')];
		const parts = {
			nilai: cell('nilai'),
			pembilang: counts.every((text) => text !== '') ? counts.join('/') : counts.join(''),
			status: cell('status'),
			tanggal_tarik: cell('tanggal_tarik'),
			// One part, so that a correction of both ends is one text; `13.1..21.6` can be typed on any keyboard.
			bawah: [cell('bawah'), cell('atas')].filter((end) => end !== '').join('..'),
			n_tertimbang: cell('n_tertimbang'),
			tanda: cell('tanda'),
			cara: cell('cara'),
		};
		add(`${id}|${document}`, isRead, { id, document, parts, place: (column = 'nilai') => at(column) });
	}
	const rounds = new Map<string, { instrument: string; document: string }>();
	for (const { slug, isRead, cell, at } of linesOf(draft.rounds)) {
		const [period, instrument, document] = [cell('periode'), cell('instrumen'), cell('dokumen')];
		rounds.set(`${slug}/${period}`, { instrument, document });
		const id = figureId(cityOf.get(slug) ?? slug, 'status', instrument, period);
		const tingkat = cell('tingkat') === 'kelurahan' ? '' : cell('tingkat');
		const parts = {
			status: cell('status'),
			tanggal_tarik: cell('tanggal_tarik'),
			dokumen: document,
			tingkat,
			sumber_sasaran: cell('sumber_sasaran'),
		};
		add(id, isRead, { id, document, parts, place: (column = 'status') => at(column) });
	}
	for (const { period, sheet } of draft.roundRows) {
		const round = rounds.get(`${sheet.slug}/${period}`);
		if (!round) continue;
		for (const { isRead, cell, at } of linesOf([sheet]))
			for (const column of ROUND_COLUMNS) {
				const id = figureId(cell('kode'), column, round.instrument, period);
				const parts = { [column]: told(cell(column)) };
				add(id, isRead, { id, document: round.document, parts, place: () => at(column) });
			}
	}
	for (const { isRead, cell, at } of linesOf(draft.factors)) {
		const part = `faktor-${cell('bagian').toLowerCase()}`;
		const id = figureId(cell('wilayah'), part, slugOf(cell('faktor')), cell('periode'));
		const document = cell('dokumen');
		const nilai = told(cell('nilai')) === '' ? '' : [cell('nilai'), cell('satuan')].join(' ').trim();
		// That the document names the factor is said even where it gives no size.
		const parts = { nilai, sebutan: 'disebut' };
		// Two factors may differ in their signs alone.
		const key = `${id}|${document}|${cell('faktor')}`;
		add(key, isRead, { id, document, parts, place: (column = 'nilai') => at(column) });
	}
	for (const sheet of draft.sheets) {
		const { kind = '', columns = [] } = sheet.table.words ?? {};
		if (columns.length === 0) continue;
		for (const { isRead, cell, at } of linesOf([sheet]))
			for (const column of columns) {
				const of = cell(sheet.table.key[0] ?? '');
				const id = `${kind}/${of}/${column}`;
				const document = kind === 'dokumen' ? of : '';
				add(id, isRead, { id, document, parts: { [column]: cell(column) }, place: () => at(column) });
			}
	}
	for (const city of draft.cities) for (const state of cityWords(city, draft)) byKey.set(state.id, state);
	const sheets = [...draft.figures, ...draft.factors, ...draft.rounds, ...draft.roundRows.map(({ sheet }) => sheet)];
	return {
		byKey,
		unreadable,
		isWhole: sheets.every(({ lines }) => lines !== undefined) && draft.cities.length === cityOf.size,
	};
}
