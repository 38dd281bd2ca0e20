import type { APIRoute } from 'astro';
import { loadPublication } from '../data/load.ts';
import { catalogue } from '../outputs/downloads/catalogue.ts';
import { addressOf } from '../outputs/downloads/parts.ts';

/** The catalogue that data portals harvest. */
export const GET: APIRoute = ({ site }) => Response.json(catalogue(loadPublication(), addressOf(site)));
