// npm run build: checks the data and that it is about no single person, builds the site beside the old one, checks what
// was built, and only then puts it in the old one's place. `--shard 1/4` builds the first of four parts, `--join DIR …`
// makes the site of all of them. Exit code: 0 built, 1 refused.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadPublication } from '../src/data/load.ts';
import { PERMANENT_FILE } from '../src/data/promised.ts';
import { isTrial } from '../src/data/rules/index.ts';
import { newAddresses } from '../src/guard/checks/permanent.ts';
import { formatGuard, runGuard } from '../src/guard/index.ts';
import { gatheredFaults } from '../src/guard/numbers/pass.ts';
import { COMPARED, checkParquet } from '../src/guard/parquet.ts';
import { readSite } from '../src/guard/site.ts';
import { checksumText } from '../src/outputs/checksums/checksums.ts';
import { filesBelow, SUMS, sumOfFile } from '../src/outputs/checksums/verify.ts';
import { hostFiles } from '../src/outputs/hosting/files.ts';
import { extentOf, hostVerdict } from '../src/outputs/hosting/limits.ts';
import { readShard, type Shard } from '../src/outputs/hosting/shards.ts';
import { settings } from '../src/settings.mjs';
import { alone } from './support/lock.ts';
import {
	closeWorkshop,
	makeWorkshop,
	realOutput,
	recover,
	requireOwnOutput,
	swap,
	type Workshop,
} from './support/output.ts';
import { personalDataInSite } from './support/personal-data.ts';
import {
	command,
	parentIsThere,
	Refusal,
	run as runProgram,
	say,
	stopRunning,
	stopWithParent,
} from './support/run.mjs';
import { joinParts, sealPart } from './support/shards.ts';

const { dataDir, outDir: wanted, base, siteUrl } = settings();

/** What to build: everything, one part of it, or everything from its parts. */
function readArguments(): { readonly shard?: Shard; readonly parts?: readonly string[] } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { shard: { type: 'string' }, join: { type: 'boolean' } },
		});
		const shard = values.shard === undefined ? undefined : readShard(values.shard);
		if (values.join && values.shard === undefined && positionals.length > 0) return { parts: positionals };
		if (!values.join && positionals.length === 0 && values.shard === undefined) return {};
		if (!values.join && positionals.length === 0 && shard) return { shard };
	} catch {}
	throw new Refusal(
		'Pakai: npm run build, npm run build -- --shard 1/4 (bagian pertama dari empat), atau npm run build -- --join ' +
			'FOLDER FOLDER … (situs dari semua bagiannya).',
	);
}

async function checkData(): Promise<void> {
	say('Memeriksa data …');
	const code = await runProgram(process.execPath, [
		'--import',
		'./scripts/support/compiled.mjs',
		'scripts/check.ts',
		'--data',
		dataDir,
	]);
	if (code !== 0) throw new Refusal('Situs tidak dibangun karena datanya belum dapat diterbitkan.');
}

/** A build that is stopped stops what it started, puts the old site back and leaves nothing; also when only npm was
 * told to stop. */
function openWorkshop(outDir: string): Workshop {
	const workshop = makeWorkshop(outDir);
	// At exit and not in a `finally`, so that an interrupted build leaves nothing either.
	process.once('exit', () => closeWorkshop(workshop, outDir));
	return workshop;
}

let isPublished = false;

function stop(signal: NodeJS.Signals): void {
	stopRunning(signal);
	if (isPublished) process.exit(0);
	console.error('\nBangunan dihentikan. Situs yang lama tidak berubah.');
	process.exit(1);
}

function requireTiles(): void {
	try {
		settings().tiles;
	} catch (cause) {
		throw new Refusal((cause as Error).message);
	}
}

async function buildPages({ site, cache }: Workshop, shard?: Shard): Promise<void> {
	say('Membangun halaman …');
	// Astro moves files out of `.astro/` by renaming them, which no other disk allows.
	const isElsewhere = statSync(path.dirname(site)).dev !== statSync('.').dev;
	const made = isElsewhere ? path.resolve('.astro', `situs-${process.pid}`) : site;
	if (isElsewhere) process.once('exit', () => rmSync(made, { recursive: true, force: true }));
	// A cache of its own: parallel builds do not meet, and nothing of an earlier commit comes along.
	const env = {
		...process.env,
		NODE_ENV: 'production',
		OUT_DIR: made,
		CACHE_DIR: cache,
		SHARD: shard ? `${shard.part}/${shard.of}` : '',
	};
	const build = () => runProgram(process.execPath, ['scripts/astro.mjs', 'build'], { env });
	const code = await alone(path.join('.astro', 'bangun.lock'), build, (holder) =>
		say(`Bangunan lain di folder ini sedang berjalan (proses ${holder}); menunggu sampai selesai …`),
	);
	if (code !== 0)
		throw new Refusal('Halaman gagal dibangun: sebabnya ada pada pesan Astro di atas. Situs yang lama tidak berubah.');
	if (isElsewhere) cpSync(made, site, { recursive: true });
}

