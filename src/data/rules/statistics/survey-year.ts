import { yearOf } from '../../../model/base/period.ts';
import { error, type Rule, rowsOf, wrong } from '../rule.ts';

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
