import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';
import { addressOf } from '../../outputs/downloads/parts.ts';
import { feedPlans, feedText } from '../../outputs/feeds/feeds.ts';

const FORMATS = ['atom', 'rss'] as const;

/** What to follow: all, one city, or the corrections, as Atom and as RSS. */
export const getStaticPaths = (() =>
	feedPlans(loadPublication()).flatMap((plan) =>
		FORMATS.map((format) => ({ params: { path: `${plan.name}/${format}.xml` }, props: { plan, format } })),
	)) satisfies GetStaticPaths;

type Props = { plan: ReturnType<typeof feedPlans>[number]; format: (typeof FORMATS)[number] };

export const GET: APIRoute<Props> = ({ props: { plan, format }, site }) =>
	new Response(feedText(plan, format, loadPublication(), addressOf(site)), {
		headers: { 'Content-Type': `application/${format}+xml; charset=utf-8` },
	});
