import { error, type Issue, sortIssues } from '../model/base/issue.ts';
import type { Publication } from '../model/base/publication.ts';
import { checkProgram } from './check.ts';
import { SLUG, slugOf } from './sources.ts';

/** All that is wrong with all programmes, file by file. */
export function checkPrograms(sources: ReadonlyMap<string, string>, publication: Publication): Issue[] {
	const slugs = new Set([...sources.keys()].map(slugOf));
	return sortIssues(
		[...sources].flatMap(([file, source]) => [
			...(SLUG.test(slugOf(file))
				? []
				: [
						error('nama-berkas', { file, line: 1, column: 1 })`
							\`${slugOf(file)}\` tidak dapat menjadi alamat.
							→ Ganti nama berkasnya: huruf kecil, angka, dan tanda hubung saja.`,
					]),
			...checkProgram(source, file, publication, slugs),
		]),
	);
}
