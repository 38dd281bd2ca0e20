// npm run bench -- [pages|build|nation|growth|check …] [--national]: measures what DESIGN section 6 limits and prints a
// table with limits and verdicts. `nation` fetches Observable Framework for the measurement. Without a word all but the
// whole country, which takes an hour or so. Exit code 0 whatever comes out: a busy machine is no fault of the site.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { readSite, type Site } from '../src/guard/site.ts';
import { settings } from '../src/settings.mjs';
import { benchBuild, benchGrowth } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { costOf } from './bench/cost.ts';
import { benchFirstMap } from './bench/first-map.ts';
import { holds, type Line, table } from './bench/line.ts';
import { benchNation } from './bench/nation.ts';
import { benchPages, benchRequests } from './bench/pages.ts';
import { FLAG, readArguments } from './support/arguments.ts';
import { FLAGS, requireBrowser } from './support/browser.mjs';
import { command, Refusal, say } from './support/run.mjs';
import { serve } from './support/serve.mjs';

const PARTS = ['pages', 'build', 'nation', 'growth', 'check'];

async function inBrowser(outDir: string, site: Site): Promise<Line[]> {
	const slugs = [...site.files.keys()].flatMap((file) => /^kota\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []).sort();
	const server = await serve(outDir, { port: 0, base: settings().base });
	let browser: Browser | undefined;
	try {
		browser = await chromium.launch({ executablePath: requireBrowser(), args: FLAGS });
		return [...(await benchFirstMap(browser, server.url, slugs)), await benchRequests(browser, server.url, site)];
	} finally {
		await browser?.close();
		await server.close();
	}
}

async function run(folder: string): Promise<void> {
	const { values, positionals } = readArguments({ national: FLAG }, `Yang ada: ${PARTS.join(', ')}.`, 'any');
	const unknown = positionals.find((each) => !PARTS.includes(each));
	if (unknown !== undefined) throw new Refusal(`\`${unknown}\` bukan bagian pengukuran. Tulis: ${PARTS.join(', ')}.`);
	const wants = (part: string) => positionals.length === 0 || positionals.includes(part);
	const outDir = path.join(folder, 'situs');
	const lines: Line[] = [];
	const show = (more: readonly Line[]) => {
		lines.push(...more);
		console.log(`\n${table(more)}\n`);
	};
	let site: Site | undefined;
	if (wants('build')) {
		const measured = benchBuild(outDir);
		site = measured.site;
		show(measured.lines);
	}
	if (!site && (wants('pages') || wants('nation'))) {
		say('Membangun situs …');
		costOf(['scripts/build.ts'], { OUT_DIR: outDir });
		site = readSite(outDir, settings());
	}
	if (wants('pages') && site) {
		say('Mengukur halaman …');
		show([...benchPages(site), ...(await inBrowser(outDir, site))]);
	}
	if (wants('nation')) {
		say('Mengukur peta Indonesia di sebelah buatan Observable Framework …');
		const browser = await chromium.launch({ executablePath: requireBrowser(), args: FLAGS });
		show(await benchNation(browser, outDir, folder).finally(() => browser.close()));
	}
	if (wants('growth') || values.national) show(await benchGrowth(folder, values.national));
	if (wants('check')) {
		say('Mengukur pemeriksaan data …');
		show(benchCheck());
	}
	const broken = lines.filter((line) => !holds(line));
	console.log(
		broken.length === 0 ? 'Semua dalam batas.' : `Di luar batas: ${broken.map(({ what }) => what).join('; ')}.`,
	);
}

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-bench-'));
await command(() => run(folder));
rmSync(folder, { recursive: true, force: true });
