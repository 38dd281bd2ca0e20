import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontMatterSchema, programsFolder } from './writing/index.ts';

const folder = programsFolder();

/** Programme pages. Their check says at which line and column a value is wrong; here the same schema gives them their types. */
const programs = defineCollection({
	loader: folder ? glob({ pattern: '*.mdx', base: folder }) : () => [],
	schema: frontMatterSchema,
});

export const collections = { programs };
