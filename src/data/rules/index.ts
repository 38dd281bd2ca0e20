import { cities } from './form/cities.ts';
import { CONTACT_WORDS } from './form/contact.ts';
import { duplicates } from './form/duplicates.ts';
import { files } from './form/files.ts';
import { FUTURE_WORDS } from './form/future.ts';
import formWords from './form/words.json' with { type: 'json' };
import { smallCells } from './privacy/small-cells.ts';
import { smallClaims } from './privacy/small-claims.ts';
import { smallCorrections, smallFormerly } from './privacy/small-corrections.ts';
import { smallFactors } from './privacy/small-factors.ts';
import { smallFigures } from './privacy/small-figures.ts';
import { smallRemainders } from './privacy/small-remainders.ts';
import { smallTexts } from './privacy/small-texts.ts';
import { smallTogether } from './privacy/small-together.ts';
import { areas } from './references/areas.ts';
import { boundaries } from './references/boundaries.ts';
import { correctionEnds } from './references/correction-ends.ts';
import { dates } from './references/dates.ts';
import { documentWords } from './references/document-words.ts';
import { actions, factors } from './references/factors.ts';
import { figures } from './references/figures.ts';
import { links } from './references/links.ts';
import { missingCodes } from './references/missing-codes.ts';
import { references } from './references/references.ts';
import { roundIndicators, rounds } from './references/rounds.ts';
import { precision, surveyFiles } from './references/survey-files.ts';
import type { Rule } from './rule.ts';
import { baseWords } from './statistics/base-words.ts';
import { classWordsRule } from './statistics/class-words.ts';
import { countsBeside } from './statistics/counts-beside.ts';
import { crossInstrument } from './statistics/cross-instrument.ts';
import { digits } from './statistics/digits.ts';
import { fractions, periodOfDocument, roundRate, wholeRounds } from './statistics/doubt.ts';
import { freeTexts } from './statistics/free-texts.ts';
import { jump } from './statistics/jump.ts';
import { lowCoverage } from './statistics/low-coverage.ts';
import { nationalTarget, risingTarget } from './statistics/national-target.ts';
import { noteSums } from './statistics/note-sums.ts';
import { oddUnits } from './statistics/odd-units.ts';
import { otherNumerator } from './statistics/other-numerator.ts';
import { parts } from './statistics/parts.ts';
import { priorityVillages } from './statistics/priority-villages.ts';
import { sameArea } from './statistics/same-area.ts';
import { shiftedYear } from './statistics/shifted-year.ts';
import { districtSum, villageSum } from './statistics/sums.ts';
import { surveyRate } from './statistics/survey-rate.ts';
import { surveyCopies, surveySums } from './statistics/survey-sums.ts';
import { surveyCounts, surveyLevel, surveyYear } from './statistics/surveys.ts';
import { repeatedValue, twinValues } from './statistics/twin-values.ts';
import { allWrong, type RuleWords } from './words.ts';
import writingWords from './writing.json' with { type: 'json' };

export { isTrial, missingContact } from './form/contact.ts';
export { futureDates } from './form/future.ts';
export { boundaryFiles } from './references/boundaries.ts';

/** The rules, as the page of rules groups them. */
const GROUPS: readonly {
	readonly id: string;
	readonly name: string;
	readonly about: string;
	readonly rules: readonly Rule[];
	/** Of what is found before any rule is asked, and of what only a command knows. */
	readonly words?: RuleWords;
}[] = [
	{
		id: 'statistik',
		name: 'Angka yang perlu ditanya',
		about: 'Yang akan ditanyakan seorang ahli statistik tentang angka yang bentuknya sudah benar.',
		rules: [
			surveyLevel,
			surveyYear,
			surveySums,
			surveyCopies,
			nationalTarget,
			sameArea,
			villageSum,
			districtSum,
			parts,
			otherNumerator,
			countsBeside,
			surveyRate,
			lowCoverage,
			jump,
			repeatedValue,
			shiftedYear,
			digits,
			classWordsRule,
			baseWords,
			crossInstrument,
			noteSums,
			freeTexts,
			wholeRounds,
			fractions,
			roundRate,
			periodOfDocument,
			surveyCounts,
			twinValues,
			risingTarget,
			priorityVillages,
			oddUnits,
		],
	},
	{
		id: 'anak',
		name: 'Jumlah yang terlalu kecil',
		about: 'Yang akan ditanyakan seorang petugas pelindungan data: apakah seorang anak dapat dikenali.',
		rules: [
			smallCells,
			smallClaims,
			smallFormerly,
			smallFigures,
			smallFactors,
			smallRemainders,
			smallTexts,
			smallTogether,
			smallCorrections,
		],
	},
	{
		id: 'isi',
		name: 'Wilayah, rujukan, dan angka yang tidak mungkin',
		about: 'Yang menghubungkan angka dengan tempat dan dokumennya, dan yang pasti keliru.',
		rules: [
			areas,
			boundaries,
			references,
			documentWords,
			links,
			dates,
			surveyFiles,
			figures,
			precision,
			rounds,
			roundIndicators,
			factors,
			missingCodes,
			actions,
			correctionEnds,
		],
	},
	{
		id: 'bentuk',
		name: 'Bentuk berkas',
		about: 'Yang membuat berkas tidak terbaca. Banyak di antaranya dibetulkan sendiri oleh `npm run check -- --fix`.',
		rules: [files, cities, duplicates],
		words: { ...allWrong(formWords), ...FUTURE_WORDS, ...CONTACT_WORDS },
	},
	{
		id: 'tulisan',
		name: 'Tulisan program',
		about:
			'Naskah di `src/content/programs/` diperiksa seperti tabel: angkanya datang dari data, dan kata-katanya ' +
			'sesuai dengan angkanya.',
		// Asked in src/writing/; what it shares with the tables is said there.
		rules: [],
		words: allWrong(writingWords),
	},
];

export const RULES: readonly Rule[] = GROUPS.flatMap(({ rules }) => rules);

/** What the site says of every code of the check of data and texts, by the parts of its page. */
export const NOTE_GROUPS = GROUPS.map(({ rules, words, ...group }) => ({
	...group,
	notes: Object.assign({}, words, ...rules.map((rule) => rule.words)) as RuleWords,
}));
