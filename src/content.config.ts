import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { programsFolder } from './writing/sources.ts';

const folder = programsFolder();

/**
 * Programme pages. The collection takes any front matter: it is read by the schema of `writing/front-matter.ts`, whose check says at
 * which line and column a value is wrong.
 */
const programs = defineCollection({
	loader: folder ? glob({ pattern: '*.mdx', base: folder }) : () => [],
	schema: z.record(z.string(), z.unknown()),
});

export const collections = { programs };