/** Lists for search engines and files for hosts; before the checks, which read every file that is published. */
function writeForHosts({ site }: Workshop): void {
	const publication = loadPublication(dataDir);
	// Of a site that is to be published the check has said it.
	if (publication.site.contact === undefined && isTrial(siteUrl))
		say(
			`.well-known/security.txt tidak dibuat: alamat untuk melaporkan kekeliruan belum ada. Sebelum terbit, tulis ` +
				`\`"kontak": "redaksi@contoh.go.id"\` di ${dataDir}/situs.json, dengan alamat yang sungguh dibaca orang.`,
		);
	for (const [name, text] of hostFiles(publication, { files: filesBelow(site), base, siteUrl })) {
		mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
		writeFileSync(path.join(site, name), text);
	}
}

/** What a site that does not know its own address cannot do; where machines publish, that is an oversight. */
function requireAddress(): void {
	if (siteUrl !== undefined) return;
	const loss = 'tanpa itu gambar pratinjau di WhatsApp, umpan, sematan, sitemap.xml, dan alamat kutipan tidak lengkap';
	if (process.env.CI === 'true')
		throw new Refusal(
			`SITE_URL belum diisi: ${loss}. Isi dengan alamat situs, misalnya \`SITE_URL=https://data.kota.go.id\`.`,
		);
	say(`SITE_URL belum diisi: ${loss}.`);
}

async function guard({ folder, site }: Workshop): Promise<void> {
	say('Memeriksa situs yang dibangun …');
	// Another folder of data makes another site: it never promised the addresses of this one.
	const isOwn = path.resolve(dataDir) === path.resolve('data');
	const permanent = isOwn && existsSync(PERMANENT_FILE) ? readFileSync(PERMANENT_FILE, 'utf8') : undefined;
	const personal = personalDataInSite(site, dataDir, COMPARED);
	const publication = loadPublication(dataDir);
	const options = { base, siteUrl, publication, ...(permanent !== undefined && { permanent }) };
	const issues = [
		...gatheredFaults(folder),
		...runGuard(site, options),
		...(await personal),
		...(await checkParquet(site)),
	];
	console.log(formatGuard(issues));
	const fresh = permanent === undefined ? [] : newAddresses(permanent, readSite(site, { base }));
	if (fresh.length > 0)
		say(
			`${fresh.length} alamat baru, seperti ${fresh[0]}, belum tercatat sebagai tetap. Saat terbit: npm run permanent.`,
		);
	if (issues.length > 0)
		throw new Refusal('Situs tidak diterbitkan karena kesalahan di atas. Situs yang lama tidak berubah.');
}

/** Last of all, when nothing of the site changes any more. */
function writeChecksums({ site }: Workshop): void {
	say('Menghitung sidik setiap berkas …');
	writeFileSync(
		path.join(site, SUMS),
		checksumText(filesBelow(site).map((file) => [file, sumOfFile(site, file)] as const)),
	);
}

/** A part is checked as far as it can be alone, number by number; links, lists and sums are for the join to check. */
function guardPart({ folder }: Workshop): void {
	const issues = gatheredFaults(folder);
	if (issues.length === 0) return;
	console.log(formatGuard(issues));
	throw new Refusal('Bagian ini tidak dibuat karena kesalahan di atas.');
}

function putInPlace(workshop: Workshop, outDir: string): readonly string[] {
	if (process.env.npm_lifecycle_event && !parentIsThere()) stop('SIGTERM');
	const kept = swap(workshop, outDir);
	isPublished = true;
	return kept;
}

function publish(workshop: Workshop, outDir: string): void {
	const kept = putInPlace(workshop, outDir);
	if (kept.length > 0)
		say(
			`${kept.length} berkas yang bukan buatan situs ini dibiarkan di tempatnya, seperti ` +
				`${kept[0]}; berkas itu tidak diperiksa.`,
		);
	console.log(hostVerdict(extentOf(filesBelow(outDir).map((file) => statSync(path.join(outDir, file)).size))));
	say(`Situs ada di ${path.relative(process.cwd(), outDir) || outDir}.`);
}

async function run(): Promise<void> {
	const { shard, parts } = readArguments();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop(signal));
	if (process.env.npm_lifecycle_event) stopWithParent(() => stop('SIGTERM'));
	requireTiles();
	requireAddress();
	const outDir = realOutput(wanted);
	for (const sentence of recover(outDir)) say(sentence);
	requireOwnOutput(outDir);
	await checkData();
	const workshop = openWorkshop(outDir);
	if (parts) joinParts(parts, workshop.site);
	else await buildPages(workshop, shard);
	if (shard) {
		guardPart(workshop);
		sealPart(workshop, shard);
		putInPlace(workshop, outDir);
		say(`Bagian ${shard.part} dari ${shard.of} ada di ${path.relative(process.cwd(), outDir) || outDir}.`);
		return;
	}
	writeForHosts(workshop);
	await guard(workshop);
	// Not ours to judge, so after the checks; its files are among the sums.
	if (process.env.NASKAH_CMS)
		(await import('./support/naskah.ts')).addCms(workshop.site, process.env.NASKAH_CMS, dataDir);
	writeChecksums(workshop);
	publish(workshop, outDir);
}

await command(run);
