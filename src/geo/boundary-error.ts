/** Boundaries that cannot be used; `problems` are sentences for an official, in Indonesian, all at once. */
export class BoundaryError extends Error {
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(problems.join('\n'));
		this.name = 'BoundaryError';
		this.problems = problems;
	}
}
