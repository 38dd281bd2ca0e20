import { levelOfCode } from '../../../model/base/area.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { error, warning } from '../../issue.ts';
import type { Rule } from '../rule.ts';
import { either } from '../words.ts';
import { byMeasurement, factsOf, placeOf, quantityOf } from './facts.ts';

/** Counts of all districts of a city that do not add up to the city's own, of one instrument and period. */
export const districtSum: Rule = {
	words: {
		'jumlah-kecamatan': either`
			Jumlah semua kecamatan yang lain dari angka kota pada alat ukur dan periode yang sama. Peringatan saja bila
			catatan menyebut jumlah itu.
			? Ada kecamatan yang salah salin, atau anak yang dihitung di luar kecamatan mana pun.
			→ Cocokkan dengan dokumen; bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan jumlahnya.`,
	},
	*run(draft) {
		const counts = draft.indicators.rows
			.filter(({ values }) => values.satuan === 'balita')
			.map(({ values }) => values.id);
		for (const { slug, values: city } of draft.cities) {
			const codes = (draft.areas.find((sheet) => sheet.slug === slug)?.rows ?? [])
				.map(({ values }) => values.kode)
				.filter((code) => levelOfCode(code) === 'district');
			if (codes.length === 0) continue;
			for (const indicator of counts) {
				const facts = factsOf(draft, indicator);
				const parts = byMeasurement(codes.flatMap((code) => facts.get(code) ?? []));
				for (const [measurement, whole] of byMeasurement(facts.get(city.kode) ?? [])) {
					const told = new Map(
						(parts.get(measurement) ?? []).map((fact) => [fact.values.wilayah, quantityOf(fact).value]),
					);
					if (told.size < codes.length) continue;
					const sum = [...told.values()].reduce((total, value) => total + value, 0);
					const [first] = whole;
					// One document that agrees is enough: those that do not are a conflict, and shown as one.
					if (!first || whole.some((fact) => quantityOf(fact).value === sum)) continue;
					const tell = mentions(first.values.catatan, sum) ? warning : error;
					yield tell('jumlah-kecamatan', placeOf(first, 'nilai'))`
						Jumlah ${codes.length} kecamatan adalah ${say(sum)}, sedangkan angka kota ${say(quantityOf(first).value)}.
						→ Cocokkan keduanya dengan dokumen. Bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan
						${say(sum)}.`;
				}
			}
		}
	},
};
