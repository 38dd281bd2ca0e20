import type { Issue } from '../../model/base/issue.ts';
import type { Sheet } from '../csv/parse.ts';
import type { Draft } from '../draft.ts';
import type { RuleWords } from './words.ts';

const AND = new Intl.ListFormat('id-ID');

/** Some names of many, for a message is read and a list of hundreds is not: `A, B, dan 4 wilayah lain`. */
export const someOf = (names: readonly string[], most: number, others: string): string =>
	AND.format(names.length > most ? [...names.slice(0, most), `${names.length - most} ${others}`] : names);

export { error, type Issue, type Place, warning } from '../../model/base/issue.ts';
/** What a rule is written with. */
export type { CityFile, Draft } from '../draft.ts';
export { boundsOf, lookupOf, type RoundFile, rowsOf, typedFigures } from '../lookup.ts';
export { ask, either, type RuleWords, wrong } from './words.ts';

/** One concern of the check. */
export interface Rule {
	/** What the site says of the codes that this rule is there for; others may find them too. */
	readonly words: RuleWords;
	/** Looks at everything parsed and says what is wrong. */
	run(draft: Draft): Iterable<Issue>;
}

/** Ids that stand in these files, also in rows with a fault of another kind; `undefined` when a file could not be read.
 * Then nobody can say that an id does not exist, and one fault must not look like a hundred. */
export function idsOf<T>(
	sheets: readonly Sheet<T>[],
	idAt: (sheet: Sheet<T>, line: number) => string,
): ReadonlySet<string> | undefined {
	const ids = new Set<string>();
	for (const sheet of sheets) {
		if (!sheet.lines) return undefined;
		for (const line of sheet.lines) ids.add(idAt(sheet, line));
	}
	return ids;
}
