import type { APIRoute } from 'astro';
import { loadPublication } from '../data/load.ts';
import { addressOf } from '../publish/address.ts';
import { catalogue } from '../publish/catalogue.ts';

/** The catalogue that data portals harvest. */
export const GET: APIRoute = ({ site }) => Response.json(catalogue(loadPublication(), addressOf(site)));
