// The folder of the built site: whether it is ours, how a new site takes its place, and what a killed build left beside
// it.
import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { parseChecksums } from '../../src/outputs/checksums/checksums.ts';
import { filesBelow, SUMS } from '../../src/outputs/checksums/verify.ts';
import { workshopPrefix } from '../../src/settings.mjs';
import { Refusal } from './run.mjs';

/** Everything of a build until it is done; the finished site moves out, the rest goes. */
export interface Workshop {
	readonly folder: string;
	readonly site: string;
	readonly cache: string;
	/** Where the old site waits while the new one takes its place. */
	readonly old: string;
}

/** Says in a workshop whose it is, so that no other folder with such a name is ever taken for one. */
const MARK = 'bangunan-aksi7.json';
/** Files that every site of ours has: a list of sums with these is no other program's. */
const OWN_FILES = ['index.html', 'datapackage.json', 'api/v1/index.json', 'koreksi/index.html'];
/** The list of a part of a site, by a name of its own: nobody may take a part for a site. */
export const PART_SUMS = `${SUMS}.bagian`;

const partsOf = (folder: string): Workshop => ({
	folder,
	site: path.join(folder, 'site'),
	cache: path.join(folder, 'cache'),
	old: path.join(folder, 'old'),
});

/** Where the site really lies: a link is followed, so that it stays and what it leads to is replaced. */
export function realOutput(outDir: string): string {
	const link = lstatSync(outDir, { throwIfNoEntry: false });
	if (!link) return outDir;
	if (!statSync(outDir, { throwIfNoEntry: false })?.isDirectory())
		throw new Refusal(`OUT_DIR \`${outDir}\` bukan folder: hapus atau ganti namanya, atau pilih OUT_DIR lain.`);
	return realpathSync(outDir);
}

/** Whether something is mounted exactly here: such a folder cannot be renamed. */
function isMountPoint(folder: string): boolean {
	if (!existsSync(folder)) return false;
	if (statSync(folder).dev !== statSync(path.dirname(folder)).dev) return true;
	// A folder that is mounted from the same disk has its parent's number; only Linux's own list tells.
	if (!existsSync('/proc/self/mountinfo')) return false;
	const points = readFileSync('/proc/self/mountinfo', 'utf8')
		.split('\n')
		.map((line) =>
			(line.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8))),
		);
	return points.includes(folder);
}

/** The files that an earlier build put at a folder, by its list of sums; `undefined` when no build of ours stands
 * there. */
function builtFiles(outDir: string): ReadonlySet<string> | undefined {
	const list = [SUMS, PART_SUMS].map((name) => path.join(outDir, name)).find((file) => existsSync(file));
	if (list === undefined) return undefined;
	try {
		const names = new Set(parseChecksums(readFileSync(list, 'utf8')).keys());
		if (list.endsWith(PART_SUMS)) return names.add(PART_SUMS);
		return OWN_FILES.every((file) => names.has(file)) ? names : undefined;
	} catch {
		return undefined;
	}
}

/** Refuses a folder whose content a new site may not replace: the project's own, one that holds anything without being
 * an earlier build, and one that cannot be renamed. */
export function requireOwnOutput(outDir: string): void {
	if (!path.relative(outDir, process.cwd()).startsWith('..') || outDir === path.parse(outDir).root)
		throw new Refusal(`OUT_DIR \`${outDir}\` memuat folder proyek ini: pilih folder baru atau kosong.`);
	if (isMountPoint(outDir))
		throw new Refusal(
			`OUT_DIR \`${outDir}\` adalah titik pasang (mount), jadi tidak dapat ditukar sekaligus: pakai folder di ` +
				`bawahnya, misalnya \`${path.join(outDir, 'situs')}\`.`,
		);
	const isForeign = existsSync(outDir) && readdirSync(outDir).length > 0 && builtFiles(outDir) === undefined;
	if (isForeign)
		throw new Refusal(
			`OUT_DIR \`${outDir}\` berisi berkas lain, bukan hasil \`npm run build\`: pilih folder baru atau kosong.`,
		);
}

const isAlive = (pid: number) => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
};

