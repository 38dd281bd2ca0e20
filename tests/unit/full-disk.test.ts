// A disk that is really full (a small one of its own, as root): what was there stays whole, and the sentence says why.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD, scorecardPage } from '../import/scorecard.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-penuh-'));
const disk = path.join(root, 'disk');
mkdirSync(disk);
const isMounted =
	process.platform === 'linux' &&
	process.getuid?.() === 0 &&
	spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status === 0;
if (!isMounted) console.warn('Uji disk penuh dilewati: hanya root di Linux yang dapat memasang disk kecil.');
afterAll(() => {
	if (isMounted) spawnSync('umount', [disk]);
	rmSync(root, { recursive: true, force: true });
});

const data = path.join(disk, 'data');
const git = (...args: string[]) =>
	spawnSync('git', ['-C', disk, '-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], {
		encoding: 'utf8',
	});
const texts = () =>
	Object.fromEntries(
		readdirSync(data, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.\w+$/.test(name))
			.sort()
			.map((name) => [name, readFileSync(path.join(data, name), 'utf8')]),
	);
/** Takes all that is left. */
function fill(): void {
	const { bavail, bsize } = statfsSync(disk);
	writeFileSync(path.join(disk, 'penuh'), new Uint8Array(bavail * bsize));
}
const node = (more: NodeJS.ProcessEnv, ...args: string[]) => {
	const { CI: _ci, GITHUB_ACTIONS: _actions, ...env } = process.env;
	return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...env, ...more } });
};

describe.skipIf(!isMounted)('on a full disk', () => {
	beforeAll(() => {
		cpSync('data/_contoh', data, { recursive: true });
		writeFileSync(path.join(disk, '.gitignore'), 'penuh\n');
		writeFileSync(path.join(root, 'kartu.xls'), scorecardPage({ ...CARD, mats: [71, 15, 10] }));
		execFileSync('git', ['init', '-q', '--template=', '-b', 'main', disk]);
		git('add', '-A');
		expect(git('commit', '-qm', 'awal').status).toBe(0);
	});

	it('an import writes nothing and says why; with room again it writes all', () => {
		const before = texts();
		fill();
		const terms = [
			'--city',
			'contoh',
			'--period',
			'2024-12',
			'--instrument',
			'kartu-skor-desa',
			'--document',
			'kartu-skor-contoh-2024-4',
		];
		const again = [
			'scripts/import.ts',
			path.join(root, 'kartu.xls'),
			...terms,
			'--status',
			'final',
			'--data',
			data,
			'--replace',
			'--reason',
			'Salah hitung.',
		];
		const { status, stderr } = node({}, ...again);
		expect([status, stderr]).toEqual([2, expect.stringMatching(/Tidak ada yang ditulis\. .*disk penuh/)]);
		expect(texts()).toEqual(before);
		rmSync(path.join(disk, 'penuh'));
		expect(node({}, ...again).status).toBe(0);
		expect(texts()).not.toEqual(before);
	});

	it('a commit leaves the branch where it was, and goes through with room again', () => {
		git('add', '-A');
		const head = git('rev-parse', 'HEAD').stdout;
		fill();
		expect(git('commit', '-qm', 'penuh').status).not.toBe(0);
		expect([git('rev-parse', 'HEAD').stdout, git('fsck', '--no-dangling').status]).toEqual([head, 0]);
		rmSync(path.join(disk, 'penuh'));
		expect(git('commit', '-qm', 'ada tempat').status).toBe(0);
	});

	it('the forge says in one sentence that its report could not be written', () => {
		fill();
		const { status, stderr } = node(
			{ DATA_DIR: data },
			'scripts/forge.ts',
			'proposal',
			'--base',
			'HEAD',
			'--out',
			disk,
		);
		rmSync(path.join(disk, 'penuh'));
		expect([status, stderr.trim().split('\n')]).toEqual([2, [expect.stringMatching(/tidak selesai.*disk penuh/)]]);
	});
});
