import type { Issue } from '../model/base/issue.ts';
import { isMarking } from '../model/base/mark.ts';
import { observationsOf } from '../model/base/observation.ts';
import type { Publication } from '../model/base/publication.ts';
import { formatText } from './messages.ts';
import { publish } from './publish.ts';
import { readFolder } from './read-folder.ts';

/** The data cannot be published; `issues` says why, all at once. */
export class PublicationError extends Error {
	readonly issues: readonly Issue[];
	constructor(issues: readonly Issue[]) {
		super(formatText(issues));
		this.name = 'PublicationError';
		this.issues = issues;
	}
}

const loaded = new Map<string, Publication>();

/** The one door to the data: reads, checks, links, freezes, and remembers. `dir` is the data folder; throws
 * `PublicationError` when it may not be published. */
export function loadPublication(dir = process.env.DATA_DIR || 'data'): Publication {
	const before = loaded.get(dir);
	// In the dev server an edited file must show at the next reload.
	if (before && process.env.NODE_ENV !== 'development') return before;
	const { publication, issues } = publish(readFolder(dir));
	if (!publication) throw new PublicationError(issues);
	// Lets every number know its origin before the first is printed.
	if (isMarking()) observationsOf(publication);
	loaded.set(dir, publication);
	return publication;
}
