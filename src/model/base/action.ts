import type { Action, City } from './city.ts';
import { type Period, yearOf } from './period.ts';
import type { Scheme, SchemeId, Step } from './scheme.ts';

/** The scheme that a year follows by a city's settings, which name the year a scheme begins; `undefined` before the
 * first. */
export function schemeIn(year: number, schemes: Readonly<Record<string, SchemeId>>): SchemeId | undefined {
	const begun = Object.keys(schemes)
		.map(Number)
		.filter((since) => since <= year);
	return begun.length > 0 ? schemes[String(Math.max(...begun))] : undefined;
}

/** What a city did in one year. */
interface ActionYear {
	readonly year: number;
	readonly scheme: Scheme;
	/** Every step of the scheme; without actions where no document shows any. */
	readonly steps: readonly { readonly step: Step; readonly actions: readonly Action[] }[];
	/** What documents tell of the year outside the scheme. */
	readonly others: readonly Action[];
}

/** Of a project whose data states no scheme. */
const UNKNOWN: Scheme = { id: '8-aksi', name: 'Aksi', about: '', steps: [] };

/** Year by year, newest first, from the first year a city's settings or actions know to the newest date of the data:
 * years of which nothing is known are there too, for a hole in the record is something to be told. `all` are the schemes
 * there are, the first of which holds before a city names one. */
export function actionYears(
	{ actions, schemes }: Pick<City, 'actions' | 'schemes'>,
	newest: Period | undefined,
	all: readonly Scheme[],
): ActionYear[] {
	const known = [...actions.map(({ year }) => year), ...Object.keys(schemes).map(Number)];
	const last = Math.max(...actions.map(({ year }) => year), newest ? yearOf(newest) : 0);
	const first = Math.min(...known);
	if (known.length === 0 || last < first) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => {
		const own = actions.filter((action) => action.year === year);
		const id = own[0]?.scheme ?? schemeIn(year, schemes);
		const scheme = all.find((each) => each.id === id) ?? all[0] ?? UNKNOWN;
		const at = (step: Step | undefined) => own.filter((action) => action.step?.id === step?.id);
		return { year, scheme, steps: scheme.steps.map((step) => ({ step, actions: at(step) })), others: at(undefined) };
	});
}
