import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';

/** The data files as committed, one address each. */
export const getStaticPaths: GetStaticPaths = () => Object.keys(loadPublication().files).map((path) => ({ params: { path } }));

export const GET: APIRoute = ({ params }) =>
	new Response(loadPublication().files[params.path ?? ''], { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
