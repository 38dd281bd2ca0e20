import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';
import { type Download, downloads } from '../../outputs/downloads/downloads.ts';
import { addressOf } from '../../outputs/downloads/parts.ts';

/** The data files as committed, and everything made from them to download; one address each. */
export const getStaticPaths = (() =>
	[...downloads(loadPublication(), addressOf(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined))].map(
		([path, download]) => ({
			params: { path },
			props: { download },
		}),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: Download }> = async ({ props: { download } }) =>
	new Response((await download.make()) as BodyInit, { headers: { 'Content-Type': download.type } });
