import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../../data/load.ts';
import { addressOf } from '../../../outputs/downloads/parts.ts';
import { programFeed } from '../../../outputs/programs/feed.ts';
import { loadPrograms } from '../../../writing/pages.ts';

/** The programmes' texts to follow, as Atom and as RSS. */
export const getStaticPaths = (() =>
	(['atom', 'rss'] as const).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
	const format = params.format === 'rss' ? 'rss' : 'atom';
	const programs = (await loadPrograms()).map(({ program }) => program);
	return new Response(programFeed(programs, format, loadPublication(), addressOf(site)), {
		headers: { 'Content-Type': `application/${format}+xml; charset=utf-8` },
	});
};
