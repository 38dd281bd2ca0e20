/** Fixed bands of stunting prevalence in children under five, in per cent (WHO/UNICEF; de Onis et al., Public Health
 * Nutrition 2019;22:175-179). The words classify a population, so they belong to survey values only; a register's rate
 * takes the same step of the ramp but not the word. */
interface Band {
	/** Step of the colour ramp, 1 (lightest) to 5. */
	readonly step: 1 | 2 | 3 | 4 | 5;
	/** Lower bound, included. */
	readonly from: number;
	/** Upper bound, excluded. */
	readonly to: number;
	readonly word: string;
}

export const BANDS: readonly Band[] = [
	{ step: 1, from: 0, to: 2.5, word: 'sangat rendah' },
	{ step: 2, from: 2.5, to: 10, word: 'rendah' },
	{ step: 3, from: 10, to: 20, word: 'sedang' },
	{ step: 4, from: 20, to: 30, word: 'tinggi' },
	{ step: 5, from: 30, to: Infinity, word: 'sangat tinggi' },
];

/** The band of a prevalence in per cent, 0 to 100. */
export function bandOf(rate: number): Band {
	const band = BANDS.find(({ from, to }) => rate >= from && rate < to);
	if (!band) throw new RangeError(`bandOf: ${rate} is no prevalence`);
	return band;
}

/** Share of the target measured below which a rate says more about attendance than about growth, in per cent. */
export const COVERAGE_FLOOR = 80;

/** Fixed steps of coverage in per cent, each from its own bound to below the next; the programme's floor is one of
 * them. */
export const COVERAGE_STEPS: readonly Pick<Band, 'step' | 'from' | 'to'>[] = [
	{ step: 1, from: 0, to: 50 },
	{ step: 2, from: 50, to: COVERAGE_FLOOR },
	{ step: 3, from: COVERAGE_FLOOR, to: 90 },
	{ step: 4, from: 90, to: 100 },
	{ step: 5, from: 100, to: Infinity },
];
