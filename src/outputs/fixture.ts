import { publish } from '../data/publish.ts';
import { readFolder } from '../data/read-folder.ts';
import { surveysTable } from '../data/tables/surveys.ts';
import type { Publication } from '../model/base/publication.ts';

/** The head of a survey's table, for a site that has none yet. */
const SURVEY = `${Object.keys(surveysTable.schema.shape).join(',')}\n`;

/**
 * The fictional city, with some of its files changed first: `[path, from, to]`, or `[path, to]` to add a line at the
 * end.
 */
export function exampleWith(
	...changes: readonly (readonly [path: string, from: string, to: string] | readonly [path: string, line: string])[]
): Publication {
	const folder = readFolder('tests/cases/lengkap/data');
	const files = new Map(folder.files);
	for (const [path, from, to] of changes) {
		const text = files.get(path) ?? (path.startsWith('survei/') ? SURVEY : undefined);
		if (text === undefined || (to !== undefined && !text.includes(from)))
			throw new Error(`exampleWith: ${path} does not hold \`${from}\``);
		files.set(path, to === undefined ? `${text}${from}\n` : text.replace(from, to));
	}
	const { publication, issues } = publish({ ...folder, files });
	if (!publication)
		throw new Error(`exampleWith: ${JSON.stringify(issues.filter(({ severity }) => severity === 'error'))}`);
	return publication;
}
