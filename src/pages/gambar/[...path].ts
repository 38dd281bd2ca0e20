import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';
import { shareCards } from '../../outputs/images/cards.ts';
import { renderCard } from '../../outputs/images/render.ts';
import { shareImageHref, to } from '../../site.ts';

/** The pictures that messengers and networks show with a link. A page without one of its own names another's. */
export const getStaticPaths: GetStaticPaths = () => {
	const root = to('/gambar/');
	return shareCards(loadPublication()).map(({ page, card }) => ({
		params: { path: shareImageHref(page).slice(root.length) },
		props: { card },
	}));
};

export const GET: APIRoute = async ({ props }) =>
	new Response(new Uint8Array(await renderCard(props.card())), { headers: { 'Content-Type': 'image/png' } });
