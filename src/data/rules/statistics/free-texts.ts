import { assertionIn } from '../../../model/prose/assertion.ts';
import { claimsIn } from '../../../model/prose/claims.ts';
import { SUBJECT } from '../../../model/prose/level-words.ts';
import { levelsIn } from '../../../model/prose/levels.ts';
import { withoutNumberNames } from '../../../model/prose/names.ts';
import { placeOf } from '../../json/parse.ts';
import { error, type Place, type Rule, rowsOf } from '../rule.ts';

/** The sentence repeats what its document says. */
const SAID =
	/(?<!\p{L})(?:menurut|disebut|menyebut|ditulis|menulis|tertulis|mencatat|melaporkan|mengumumkan|menyatakan|dipaparkan|dokumen)(?:nya)?(?!\p{L})/iu;

function* judgements(text: string, place: () => Place) {
	for (const { kind, start, text: words } of levelsIn(text)) {
		// A note may compare its own figure with another that it names.
		if (kind === 'banding' || (['gerak', 'cakupan'].includes(kind) && /\d/.test(text))) continue;
		// That few came is what the check asks to be said.
		if (kind === 'cakupan' && /rendah|kecil|sedikit|kurang|minim/i.test(words)) continue;
		const from = text.lastIndexOf('. ', start) + 1;
		const sentence = text.slice(from, text.indexOf('. ', start) < 0 ? text.length : text.indexOf('. ', start));
		if (SAID.test(sentence) || (kind !== 'arah' && kind !== 'sasaran' && !SUBJECT.test(sentence.toLowerCase())))
			continue;
		yield error('tanpa-bukti', place())`
			\`${words}\` adalah penilaian, dan di sini tidak ada angka yang menunjukkannya.
			→ Hapus penilaiannya, atau sebut siapa yang mengatakannya ("disebut …", "menurut …").`;
	}
}

/** Texts of the data that readers read as sentences. A judgement needs a proof there as in a programme's text; what
 * describes a city or the site holds no number either, for a typed number does not follow its correction. */
export const freeTexts: Rule = {
	words: {},
	*run(draft) {
		for (const { file, text, values } of draft.cities) {
			const place = () => placeOf(file, text, ['singkat']);
			for (const claim of claimsIn(withoutNumberNames(values.singkat)))
				yield error('angka-diketik', place())`
					\`${claim.text}\` diketik di \`singkat\`.
					→ Tulis tanpa angka apa yang diketahui dan belum diketahui; angkanya datang dari angka.csv.`;
			yield* judgements(values.singkat, place);
			for (const sentence of values.singkat.split(/(?<=[.!?])\s+/)) {
				const found = assertionIn(sentence, { isHere: true, isOfCity: true, hasFigure: false });
				if (found && levelsIn(sentence).length === 0 && !SAID.test(sentence))
					yield error('tanpa-bukti', place())`
						\`${sentence.slice(found.start, found.end)}\` mengatakan keadaan, dan di sini tidak ada angka yang menunjukkannya.
						→ Tulis apa yang diukur dan diumumkan, atau sebut siapa yang mengatakannya ("disebut …", "menurut …").`;
			}
		}
		for (const { values, at } of rowsOf(draft.actions))
			for (const column of ['uraian', 'catatan'] as const) yield* judgements(values[column], () => at(column));
		for (const { values, at } of rowsOf([...draft.figures, ...draft.rounds, ...draft.factors, draft.schedule]))
			yield* judgements(values.catatan, () => at('catatan'));
		for (const { values, at } of rowsOf([draft.corrections])) yield* judgements(values.alasan, () => at('alasan'));
	},
};
