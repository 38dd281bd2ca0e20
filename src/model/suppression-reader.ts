import { type Range, type Row, Simplex } from './suppression-simplex.ts';
import { componentsOf, type System } from './suppression-system.ts';
import { type CellPlace, type Exposed, type Secret, secretKey, widthOf } from './suppression-table.ts';
import { isHidden, truth, type View } from './suppression-view.ts';

/** A secret and the variable or row that it is. */
interface Question extends Secret {
	readonly index: number;
}

/** Asks one component; `undefined` when its rows contradict each other. */
function ask(simplex: Simplex, questions: readonly Question[], threshold: number): Exposed[] | undefined {
	if (!simplex.isFeasible()) return undefined;
	const asked = questions.map((question) => ({ ...question, low: Infinity, high: -Infinity }));
	// Every point the simplex comes to is possible, so it widens all ranges at once.
	const look = () => {
		for (const one of asked) {
			one.low = Math.min(one.low, simplex.value(one.index));
			one.high = Math.max(one.high, simplex.value(one.index));
		}
	};
	look();
	return asked.flatMap((one) => {
		if (widthOf(one) < threshold) {
			const top = simplex.push(one.index, 1, Math.ceil(one.low - 1e-6) + threshold);
			look();
			one.high = Math.max(one.high, top);
		}
		if (widthOf(one) < threshold) {
			const bottom = simplex.push(one.index, -1, Math.floor(one.high + 1e-6) - threshold);
			look();
			one.low = Math.min(one.low, bottom);
		}
		const { village, count, isRest, low, high } = one;
		// A rest of nobody, or of many, is no finding about few children.
		const isHarmless = isRest && (high < 1 || low >= threshold);
		return widthOf(one) < threshold && !isHarmless ? [{ village, count, isRest, low, high }] : [];
	});
}

/**
 * Which secrets of a system a reader can work out to within fewer than `threshold` steps, by linear programming over counts of
 * zero and more: exact, but that counts need not be whole. `undefined` when its facts contradict each other.
 */
export function solve(view: View, system: System, threshold: number, isAsked: (secret: Secret) => boolean): Exposed[] | undefined {
	const restAt = new Map(system.rests.map(({ place, row }) => [row, place]));
	const exposed: Exposed[] = [];
	for (const component of componentsOf(system)) {
		const places = component.variables.map((variable) => system.places[variable] as CellPlace);
		const questions = [
			...places.map((place, index) => ({ ...place, index, isRest: false })),
			...component.rows.flatMap((row, index) => {
				const place = restAt.get(row);
				return place ? [{ ...place, index: places.length + index, isRest: true }] : [];
			}),
		].filter((question) => isHidden(view, question) && isAsked(question));
		// Only a statement can contradict the rest.
		if (questions.length === 0 && view.table.statements.length === 0) continue;
		const index = new Map(component.variables.map((variable, at) => [variable, at]));
		const bounds = component.variables.map((variable) => system.bounds[variable] as Range);
		const rows = component.rows.map((row) => {
			const { terms, low, high } = system.rows[row] as Row;
			return { low, high, terms: terms.map(([variable, factor]) => [index.get(variable) as number, factor] as const) };
		});
		// Most of a table stays the same from one audit to the next.
		const key = JSON.stringify([questions.map(secretKey), places, bounds, rows]);
		if (!view.memo.has(key)) {
			view.memo.set(
				key,
				ask(
					new Simplex(
						bounds,
						rows,
						places.map((place) => truth(view, place)),
					),
					questions,
					threshold,
				),
			);
		}
		const found = view.memo.get(key) as Exposed[] | undefined;
		if (!found) return undefined;
		exposed.push(...found);
	}
	return exposed;
}
