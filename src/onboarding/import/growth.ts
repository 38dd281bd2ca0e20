import { isMissingMark, parseDecimal } from './values.ts';

/** What one measurement says about a child's growth. */
export interface Growth {
	readonly isStunted: boolean;
	readonly isSevere: boolean;
	readonly isWasted: boolean;
	readonly isUnderweight: boolean;
	/** Height for age is beyond what is possible, so height or age is wrong: the child counts as not measured. */
	readonly hasImplausibleHeight: boolean;
	/** Weight for height is beyond what is possible: not counted as wasted. */
	readonly hasImplausibleWasting: boolean;
	/** Weight for age is beyond what is possible: not counted as underweight. */
	readonly hasImplausibleWeight: boolean;
	/** Neither z-score nor class for height: nobody can say whether the child is stunted. */
	readonly isUnclassified: boolean;
	/** The z-score for height is no such number (a date, an error), and no class stands beside it. */
	readonly isSpoilt: boolean;
	/** Z-score and class for height say different things, by more than rounding. */
	readonly isContradicted: boolean;
}

/** Limits beyond which a z-score is an error of measurement, not a child (WHO Anthro flags: WHO and UNICEF,
 * Recommendations for data collection, analysis and reporting on anthropometric indicators in children under 5 years
 * old, 2019). */
export const PLAUSIBLE = { height: [-6, 6], wasting: [-5, 5], weight: [-6, 5] } as const;

const MODERATE = -2;
const SEVERE = -3;

type Grade = 'severe' | 'moderate' | 'none';

/** The system's words for each class, letters only. Words it does not know leave the class unknown. */
const CLASSES: Readonly<Record<keyof typeof PLAUSIBLE, Readonly<Record<string, Grade>>>> = {
	height: { sangatpendek: 'severe', pendek: 'moderate', normal: 'none', tinggi: 'none' },
	weight: {
		...{ sangatkurang: 'severe', beratbadansangatkurang: 'severe', bbsangatkurang: 'severe', giziburuk: 'severe' },
		...{ kurang: 'moderate', beratbadankurang: 'moderate', bbkurang: 'moderate' },
		...{
			beratbadannormal: 'none',
			normal: 'none',
			bbnormal: 'none',
			risikolebih: 'none',
			risikoberatbadanlebih: 'none',
			resikolebih: 'none',
		},
	},
	wasting: {
		...{
			giziburuk: 'severe',
			gizikurang: 'moderate',
			gizibaik: 'none',
			normal: 'none',
			risikogizilebih: 'none',
			resikogizilebih: 'none',
		},
		...{ berisikogizilebih: 'none', gizilebih: 'none', obesitas: 'none' },
	},
};

interface Judged {
	readonly grade?: Grade | undefined;
	readonly isImplausible: boolean;
	readonly isSpoilt: boolean;
	readonly isContradicted: boolean;
}

/** Spreadsheets turn `1.12` into 1 December, day 46357: beyond this no slip of a decimal sign leads. */
const NO_SCORE = 10_000;
/** How near to a limit a rounded z-score may lie on the other side of it. */
const ROUNDING = 0.011;

/** Grade by z-score, or by the class in words where there is no score or what stands there is none. */
function judge(index: keyof typeof PLAUSIBLE, score: string, word: string): Judged {
	const z = parseDecimal(score);
	const named = CLASSES[index][word.toLowerCase().replace(/[^a-z]/g, '')];
	const isDate = z !== undefined && Math.abs(z) >= NO_SCORE;
	if (z === undefined || isDate) {
		const isText = isDate || (score !== '' && /\d|^#/.test(score) && !isMissingMark(score));
		return { grade: named, isImplausible: false, isSpoilt: isText && named === undefined, isContradicted: false };
	}
	const [low, high] = PLAUSIBLE[index];
	if (z < low || z > high) return { isImplausible: true, isSpoilt: false, isContradicted: false };
	const gradeOf = (value: number): Grade => (value < SEVERE ? 'severe' : value < MODERATE ? 'moderate' : 'none');
	const isContradicted =
		named !== undefined && ![z, z - ROUNDING, z + ROUNDING].some((value) => gradeOf(value) === named);
	return { grade: gradeOf(z), isImplausible: false, isSpoilt: false, isContradicted };
}

/** Texts of the z-score and of the class in words, for each index. */
export type GrowthTexts = Readonly<Record<keyof typeof PLAUSIBLE, readonly [score: string, word: string]>>;

/** One measurement. Below -2 SD is stunted, wasted or underweight; below -3 SD of height for age severely stunted. */
export function growthOf(texts: GrowthTexts): Growth {
	const [height, wasting, weight] = [
		judge('height', ...texts.height),
		judge('wasting', ...texts.wasting),
		judge('weight', ...texts.weight),
	];
	const isLow = ({ grade }: Judged) => grade === 'severe' || grade === 'moderate';
	return {
		isStunted: isLow(height),
		isSevere: height.grade === 'severe',
		isWasted: isLow(wasting),
		isUnderweight: isLow(weight),
		hasImplausibleHeight: height.isImplausible,
		hasImplausibleWasting: wasting.isImplausible,
		hasImplausibleWeight: weight.isImplausible,
		isUnclassified: height.grade === undefined && !height.isImplausible,
		isSpoilt: height.isSpoilt,
		isContradicted: height.isContradicted,
	};
}
