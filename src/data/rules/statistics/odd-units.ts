import { mentions, say } from '../../../model/figures/mention.ts';
import { alongside, eachFact } from '../facts.ts';
import { ask, lookupOf, type Rule, rowsOf, warning } from '../rule.ts';

/** By unit, what no value of it is, and what was most likely meant. */
const ODD: Readonly<Record<string, readonly [isOdd: (value: number, decimals: number) => boolean, why: string]>> = {
	peringkat: [(value) => value < 1, 'peringkat dimulai dari 1'],
	rupiah: [(value, decimals) => decimals === 0 && value < 1000, 'agaknya ditulis dalam ribuan'],
	skor: [(value) => value > 200, 'agaknya titik atau komanya hilang'],
};
const CADRES = 'jumlah-kader-posyandu';
/** Posyandu are run by about five cadres, villages have a handful of posyandu. */
const PER_POSYANDU = [1, 25] as const;
const PER_VILLAGE = [1, 300] as const;

/** Values that are possible, and odd for their unit or beside what they are for. */
export const oddUnits: Rule = {
	words: {
		'satuan-janggal': ask`
			Peringkat nol, uang per bulan di bawah seribu rupiah, skor di atas dua ratus, atau kader yang terlalu banyak
			atau terlalu sedikit untuk posyandu dan kelurahannya.
			? Titik desimal yang bergeser, nol yang berlebih, atau uang yang ditulis dalam ribuan.
			→ Periksa di dokumen; bila memang begitu, sebutkan angkanya di \`catatan\`.`,
	},
	*run(draft) {
		const { indicators, villages, cities } = lookupOf(draft);
		for (const { values, at } of rowsOf(draft.figures)) {
			const { nilai, catatan } = values;
			const [isOdd, why] = ODD[indicators.get(values.indikator)?.satuan ?? ''] ?? [];
			if (nilai && isOdd?.(nilai.value, nilai.decimals) && !mentions(catatan, nilai.value))
				yield warning('satuan-janggal', at('nilai'))`
					Tertulis ${say(nilai.value)}; ${why}.
					→ Periksa di dokumen; bila memang begitu, sebutkan angkanya di \`catatan\`.`;
		}
		for (const [fact] of eachFact(draft, CADRES)) {
			const { value } = fact.quantity;
			const [posyandu] = alongside(draft, 'jumlah-posyandu', fact);
			const [slug = ''] = [...cities].find(([, city]) => city.values.kode === fact.values.wilayah) ?? [];
			const all = posyandu?.quantity.value ?? villages.get(slug)?.length ?? 0;
			const [least, most] = posyandu ? PER_POSYANDU : PER_VILLAGE;
			if (all === 0 || (value >= all * least && value <= all * most) || mentions(fact.values.catatan, value)) continue;
			yield warning('satuan-janggal', fact.at('nilai'))`
				Tertulis ${say(value)} kader untuk ${say(all)} ${posyandu ? 'posyandu' : 'kelurahan atau desa'}.
				→ Periksa di dokumen; bila memang begitu, sebutkan angkanya di \`catatan\`.`;
		}
	},
};
