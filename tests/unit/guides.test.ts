// What the guides tell officials to type, typed: each in a project of its own with real git, in the order of the guide.
import { execFileSync, spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workbook } from '../import/write-xlsx.ts';

const GUIDES = 'src/content/panduan';
const root = mkdtempSync(path.join(tmpdir(), 'aksi7-panduan-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const packages = path.resolve('node_modules');

function environment(): NodeJS.ProcessEnv {
	const { CI: _ci, GITHUB_ACTIONS: _actions, DATA_DIR: _data, ...env } = process.env;
	const who = {
		GIT_AUTHOR_NAME: 'a',
		GIT_AUTHOR_EMAIL: 'a@b.c',
		GIT_COMMITTER_NAME: 'a',
		GIT_COMMITTER_EMAIL: 'a@b.c',
	};
	return {
		...env,
		...who,
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_CONFIG_GLOBAL: path.join(root, 'gitconfig'),
	};
}
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, env: environment(), stdio: 'pipe' });

/** A project on a server of its own: `first` is where it was made. */
interface Project {
	readonly first: string;
	readonly server: string;
}
/** The parts of a project that are its source. */
const SOURCE = ['src', 'scripts'];
/**
 * What git does not track the guard of personal data does not read: the source has tests of its own, and only a site of
 * one city takes it along.
 */
const ignoredBy = (isWhole: boolean) => ['node_modules', '*.xlsx', ...(isWhole ? [] : SOURCE)];

function project(name: string, isWhole: boolean): Project {
	const [first, server] = [path.join(root, name), path.join(root, `${name}.git`)];
	mkdirSync(first);
	for (const part of ['src', 'scripts', 'package.json', 'package-lock.json'])
		cpSync(part, path.join(first, part), { recursive: true });
	// The texts of the real programmes speak of the real data.
	rmSync(path.join(first, 'src/content/programs'), { recursive: true });
	cpSync('tests/cases/lengkap/data', path.join(first, 'data'), { recursive: true });
	writeFileSync(path.join(first, '.gitignore'), `${ignoredBy(isWhole).join('\n')}\n`);
	git(first, 'init', '-q', '-b', 'main');
	git(first, 'add', '-A');
	git(first, 'commit', '-qm', 'awal');
	git(root, 'clone', '-q', '--bare', first, server);
	return { first, server };
}

let data: Project;
let whole: Project;
beforeAll(() => {
	writeFileSync(path.join(root, 'gitconfig'), '[push]\n\tdefault = current\n[init]\n\ttemplateDir =\n');
	data = project('data', false);
	whole = project('semua', true);
});

/** The office's sheet, as a clerk keeps it. */
function sheet(): Buffer {
	const rows = [
		['Kelurahan', 'Sasaran', 'Diukur', 'Stunting'],
		['Melati Contoh', 410, 380, 50],
		['Kenanga Contoh', 351, 333, 41],
		['Mawar Contoh', 270, 222, 33],
		['Anggrek Contoh', 121, 116, 17],
		['Dahlia Contoh', 67, 64, 0],
		['Teratai Contoh', 106, 98, 14],
		['Cempaka Contoh', 99, 95, 13],
		['Jumlah', 1424, 1308, 168],
	];
	return workbook([{ name: 'Rekap', rows }]);
}

interface Step {
	readonly kind: string;
	readonly where: string;
	readonly text: string;
}
const stepsOf = (guide: string): readonly Step[] =>
	[...guide.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(([, kind = '', where = '', text = '']) => ({
		kind,
		where,
		text,
	}));

function take(office: string, { kind, where, text }: Step): void {
	const file = path.join(office, where);
	switch (kind) {
		case 'csv':
			appendFileSync(file, text);
			break;
		case 'sunting': {
			const [before = '', after = ''] = text.split('\n');
			const found = readFileSync(file, 'utf8');
			if (!found.includes(before)) throw new Error(`${where} holds no line ${before}`);
			writeFileSync(file, found.replace(before, after));
			break;
		}
		case 'sh':
			for (const line of text.trim().split('\n')) {
				const cwd = path.join(office, where);
				const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
					cwd,
					env: environment(),
					encoding: 'utf8',
				});
				if (status !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
				// A project that a command made needs its packages before its next command.
				if (line.startsWith('npm run only'))
					symlinkSync(packages, path.join(office, line.split(' ').at(-1) ?? '', 'node_modules'));
			}
			break;
		case 'bash':
			// Needs a server or a whole build: its commands have tests of their own.
			break;
		default:
			throw new Error(`no such kind of step: ${kind}`);
	}
}

it.each(readdirSync(GUIDES))('%s works as written', (name) => {
	const folder = path.join(root, name);
	mkdirSync(folder);
	const office = path.join(folder, 'kantor');
	const { first, server } = name === 'satu-kota.md' ? whole : data;
	git(root, 'clone', '-q', server, office);
	for (const part of SOURCE) cpSync(path.join(first, part), path.join(office, part), { recursive: true });
	symlinkSync(packages, path.join(office, 'node_modules'));
	writeFileSync(path.join(office, 'rekap-februari.xlsx'), sheet());
	const steps = stepsOf(readFileSync(path.join(GUIDES, name), 'utf8'));
	for (const step of steps) take(office, step);
	const isSent = steps.some(({ text }) => text.includes('git push'));
	expect(
		execFileSync('git', ['status', '--porcelain', '--branch'], { cwd: office, encoding: 'utf8' }).includes('ahead'),
	).toBe(false);
	expect(isSent || steps.every(({ text }) => !text.includes('git commit'))).toBe(name !== 'satu-kota.md');
	git(
		root,
		'-C',
		server,
		'update-ref',
		'refs/heads/main',
		execFileSync('git', ['-C', first, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
	);
});

it('speaks of commands that the project has', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	for (const name of readdirSync(GUIDES))
		for (const [, command = ''] of readFileSync(path.join(GUIDES, name), 'utf8').matchAll(/npm run ([a-z-]+)/g))
			expect(scripts[command], `${name}: ${command}`).toBeDefined();
});
