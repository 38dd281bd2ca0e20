import path from 'node:path';
import type { Check } from '../check.ts';
import { elementsNamed, type Page } from '../page.ts';
import { resolve } from '../references.ts';
import type { Site } from '../site.ts';

/** Bytes of JavaScript a page may load before a click. */
export const SCRIPT_BUDGET = 6000;

/** Blocks of data in a `<script>` are no program. */
const PROGRAM = /^$|^module$|^(text|application)\/(java|ecma)script$/i;

/** Files that a script file imports at once; `import()` waits for a click. */
const imports = (code: string): string[] =>
	[...code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)].flatMap(([, name]) => name ?? []);

function addFile(file: string, site: Site, seen: Set<string>): void {
	if (seen.has(file) || !site.files.has(file)) return;
	seen.add(file);
	for (const name of imports(site.read(file))) addFile(path.posix.join(path.posix.dirname(file), name), site, seen);
}

/** Bytes of JavaScript that a page loads by itself: inline, by `src`, and what those import. */
export function scriptBytes(page: Page, site: Site): number {
	const programs = elementsNamed(page, 'script').filter(({ attributes }) => PROGRAM.test(attributes.type ?? ''));
	const files = new Set<string>();
	let bytes = 0;
	for (const { attributes, text } of programs) {
		bytes += Buffer.byteLength(text);
		for (const name of imports(text)) addReference(name);
		if (attributes.src !== undefined) addReference(attributes.src);
	}
	for (const file of files) bytes += site.files.get(file) ?? 0;
	return bytes;

	function addReference(url: string) {
		const place = resolve(url, page.file, site);
		if (typeof place === 'object') addFile(place.path.slice(site.base.length), site, files);
	}
}

/** No page loads more JavaScript than the budget. */
export const scripts = (): Check => ({
	name: 'skrip',
	*page(page, site) {
		const bytes = scriptBytes(page, site);
		if (bytes > SCRIPT_BUDGET)
			yield `Halaman memuat ${bytes} bita skrip; batasnya ${SCRIPT_BUDGET}. Muatlah sisanya setelah klik.`;
	},
});
