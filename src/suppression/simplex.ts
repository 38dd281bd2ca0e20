/** Everything between two bounds, which may be infinite. */
export type Interval = { readonly low: number; readonly high: number };

/** `low <= sum of factor * variable <= high`. */
export interface Constraint extends Interval {
	readonly terms: readonly (readonly [variable: number, factor: number])[];
}

/** What is this close is equal: counts are whole, and a table's few thousand steps lose far less. */
const NEAR = 1e-9;

/**
 * A small simplex over bounded variables. It answers how far a variable, or the sum that a row makes, can go while
 * every row holds. The tableau says each basic variable as a sum of the free ones; rows are variables too, numbered
 * after the rest. It is sparse, for most rows tie two counts of one village. Every choice follows Bland's rule,
 * smallest number first, so it ends and always does the same.
 *
 * Written by hand because it must answer at once (a rule of the check is no promise), run in a browser as well as in
 * Node, and keep its place between thousands of small questions about one table. `highs`, which is none of that, is the
 * oracle of its tests.
 */
export class Simplex {
	private readonly low: number[];
	private readonly high: number[];
	private readonly at: number[];
	/** By row: factor by column. */
	private readonly lines: Map<number, number>[];
	/** By column: the rows in which it has a factor. */
	private readonly columns: Set<number>[];
	/** Variable of each row, and of each column. */
	private readonly basic: number[];
	private readonly free: number[];
	/** Constraint of each basic variable; column, less than zero and counted from -1, of each free one. */
	private readonly home: number[];

	/** @param start where to look for a first point; one that satisfies every row saves the search. */
	constructor(bounds: readonly Interval[], rows: readonly Constraint[], start: readonly (number | undefined)[] = []) {
		this.low = [...bounds, ...rows].map(({ low }) => low);
		this.high = [...bounds, ...rows].map(({ high }) => high);
		this.at = bounds.map(({ low, high }, index) =>
			Math.min(high, Math.max(low, start[index] ?? (low > -Infinity ? low : 0))),
		);
		this.columns = bounds.map(() => new Set());
		this.free = bounds.map((_, index) => index);
		this.basic = rows.map((_, index) => bounds.length + index);
		this.home = [...bounds.map((_, index) => -1 - index), ...rows.map((_, index) => index)];
		this.lines = rows.map(() => new Map());
		rows.forEach(({ terms }, row) => {
			for (const [variable, factor] of terms) this.put(row, variable, (this.lines[row]?.get(variable) ?? 0) + factor);
			let sum = 0;
			for (const [variable, factor] of this.line(row)) sum += factor * (this.at[variable] as number);
			this.at.push(sum);
		});
	}

	/** Where a variable or row stands now. */
	value(variable: number): number {
		return this.at[variable] as number;
	}

	/** Finds a point where every row holds; false when there is none. Call it once, before `push`. */
	isFeasible(): boolean {
		for (;;) {
			let row = -1;
			for (let i = 0; i < this.basic.length; i += 1) {
				const variable = this.basic[i] as number;
				if (this.isOutside(variable) && (row < 0 || variable < (this.basic[row] as number))) row = i;
			}
			if (row < 0) return true;
			const variable = this.basic[row] as number;
			const isLow = this.value(variable) < (this.low[variable] as number);
			const column = this.entering(row, isLow ? 1 : -1);
			if (column < 0) return false;
			const bound = (isLow ? this.low[variable] : this.high[variable]) as number;
			this.shift(column, (bound - this.value(variable)) / (this.line(row).get(column) as number));
			this.pivot(row, column);
			this.at[variable] = bound;
		}
	}

