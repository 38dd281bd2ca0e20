/**
 * The door to the programmes' texts for pages and their components; it asks Astro for the texts, so only Astro can open
 * it.
 */

export { programCard } from '../outputs/programs/card.ts';
export { programCitable } from '../outputs/programs/citable.ts';
export { programFeed } from '../outputs/programs/feed.ts';
export { examplesOf, sourceOf } from './examples.ts';
export { FRONT_MATTER_NOTES } from './front-matter-notes.ts';
export { type LoadedProgram, loadPrograms, programsOf } from './load.ts';
export { neighboursOf, type Program, relatedTo, TOPIC_NAMES } from './program.ts';
