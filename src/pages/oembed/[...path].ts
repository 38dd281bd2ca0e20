import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';
import { allEmbeds, oembedOf } from '../../outputs/images/embed.ts';
import { oembedHref, to } from '../../site.ts';

/** oEmbed documents, one for each embed; none while the site does not know its own address, for only whole addresses
 * are of use in them. */
export const getStaticPaths: GetStaticPaths = () => {
	if (!import.meta.env.SITE) return [];
	const root = to('/oembed/');
	return allEmbeds(loadPublication()).map((embed) => ({
		params: { path: oembedHref(embed.path).slice(root.length) },
		props: { embed },
	}));
};

export const GET: APIRoute = ({ props, site }) => {
	if (!site) throw new Error('SITE_URL is not set');
	return new Response(JSON.stringify(oembedOf(props.embed, loadPublication().site.name, site)), {
		headers: { 'Content-Type': 'application/json+oembed' },
	});
};
