import { type Issue, sortIssues } from '../model/base/issue.ts';
import { once } from '../model/base/once.ts';
import type { Publication } from '../model/base/publication.ts';
import { type Draft, type Drafted, draftOf } from './draft.ts';
import type { DataFolder } from './files.ts';
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

/** What the rules say of a folder as it was read. */
type Examined = { readonly draft: Draft; readonly issues: readonly Issue[]; readonly isSound: boolean };

const linked = once((draft: Draft): Publication => freeze(link(draft)));

/** Reads and checks a folder of data without linking it: all that `npm run check` asks. Pure, as `publish` is, and done
 * once for a folder, however many ask. */
export const examine = (folder: DataFolder): Examined => examined(draftOf(folder));

const examined = once(({ draft, issues }: Drafted): Examined => {
	const sorted = sortIssues([...issues, ...RULES.flatMap((rule) => [...rule.run(draft)])]);
	return { draft, issues: sorted, isSound: sorted.every(({ severity }) => severity !== 'error') };
});

/** Reads, checks and links a folder of data. Pure: runs in Node and in a browser. */
export function publish(folder: DataFolder): Verdict {
	const { draft, issues, isSound } = examine(folder);
	if (!isSound) return { issues };
	return { issues, publication: linked(draft) };
}
