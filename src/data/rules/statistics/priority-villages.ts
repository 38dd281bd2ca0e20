import { mentions, say } from '../../../model/figures/mention.ts';
import { eachFact, factsOf } from '../facts.ts';
import { either, error, lookupOf, type Rule, warning } from '../rule.ts';

/** How many villages come first, beside how many there are and how many are named. */
export const priorityVillages: Rule = {
	words: {
		'lokus-tak-cocok': either`
			Jumlah kelurahan lokus yang melebihi kelurahan di kota itu, atau lain dari yang didaftar dokumen yang sama.
			? Salah satu daftarnya tidak lengkap, atau tahunnya lain.
			→ Cocokkan dengan dokumen penetapannya.`,
	},
	*run(draft) {
		const { villages, cities } = lookupOf(draft);
		const marked = [...factsOf(draft, 'status-lokus').values()].flat();
		for (const [fact] of eachFact(draft, 'jumlah-kelurahan-lokus')) {
			const { wilayah, periode, dokumen, catatan } = fact.values;
			const [slug = ''] = [...cities].find(([, city]) => city.values.kode === wilayah) ?? [];
			const all = slug === '' ? 0 : (villages.get(slug)?.length ?? 0);
			const { value } = fact.quantity;
			if (all > 0 && value > all)
				yield error('lokus-tak-cocok', fact.at('nilai'))`
					Tertulis ${say(value)} kelurahan atau desa lokus, padahal wilayah.csv memuat ${say(all)}.
					→ Periksa angkanya di dokumen.`;
			const listed = marked.filter(
				({ values }) =>
					values.wilayah.startsWith(`${wilayah}.`) && values.periode === periode && values.dokumen === dokumen,
			).length;
			if (listed === 0 || listed === value || mentions(catatan, listed)) continue;
			yield warning('lokus-tak-cocok', fact.at('nilai'))`
				Tertulis ${say(value)} kelurahan atau desa lokus, sedangkan ${say(listed)} didaftar dari dokumen yang sama.
				→ Lengkapi daftarnya, atau sebutkan ${say(listed)} di \`catatan\`.`;
		}
	},
};
