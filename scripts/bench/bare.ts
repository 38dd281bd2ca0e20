import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../src/guard/site.ts';
import { type Cost, costOf } from './cost.ts';

/** Two addresses of one bare page: its text is read and printed, nothing else. */
const PAGE = (site: string, files: readonly string[]) => `---
import { readFileSync } from 'node:fs';
export function getStaticPaths() {
	return ${JSON.stringify(files)}.map((file) => ({ params: { file: 'p/' + file.replace(/\\/?(index)?\\.html$/, '') }, props: { file } }));
}
const html = readFileSync(${JSON.stringify(`${site}/`)} + Astro.props.file, 'utf8').replace(/^<!doctype html>/i, '');
---
<!doctype html><Fragment set:html={html} />
`;

/** What it costs Astro to build bare pages with the bytes of a site's own, one for one. */
export function bareBuild(site: Site, dir: string): Cost {
	const files = [...site.files.keys()].filter((file) => file.endsWith('.html'));
	// Beside the packages, where Node finds them.
	mkdirSync('node_modules/.cache/aksi7', { recursive: true });
	const folder = mkdtempSync(path.resolve('node_modules/.cache/aksi7/bare-'));
	try {
		mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
		writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
		writeFileSync(path.join(folder, 'astro.config.mjs'), `export default { devToolbar: { enabled: false } };`);
		writeFileSync(path.join(folder, 'src/pages/[...file].astro'), PAGE(path.resolve(dir), files));
		symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
		return costOf(['scripts/astro.mjs', 'build', '--root', folder, '--silent']);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
