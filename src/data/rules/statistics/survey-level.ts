import { levelOfCode } from '../../../model/base/area.ts';
import { error, lookupOf, type Rule, rowsOf, wrong } from '../rule.ts';

const BELOW = { district: 'kecamatan', village: 'kelurahan atau desa', healthCentre: 'puskesmas' } as const;

/** A survey's value for a district or village: no national survey has a sample there. */
export const surveyLevel: Rule = {
	words: {
		'survei-di-bawah-kota': wrong`
			Hasil survei yang ditulis untuk kecamatan, kelurahan, desa, atau puskesmas.
			? Survei nasional mengambil contoh yang cukup untuk kabupaten atau kota, tidak untuk wilayah di bawahnya.
			→ Tulis alat ukur yang benar, biasanya e-PPGBM atau operasi timbang; \`tidak-disebut\` bila dokumen tidak
			menyebutnya.`,
	},
	*run(draft) {
		const { kinds } = lookupOf(draft);
		for (const { values, at } of rowsOf(draft.figures)) {
			if (kinds.get(values.instrumen) !== 'survey' || values.status === 'diragukan') continue;
			const word = BELOW[levelOfCode(values.wilayah) as keyof typeof BELOW];
			if (!word) continue;
			yield error('survei-di-bawah-kota', at('instrumen'))`
				\`${values.instrumen}\` adalah survei contoh acak dan paling rinci sampai kota, tetapi di sini untuk ${word}
				\`${values.wilayah}\`.
				→ Tulis instrumen yang benar, biasanya \`eppgbm\` atau \`operasi-timbang\`. Bila tidak disebut dokumen, tulis
				\`tidak-disebut\`.`;
		}
		for (const { values, at } of rowsOf(draft.rounds)) {
			if (kinds.get(values.instrumen) !== 'survey' || values.tingkat === 'kota') continue;
			yield error('survei-di-bawah-kota', at('instrumen'))`
				Penimbangan per kelurahan tidak mungkin berasal dari survei \`${values.instrumen}\`.
				→ Tulis instrumen yang benar, biasanya \`eppgbm\` atau \`operasi-timbang\`.`;
		}
	},
};
