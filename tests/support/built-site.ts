import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/support/serve.mjs';
import { settings } from '../../src/settings.mjs';
import { buildSite } from './build-site.ts';
import { offerFictionalSite } from './fictional-site.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served, with a slash at the end. */
		siteUrl: string;
		/** The folder of the built site. */
		builtDir: string;
		/** Every page's address under it: `` (the home page), `kota/bontang/`, `404.html`. */
		addresses: string[];
		/** Answers with the address of the site of the fictional cities, once it is built. */
		fictionalSite: string;
		/** What that site is built from, and where it stands once it is asked for. */
		fictionalBuild: { settings: Readonly<Record<string, string>>; dir: string };
		/** The server of street pictures that this site names. */
		tileOrigin: string;
	}
}

function addressesIn(dir: string): string[] {
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	return files
		.map((file) =>
			file
				.split(path.sep)
				.join('/')
				.replace(/(^|\/)index\.html$/, '$1'),
		)
		.sort();
}

/** Serves the site that stands at BUILT_DIR, or builds one first. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = process.env.BUILT_DIR ? undefined : mkdtempSync(path.join(tmpdir(), 'aksi7-site-'));
	const dir = process.env.BUILT_DIR ?? path.join(folder ?? '', 'site');
	if (folder) await buildSite(dir);
	// The best packing is slow, and nobody looks at the size here.
	const server = await serve(dir, { port: 0, base: settings().base, quality: 1 });
	project.provide('siteUrl', server.url);
	project.provide('builtDir', path.resolve(dir));
	project.provide('addresses', addressesIn(dir));
	const fictional = await offerFictionalSite();
	project.provide('fictionalSite', fictional.ask);
	project.provide('fictionalBuild', { settings: fictional.settings, dir: fictional.dir });
	project.provide('tileOrigin', fictional.tileOrigin);
	return async () => {
		await fictional.close();
		await server.close();
		if (folder) rmSync(folder, { recursive: true, force: true });
	};
}
