import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';
import { readFolder } from '../../data/read-folder.ts';
import { cityPack, sharedPack } from '../../desk/pack.ts';
import { cityShapes } from '../../geo/city-shapes.ts';

/** What the officials' desk works with: what all cities share, and each city's own files with the drawing of its map. */
export const getStaticPaths = (() => {
	const { cities } = loadPublication();
	const folder = readFolder(process.env.DATA_DIR || 'data');
	const make = cities.map((city) => async () => {
		const { slug, villages, districts, boundary: own } = city;
		return cityPack(folder, slug, await cityShapes({ slug, villages, districts, ...(own && { own }) }));
	});
	return [
		{ params: { path: 'umum.zip' }, props: { make: async () => sharedPack(folder) } },
		...cities.map(({ slug }, index) => ({ params: { path: `kota/${slug}.zip` }, props: { make: make[index] } })),
	];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => Promise<Uint8Array<ArrayBuffer>> }> = async ({ props: { make } }) =>
	new Response(await make(), { headers: { 'Content-Type': 'application/zip' } });
