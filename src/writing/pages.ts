/** The door to the programmes' texts for pages and their components; only Astro, which has the texts, can open it. */

export { examplesOf, sourceOf } from './examples.ts';
export { leadFirst } from './front.ts';
export { FRONT_MATTER_NOTES } from './front-matter-notes.ts';
export { type LoadedProgram, loadPrograms, programsOf } from './load.ts';
