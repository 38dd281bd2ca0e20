import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';
import { loadPublication } from './src/data/load.ts';
import { marksChecked, startMarking } from './src/model/base/mark.ts';
import { readShard, shardAddresses } from './src/outputs/hosting/shards.ts';
import { settings } from './src/settings.mjs';
import { EARLY } from './src/site/display.mjs';
import { programCheck, textIsData } from './src/writing/index.ts';

/** Numbers carry their origin through a build; in the dev server pages are shown as they come. */
const marks = {
	name: 'aksi7:marks',
	hooks: {
		'astro:config:setup': ({ command }) => startMarking(command === 'build'),
		'astro:build:generated': marksChecked,
	},
};

/** A part of the site only (`npm run build -- --shard 1/4`): Astro's own list of addresses, less those of other parts. */
const shards = {
	name: 'aksi7:shards',
	hooks: {
		'astro:build:start': ({ setPrerenderer }) => {
			const shard = readShard(process.env.SHARD ?? '');
			if (!shard) return;
			setPrerenderer((whole) => ({
				...whole,
				getStaticPaths: async () => {
					const paths = await whole.getStaticPaths();
					const addresses = paths.map(({ pathname }) => pathname);
					writeFileSync(path.join(process.env.CACHE_DIR, 'alamat'), hash('sha256', addresses.join('\n')));
					const own = new Set(shardAddresses(addresses, shard.of, loadPublication())[shard.part - 1]);
					return paths.filter(({ pathname }) => own.has(pathname));
				},
			}));
		},
	},
};

/** The page of parts: there for those who work on the site, and never published. */
const parts = {
	name: 'aksi7:parts',
	hooks: {
		'astro:config:setup': ({ command, injectRoute }) => {
			if (command !== 'dev') return;
			injectRoute({ pattern: '/bagian/', entrypoint: './src/pages/_parts/index.astro' });
			injectRoute({ pattern: '/bagian/[part]/', entrypoint: './src/pages/_parts/part.astro' });
		},
	},
};

/** The order of the layers, before every sheet: which of them comes first in a page is for the bundler to say. */
const layers = {
	name: 'aksi7:layers',
	enforce: 'pre',
	transform: (code, id) =>
		/\.css(?:$|\?(?!url))/.test(id) ? `@layer tokens, base, parts, tables, print;\n${code}` : undefined,
};

/** What a module imports in its turn is small here: to fetch it ahead takes more script than there is to fetch. */
const plainImports = {
	name: 'aksi7:plain-imports',
	transform: (_, id) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

const { siteUrl, base, outDir, port, tiles } = settings();

export default defineConfig({
	output: 'static',
	site: siteUrl,
	base,
	outDir,
	// Set by scripts/build.ts alone, which gives every build its own.
	cacheDir: process.env.CACHE_DIR || undefined,
	trailingSlash: 'always',
	compressHTML: true,
	// A few at once, so that the next page is made while another thread draws a picture
	// (src/outputs/images/raster-thread.ts) or a file is written.
	build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
	integrations: [textIsData(), mdx(), marks, shards, parts],
	// The highlighter colours by inline styles, which the policy below forbids.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	// A line for each of thousands of files hides a warning, and writing them takes longer than some of the files.
	...(process.env.CACHE_DIR && { logger: logHandlers.node({ level: 'warn' }) }),
	server: { port },
	security: {
		// Astro adds the hashes of the scripts and styles it writes into each page.
		csp: {
			directives: [
				"default-src 'self'",
				// The map's street pictures, where the operator set a server of them.
				`img-src 'self' data:${tiles ? ` ${tiles.origin}` : ''}`,
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			scriptDirective: { hashes: [`sha256-${hash('sha256', EARLY, 'base64')}`] },
		},
	},
	vite: {
		// The server of street pictures, for the maps: pages may not read the settings themselves.
		define: { __TILES__: JSON.stringify(tiles) ?? 'undefined' },
		plugins: [layers, plainImports, programCheck()],
		build: {
			modulePreload: false,
			rolldownOptions: {
				// Astro marks a programme's module for itself by a directive; that a bundle does not keep it harms
				// nothing.
				onwarn: (warning, warn) => {
					if (warning.code === 'MODULE_LEVEL_DIRECTIVE' && warning.message.includes('astro:head-inject')) return;
					warn(warning);
				},
			},
		},
		// Both read files beside themselves, which they could not from within a bundle.
		ssr: { external: ['mapshaper', 'geojson-indonesia'] },
	},
});
