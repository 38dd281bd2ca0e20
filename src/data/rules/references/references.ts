import { figureId } from '../../../model/base/figure.ts';
import { currentId, renamedCodes, withdrawnBy } from '../../../model/figures/renamed.ts';
import { citySlugs } from '../../files.ts';
import { placeOf } from '../../json/parse.ts';
import { statesOf } from '../../published/states.ts';
import { error, idsOf, type Place, type Rule, rowsOf, wrong } from '../rule.ts';

/** The known id nearest in spelling, to suggest; by shared pairs of letters. */
function nearest(id: string, known: Iterable<string>): string | undefined {
	const pairs = (word: string) => new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
	const own = pairs(id);
	let best: string | undefined;
	let most = own.size / 2;
	for (const candidate of known) {
		let shared = 0;
		for (const pair of pairs(candidate)) if (own.has(pair)) shared += 1;
		if (shared > most) [best, most] = [candidate, shared];
	}
	return best;
}

const dangling = (what: string, where: string) => wrong`${what} yang dirujuk tetapi tidak tercatat di ${where}.
	? Setiap angka di situs harus dapat dibuka sampai ke asalnya.
	→ Betulkan ejaannya, atau tambahkan ke ${where}.`;

/** Documents, instruments, indicators, figures and cities that something points to and that do not exist. */
export const references: Rule = {
	words: {
		'dokumen-tak-ada': dangling('Dokumen', 'dokumen.csv'),
		'instrumen-tak-ada': dangling('Alat ukur', 'instrumen.csv'),
		'indikator-tak-ada': dangling('Indikator', 'indikator.csv'),
		'angka-tak-ada': dangling('Angka', 'angka.csv'),
		'kota-tak-ada': dangling('Kota', 'folder kota'),
		'provinsi-tak-ada': dangling('Provinsi', 'acuan/wilayah.csv'),
		'provinsi-kode': wrong`
			Provinsi di kota.json yang bukan dua angka pertama kode kota.
			? Kode Kemendagri sebuah kota diawali kode provinsinya; bila berbeda, salah satunya salah ketik.
			→ Periksa kedua kode; yang benar biasanya kode kotanya.`,
	},
	*run(draft) {
		const documents = idsOf([draft.documents], ({ raw }, line) => raw(line, 'id'));
		const instruments = idsOf([draft.instruments], ({ raw }, line) => raw(line, 'id'));
		const indicators = idsOf([draft.indicators], ({ raw }, line) => raw(line, 'id'));
		// Only press errors point to figures; without any, the ids of all figures need not be gathered.
		const figures =
			draft.pressErrors.rows.length > 0
				? idsOf(draft.figures, ({ raw }, line) =>
						figureId(raw(line, 'wilayah'), raw(line, 'indikator'), raw(line, 'instrumen'), raw(line, 'periode')),
					)
				: undefined;
		const slugs = new Set(citySlugs(draft.folder.files));
		const provinces = idsOf(draft.areas.slice(0, 1), ({ raw }, line) => raw(line, 'kode'));

		const refer = (kind: string, file: string, id: string, known: ReadonlySet<string>, place: Place) => {
			const near = nearest(id, known);
			return error(`${kind}-tak-ada`, place)`
				${kind[0]?.toUpperCase()}${kind.slice(1)} \`${id}\` tidak ada di ${file}.
				→ ${near ? `Mungkin maksudnya \`${near}\`; bila bukan, tambahkan dulu` : 'Tambahkan dulu'} ke ${file}.`;
		};

		const pointing = [...draft.figures, ...draft.rounds, ...draft.actions, ...draft.factors];
		// What a folder does not state itself is no concern of its own lists.
		const stated = [draft.targets, draft.surveyYears, draft.schemes].filter(({ table }) =>
			draft.folder.files.has(table.path),
		);
		for (const { values, at } of rowsOf([...pointing, ...stated, draft.corrections, draft.pressErrors]))
			for (const [column, kind, known] of [
				['indikator', 'indikator', indicators],
				['instrumen', 'instrumen', instruments],
				['grafik', 'instrumen', instruments],
				['sumber_sasaran', 'instrumen', instruments],
				['dokumen', 'dokumen', documents],
			] as const) {
				const id = (values as Readonly<Record<string, unknown>>)[column];
				if (typeof id === 'string' && id !== '' && known && !known.has(id))
					yield refer(kind, `${kind}.csv`, id, known, at(column));
			}
		const { rows: corrections } = draft.corrections;
		const told = corrections.map(({ values: v }) => ({ figure: v.angka, before: v.sebelum, after: v.sesudah }));
		const isWithdrawn = withdrawnBy(told);
		for (const { values, line } of draft.pressErrors.rows) {
			// What was once right about a slip of the press may be withdrawn later.
			for (const id of values.angka)
				if (figures && !figures.has(id) && !isWithdrawn(id))
					yield refer('angka', 'angka.csv', id, figures, draft.pressErrors.place(line, 'angka'));
		}
		const states = corrections.length > 0 ? statesOf(draft) : undefined;
		if (states?.isWhole) {
			const ids = new Set([...states.byKey.values()].map(({ id }) => id));
			const codes = renamedCodes(told);
			for (const { values, line } of corrections) {
				const isThere =
					ids.has(currentId(values.angka, codes)) || ids.has(values.angka.replace(/^(wilayah\/.+)\/kode$/, '$1/nama'));
				if (!isThere && !isWithdrawn(values.angka))
					yield refer('angka', 'angka.csv', values.angka, ids, draft.corrections.place(line, 'angka'));
			}
		}
		for (const { values, line } of draft.schedule.rows)
			if (!slugs.has(values.kota))
				yield refer('kota', 'folder kota', values.kota, slugs, draft.schedule.place(line, 'kota'));
		for (const { file, text, values } of draft.cities) {
			for (const [at, id] of (values.penimbangan?.dokumen ?? []).entries())
				if (documents && !documents.has(id))
					yield refer('dokumen', 'dokumen.csv', id, documents, placeOf(file, text, ['penimbangan', 'dokumen', at]));
			if (provinces && !provinces.has(values.provinsi))
				yield refer('provinsi', 'acuan/wilayah.csv', values.provinsi, provinces, placeOf(file, text, ['provinsi']));
		}
	},
};
