import { rmSync } from 'node:fs';
import path from 'node:path';
import { readSite, type Site } from '../../src/guard/site.ts';
import { say } from '../support/run.mjs';
import { settings } from '../support/settings.mjs';
import { bareBuild } from './bare.ts';
import { type Cost, costOf } from './cost.ts';
import { writeCountry } from './country.ts';
import { decimal, type Line } from './line.ts';

/** DESIGN, section 6. */
const BARE_LIMIT = 1.3;
const GROWTH_LIMIT = 1.1;
const MEMORY_LIMIT = 2048;
const IMAGES = path.join('node_modules', '.cache', 'aksi7', 'images');
/** Villages that make about 500 and 5,000 pages. */
const SMALL = 500;
const LARGE = 5000;

export interface BuiltSite {
	readonly site: Site;
	readonly cost: Cost;
	readonly pages: number;
}

function built(outDir: string, env: Readonly<Record<string, string>> = {}): BuiltSite {
	const cost = costOf(['scripts/build.ts'], { ...env, OUT_DIR: outDir });
	const { base, siteUrl } = settings();
	const site = readSite(outDir, { base, siteUrl });
	return { site, cost, pages: [...site.files.keys()].filter((file) => file.endsWith('.html')).length };
}

const perPage = ({ cost, pages }: BuiltSite) => (cost.cpu * 1000) / pages;
const told = ({ cost, pages }: BuiltSite) =>
	`${pages} halaman: ${decimal(cost.wall, 0)} s jam, ${decimal(cost.cpu, 0)} s prosesor, ${decimal(cost.memory, 0)} MiB`;

/** The site itself: with no share image drawn before, again with all of them kept, and bare pages of the same bytes. */
export function benchBuild(outDir: string): { readonly site: Site; readonly lines: Line[] } {
	say('Membangun situs tanpa gambar yang tersimpan …');
	rmSync(IMAGES, { recursive: true, force: true });
	const cold = built(outDir);
	say('Membangun lagi …');
	const warm = built(outDir);
	say('Membangun halaman polos dengan bita yang sama …');
	const bare = { ...warm, cost: bareBuild(warm.site, outDir) };
	return {
		site: warm.site,
		lines: [
			{ what: 'bangun pertama (periksa, bangun, jaga), per halaman', value: perPage(cold), unit: 'ms', note: told(cold) },
			{ what: 'bangun berikutnya, per halaman', value: perPage(warm), unit: 'ms', note: told(warm) },
			{
				what: 'bangun berikutnya, dibanding halaman Astro polos',
				value: perPage(warm) / perPage(bare),
				limit: BARE_LIMIT,
				unit: 'kali',
				note: told(bare),
			},
		],
	};
}

/** How the time per page grows with the number of pages; with `national`, the memory that the whole country takes. */
export async function benchGrowth(folder: string, national: boolean): Promise<Line[]> {
	const at = async (name: string, villages?: number) => {
		const [dir, outDir] = [path.join(folder, `data-${name}`), path.join(folder, `situs-${name}`)];
		await writeCountry(dir, villages);
		say(`Membangun ${name} …`);
		const result = built(outDir, { DATA_DIR: dir });
		rmSync(outDir, { recursive: true, force: true });
		return result;
	};
	const [small, large] = [await at('kecil', SMALL), await at('besar', LARGE)];
	const lines: Line[] = [
		{ what: `bangun ${small.pages} halaman, per halaman`, value: perPage(small), unit: 'ms', note: told(small) },
		{ what: `bangun ${large.pages} halaman, per halaman`, value: perPage(large), unit: 'ms', note: told(large) },
		{ what: 'pertumbuhan per halaman', value: perPage(large) / perPage(small), limit: GROWTH_LIMIT, unit: 'kali' },
	];
	if (!national) return lines;
	const all = await at('seluruh negeri');
	return [...lines, { what: 'memori seluruh negeri', value: all.cost.memory, limit: MEMORY_LIMIT, unit: 'MiB', note: told(all) }];
}
