import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSite, type Site } from '../../src/guard/site.ts';
import { createCities } from '../../src/onboarding/new-city/create-city.ts';
import { readRegister } from '../../src/onboarding/new-city/register.ts';
import { settings } from '../../src/settings.mjs';
import { say } from '../support/run.mjs';
import { type Cost, costOf } from './cost.ts';
import { decimal, type Line } from './line.ts';

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
function bareBuild(site: Site, dir: string): Cost {
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

/** Cities of middling size, as most are: neither one giant nor a hundred small ones. */
const [LEAST, MOST] = [40, 200];

/** Writes a data folder of real cities without figures, as `new-city` makes them, with about `villages` villages in
 * all; the whole country when none are given. Gives how many cities it made. */
async function writeCountry(dataDir: string, villages?: number): Promise<number> {
	cpSync('data/_contoh', dataDir, { recursive: true });
	if (villages === undefined) return createCities(dataDir);
	const chosen = new Set<string>();
	let sum = 0;
	for (const { code, villages: own } of await readRegister()) {
		if (own.length < LEAST || own.length > MOST || sum + own.length > villages) continue;
		chosen.add(code);
		sum += own.length;
	}
	return createCities(dataDir, ({ code }) => chosen.has(code));
}

/** DESIGN, section 6. */
const BARE_LIMIT = 1.3;
const GROWTH_LIMIT = 1.1;
const MEMORY_LIMIT = 2048;
const IMAGES = path.join('node_modules', '.cache', 'aksi7', 'images');
/** Villages of the sites that show how the cost grows; as many pages and a few more. */
const SIZES = [500, 2500, 5000];

type BuiltSite = { readonly site: Site; readonly cost: Cost; readonly pages: number };

function built(outDir: string, env: Readonly<Record<string, string>> = {}): BuiltSite {
	const cost = costOf(['scripts/build.ts'], { ...env, OUT_DIR: outDir });
	const { base, siteUrl } = settings();
	const site = readSite(outDir, { base, siteUrl });
	return { site, cost, pages: [...site.files.keys()].filter((file) => file.endsWith('.html')).length };
}

const perPage = ({ cost, pages }: BuiltSite) => (cost.cpu * 1000) / pages;
const told = ({ cost, pages }: BuiltSite) =>
	`${pages} halaman: ${decimal(cost.wall, 0)} s jam, ${decimal(cost.cpu, 0)} s prosesor, ${decimal(cost.memory, 0)} MiB`;

/** What a build is here: all of `npm run build`, from the check of the data over pages, pictures and files to the guard
 * and the checksums. */
const WHOLE = 'periksa, bangun, jaga, sidik';

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
			{ what: `bangun pertama (${WHOLE}), per halaman`, value: perPage(cold), unit: 'ms', note: told(cold) },
			{ what: `bangun berikutnya (${WHOLE}), per halaman`, value: perPage(warm), unit: 'ms', note: told(warm) },
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

/** A built site beside bare pages of its bytes. */
type Pair = readonly [own: BuiltSite, bare: BuiltSite];

/** What each page costs that the larger site has more than the smaller, in milliseconds: what a growing site pays,
 * without the fixed cost. */
const each = (small: BuiltSite, large: BuiltSite) =>
	((large.cost.cpu - small.cost.cpu) * 1000) / (large.pages - small.pages);

const linesOf = ([own, bare]: Pair): Line[] => [
	{ what: `bangun ${own.pages} halaman, per halaman`, value: perPage(own), unit: 'ms', note: told(own) },
	{
		what: `bangun ${own.pages} halaman, dibanding halaman Astro polos`,
		value: perPage(own) / perPage(bare),
		limit: BARE_LIMIT,
		unit: 'kali',
		note: told(bare),
	},
];

/** How the cost per page grows with the number of pages; with `national`, the memory that the whole country takes. A
 * start costs the same for any site, and would hide in the mean of a large one what each further page costs: so that is
 * told apart. */
export async function benchGrowth(folder: string, national: boolean): Promise<Line[]> {
	const at = async (name: string, villages?: number): Promise<Pair> => {
		const [dir, outDir] = [path.join(folder, `data-${name}`), path.join(folder, `situs-${name}`)];
		await writeCountry(dir, villages);
		say(`Membangun ${name} …`);
		const own = built(outDir, { DATA_DIR: dir });
		say(`Membangun halaman polos dengan bita yang sama …`);
		const bare = { ...own, cost: bareBuild(own.site, outDir) };
		rmSync(outDir, { recursive: true, force: true });
		return [own, bare];
	};
	// Else it would depend on what was built before whether the cities' pictures are part of it.
	rmSync(IMAGES, { recursive: true, force: true });
	const pairs: Pair[] = [];
	for (const villages of SIZES) pairs.push(await at(`situs dengan ${villages} kelurahan`, villages));
	const [small, middle, large] = pairs as [Pair, Pair, Pair];
	const lines: Line[] = [
		...pairs.flatMap(linesOf),
		{
			what: `pertumbuhan per halaman, ${small[0].pages} ke ${large[0].pages} halaman`,
			value: perPage(large[0]) / perPage(small[0]),
			limit: GROWTH_LIMIT,
			unit: 'kali',
			note: 'termasuk biaya tetap',
		},
		{
			what: 'setiap halaman tambahan',
			value: each(small[0], large[0]),
			unit: 'ms',
			note: `tanpa biaya tetap; halaman polos ${decimal(each(small[1], large[1]), 1)} ms`,
		},
		{
			what: 'setiap halaman tambahan, dibanding halaman Astro polos',
			value: each(small[0], large[0]) / each(small[1], large[1]),
			limit: BARE_LIMIT,
			unit: 'kali',
		},
		{
			what: `setiap halaman tambahan di atas ${middle[0].pages}, dibanding di bawahnya`,
			value: each(middle[0], large[0]) / each(small[0], middle[0]),
			limit: GROWTH_LIMIT,
			unit: 'kali',
		},
	];
	if (!national) return lines;
	const all = await at('seluruh negeri');
	return [
		...lines,
		...linesOf(all),
		{
			what: 'memori seluruh negeri',
			value: all[0].cost.memory,
			limit: MEMORY_LIMIT,
			unit: 'MiB',
			note: 'proses yang terbesar',
		},
	];
}
