/** A correction as far as names and codes go. */
type Told = { readonly figure: string; readonly before: string; readonly after: string };

/** What a correction about words is about: `wilayah/64.74.01.1001/nama` is the name of an area. */
const WORD_KINDS = ['wilayah', 'kota', 'indikator', 'instrumen', 'dokumen', 'kekeliruan'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Reads the id of a correction about words; `undefined` for one about a number. */
export function wordOf(
	id: string,
): { readonly kind: WordKind; readonly of: string; readonly column: string } | undefined {
	const [kind = '', of = '', column = '', ...more] = id.split('/');
	const known = WORD_KINDS.find((each) => each === kind);
	return known && of && column && more.length === 0 ? { kind: known, of, column } : undefined;
}

/** Codes that were corrected, from each old one to the one in use now. A correction of a code is told under the code in
 * use: `wilayah/64.74.01.1012/kode,64.74.01.1001,64.74.01.1012`. */
export function renamedCodes(corrections: readonly Told[]): ReadonlyMap<string, string> {
	const next = new Map<string, string>();
	for (const { figure, before, after } of corrections) {
		const word = wordOf(figure);
		if (word?.kind === 'wilayah' && word.column === 'kode' && before && after && before !== after)
			next.set(before, after);
	}
	const end = (code: string, seen: readonly string[] = []): string => {
		const after = next.get(code);
		return after === undefined || seen.includes(after) ? code : end(after, [...seen, code]);
	};
	return new Map([...next.keys()].map((code) => [code, end(code)]));
}

/** An id of a figure, a cell or a word with the code in use now in place of one that was corrected. */
export function currentId(id: string, codes: ReadonlyMap<string, string>): string {
	if (codes.size === 0) return id;
	const parts = id.split('/');
	const at = wordOf(id)?.kind === 'wilayah' ? 1 : 0;
	const code = codes.get(parts[at] ?? '');
	// The correction of a code keeps the id it has: it tells of both.
	if (code === undefined || parts[2] === 'kode') return id;
	return parts.map((part, place) => (place === at ? code : part)).join('/');
}

/** Whether an id of a figure or cell was taken back by a correction (`sesudah` empty): its own, or that of its whole
 * round, for a round that is withdrawn takes its villages and what was summed from them with it. */
export function withdrawnBy(corrections: readonly Told[]): (id: string) => boolean {
	const last = new Map(corrections.map(({ figure, after }) => [figure, after]));
	const gone = new Set([...last].flatMap(([id, after]) => (after === '' ? [id] : [])));
	const rounds = [...gone].flatMap((id) => {
		const [city = '', what = '', instrument = '', period = ''] = id.split('/');
		return what === 'status' ? [{ city, end: `/${instrument}/${period}` }] : [];
	});
	return (id) => {
		if (gone.has(id)) return true;
		return rounds.some(({ city, end }) => (id.startsWith(`${city}.`) || id.startsWith(`${city}/`)) && id.endsWith(end));
	};
}
