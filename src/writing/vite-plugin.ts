import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { defineMdastPlugin } from 'satteri';
import type { Plugin } from 'vite';
import { loadPublication } from '../data/load.ts';
import { formatIssue } from '../data/messages.ts';
import type { Issue } from '../model/base/issue.ts';
import { checkPrograms } from './programs.ts';
import { programsFolder, readPrograms } from './sources.ts';
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

/** What stays open in a draft: the dev server shows the page all the same, a build refuses it. */
const DRAFT = 'belum-ditulis';

/** Refuses a programme with a fault when its page is built, so that no other way of building than `npm run build` lets
 * it through; in the dev server the fault lies over the page, in Indonesian, with its place. A changed data file is
 * checked at the next reload. */
export function programCheck(): Plugin {
	const folder = programsFolder();
	/** A build asks once for all programmes; in the dev server a text or the data may have changed since. */
	let found: readonly Issue[] | undefined;
	let isBuild = false;
	const issuesNow = () => checkPrograms(readPrograms(folder), loadPublication());
	return {
		name: 'aksi7:program-check',
		enforce: 'pre',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		transform: {
			filter: { id: /\.mdx$/ },
			handler(_, id) {
				const [file = ''] = id.split('?');
				if (!folder || !existsSync(folder) || realpathSync(path.dirname(file)) !== realpathSync(folder))
					return this.error({
						message: `\`${file}\` bukan tulisan yang diperiksa, jadi tidak dibangun. Tulisan ada di \`${folder ?? ''}\`.`,
						id: file,
					});
				const own = path.posix.join(folder, path.basename(file));
				if (!isBuild || !found) found = issuesNow();
				const issues = found.filter(
					(issue) => issue.file === own && issue.severity === 'error' && (isBuild || issue.code !== DRAFT),
				);
				const [first] = issues;
				if (!first) return;
				this.error({
					message: issues.map(formatIssue).join('\n\n'),
					id: file,
					loc: { file, line: first.line, column: first.column },
					frame: readFileSync(file, 'utf8').split('\n')[first.line - 1] ?? '',
				});
			},
		},
		configureServer(server) {
			const data = path.resolve(process.env.DATA_DIR || 'data');
			server.watcher.add(data);
			server.watcher.on('all', (_, changed) => {
				if (!path.resolve(changed).startsWith(data + path.sep)) return;
				// What a text says depends on the data too.
				for (const environment of Object.values(server.environments))
					for (const [id, modules] of environment.moduleGraph.fileToModulesMap)
						if (id.endsWith('.mdx')) for (const module of modules) environment.moduleGraph.invalidateModule(module);
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}
