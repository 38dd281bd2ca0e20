import { levelOfCode } from '../../../model/base/area.ts';
import { yearOf } from '../../../model/base/period.ts';
import { error, lookupOf, type Rule, rowsOf, wrong } from '../rule.ts';

const AND = new Intl.ListFormat('id-ID');

/** A survey in a year in which another survey measured, or none. */
export const surveyYear: Rule = {
	words: {
		'tahun-survei': wrong`
			Survei pada tahun ketika survei itu tidak mengukur. Tahun setiap survei tertulis di \`acuan/survei.csv\`; tahun
			sesudah yang terakhir di sana tidak dinilai.
			? Tahun yang tergeser membuat kenaikan tampak sebagai penurunan.
			→ Tulis survei tahun itu, atau betulkan tahunnya.
			! Hasil SSGI 2021 dan 2022 untuk Batam (17,5 dan 15,2 persen) diberi tahun 2022 dan 2023. Alamat dokumennya
			tidak tercatat.`,
	},
	*run(draft) {
		const surveys = draft.surveyYears.rows.map(({ values: v }) => ({ ...v, isOpen: v.berlanjut === 'ya' }));
		// What comes after the last year we know of nobody here can judge.
		const knownTo = Math.max(...surveys.flatMap(({ tahun }) => tahun));
		for (const { values, at } of rowsOf(draft.figures)) {
			const survey = surveys.find(({ instrumen }) => instrumen === values.instrumen);
			if (!survey || values.status === 'diragukan') continue;
			const year = yearOf(values.periode);
			if (survey.tahun.includes(year) || (year > knownTo && survey.isOpen)) continue;
			const right = surveys.find(({ tahun }) => tahun.includes(year));
			yield error(
				'tahun-survei',
				at('periode'),
				`${survey.nama} tidak mengukur pada ${year}; tahunnya ${AND.format(survey.tahun.map(String))}.`,
				right
					? `Survei tahun ${year} adalah ${right.nama}: tulis instrumen \`${right.instrumen}\`, atau betulkan tahunnya.`
					: `Betulkan tahunnya; pada ${year} tidak ada survei gizi balita nasional yang kami kenal.`,
			);
		}
	},
};

/** Counts that are said to come from a survey, which gives rates. */
export const surveyCounts: Rule = {
	words: {
		'survei-menghitung': wrong`
			Jumlah anak, posyandu, atau lainnya dengan survei sebagai cara mengukurnya.
			? Survei sampel memberi persen; jumlah yang ditulis bersamanya adalah perkiraan atau dari catatan lain.
			→ Tulis cara mengukur yang menghasilkan jumlah itu, misalnya \`perkiraan-ssgi\` atau \`laporan-pemkot\`.`,
	},
	*run(draft) {
		const { indicators, kinds } = lookupOf(draft);
		for (const { values, at } of rowsOf(draft.figures)) {
			const { indikator, instrumen } = values;
			const unit = indicators.get(indikator)?.satuan;
			if (unit === undefined || unit === 'persen' || indikator === 'ukuran-sampel') continue;
			if (kinds.get(instrumen) === 'survey')
				yield error('survei-menghitung', at('instrumen'))`
					\`${indikator}\` ditulis berasal dari survei \`${instrumen}\`, yang hanya memberi persen.
					→ Tulis cara mengukur yang menghasilkan jumlah itu, misalnya \`perkiraan-ssgi\` atau \`laporan-pemkot\`.`;
		}
	},
};

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
