import { levelOfCode } from '../../../model/base/area.ts';
import { error } from '../../issue.ts';
import { INSTRUMENT_KINDS } from '../../tables/instruments.ts';
import type { Rule } from '../rule.ts';
import { wrong } from '../words.ts';

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
		const surveys = new Set(
			draft.instruments.rows
				.filter(({ values }) => INSTRUMENT_KINDS[values.jenis] === 'survey')
				.map(({ values }) => values.id),
		);
		for (const { rows, place } of draft.figures) {
			for (const { values, line } of rows) {
				if (!surveys.has(values.instrumen) || values.status === 'diragukan') continue;
				const word = BELOW[levelOfCode(values.wilayah) as keyof typeof BELOW];
				if (!word) continue;
				yield error('survei-di-bawah-kota', place(line, 'instrumen'))`
					\`${values.instrumen}\` adalah survei contoh acak dan paling rinci sampai kota, tetapi di sini untuk ${word}
					\`${values.wilayah}\`.
					→ Tulis instrumen yang benar, biasanya \`eppgbm\` atau \`operasi-timbang\`. Bila tidak disebut dokumen, tulis
					\`tidak-disebut\`.`;
			}
		}
		for (const { rows, place } of draft.rounds) {
			for (const { values, line } of rows) {
				if (!surveys.has(values.instrumen) || values.tingkat === 'kota') continue;
				yield error('survei-di-bawah-kota', place(line, 'instrumen'))`
					Putaran per kelurahan tidak mungkin berasal dari survei \`${values.instrumen}\`.
					→ Tulis instrumen yang benar, biasanya \`eppgbm\` atau \`operasi-timbang\`.`;
			}
		}
	},
};
