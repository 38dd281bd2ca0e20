import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { citySlugs } from '../../src/data/files.ts';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { oneCity } from '../../src/onboarding/one-city.ts';

const folder = readFolder('data');
const root = mkdtempSync(path.join(tmpdir(), 'aksi7-satu-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

const whole = publish(folder).publication;

describe.each(citySlugs(folder.files))('%s alone', (slug) => {
	it('can be published, with all of its own figures and rounds', () => {
		const before = whole?.cities.find((city) => city.slug === slug);
		const { publication } = publish({ ...folder, files: oneCity(folder, slug).files });
		const [own, ...others] = publication?.cities ?? [];
		expect(others).toEqual([]);
		expect(own?.figures.map(({ id }) => id)).toEqual(before?.figures.map(({ id }) => id));
		expect(own?.rounds.map(({ period }) => period)).toEqual(before?.rounds.map(({ period }) => period));
	});
});

it('makes a project whose own check says yes, with the texts about that city', () => {
	const own = path.join(root, 'situs');
	const { status, stdout } = run('scripts/only.ts', 'bontang', '--into', own);
	expect([status, stdout]).toEqual([0, expect.stringContaining('baris tentang kota lain tidak ikut')]);
	expect(readdirSync(path.join(own, 'data/kota')).filter((name) => !name.startsWith('_'))).toEqual(['bontang']);
	const texts = readdirSync(path.join(own, 'src/content/programs'));
	expect(texts.filter((name) => name.startsWith('bontang-')).length).toBeGreaterThan(2);
	expect(texts.filter((name) => /^(batam|bekasi|binjai|tangsel)-/.test(name))).toEqual([]);
	expect(readFileSync(path.join(own, 'data/alamat-tetap.txt'), 'utf8')).not.toMatch(/^\//m);
	symlinkSync(path.resolve('node_modules'), path.join(own, 'node_modules'));
	execFileSync('git', ['init', '-q', '--template=', own]);
	const check = spawnSync(process.execPath, ['scripts/check.ts'], { cwd: own, encoding: 'utf8' });
	expect([check.status, check.stdout]).toEqual([0, expect.stringContaining('Dapat diterbitkan.')]);
});

it('refuses a city that is not there and a folder that holds something, and leaves nothing', () => {
	const into = path.join(root, 'lain');
	expect(run('scripts/only.ts', 'tiada', '--into', into)).toMatchObject({
		status: 1,
		stderr: expect.stringContaining('Yang ada: batam'),
	});
	expect(run('scripts/only.ts', 'batam', '--into', 'src')).toMatchObject({
		status: 1,
		stderr: expect.stringContaining('tidak kosong'),
	});
	expect(existsSync(into)).toBe(false);
});
