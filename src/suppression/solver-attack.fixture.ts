// A reader who wants to know what `ds` hides. Built from what is published only, with a solver of its own: nothing here
// is taken from the code under test, neither its relations between counts nor its arithmetic.
import loadHighs from 'highs';

const highs = await loadHighs();

/** Small first: nobody is severely short who is not short, nobody measured who is not in the target. */
const ORDER = [
	['severe', 'stunted'],
	['verified', 'stunted'],
	['stunted', 'measured'],
	['verified', 'measured'],
	['wasting', 'measured'],
	['underweight', 'measured'],
	['measured', 'target'],
] as const;

const ENDLESS = 1e6;

/** `ds`, or `null` for what nobody published; `-` where there was nothing to count. */
export type PublishedCell = number | 'ds' | '-' | null;

export interface Published {
	/** The district of each village. */
	readonly districts: readonly string[];
	readonly columns: Readonly<Record<string, readonly PublishedCell[]>>;
	/** Sums over villages, as the site or anybody else has printed them. */
	readonly totals?: readonly {
		readonly villages: readonly number[];
		readonly column: string;
		readonly value: number;
	}[];
	/** Rates over villages in per cent, rounded to so many decimals. */
	readonly rates?: readonly {
		readonly villages: readonly number[];
		readonly part: string;
		readonly whole: string;
		readonly percent: number;
		readonly decimals: number;
	}[];
}

/** What a reader can say of a hidden cell, or of the children who are `column` but not `less`. */
export interface Guess {
	readonly village: number;
	readonly column: string;
	readonly less?: string;
	readonly low: number;
	readonly high: number;
}

/** How many whole steps a guess leaves open. */
export function width({ low, high }: Guess): number {
	return Math.floor(high + 1e-5) - Math.ceil(low - 1e-5);
}

interface Line {
	readonly terms: readonly (readonly [number, number])[];
	readonly low: number;
	readonly high: number;
}

function linesOf(
	{ columns, totals = [], rates = [] }: Published,
	at: (column: string, village: number) => number,
): Line[] {
	const lines: Line[] = [];
	for (const [small, large] of ORDER) {
		if (!columns[small] || !columns[large]) continue;
		columns[small].forEach((cell, village) => {
			if (cell === '-' || columns[large]?.[village] === '-') return;
			lines.push({
				terms: [
					[at(large, village), 1],
					[at(small, village), -1],
				],
				low: 0,
				high: ENDLESS,
			});
		});
	}
	for (const { villages, column, value } of totals) {
		lines.push({ terms: villages.map((village) => [at(column, village), 1] as const), low: value, high: value });
	}
	for (const { villages, part, whole, percent, decimals } of rates) {
		const half = 0.5 * 10 ** -decimals + 1e-9;
		const terms = (factor: number) =>
			villages.flatMap(
				(village) =>
					[
						[at(part, village), 100],
						[at(whole, village), -factor],
					] as [number, number][],
			);
		lines.push(
			{ terms: terms(percent - half), low: 0, high: Infinity },
			{ terms: terms(percent + half), low: -Infinity, high: 0 },
		);
	}
	return lines;
}

/**
 * Smallest and largest value of every hidden cell, and of every rest of two hidden cells (stunted but not severely),
 * that agrees with all that is published.
 * @throws Error when what is published contradicts itself.
 */
export function attack(published: Published): Guess[] {
	const names = Object.keys(published.columns);
	const size = published.districts.length;
	const at = (column: string, village: number) => names.indexOf(column) * size + village;
	const cells = names.flatMap((name) => published.columns[name] ?? []);
	const lines = linesOf(published, at);
	const starts = [0];
	const indices: number[] = [];
	const values: number[] = [];
	for (const { terms } of lines) {
		for (const [index, factor] of terms) {
			indices.push(index);
			values.push(factor);
		}
		starts.push(indices.length);
	}
	const asked = names.flatMap((column) =>
		(published.columns[column] ?? []).flatMap((cell, village) => {
			const rest = column === 'stunted' && cell === 'ds' && published.columns.severe?.[village] === 'ds';
			const alone = cell === 'ds' ? [{ village, column }] : [];
			return rest ? [...alone, { village, column, less: 'severe' }] : alone;
		}),
	);
	return highs.withModel(
		{
			numCols: cells.length,
			numRows: lines.length,
			colCost: cells.map(() => 0),
			colLower: cells.map((cell) => (typeof cell === 'number' ? cell : 0)),
			colUpper: cells.map((cell) => (typeof cell === 'number' ? cell : cell === '-' ? 0 : ENDLESS)),
			rowLower: lines.map(({ low }) => low),
			rowUpper: lines.map(({ high }) => high),
			matrix: { format: 'csr', numRows: lines.length, numCols: cells.length, starts, indices, values },
		},
		(model) => {
			model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
			const extreme = (sense: 'minimize' | 'maximize') => {
				model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
				model.run();
				if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
					throw new Error('attack: what is published contradicts itself');
				return model.getObjectiveValue();
			};
			return asked.map((secret) => {
				const { village, column } = secret;
				const less = 'less' in secret ? secret.less : undefined;
				const weigh = (sign: number) => {
					model.changeColCost(at(column, village), sign);
					if (less) model.changeColCost(at(less, village), -sign);
				};
				weigh(1);
				const [low, high] = [extreme('minimize'), extreme('maximize')];
				weigh(0);
				return { village, column, ...(less && { less }), low, high };
			});
		},
	);
}
