/** The measures of a round: what is counted in every village, and the rates worked out from it. One row says all that
 * the house knows of a measure; what is made of it (columns, layers, tables, words) asks here. A new measure is a row
 * here. */
interface Named {
	/** Column of `pengukuran/<periode>.csv`; of a rate, the one for what a document printed instead of counts. */
	readonly column?: string;
	/** Indicator under which it is published. */
	readonly indicator: string;
	/** What it is, as a title: `Balita pendek`. */
	readonly title: string;
	/** The same at the head of a table's column: `Pendek`. */
	readonly heading: string;
	/** Word after a number. */
	readonly unitWord: 'balita' | 'persen';
	/** For the sentences that foreign newsrooms copy. */
	readonly english: string;
}

interface CountRow extends Named {
	readonly column: string;
	/** Counts that it is a part of, nearest first: it may be larger than none of them. */
	readonly partOf: readonly string[];
	/** Indicator where the city's own figures of the round count the children before doctors looked at them again. */
	readonly beforeReview?: string;
}

/** Counts of children, in the order of the contract's columns. */
export const COUNTED = {
	target: {
		column: 'sasaran',
		indicator: 'jumlah-sasaran-balita',
		title: 'Sasaran',
		heading: 'Sasaran',
		unitWord: 'balita',
		english: 'number of children under five due to be measured',
		partOf: [],
	},
	measured: {
		column: 'diukur',
		indicator: 'jumlah-balita-diukur',
		title: 'Balita diukur',
		heading: 'Diukur',
		unitWord: 'balita',
		english: 'number of children under five measured',
		partOf: ['target'],
	},
	stunted: {
		column: 'pendek',
		indicator: 'jumlah-balita-stunting',
		beforeReview: 'jumlah-pendek-sebelum-verifikasi',
		title: 'Balita pendek',
		heading: 'Pendek',
		unitWord: 'balita',
		english: 'number of stunted children under five',
		partOf: ['measured', 'target'],
	},
	severe: {
		column: 'sangat_pendek',
		indicator: 'jumlah-sangat-pendek',
		title: 'Balita sangat pendek',
		heading: 'Sangat pendek',
		unitWord: 'balita',
		english: 'number of severely stunted children under five',
		partOf: ['stunted', 'measured', 'target'],
	},
	verified: {
		column: 'terverifikasi',
		indicator: 'jumlah-stunting-terverifikasi',
		title: 'Balita stunting setelah diperiksa dokter anak',
		heading: 'Stunting setelah diperiksa dokter anak',
		unitWord: 'balita',
		english: 'number of stunted children under five after review by doctors',
		partOf: ['stunted', 'measured', 'target'],
	},
	wasting: {
		column: 'wasting',
		indicator: 'jumlah-balita-wasting',
		title: 'Balita wasting',
		heading: 'Wasting',
		unitWord: 'balita',
		english: 'number of wasted children under five',
		partOf: ['measured', 'target'],
	},
	underweight: {
		column: 'underweight',
		indicator: 'jumlah-balita-underweight',
		title: 'Balita berat badan kurang',
		heading: 'Berat kurang',
		unitWord: 'balita',
		english: 'number of underweight children under five',
		partOf: ['measured', 'target'],
	},
} as const satisfies Readonly<Record<string, CountRow>>;

export type Count = keyof typeof COUNTED;

/** Rates in per cent, worked out from two counts. */
export const WORKED_OUT = {
	coverage: {
		column: 'cakupan',
		indicator: 'cakupan-pengukuran',
		title: 'Cakupan pengukuran',
		heading: 'Cakupan',
		unitWord: 'persen',
		english: 'share of children under five measured',
		rateOf: ['measured', 'target'],
	},
	rate: {
		indicator: 'prevalensi-stunting',
		title: 'Prevalensi stunting',
		heading: 'Prevalensi',
		unitWord: 'persen',
		english: 'stunting prevalence',
		rateOf: ['stunted', 'measured'],
	},
} as const satisfies Readonly<Record<string, Named & { readonly rateOf: readonly [Count, Count] }>>;

export type Rate = keyof typeof WORKED_OUT;
export type Measure = Count | Rate;

export const MEASURES: Readonly<Record<Measure, Named>> = { ...COUNTED, ...WORKED_OUT };
export const COUNTS = Object.keys(COUNTED) as readonly Count[];
export const RATES = Object.keys(WORKED_OUT) as readonly Rate[];

/** Rates that documents print of a round's counts and that nothing here works out, by their indicators. */
export const STATED_RATES = {
	'prevalensi-stunting-terverifikasi': {
		english: 'stunting prevalence after review by doctors',
		rateOf: ['verified', 'measured'],
	},
	'prevalensi-wasting': { english: 'wasting prevalence', rateOf: ['wasting', 'measured'] },
	'prevalensi-underweight': { english: 'underweight prevalence', rateOf: ['underweight', 'measured'] },
} as const satisfies Readonly<Record<string, { readonly english: string; readonly rateOf: readonly [Count, Count] }>>;

export const PREVALENCE = WORKED_OUT.rate.indicator;
export const COVERAGE = WORKED_OUT.coverage.indicator;
export const VERIFIED_RATE = 'prevalensi-stunting-terverifikasi' satisfies keyof typeof STATED_RATES;
export const TARGET = COUNTED.target.indicator;
export const MEASURED = COUNTED.measured.indicator;
export const STUNTED = COUNTED.stunted.indicator;
export const VERIFIED = COUNTED.verified.indicator;
/** What a round calls children below -2 SD when doctors look at them again and count fewer. */
export const BEFORE_REVIEW = COUNTED.stunted.beforeReview;

/** The columns of counts, as the contract names them. */
type CountColumn = (typeof COUNTED)[Count]['column'];
export const COUNT_COLUMNS = COUNTS.map((count) => COUNTED[count].column) as readonly CountColumn[];
/** The columns that a round's file may have beside the village's code and name. */
export const ROUND_COLUMNS: readonly string[] = [...COUNT_COLUMNS, WORKED_OUT.coverage.column];

/** The counts that one is part of, by column, nearest first. */
export const PART_COLUMNS: readonly (readonly [part: CountColumn, wholes: readonly CountColumn[]])[] = COUNTS.map(
	(count) => [COUNTED[count].column, COUNTED[count].partOf.map((whole) => COUNTED[whole].column)] as const,
);

/** Of which counts an indicator in per cent is a rate. */
export const RATE_OF: Readonly<Record<string, readonly [part: Count, whole: Count]>> = Object.fromEntries([
	...Object.values(WORKED_OUT).map(({ indicator, rateOf }) => [indicator, rateOf]),
	...Object.entries(STATED_RATES).map(([indicator, { rateOf }]) => [indicator, rateOf]),
]);

/** Indicators under which the numerator of a rate is published; none of what is no rate. */
export const numeratorsOf = (rate: string): readonly string[] => (RATE_OF[rate] ? indicatorsOf(RATE_OF[rate][0]) : []);

/** Indicators under which a count is published, the one before a review first. */
export function indicatorsOf(count: Count): readonly string[] {
	const row: CountRow = COUNTED[count];
	return [...(row.beforeReview ? [row.beforeReview] : []), row.indicator];
}
