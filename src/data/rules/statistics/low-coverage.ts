import { COVERAGE_FLOOR } from '../../../model/base/band.ts';
import { valueOf } from '../../../model/base/cell.ts';
import { sayBound } from '../../../model/base/say.ts';
import { say } from '../../../model/figures/mention.ts';
import { COVERAGE, PREVALENCE } from '../../../model/measures.ts';
import type { Values } from '../../csv/table.ts';
import { warning } from '../../issue.ts';
import type { roundsTable } from '../../tables/rounds.ts';
import type { Rule } from '../rule.ts';
import { ask } from '../words.ts';
import { alongside, factsOf, placeOf, quantityOf } from './facts.ts';

const AND = new Intl.ListFormat('id-ID');
const isAnswered = (status: string, note: string) =>
	status === 'sementara' || status === 'diragukan' || /cakupan|sasaran/i.test(note);

/** In a kabupaten hundreds may be meant: a message is read, a list of them is not. */
const MOST_NAMED = 12;

function namesOf(names: readonly string[]): string[] {
	return names.length > MOST_NAMED
		? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} lainnya`]
		: [...names];
}

/** Rates measured on fewer than four in five children, published as if they were everybody's. */
export const lowCoverage: Rule = {
	words: {
		'cakupan-rendah': ask`
			Persen stunting yang diukur pada kurang dari ${sayBound('cakupan', COVERAGE_FLOOR)} persen sasaran dan tidak
			ditandai sementara.
			? Yang tidak datang bisa berbeda dari yang datang. Angka seperti ini tidak dipakai untuk peringkat; begitu juga
			yang cakupannya tidak diketahui.
			→ Beri status \`sementara\`, atau tulis cakupannya di \`catatan\`.
			! Bontang, 5 November 2025: 18,70 persen pada cakupan 54,95 persen; sesudah semua diukur 16,34 persen.
			[sepintas-berita-2025-11-05]`,
	},
	*run(draft) {
		for (const facts of factsOf(draft, PREVALENCE).values()) {
			for (const fact of facts) {
				if (fact.kind !== 'register' || isAnswered(fact.values.status, fact.values.catatan)) continue;
				const [coverage] = alongside(draft, COVERAGE, fact)
					.map((told) => quantityOf(told).value)
					.sort((a, b) => a - b);
				if (coverage === undefined || coverage >= COVERAGE_FLOOR) continue;
				yield warning('cakupan-rendah', placeOf(fact, 'status'))`
					Cakupan pengukuran ini ${say(coverage)} persen, di bawah ${COVERAGE_FLOOR} persen, tetapi angkanya tidak
					ditandai sementara.
					→ Beri status \`sementara\`, atau tulis cakupannya di \`catatan\`. Angka ini tidak dipakai untuk peringkat.`;
			}
		}

		const listed = new Map<string, Values<typeof roundsTable>>(
			draft.rounds.flatMap(({ slug, rows }) =>
				rows.map(({ values }) => [`${slug}/${values.periode}`, values] as const),
			),
		);
		for (const { period, sheet } of draft.roundRows) {
			const round = listed.get(`${sheet.slug}/${period}`);
			if (!round || isAnswered(round.status, round.catatan)) continue;
			const low = sheet.rows.filter(({ values: { sasaran, diukur, pendek } }) => {
				const [target, measured] = [valueOf(sasaran), valueOf(diukur)];
				return (
					target &&
					measured !== undefined &&
					valueOf(pendek) !== undefined &&
					(100 * measured) / target < COVERAGE_FLOOR
				);
			});
			const [first] = low;
			if (!first) continue;
			yield warning('cakupan-rendah', sheet.place(first.line, 'diukur'))`
				Cakupan di bawah ${COVERAGE_FLOOR} persen di ${AND.format(namesOf(low.map(({ values }) => values.kelurahan)))};
				persen stuntingnya belum dapat dibandingkan.
				→ Periksa sasaran dan yang diukur. Bila memang begitu, sebutkan cakupannya di \`catatan\` pada pengukuran.csv.`;
		}
	},
};
