import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';
import { searchFilesOf } from '../../model/search/search-index.ts';
import { placeSlug } from '../../site.ts';
import { loadPrograms } from '../../writing/pages.ts';

/** The search index: `indeks` first, then a file for each beginning of a name, where one file is not enough. */
export const getStaticPaths = (async () => {
	const programs = (await loadPrograms()).map(({ program }) => program);
	const { first, parts } = searchFilesOf(loadPublication(), placeSlug, programs);
	return [
		['indeks', first] as const,
		...[...parts].map(([beginning, lines]) => [`awal-${beginning}`, lines] as const),
	].map(([bagian, content]) => ({ params: { bagian }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: unknown }> = ({ props: { content } }) => Response.json(content);
