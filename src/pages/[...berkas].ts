import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../data/load.ts';
import { addressOf } from '../outputs/downloads/parts.ts';
import { type GoneFile, goneFiles } from '../outputs/gone/files.ts';

/** Files at addresses that once held what was withdrawn or moved: an address once given goes on answering. */
export const getStaticPaths = (() =>
	[...goneFiles(loadPublication(), addressOf(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined))].map(
		([berkas, file]) => ({
			params: { berkas },
			props: { file },
		}),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: GoneFile }> = async ({ props: { file } }) =>
	new Response((await file.make()) as BodyInit, { headers: { 'Content-Type': file.type } });
