import { formatPeriod } from '../../../model/base/period.ts';
import { sayBound } from '../../../model/base/say.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import {
	EFFECTIVE_SAMPLE,
	MEAN_SAMPLE,
	type Point,
	REGISTER_FACTOR,
	registerJump,
	surveyJump,
	surveyMargin,
} from '../../../model/figures/plausible.ts';
import { COVERAGE, PREVALENCE } from '../../../model/measures.ts';
import { alongside, byMeasurement, type Fact, factsOf } from '../facts.ts';
import { ask, type Draft, type Rule, warning } from '../rule.ts';

/** A measurement as a point in time; its facts stand beside it for their place and note. */
const pointsOf = (draft: Draft, facts: readonly Fact[]): (Point & { readonly facts: readonly Fact[] })[] =>
	[...byMeasurement(facts).values()].map((group) => {
		const first = group[0] as Fact;
		return {
			facts: group,
			instrument: first.values.instrumen,
			period: first.values.periode,
			values: group.map((fact) => fact.quantity.value),
			hasCoverage: () => alongside(draft, COVERAGE, first).length > 0,
		};
	});

/** A change that neither sampling (survey) nor growth within a year (register) explains. */
export const jump: Rule = {
	words: {
		lompatan: ask`
			Perubahan yang terlalu besar. Survei: lebih dari tiga kali galat baku selisihnya, dengan andaian yang longgar
			bahwa contoh satu kota setara ${sayBound('sampel', EFFECTIVE_SAMPLE)} balita (SSGI 2022 mengukur rata-rata
			${sayBound('sampel', MEAN_SAMPLE)} per kota; rumah yang berdekatan mirip, jadi nilainya dipotong setengah
			lebih). Register: lebih dari ${sayBound('register', REGISTER_FACTOR, 'dua')} kali lipat dalam setahun tanpa
			cakupan.
			? Tinggi badan ribuan anak tidak berubah secepat itu. Yang sering berubah adalah tahun, alat ukur, atau siapa
			yang datang.
			→ Periksa kedua angka di dokumennya. Bila memang begitu, jelaskan di \`catatan\` dan sebutkan angka yang lama.
			! 15,2 persen pada 2022 disebut turun menjadi 2,35 persen pada 2023; yang pertama survei, yang kedua register.
			[antara-kepri-248038]`,
	},
	*run(draft) {
		for (const all of factsOf(draft, PREVALENCE).values()) {
			if (all.length < 2) continue;
			for (const kind of ['survey', 'register'] as const) {
				// An unfinished round says who has come so far; it is marked so already.
				const points = pointsOf(
					draft,
					all.filter((fact) => fact.kind === kind && fact.values.status !== 'sementara'),
				);
				for (const point of points) {
					const found = kind === 'survey' ? surveyJump(point, points) : registerJump(point, points);
					// A copied table's tests have answered what a slip of the pen would ask.
					const isTested = point.facts.some(({ values }) => values.uji?.length);
					if (!found || isTested || point.facts.some(({ values }) => mentions(values.catatan, found.from))) continue;
					const place = (point.facts[0] as Fact).at('nilai');
					const change =
						`${found.to < found.from ? 'Turun' : 'Naik'} dari ${say(found.from)} persen ` +
						`(${formatPeriod(found.before)}) menjadi ${say(found.to)} persen (${formatPeriod(point.period)})`;
					const fix = `Periksa kedua angka, tahunnya, dan alat ukurnya di dokumen. Bila memang begitu, jelaskan di \`catatan\` dan sebutkan ${say(found.from)}.`;
					yield warning(
						'lompatan',
						place,
						kind === 'survey'
							? `${change}: lebih dari ${say(Math.round(surveyMargin(found.from, found.to) * 10) / 10)} poin, batas yang masih dapat timbul dari pengambilan sampel saja.`
							: `${change}: lebih dari dua kali lipat dalam setahun, padahal cakupannya tidak diketahui. Mungkin yang berubah siapa yang datang diukur.`,
						fix,
					);
				}
			}
		}
	},
};
