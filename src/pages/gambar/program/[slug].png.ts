import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../../data/load.ts';
import type { Program } from '../../../model/figures/program.ts';
import { renderCard } from '../../../outputs/images/render.ts';
import { programCard } from '../../../outputs/programs/card.ts';
import { loadPrograms } from '../../../writing/pages.ts';

/** The pictures that messengers and networks show with a programme's link. */
export const getStaticPaths: GetStaticPaths = async () =>
	(await loadPrograms()).map(({ program }) => ({ params: { slug: program.slug }, props: { program } }));

export const GET: APIRoute<{ program: Program }> = async ({ props }) =>
	new Response(new Uint8Array(await renderCard(programCard(props.program, loadPublication()))), {
		headers: { 'Content-Type': 'image/png' },
	});
