import { spawn, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { alone } from '../../scripts/support/lock.ts';
import {
	closeWorkshop,
	makeWorkshop,
	realOutput,
	recover,
	requireOwnOutput,
	swap,
	type Workshop,
} from '../../scripts/support/output.ts';
import { systemSentence } from '../../scripts/support/run.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-output-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const OWN = ['index.html', 'datapackage.json', 'api/v1/index.json', 'koreksi/index.html'];
let count = 0;
let outDir = '';
beforeEach(() => {
	count += 1;
	outDir = path.join(root, String(count), 'situs');
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
}
/** A site as a build leaves it; its pages say which one it is. */
function putSite(folder: string, text: string, more: readonly string[] = []): void {
	const names = [...OWN, ...more];
	const sums = names.map((name) => `${'0'.repeat(64)}  ${name}\n`).join('');
	write(folder, { ...Object.fromEntries(names.map((name) => [name, text])), SHA256SUMS: sums });
}
function newSite(text: string, more?: readonly string[]): Workshop {
	const workshop = makeWorkshop(outDir);
	putSite(workshop.site, text, more);
	return workshop;
}
const says = () => readFileSync(path.join(outDir, 'index.html'), 'utf8');
const beside = () => readdirSync(path.dirname(outDir));
/** As if the build of this workshop had been killed: a process that is no more. */
function disown({ folder }: Workshop): void {
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	writeFileSync(path.join(folder, 'bangunan-aksi7.json'), JSON.stringify({ pid, host: hostname() }));
}

describe('the folder of the site', () => {
	it('is ours when it is new, empty, or holds an earlier build', () => {
		expect(() => requireOwnOutput(outDir)).not.toThrow();
		mkdirSync(outDir, { recursive: true });
		expect(() => requireOwnOutput(outDir)).not.toThrow();
		putSite(outDir, 'lama');
		expect(() => requireOwnOutput(outDir)).not.toThrow();
	});

	it.each<[string, Record<string, string>]>([
		['a page of somebody', { 'index.html': 'x' }],
		["another program's list of sums", { 'index.html': 'x', SHA256SUMS: `${'0'.repeat(64)}  index.html\n` }],
		['a list that is none', { 'index.html': 'x', SHA256SUMS: 'catatan' }],
	])('is not ours with %s', (_, files) => {
		write(outDir, files);
		expect(() => requireOwnOutput(outDir)).toThrow('bukan hasil `npm run build`');
		expect(readdirSync(outDir).sort()).toEqual(Object.keys(files).sort());
	});

	it('is never one that holds the project, a file, or a mounted disk', () => {
		expect(() => requireOwnOutput(process.cwd())).toThrow('memuat folder proyek ini');
		expect(() => requireOwnOutput('/')).toThrow('memuat folder proyek ini');
		write(path.dirname(outDir), { situs: 'x' });
		expect(() => realOutput(outDir)).toThrow('bukan folder');
		if (existsSync('/proc/self/mountinfo')) expect(() => requireOwnOutput('/proc')).toThrow('titik pasang (mount)');
	});

	it('may be a link: what it leads to is replaced', () => {
		const link = path.join(root, `tautan-${count}`);
		putSite(outDir, 'lama');
		symlinkSync(outDir, link);
		expect(path.basename(realOutput(link))).toBe('situs');
		rmSync(outDir, { recursive: true });
		expect(() => realOutput(link)).toThrow('bukan folder');
	});

	it('keeps what others put there, also when the build is killed on the way', () => {
		putSite(outDir, 'lama');
		write(outDir, { CNAME: 'aksi7.example', '.git/HEAD': 'ref', 'unduh/catatan.txt': 'milik orang' });
		const workshop = newSite('baru');
		expect(swap(workshop, outDir).length).toBe(3);
		expect([says(), readFileSync(path.join(outDir, 'unduh/catatan.txt'), 'utf8')]).toEqual(['baru', 'milik orang']);
		closeWorkshop(workshop, outDir);
		expect(readFileSync(path.join(outDir, '.git/HEAD'), 'utf8')).toBe('ref');
		expect(beside()).toEqual(['situs']);
	});

	it('is refused when the new site wants the name of a file of somebody else', () => {
		putSite(outDir, 'lama');
		write(outDir, { 'baru.html': 'milik orang' });
		expect(() => swap(newSite('baru', ['baru.html']), outDir)).toThrow('situs yang baru memakai nama itu');
		expect(readFileSync(path.join(outDir, 'baru.html'), 'utf8')).toBe('milik orang');
	});
});

it('cannot stand where no folder can be made, and says so', () => {
	write(root, { berkas: 'x' });
	expect(() => makeWorkshop(path.join(root, 'berkas', 'situs', 'baru'))).toThrow(/ENOTDIR|EEXIST/);
	if (existsSync('/proc/self')) expect(() => makeWorkshop('/proc/tiada/situs')).toThrow(/ENOENT|EACCES|EPERM/);
});

describe('a build that was killed', () => {
	it('between the two renames: the next start puts the old site back', () => {
		putSite(outDir, 'lama');
		const killed = newSite('baru');
		write(killed.old, {});
		spawnSync('mv', ['-T', outDir, killed.old]);
		disown(killed);
		expect(existsSync(outDir)).toBe(false);
		expect(recover(outDir).join(' ')).toContain('Situs yang lama dikembalikan');
		expect(says()).toBe('lama');
		expect(beside()).toEqual(['situs']);
	});

	it('leaves nothing for long; folders of running builds and of other people stay', () => {
		putSite(outDir, 'lama');
		for (let each = 0; each < 3; each += 1) disown(newSite('baru'));
		const running = newSite('sedang dibuat');
		mkdirSync(path.join(path.dirname(outDir), '.situs-cadangan'));
		expect(recover(outDir)).toHaveLength(3);
		expect(beside().sort()).toEqual(['.situs-cadangan', path.basename(running.folder), 'situs'].sort());
		closeWorkshop(running, outDir);
	});

	it('while it cleaned up: what is left is still known for ours', () => {
		const { folder } = newSite('new');
		// Ends as a kill would, with the first thing of the folder gone.
		const code = `
			import fs from 'node:fs';
			const remove = fs.rmSync;
			fs.rmSync = (target, options) => {
				const [first] = fs.statSync(target).isDirectory() ? fs.readdirSync(target).sort() : [];
				if (first) remove(target + '/' + first, options);
				process.exit(9);
			};
			(await import('node:module')).syncBuiltinESMExports();
			(await import('./scripts/support/output.ts')).closeWorkshop({ folder: ${JSON.stringify(folder)}, old: '' }, '');`;
		expect(spawnSync(process.execPath, ['--input-type=module', '-e', code]).status).toBe(9);
		expect(beside()).toHaveLength(1);
		if (existsSync(path.join(folder, 'bangunan-aksi7.json'))) disown({ folder } as Workshop);
		recover(outDir);
		expect(beside()).toEqual([]);
	});

	it('and stops in the middle of the swap: the old site is back before it ends', () => {
		putSite(outDir, 'lama');
		const workshop = newSite('baru');
		spawnSync('mv', ['-T', outDir, workshop.old]);
		closeWorkshop(workshop, outDir);
		expect([says(), beside()]).toEqual(['lama', ['situs']]);
	});
});

describe('alone', () => {
	it('lets one after another work, and forgets the lock of a process that is gone', async () => {
		const file = path.join(root, `kunci-${count}`);
		const order: string[] = [];
		const { pid } = spawnSync(process.execPath, ['-e', '']);
		writeFileSync(file, `${hostname()} ${pid}`);
		await alone(
			file,
			async () => void order.push('pertama'),
			() => order.push('menunggu'),
		);
		expect(order).toEqual(['pertama']);
		expect(existsSync(file)).toBe(false);
	});

	it('waits for a process that works, and says so once', async () => {
		const file = path.join(root, `kunci-${count}`);
		const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
		writeFileSync(file, `${hostname()} ${other.pid}`);
		const said: string[] = [];
		const work = alone(
			file,
			async () => 'selesai',
			(holder) => {
				said.push(holder);
				other.kill('SIGKILL');
			},
		);
		expect(await work).toBe('selesai');
		expect(said).toEqual([String(other.pid)]);
	});
});

it('says the refusals of the system in one sentence, and nothing of what is its own fault', () => {
	const refusal = Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'mkdir', path: '/a' });
	expect(systemSentence(refusal)).toMatch(/^`\/a` tidak ada; betulkan jalurnya \(ENOENT\)\.$/);
	expect(systemSentence(Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write', path: '/a' }))).toContain(
		'disk penuh',
	);
	expect(systemSentence(new TypeError('x'))).toBeUndefined();
});
