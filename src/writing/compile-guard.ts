import type { AstroIntegration } from 'astro';
import { defineMdastPlugin } from 'satteri';
import { structureOf } from './structure.ts';

/** The last word on what a text may be made of, spoken within the compiler: it walks the very tree that is about to
 * become code, whatever brought the file there, and stops at anything that is not on the list of `structure.ts`. */
export const compileGuard = defineMdastPlugin({
	name: 'aksi7:text-is-data',
	options: { position: true },
	before(root, { source }) {
		const [refusal] = structureOf(root, source).refusals;
		if (!refusal) return;
		const before = source.slice(0, refusal.offset).split('\n');
		const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
		throw new Error(`${place}: ${refusal.message} ${refusal.fix}`);
	},
});

/** Puts the guard into Astro's own Markdown compiler, whose plugins that of MDX takes over. */
export const textIsData = (): AstroIntegration => ({
	name: 'aksi7:text-is-data',
	hooks: {
		'astro:config:setup': ({ config }) => {
			const { name, options } = config.markdown.processor;
			const { mdastPlugins } = options as { readonly mdastPlugins?: unknown[] };
			if (name !== 'satteri' || !Array.isArray(mdastPlugins))
				throw new Error(`Tulisan tidak dapat dijaga: Astro memakai pembaca Markdown \`${name}\`, yang tidak dikenal.`);
			mdastPlugins.push(compileGuard);
		},
	},
});
