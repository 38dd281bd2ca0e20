import type { APIRoute } from 'astro';
import { loadPublication } from '../data/load.ts';
import { addressOf } from '../outputs/downloads/address.ts';
import { dataPackage } from '../outputs/downloads/data-package.ts';

/** The Data Package (v2) of everything to download. */
export const GET: APIRoute = ({ site }) => Response.json(dataPackage(loadPublication(), addressOf(site)));
