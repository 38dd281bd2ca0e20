// npm run build: checks the data and that it is about no single person, builds the site beside the old one, checks what was built, and only then puts it in the old one's place.
// Exit code: 0 built, 1 refused.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadPublication } from '../src/data/load.ts';
import { newAddresses, PERMANENT_FILE } from '../src/guard/checks/permanent.ts';
import { formatGuard, runGuard } from '../src/guard/index.ts';
import { gatheredFaults } from '../src/guard/numbers/pass.ts';
import { checkParquet } from '../src/guard/parquet.ts';
import { readSite } from '../src/guard/site.ts';
import { checksumText } from '../src/publish/checksums.ts';
import { filesBelow, SUMS, sumOfFile } from '../src/publish/verify.ts';
import { personalDataInSite } from './support/personal-data.ts';
import { command, Refusal, run as runProgram, say } from './support/run.mjs';
import { settings, workshopPrefix } from './support/settings.mjs';

const { dataDir, outDir, base, siteUrl } = settings();

/** Everything of this build until it is done; the finished site moves out, the rest goes. */
interface Workshop {
	readonly folder: string;
	readonly site: string;
	readonly cache: string;
}

/** The swap deletes what stands at OUT_DIR, so it must be a site that an earlier build put there. */
function requireOwnOutput(): void {
	const holdsProject = !path.relative(outDir, process.cwd()).startsWith('..');
	const isForeign = existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(path.join(outDir, 'index.html'));
	if (holdsProject || isForeign)
		throw new Refusal(`OUT_DIR \`${outDir}\` berisi berkas lain yang akan terhapus: pilih folder baru atau kosong.`);
}

async function checkData(): Promise<void> {
	say('Memeriksa data …');
	const code = await runProgram(process.execPath, ['scripts/check.ts', '--data', dataDir]);
	if (code !== 0) throw new Refusal('Situs tidak dibangun karena datanya belum dapat diterbitkan.');
}

function makeWorkshop(): Workshop {
	mkdirSync(path.dirname(outDir), { recursive: true });
	const folder = mkdtempSync(workshopPrefix(outDir));
	// At exit and not in a `finally`, so that an interrupted build leaves nothing either.
	process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
	return { folder, site: path.join(folder, 'site'), cache: path.join(folder, 'cache') };
}

async function buildPages({ site, cache }: Workshop): Promise<void> {
	say('Membangun halaman …');
	// A cache of its own: parallel builds do not meet, and nothing of an earlier commit comes along.
	const env = { ...process.env, NODE_ENV: 'production', OUT_DIR: site, CACHE_DIR: cache };
	const code = await runProgram(process.execPath, ['scripts/astro.mjs', 'build'], { env });
	if (code !== 0) throw new Refusal('Halaman gagal dibangun: sebabnya ada pada pesan Astro di atas. Situs yang lama tidak berubah.');
}

async function guard({ folder, site }: Workshop): Promise<void> {
	say('Memeriksa situs yang dibangun …');
	// Another folder of data makes another site: it never promised the addresses of this one.
	const isOwn = path.resolve(dataDir) === path.resolve('data');
	const permanent = isOwn && existsSync(PERMANENT_FILE) ? readFileSync(PERMANENT_FILE, 'utf8') : undefined;
	const personal = personalDataInSite(site, dataDir);
	const publication = loadPublication(dataDir);
	const options = { base, siteUrl, publication, ...(permanent !== undefined && { permanent }) };
	const issues = [...gatheredFaults(folder), ...runGuard(site, options), ...(await personal), ...(await checkParquet(site))];
	console.log(formatGuard(issues));
	const fresh = permanent === undefined ? [] : newAddresses(permanent, readSite(site, { base }));
	if (fresh.length > 0)
		say(`${fresh.length} alamat baru, seperti ${fresh[0]}, belum tercatat sebagai tetap. Saat terbit: npm run permanent.`);
	if (issues.length > 0) throw new Refusal('Situs tidak diterbitkan karena kesalahan di atas. Situs yang lama tidak berubah.');
}

/** Last of all, when nothing of the site changes any more. */
function writeChecksums({ site }: Workshop): void {
	say('Menghitung sidik setiap berkas …');
	writeFileSync(path.join(site, SUMS), checksumText(filesBelow(site).map((file) => [file, sumOfFile(site, file)] as const)));
}

function swap({ folder, site }: Workshop): void {
	const old = path.join(folder, 'old');
	if (existsSync(outDir)) renameSync(outDir, old);
	try {
		renameSync(site, outDir);
	} catch (cause) {
		if (existsSync(old)) renameSync(old, outDir);
		throw cause;
	}
	say(`Situs ada di ${path.relative(process.cwd(), outDir) || outDir}.`);
}

async function run(): Promise<void> {
	requireOwnOutput();
	await checkData();
	const workshop = makeWorkshop();
	await buildPages(workshop);
	await guard(workshop);
	writeChecksums(workshop);
	swap(workshop);
}

await command(run);
