import type { Growth } from './growth.ts';
import type { Identity } from './identity.ts';
import type { Tally } from './tally.ts';
import type { Day } from './values.ts';

/** What is kept of a child, as bits. */
const BITS = {
	measured: 1,
	stunted: 2,
	severe: 4,
	wasting: 8,
	underweight: 16,
	implausibleHeight: 32,
	implausibleWasting: 64,
	implausibleWeight: 128,
	unclassified: 256,
	twoBirths: 512,
	fiveYears: 1024,
	anyFinding: 2048,
} as const;

export type Bit = keyof typeof BITS;

const FIVE_YEARS = 50_000;
const FINDINGS = ['measured', 'stunted', 'severe', 'wasting', 'underweight'] as const;

function bitsOf(growth: Growth): number {
	if (growth.hasImplausibleHeight) return BITS.implausibleHeight;
	if (growth.isUnclassified) return BITS.unclassified;
	return (
		BITS.measured |
		(growth.isStunted ? BITS.stunted : 0) |
		(growth.isSevere ? BITS.severe : 0) |
		(growth.isWasted ? BITS.wasting : 0) |
		(growth.isUnderweight ? BITS.underweight : 0) |
		(growth.isStunted || growth.isWasted || growth.isUnderweight ? BITS.anyFinding : 0) |
		(growth.hasImplausibleWasting ? BITS.implausibleWasting : 0) |
		(growth.hasImplausibleWeight ? BITS.implausibleWeight : 0)
	);
}

/** The children of an export, each once. All that is kept of a child, and only in memory, is a key to know it by, where
 * it was last measured, its birth day, and yes or no for each finding. */
export class ChildStore {
	private readonly numbers = new Map<string, number>();
	// One entry a child, by its number; a million objects would take ten times the memory.
	private readonly places: number[] = [];
	private readonly latest: Day[] = [];
	private readonly births: Day[] = [];
	private readonly bits: number[] = [];

	get size(): number {
		return this.places.length;
	}

	/** Number of the child a row is about; a row that names nobody is a child of its own. `born` is 0 when unknown. */
	childOf(identity: Identity | undefined, born: Day, place: number): number {
		const known = identity && this.numbers.get(identity.key);
		if (known !== undefined) {
			const before = this.births[known] ?? 0;
			if (born && before && born !== before) this.bits[known] = (this.bits[known] ?? 0) | BITS.twoBirths;
			// Without a measurement in the period the child belongs where its last row says.
			if (!this.latest[known]) this.places[known] = place;
			return known;
		}
		const child = this.size;
		if (identity) this.numbers.set(identity.key, child);
		this.places.push(place);
		this.latest.push(0);
		this.births.push(born);
		this.bits.push(0);
		return child;
	}

	/** Notes a measurement in the period; the latest one counts, and of two on one day the lower row. */
	measure(child: number, day: Day, place: number, growth: Growth): void {
		if (day < (this.latest[child] ?? 0)) return;
		const born = this.births[child] ?? 0;
		this.latest[child] = day;
		this.places[child] = place;
		// Whoever is five years old is none of those that a rate of children of 0 to 59 months is about.
		const found = born && day >= born + FIVE_YEARS ? BITS.fiveYears : bitsOf(growth);
		this.bits[child] = ((this.bits[child] ?? 0) & BITS.twoBirths) | found;
	}

	/** How many children have this bit. */
	count(bit: Bit): number {
		return this.bits.reduce((sum, bits) => sum + (bits & BITS[bit] ? 1 : 0), 0);
	}

	/** How many children have no measurement in the period. */
	get unmeasured(): number {
		return this.latest.filter((day) => day === 0).length;
	}

	/** Counts by village; `codes` in the order of the places, `findings` those that the file can tell. Targets only where
	 * the file has children who were not measured: else it lists the measured alone, and their number is no target. */
	tallies(codes: readonly (string | undefined)[], findings: readonly Bit[]): Map<string, Tally> {
		const tallies = new Map<string, Tally>();
		const hasUnmeasured = this.unmeasured > 0;
		this.places.forEach((place, child) => {
			const code = codes[place];
			if (code === undefined) return;
			const tally: Tally = tallies.get(code) ?? {
				...(hasUnmeasured && { target: 0 }),
				...Object.fromEntries(findings.map((finding) => [finding, 0])),
			};
			tallies.set(code, tally);
			const bits = this.bits[child] ?? 0;
			if (tally.target !== undefined && !(bits & BITS.fiveYears)) tally.target += 1;
			for (const finding of FINDINGS)
				if (finding in tally && bits & BITS[finding]) tally[finding] = (tally[finding] ?? 0) + 1;
		});
		return tallies;
	}
}