	/** Moves a variable up (1) or down (-1) to `goal` or as far as the rows let it; answers where it stands, perhaps
	 * infinitely far. */
	push(variable: number, direction: 1 | -1, goal: number): number {
		for (;;) {
			const missing = direction * (goal - this.value(variable));
			if (missing <= NEAR) return this.value(variable);
			const home = this.home[variable] as number;
			const column = home >= 0 ? this.entering(home, direction) : -1 - home;
			if (column < 0) return this.value(variable);
			const rate = home >= 0 ? (this.line(home).get(column) as number) : 1;
			const way = Math.sign(rate) * direction;
			const moving = this.free[column] as number;
			if (!this.canMove(moving, way)) return this.value(variable);
			const bound = (way > 0 ? this.high[moving] : this.low[moving]) as number;
			let step = Math.min((bound - this.value(moving)) * way, missing / Math.abs(rate));
			let leaving = -1;
			for (const row of this.columns[column] as Set<number>) {
				const speed = (this.line(row).get(column) as number) * way;
				if (Math.abs(speed) <= NEAR) continue;
				const other = this.basic[row] as number;
				const room = Math.max(
					0,
					(((speed > 0 ? this.high[other] : this.low[other]) as number) - this.value(other)) / speed,
				);
				if (room < step - NEAR) [step, leaving] = [room, row];
				else if (leaving >= 0 && room <= step + NEAR && other < (this.basic[leaving] as number)) leaving = row;
			}
			if (step === Infinity) return direction * Infinity;
			this.shift(column, way * step);
			if (leaving >= 0) this.pivot(leaving, column);
		}
	}

	/** Changes the bounds of a variable or row; where it stands now must lie within them. */
	bind(variable: number, { low, high }: Interval): void {
		this.low[variable] = low;
		this.high[variable] = high;
	}

	private line(row: number): Map<number, number> {
		return this.lines[row] as Map<number, number>;
	}

	private put(row: number, column: number, factor: number): void {
		if (Math.abs(factor) < 1e-12) {
			this.line(row).delete(column);
			this.columns[column]?.delete(row);
		} else {
			this.line(row).set(column, factor);
			this.columns[column]?.add(row);
		}
	}

	private isOutside(variable: number): boolean {
		const at = this.value(variable);
		return at < (this.low[variable] as number) - NEAR * 100 || at > (this.high[variable] as number) + NEAR * 100;
	}

	private canMove(variable: number, way: number): boolean {
		const at = this.value(variable);
		return way > 0 ? at < (this.high[variable] as number) - NEAR : at > (this.low[variable] as number) + NEAR;
	}

	/** The smallest free variable that can move this row's basic variable in the direction; -1 when none can. */
	private entering(row: number, direction: 1 | -1): number {
		let best = -1;
		for (const [column, factor] of this.line(row)) {
			const variable = this.free[column] as number;
			if (Math.abs(factor) <= NEAR || (best >= 0 && variable > (this.free[best] as number))) continue;
			if (this.canMove(variable, Math.sign(factor) * direction)) best = column;
		}
		return best;
	}

	private shift(column: number, step: number): void {
		const variable = this.free[column] as number;
		this.at[variable] = this.value(variable) + step;
		for (const row of this.columns[column] as Set<number>) {
			const other = this.basic[row] as number;
			this.at[other] = this.value(other) + (this.line(row).get(column) as number) * step;
		}
	}

	/** Lets a basic and a free variable change places. */
	private pivot(row: number, column: number): void {
		const line = this.line(row);
		const factor = line.get(column) as number;
		line.set(column, -1);
		for (const [index, value] of line) line.set(index, value / -factor);
		for (const other of [...(this.columns[column] as Set<number>)]) {
			if (other === row) continue;
			const share = this.line(other).get(column) as number;
			this.put(other, column, 0);
			for (const [index, value] of line) this.put(other, index, (this.line(other).get(index) ?? 0) + share * value);
		}
		const [leaving, entering] = [this.basic[row] as number, this.free[column] as number];
		[this.basic[row], this.free[column]] = [entering, leaving];
		[this.home[entering], this.home[leaving]] = [row, -1 - column];
	}
}