/** The workshops beside a folder, and whether the build of each still runs. One of another machine is let alone. */
function workshopsOf(outDir: string): { readonly workshop: Workshop; readonly isRunning: boolean }[] {
	const prefix = workshopPrefix(outDir);
	const parent = path.dirname(prefix);
	if (!existsSync(parent)) return [];
	return readdirSync(parent).flatMap((name) => {
		const folder = path.join(parent, name);
		const mark = path.join(folder, MARK);
		if (!folder.startsWith(prefix) || !existsSync(mark)) return [];
		let owner: { pid?: unknown; host?: unknown } = {};
		try {
			owner = JSON.parse(readFileSync(mark, 'utf8'));
		} catch {
			// Cut off while it was written: nobody works there any more.
		}
		const isRunning = typeof owner.pid === 'number' && (owner.host !== hostname() || isAlive(owner.pid));
		return [{ workshop: partsOf(folder), isRunning }];
	});
}

/** Puts the old site back where a build was stopped between taking it away and putting the new one there. */
function putBack({ old }: Workshop, outDir: string): boolean {
	if (existsSync(outDir) || !existsSync(old)) return false;
	renameSync(old, outDir);
	return true;
}

/** The mark goes last: a folder whose removal was killed, too, is still known for ours. */
function removeWorkshop(folder: string): void {
	const own = readdirSync(folder).filter((name) => name !== MARK);
	for (const name of [...own, '']) rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Repairs what killed builds left: the site they had taken away comes back, and their folders go. Says what it did. */
export function recover(outDir: string): string[] {
	const said: string[] = [];
	for (const { workshop, isRunning } of workshopsOf(outDir)) {
		if (isRunning) continue;
		if (putBack(workshop, outDir))
			said.push(`Situs yang lama dikembalikan: bangunan sebelumnya terhenti saat menukarnya.`);
		removeWorkshop(workshop.folder);
		said.push(`Sisa bangunan yang terhenti dihapus: ${path.basename(workshop.folder)}.`);
	}
	return said;
}

/** Makes a folder and those above it. One by one: where the system takes none, as in `/proc`, Node's own way never
 * ends. */
function makeFolders(folder: string): void {
	if (existsSync(folder)) return;
	makeFolders(path.dirname(folder));
	mkdirSync(folder);
}

/** A new workshop beside the folder. */
export function makeWorkshop(outDir: string): Workshop {
	makeFolders(path.dirname(outDir));
	const workshop = partsOf(mkdtempSync(workshopPrefix(outDir)));
	writeFileSync(path.join(workshop.folder, MARK), JSON.stringify({ pid: process.pid, host: hostname() }));
	return workshop;
}

/** Takes a workshop away, the old site first put back where it is missing. */
export function closeWorkshop(workshop: Workshop, outDir: string): void {
	putBack(workshop, outDir);
	removeWorkshop(workshop.folder);
}

/** Files at the folder that no build put there, such as a `CNAME`: they stay whatever happens. */
function otherFiles(outDir: string): string[] {
	const built = builtFiles(outDir);
	return built === undefined ? [] : filesBelow(outDir).filter((file) => !built.has(file));
}

/** Puts the new site in the old one's place. Files of others are copied into it before, so that at no moment a kill
 * could lose them; between the two renames nothing is at the folder, which the next start repairs. */
export function swap(workshop: Workshop, outDir: string): readonly string[] {
	const others = otherFiles(outDir);
	for (const file of others) {
		const target = path.join(workshop.site, file);
		if (lstatSync(target, { throwIfNoEntry: false }))
			throw new Refusal(
				`\`${path.join(outDir, file)}\` bukan buatan bangunan sebelumnya, dan situs yang baru memakai nama itu: pindahkan dahulu.`,
			);
		mkdirSync(path.dirname(target), { recursive: true });
		cpSync(path.join(outDir, file), target, { verbatimSymlinks: true, preserveTimestamps: true });
	}
	if (existsSync(outDir)) renameSync(outDir, workshop.old);
	try {
		renameSync(workshop.site, outDir);
	} catch (cause) {
		putBack(workshop, outDir);
		throw cause;
	}
	return others;
}
