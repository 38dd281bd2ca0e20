import type { APIRoute } from 'astro';
import { loadPublication } from '../data/load.ts';
import { addressOf } from '../outputs/downloads/parts.ts';
import { wholePackage } from '../outputs/downloads/sizes.ts';

/** The Data Package (v2) of everything to download. */
export const GET: APIRoute = async ({ site }) => Response.json(await wholePackage(loadPublication(), addressOf(site)));
