import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../../data/load.ts';
import { readFolder } from '../../../data/read-folder.ts';
import { cityShapes } from '../../../geo/city-shapes.ts';
import type { City } from '../../../model/base/city.ts';
import { cityPack } from '../../../onboarding/desk/pack.ts';

/** What the officials' desk needs of one city: its files as committed, and the drawing of its map. */
export const getStaticPaths = (() => {
	// Read once for all cities.
	const folder = readFolder(process.env.DATA_DIR || 'data');
	return loadPublication().cities.map((city) => ({ params: { slug: city.slug }, props: { city, folder } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ city: City; folder: ReturnType<typeof readFolder> }> = async ({
	props: { city, folder },
}) => {
	const { slug } = city;
	const shapes = await cityShapes(city);
	return new Response(cityPack(folder, slug, shapes), { headers: { 'Content-Type': 'application/zip' } });
};
