import { actions } from './actions.ts';
import { areas } from './areas.ts';
import { baseWords } from './base-words.ts';
import { boundaries } from './boundaries.ts';
import { cities } from './cities.ts';
import { classWordsRule } from './class-words.ts';
import { correctionEnds } from './correction-ends.ts';
import { crossInstrument } from './cross-instrument.ts';
import { digits } from './digits.ts';
import { districtSum } from './district-sum.ts';
import { fractions, periodOfDocument, roundRate, wholeRounds } from './doubt.ts';
import { duplicates } from './duplicates.ts';
import { factors } from './factors.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { freeTexts } from './free-texts.ts';
import { jump } from './jump.ts';
import { lowCoverage } from './low-coverage.ts';
import { missingCodes } from './missing-codes.ts';
import { nationalTarget } from './national-target.ts';
import { noteSums } from './note-sums.ts';
import { otherNumerator } from './other-numerator.ts';
import { parts } from './parts.ts';
import { references } from './references.ts';
import { repeatedValue } from './repeated-value.ts';
import { roundIndicators } from './round-indicators.ts';
import { rounds } from './rounds.ts';
import type { Rule } from './rule.ts';
import { sameArea } from './same-area.ts';
import { shiftedYear } from './shifted-year.ts';
import { smallCells } from './small-cells.ts';
import { smallClaims } from './small-claims.ts';
import { smallCorrections } from './small-corrections.ts';
import { smallFactors } from './small-factors.ts';
import { smallFigures } from './small-figures.ts';
import { smallFormerly } from './small-formerly.ts';
import { smallRemainders } from './small-remainders.ts';
import { smallTexts } from './small-texts.ts';
import { smallTogether } from './small-together.ts';
import { precision, surveyFiles } from './survey-files.ts';
import { surveyLevel } from './survey-level.ts';
import { surveyRate } from './survey-rate.ts';
import { surveyCopies, surveySums } from './survey-sums.ts';
import { surveyYear } from './survey-year.ts';
import { villageSum } from './village-sum.ts';

/** What the files themselves can have wrong. */
const FORM: readonly Rule[] = [
	files,
	cities,
	duplicates,
	areas,
	boundaries,
	references,
	surveyFiles,
	figures,
	precision,
	rounds,
	roundIndicators,
	factors,
	missingCodes,
	actions,
	correctionEnds,
];

/** What a good statistician would ask about figures that are well formed. */
const STATISTICS: readonly Rule[] = [
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
];

/** What a data-protection officer would ask. */
const PRIVACY: readonly Rule[] = [
	smallCells,
	smallClaims,
	smallFormerly,
	smallFigures,
	smallFactors,
	smallRemainders,
	smallTexts,
	smallTogether,
	smallCorrections,
];

export const RULES: readonly Rule[] = [...FORM, ...STATISTICS, ...PRIVACY];
