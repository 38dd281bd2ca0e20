import type { APIRoute } from 'astro';
import { readFolder } from '../../data/read-folder.ts';
import { sharedPack } from '../../onboarding/desk/pack.ts';

/** What the officials' desk needs of the data that all cities share. */
export const GET: APIRoute = () =>
	new Response(sharedPack(readFolder(process.env.DATA_DIR || 'data')), {
		headers: { 'Content-Type': 'application/zip' },
	});
