import type { APIRoute } from 'astro';
import { loadPublication } from '../data/load.ts';
import { addressOf } from '../publish/address.ts';
import { dataPackage } from '../publish/data-package.ts';

/** The Data Package (v2) of everything to download. */
export const GET: APIRoute = ({ site }) => Response.json(dataPackage(loadPublication(), addressOf(site)));
