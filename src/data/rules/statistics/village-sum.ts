import { valueOf } from '../../../model/base/cell.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { COUNTED, COUNTS, indicatorsOf } from '../../../model/measures.ts';
import type { Values } from '../../csv/table.ts';
import { error, warning } from '../../issue.ts';
import type { roundsTable } from '../../tables/rounds.ts';
import type { Rule } from '../rule.ts';
import { either } from '../words.ts';
import { factsOf, placeOf, quantityOf } from './facts.ts';

/** A round's column and the city's figures that tell its total. */
const TOTALS = COUNTS.map((count) => [COUNTED[count].column, indicatorsOf(count)] as const);

/** Villages whose counts do not add up to the city's total as a document of the same round states it. */
export const villageSum: Rule = {
	words: {
		'jumlah-kelurahan': either`
			Jumlah kelurahan yang lain dari angka kota pada putaran yang sama. Peringatan saja bila catatan menyebut jumlah
			itu.
			? Ada kelurahan yang tertinggal, atau anak yang dihitung di luar kelurahan mana pun.
			→ Cocokkan dengan dokumen; bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan jumlahnya.
			! Bontang, 11 Mei 2025: 15 kelurahan berjumlah 1.722, sedangkan kota 1.753; dokumen menyebut juga Kampung
			Sidrap. [klik-kaltim-2025-05-11]`,
	},
	*run(draft) {
		const cityOf = new Map(draft.cities.map(({ slug, values }) => [slug, values.kode]));
		const listed = new Map<string, Values<typeof roundsTable>>(
			draft.rounds.flatMap(({ slug, rows }) =>
				rows.map(({ values }) => [`${slug}/${values.periode}`, values] as const),
			),
		);
		const villages = new Map(
			draft.areas.map(({ slug, rows }) => [
				slug,
				rows.filter(({ values }) => ['kelurahan', 'desa'].includes(values.tingkat)).length,
			]),
		);

		for (const { period, sheet } of draft.roundRows) {
			const round = listed.get(`${sheet.slug}/${period}`);
			if (!round || round.status === 'diragukan') continue;
			for (const [column, indicators] of TOTALS) {
				const told = indicators
					.flatMap((indicator) => factsOf(draft, indicator).get(cityOf.get(sheet.slug) ?? '') ?? [])
					.filter(({ values }) => values.instrumen === round.instrumen && values.periode === period);
				if (told.length === 0) continue;
				const known = sheet.rows.flatMap(({ values }) => (values[column] && valueOf(values[column])) ?? []);
				if (known.length === 0) continue;
				const isWhole = known.length === villages.get(sheet.slug);
				const sum = known.reduce((total, value) => total + value, 0);
				const wrong = told.find((fact) => (isWhole ? quantityOf(fact).value !== sum : quantityOf(fact).value < sum));
				// One document that agrees is enough: those that do not are a conflict, and shown as one.
				if (!wrong || (isWhole && told.some((fact) => quantityOf(fact).value === sum))) continue;
				const total = quantityOf(wrong).value;
				const tell = [round.catatan, wrong.values.catatan].some((note) => mentions(note, sum)) ? warning : error;
				yield tell('jumlah-kelurahan', placeOf(wrong, 'nilai'))`
					${isWhole ? `Jumlah ${known.length} kelurahan` : `Jumlah ${known.length} kelurahan yang diketahui`} pada kolom
					\`${column}\` adalah ${say(sum)}, sedangkan angka kota ${say(total)}.
					→ Cocokkan keduanya dengan dokumen. Bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan
					${say(sum)}.`;
			}
		}
	},
};
