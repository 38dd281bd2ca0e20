import type { APIRoute } from 'astro';
import { loadPublication } from '../data/load.ts';
import { addressOf } from '../outputs/downloads/address.ts';
import { catalogue } from '../outputs/downloads/catalogue.ts';

/** The catalogue that data portals harvest. */
export const GET: APIRoute = ({ site }) => Response.json(catalogue(loadPublication(), addressOf(site)));
