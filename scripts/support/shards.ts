// A site built in parts: a part says what it was built from, and parts become one site only when they are all there,
// whole, and from the same.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadPublication } from '../../src/data/load.ts';
import { sha256 } from '../../src/files/hash.ts';
import { checksumText } from '../../src/outputs/checksums/checksums.ts';
import { filesBelow, sumOfFile, VerifyError, verifyFolder } from '../../src/outputs/checksums/verify.ts';
import { dataVersion } from '../../src/outputs/citations/version.ts';
import type { Shard } from '../../src/outputs/hosting/shards.ts';
import { settings } from '../../src/settings.mjs';
import { programsFolder } from '../../src/writing/index.ts';
import { PART_SUMS, type Workshop } from './output.ts';
import { Refusal } from './run.mjs';

/** In a part and in no site: which part of what it is. */
const PART = 'bagian.json';

interface Part extends Shard {
	/** Of all that a build reads; parts with different ones are of different sites. */
	readonly ground: string;
	/** Of the addresses of the whole site, as Astro listed them. */
	readonly addresses: string;
}

const sumsOf = (dir: string, files: readonly string[]) =>
	checksumText(files.map((file) => [file, sumOfFile(dir, file)] as const));

/** What a build reads: the code, its packages, the texts, the data, and how the site is addressed. */
function groundOf(): string {
	const { dataDir, base, siteUrl, tiles } = settings();
	const folders = ['src', 'public', programsFolder() ?? 'src/content'].map((dir) => sumsOf(dir, filesBelow(dir)));
	const files = sumsOf('.', ['package-lock.json', 'astro.config.mjs']);
	return sha256(JSON.stringify([folders, files, dataVersion(loadPublication(dataDir)).full, base, siteUrl, tiles]));
}

/** Ends the build of a part: from now on it can be joined. */
export function sealPart({ site, cache }: Workshop, shard: Shard): void {
	const part: Part = { ...shard, ground: groundOf(), addresses: readFileSync(path.join(cache, 'alamat'), 'utf8') };
	writeFileSync(path.join(site, PART), JSON.stringify(part));
	writeFileSync(path.join(site, PART_SUMS), sumsOf(site, filesBelow(site)));
}

/** A part that arrived whole; a machine that was stopped, or an archive that lost something, is told by its list. */
function readPart(dir: string): Part {
	const list = path.join(dir, PART_SUMS);
	if (!existsSync(list))
		throw new Refusal(`\`${dir}\` bukan bagian situs: buat dengan \`npm run build -- --shard 1/2\` dan seterusnya.`);
	try {
		const { missing, changed } = verifyFolder(dir, readFileSync(list, 'utf8'));
		const harmed = [...missing, ...changed];
		if (harmed.length === 0) return JSON.parse(readFileSync(path.join(dir, PART), 'utf8'));
		throw new Refusal(
			`Bagian di \`${dir}\` tidak utuh: ${harmed.length} berkas hilang atau berubah, seperti ${harmed[0]}.`,
		);
	} catch (cause) {
		throw cause instanceof VerifyError ? new Refusal(`\`${dir}\`: ${cause.message}`) : cause;
	}
}

/** Puts all parts of one site together; refuses when one is missing, harmed, doubled, or of another site. */
export function joinParts(dirs: readonly string[], site: string): void {
	const parts = dirs.map((dir) => ({ dir, ...readPart(dir) }));
	const [first] = parts;
	const ground = groundOf();
	for (const { dir, ...each } of parts)
		if (each.ground !== ground || each.of !== first?.of || each.addresses !== first.addresses)
			throw new Refusal(
				`Bagian di \`${dir}\` bukan dari situs ini: commit, data, SITE_URL, BASE_PATH, atau banyaknya bagian berbeda.`,
			);
	const given = parts.map(({ part }) => part).sort((a, b) => a - b);
	const wanted = Array.from({ length: first?.of ?? 0 }, (_, at) => at + 1);
	if (given.join() !== wanted.join())
		throw new Refusal(`Semua bagian harus ada satu kali: ${wanted.join(', ')}. Yang diberikan: ${given.join(', ')}.`);
	const madeBy = new Map<string, string>();
	for (const { dir } of parts)
		for (const file of filesBelow(dir).filter((name) => name !== PART && name !== PART_SUMS)) {
			const sum = sumOfFile(dir, file);
			if ((madeBy.get(file) ?? sum) !== sum) throw new Refusal(`\`${file}\` di \`${dir}\` berbeda dari bagian lain.`);
			if (madeBy.has(file)) continue;
			madeBy.set(file, sum);
			mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
			copyFileSync(path.join(dir, file), path.join(site, file));
		}
}
