import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { frontMatterSchema, programsFolder } from './writing/index.ts';

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

/** Guides for officials. Plain Markdown: they belong to the project, not to the data. */
const guides = defineCollection({
	loader: glob({ pattern: '*.md', base: 'src/content/panduan' }),
	schema: z.strictObject({ judul: z.string(), ringkasan: z.string(), urutan: z.number().int() }),
});

export const collections = { programs, guides };
