import { levelOfCode } from '../../../model/base/area.ts';
import { yearOf } from '../../../model/base/period.ts';
import { error, lookupOf, type Rule, rowsOf, wrong } from '../rule.ts';

/** National surveys of children's growth and the years they measured. */
const YEARS: Readonly<Record<string, { readonly name: string; readonly years: readonly number[] }>> = {
	riskesdas: { name: 'Riskesdas', years: [2007, 2010, 2013, 2018] },
	psg: { name: 'PSG', years: [2015, 2016, 2017] },
	ssgbi: { name: 'SSGBI', years: [2019] },
	ssgi: { name: 'SSGI', years: [2021, 2022, 2024] },
	ski: { name: 'SKI', years: [2023] },
};
/** The last year we know everything of; what comes after it nobody here can judge. */
const KNOWN_TO = 2024;
const OPEN = new Set(['ssgi', 'ski']);
const AND = new Intl.ListFormat('id-ID');

/** A survey in a year in which another survey measured, or none. */
export const surveyYear: Rule = {
	words: {
		'tahun-survei': wrong`
			Survei pada tahun ketika survei itu tidak mengukur. SSGI: 2021, 2022, 2024. SKI: 2023. SSGBI: 2019. Riskesdas:
			2007, 2010, 2013, 2018. PSG: 2015-2017. Tahun sesudah 2024 tidak dinilai.
			? Tahun yang tergeser membuat kenaikan tampak sebagai penurunan.
			→ Tulis survei tahun itu, atau betulkan tahunnya.
			! Hasil SSGI 2021 dan 2022 untuk Batam (17,5 dan 15,2 persen) diberi tahun 2022 dan 2023. Alamat dokumennya
			tidak tercatat.`,
	},
	*run(draft) {
		for (const { values, at } of rowsOf(draft.figures)) {
			const survey = Object.hasOwn(YEARS, values.instrumen) ? YEARS[values.instrumen] : undefined;
			if (!survey || values.status === 'diragukan') continue;
			const year = yearOf(values.periode);
			if (survey.years.includes(year) || (year > KNOWN_TO && OPEN.has(values.instrumen))) continue;
			const right = Object.entries(YEARS).find(([, { years }]) => years.includes(year));
			yield error(
				'tahun-survei',
				at('periode'),
				`${survey.name} tidak mengukur pada ${year}; tahunnya ${AND.format(survey.years.map(String))}.`,
				right
					? `Survei tahun ${year} adalah ${right[1].name}: tulis instrumen \`${right[0]}\`, atau betulkan tahunnya.`
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
