// What a forge does with a proposal: a project of its own with real git, and the command that every CI calls.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-forge-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const office = path.join(root, 'kantor');
const AUGUST = 'data/kota/contoh/pengukuran/2024-08.csv';

const as = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
const git = (...args: string[]) => execFileSync('git', ['-C', office, ...as, ...args], { stdio: 'pipe' }).toString();
function run(script: string, ...args: string[]) {
	const { CI: _ci, GITHUB_STEP_SUMMARY: _summary, DATA_DIR: _data, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
		cwd: office,
		env: { ...env, GITHUB_ACTIONS: '' },
		encoding: 'utf8',
	});
	return { status, said: `${stdout}${stderr}` };
}
/** Commits what lies there on a branch of its own and lets the forge judge it. */
function propose() {
	git('add', '-A');
	git('commit', '-qm', 'usulan', '--no-verify');
	const { status, said } = run('forge', 'proposal', '--base', 'main', '--out', path.join(root, 'laporan'));
	const file = path.join(root, 'laporan/laporan.md');
	return { status, said, report: existsSync(file) ? readFileSync(file, 'utf8') : said };
}
function edit(file: string, change: (text: string) => string): void {
	const before = readFileSync(path.join(office, file), 'utf8');
	if (change(before) === before) throw new Error(`nothing to edit in ${file}`);
	writeFileSync(path.join(office, file), change(before));
}

beforeAll(() => {
	mkdirSync(office);
	for (const part of ['src', 'scripts', 'package.json', 'package-lock.json'])
		cpSync(part, path.join(office, part), { recursive: true });
	// The texts of the real programmes speak of the real data.
	rmSync(path.join(office, 'src/content/programs'), { recursive: true });
	cpSync('tests/cases/lengkap/data', path.join(office, 'data'), { recursive: true });
	symlinkSync(path.resolve('node_modules'), path.join(office, 'node_modules'));
	// What git does not track the guard of personal data does not read: the source is not what is proposed here, and
	// has tests of its own.
	writeFileSync(path.join(office, '.gitignore'), 'node_modules\nsrc\nscripts\n');
	execFileSync('git', ['init', '-q', '--template=', '-b', 'main', office]);
	git('add', '-A');
	git('commit', '-qm', 'awal');
});
beforeEach(() => {
	rmSync(path.join(root, 'laporan'), { recursive: true, force: true });
	git('checkout', '-q', '-B', 'usulan', 'main');
	git('clean', '-qfd');
});

it('refuses a number that changes without a correction, and says which', () => {
	edit(AUGUST, (text) => text.replace('412,395,52', '412,395,51'));
	const { status, report } = propose();
	expect(status).toBe(1);
	expect(report).toContain('Belum dapat diterbitkan.');
	expect(report).toContain(`${AUGUST}:`);
});

it('reports a correction with the value before, the value after, the reason, and the map before and after', () => {
	edit(AUGUST, (text) => text.replace('412,395,52', '412,395,51'));
	expect(run('correct', '--reason', 'Salah salin.').status).toBe(0);
	const { status, report } = propose();
	expect([status, report]).toEqual([0, expect.stringMatching(/^### Berubah: \d+$/m)]);
	expect(report).toMatch(/\| 52 \| 51 \| Salah salin\. \|/);
	expect(report).not.toContain('### Baru');
	const pictures = [...report.matchAll(/`(peta-contoh-\S+\.png)`/g)].map(([, name]) => name as string);
	expect(pictures.filter((name) => name.endsWith('-sebelum.png')).length).toBeGreaterThan(0);
	for (const name of pictures) {
		const bytes = readFileSync(path.join(root, 'laporan', name));
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	}
	const [before, after] = ['sebelum', 'sesudah'].map(
		(when) => pictures.find((name) => name.endsWith(`${when}.png`)) ?? '',
	);
	expect(before?.replace('sebelum', 'sesudah')).toBe(after);
});

it('says that nothing changes for readers where only a note does', () => {
	writeFileSync(path.join(office, 'README.md'), 'Catatan.\n');
	const { status, report } = propose();
	expect(status).toBe(0);
	expect(report).toContain('Tidak ada angka yang berubah bagi pembaca.');
});

it('refuses a list of children without repeating one of them', () => {
	const child = ['Aisyah', 'Putri'].join(' ');
	const nik = ['6474', '0112', '0520', '0003'].join('');
	writeFileSync(
		path.join(office, 'data/kota/contoh/daftar.csv'),
		`nama,nik,tanggal_lahir,bb,tb\n${child},${nik},2021-03-04,10.2,81\n`,
	);
	const { status, report, said } = propose();
	expect(status).toBe(1);
	expect(report + said).toContain('daftar.csv');
	expect(report + said).not.toContain(child);
	expect(report + said).not.toContain(nik);
});

it('refuses a sentence that the data contradict', () => {
	const folder = path.join(office, 'src/content/programs');
	mkdirSync(folder, { recursive: true });
	edit('data/kota/contoh/kota.json', (text) =>
		text.replace(/"singkat": ".*"/, '"singkat": "Stunting turun menjadi 3 persen pada 2024."'),
	);
	const { status, report } = propose();
	expect(status).toBe(1);
	expect(report).toContain('kota.json');
});

it('tells whether two builds are the same by their sums', () => {
	const folders = ['a', 'b', 'c'].map((name) => path.join(root, name));
	const line = (sum: string, name: string) => `${sum.repeat(64)}  ${name}\n`;
	for (const [at, folder] of folders.entries()) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(
			path.join(folder, 'SHA256SUMS'),
			line('a', 'index.html') + line(at === 2 ? 'b' : 'c', 'kota/x/index.html'),
		);
	}
	const [a, b, c] = folders as [string, string, string];
	expect(run('forge', 'same', a, b).status).toBe(0);
	expect(run('forge', 'same', a, c)).toEqual({ status: 1, said: expect.stringContaining('kota/x/index.html') });
	expect(run('forge', 'lain').status).toBe(2);
});
