import { yearOf } from '../../../model/base/period.ts';
import { error } from '../../issue.ts';
import type { Rule } from '../rule.ts';
import { wrong } from '../words.ts';

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
		for (const { rows, place } of draft.figures) {
			for (const { values, line } of rows) {
				const survey = Object.hasOwn(YEARS, values.instrumen) ? YEARS[values.instrumen] : undefined;
				if (!survey || values.status === 'diragukan') continue;
				const year = yearOf(values.periode);
				if (survey.years.includes(year) || (year > KNOWN_TO && OPEN.has(values.instrumen))) continue;
				const right = Object.entries(YEARS).find(([, { years }]) => years.includes(year));
				yield error(
					'tahun-survei',
					place(line, 'periode'),
					`${survey.name} tidak mengukur pada ${year}; tahunnya ${AND.format(survey.years.map(String))}.`,
					right
						? `Survei tahun ${year} adalah ${right[1].name}: tulis instrumen \`${right[0]}\`, atau betulkan tahunnya.`
						: `Betulkan tahunnya; pada ${year} tidak ada survei gizi balita nasional yang kami kenal.`,
				);
			}
		}
	},
};
