import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../../data/load.ts';
import { apiFiles } from '../../../outputs/api/api.ts';
import { addressOf } from '../../../outputs/downloads/parts.ts';

/** The interface for machines: JSON, one address each, described in `openapi.json`. */
export const getStaticPaths = (() =>
	[...apiFiles(loadPublication(), addressOf(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined))].map(
		([path, make]) => ({
			params: { path },
			props: { make },
		}),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => unknown }> = ({ props: { make } }) => Response.json(make());
