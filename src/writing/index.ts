/** The door to the programmes' texts for commands, build and guard. Pages enter by `pages.ts`, which needs Astro. */

export { checkGuides, GUIDES, guideSchema, whole } from './guides.ts';
export { checkPrograms } from './programs.ts';
export { frontMatterSchema } from './schema.ts';
export { SkeletonError, skeletonOf } from './skeleton.ts';
export { programsFolder, readPrograms } from './sources.ts';
export { programCheck, textIsData } from './vite-plugin.ts';
