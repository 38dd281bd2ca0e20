import type { Publication } from '../model/base/publication.ts';
import { type Draft, draftOf } from './draft.ts';
import type { DataFolder } from './files.ts';
import { type Issue, sortIssues } from './issue.ts';
import { link } from './link/index.ts';
import { RULES } from './rules/index.ts';

export interface Verdict {
	/** Every issue found, file by file; warnings do not stop publication. */
	readonly issues: readonly Issue[];
	/** There when no issue is an error. */
	readonly publication?: Publication;
}

function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) freeze(part);
	}
	return value;
}

/** Reads and checks a folder of data without linking it: all that `npm run check` asks. Pure, as `publish` is. */
export function examine(folder: DataFolder): {
	readonly draft: Draft;
	readonly issues: readonly Issue[];
	readonly isSound: boolean;
} {
	const { draft, issues } = draftOf(folder);
	for (const rule of RULES) for (const issue of rule.run(draft)) issues.push(issue);
	const sorted = sortIssues(issues);
	return { draft, issues: sorted, isSound: sorted.every(({ severity }) => severity !== 'error') };
}

/** Reads, checks and links a folder of data. Pure: runs in Node and in a browser. */
export function publish(folder: DataFolder): Verdict {
	const { draft, issues, isSound } = examine(folder);
	return isSound ? { issues, publication: freeze(link(draft)) } : { issues };
}
