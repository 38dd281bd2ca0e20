import { type Constraint, type Interval, Simplex } from './simplex.ts';
import { componentsOf, type System } from './system.ts';
import { type CellPlace, COUNTS, type Disclosure, type SensitiveCell, sensitiveKey, widthOf } from './table.ts';
import { isHidden, truth, type View } from './view.ts';

/** A secret and the variable or row that it is. */
export interface Question extends SensitiveCell {
	readonly index: number;
}

/** Whether a reader can work a secret out: within which bounds, or not closely enough to matter. */
export type Answer = { readonly secret: SensitiveCell; readonly exposed: Disclosure | undefined };

const ordered = (questions: readonly Question[]) =>
	[...questions].sort(
		(a, b) =>
			COUNTS.indexOf(a.count) - COUNTS.indexOf(b.count) || a.village - b.village || Number(a.isRest) - Number(b.isRest),
	);

/** Answers the questions about one component that holds, one by one, each when it is asked for. */
function* answersOf(simplex: Simplex, questions: readonly Question[], threshold: number): Generator<Answer> {
	const asked = ordered(questions).map((question) => ({ ...question, low: Infinity, high: -Infinity }));
	// Every point the simplex comes to is possible, so it widens all ranges at once.
	const look = () => {
		for (const one of asked) {
			one.low = Math.min(one.low, simplex.value(one.index));
			one.high = Math.max(one.high, simplex.value(one.index));
		}
	};
	look();
	for (const one of asked) {
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
		const secret = { village, count, isRest };
		// A rest of nobody, or of many, is no finding about few children.
		const isNotStatistic = isRest && (high < 1 || low >= threshold);
		yield { secret, exposed: widthOf(one) < threshold && !isNotStatistic ? { ...secret, low, high } : undefined };
	}
}

/** One component that has something to answer, or may contradict the rest. */
export interface Component {
	readonly questions: readonly Question[];
	/** Tells components apart: what is known, and who is asked about. */
	readonly key: () => string;
	readonly simplex: () => Simplex;
}

export function componentsWith(view: View, system: System, isAsked: (secret: SensitiveCell) => boolean): Component[] {
	const restAt = new Map(system.rests.map(({ place, row }) => [row, place]));
	return componentsOf(system).flatMap((component) => {
		const places = component.variables.map((variable) => system.places[variable] as CellPlace);
		const questions = [
			...places.map((place, index) => ({ ...place, index, isRest: false })),
			...component.rows.flatMap((row, index) => {
				const place = restAt.get(row);
				return place ? [{ ...place, index: places.length + index, isRest: true }] : [];
			}),
		].filter((question) => isHidden(view, question) && isAsked(question));
		// Only a statement can contradict the rest.
		if (questions.length === 0 && view.table.statements.length === 0) return [];
		const index = new Map(component.variables.map((variable, at) => [variable, at]));
		const bounds = component.variables.map((variable) => system.bounds[variable] as Interval);
		const rows = component.rows.map((row) => {
			const { terms, low, high } = system.rows[row] as Constraint;
			return { low, high, terms: terms.map(([variable, factor]) => [index.get(variable) as number, factor] as const) };
		});
		return {
			questions,
			key: () => JSON.stringify([questions.map(sensitiveKey), places, bounds, rows]),
			simplex: () =>
				new Simplex(
					bounds,
					rows,
					places.map((place) => truth(view, place)),
				),
		};
	});
}

/** Answers for components in turn; each is remembered once all of it has been answered, for most of a table stays. */
function* remembered(
	view: View,
	components: readonly (Component & {
		readonly name?: string;
		readonly known?: readonly Answer[];
		readonly fresh?: Simplex;
	})[],
	threshold: number,
): Generator<Answer> {
	for (const { name, known, fresh, questions } of components) {
		if (known) yield* known;
		if (!fresh) continue;
		const answers: Answer[] = [];
		for (const answer of answersOf(fresh, questions, threshold)) {
			answers.push(answer);
			if (name && answers.length === questions.length) view.memo.set(name, answers);
			yield answer;
		}
		if (name && questions.length === 0) view.memo.set(name, answers);
	}
}

/**
 * Which secrets of a system a reader can work out to within fewer than `threshold` steps, by linear programming over
 * counts of zero and more: exact, but that counts need not be whole. Answered one by one, because a caller may have
 * heard enough; `undefined` when its facts contradict each other.
 * @param isTrial what is asked once only, and not worth remembering.
 */
export function feasibleIntervals(
	view: View,
	system: System,
	threshold: number,
	isAsked: (secret: SensitiveCell) => boolean,
	isTrial = false,
): Iterable<Answer> | undefined {
	const components = componentsWith(view, system, isAsked).map((component) => {
		const name = isTrial ? undefined : component.key();
		const known = name === undefined ? undefined : (view.memo.get(name) as Answer[] | 'contradictory' | undefined);
		if (known === 'contradictory') return undefined;
		if (known && name !== undefined) return { ...component, name, known };
		const fresh = component.simplex();
		if (fresh.isFeasible()) return name === undefined ? { ...component, fresh } : { ...component, name, fresh };
		if (name !== undefined) view.memo.set(name, 'contradictory');
		return undefined;
	});
	const sound = components.filter((component) => component !== undefined);
	return sound.length === components.length ? remembered(view, sound, threshold) : undefined;
}
