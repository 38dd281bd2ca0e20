import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { frontMatterSchema, GUIDES, guideSchema, programsFolder, whole } from './writing/index.ts';

const folder = programsFolder();

/** Programme pages, typed by the one schema of their front matter. What breaks it passes here: the check tells it with
 * line and column, over the page in the dev server too, where Astro would stop with neither. */
const front = z
	.unknown()
	.transform((found) => frontMatterSchema.safeParse(found).data ?? found) as unknown as typeof frontMatterSchema;

const programs = defineCollection({
	loader: folder ? glob({ pattern: '*.mdx', base: folder }) : () => [],
	schema: front,
});

const guides = defineCollection({ loader: whole(glob({ pattern: '*.md', base: GUIDES })), schema: guideSchema });

export const collections = { programs, guides };
