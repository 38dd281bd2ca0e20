// What the guides tell officials to type, typed: each in a project of its own with real git, in the order of the guide.
import { execFileSync, spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
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
import { madeUpName, madeUpNik } from '../import/people.ts';
import { CARD, scorecardPage } from '../import/scorecard.ts';
import { officeSheet } from '../import/write-xlsx.ts';
import {
	cellsOf,
	commandsElsewhere,
	commandsOf,
	fromGuide,
	guideNames,
	keepAnswer,
	readGuide,
	stepsOf,
	take,
	type,
	withoutNpm,
} from '../support/guides.ts';
import { freePort } from '../support/servers.ts';

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
const git = (cwd: string, ...args: string[]) =>
	execFileSync('git', args, { cwd, env: environment(), stdio: 'pipe' }).toString();

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
const ignoredBy = (isWhole: boolean) => ['node_modules', '*.xlsx', '*.xls', ...(isWhole ? [] : SOURCE)];

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
	symlinkSync(packages, path.join(first, 'node_modules'));
	return { first, server };
}

let data: Project;
let whole: Project;
beforeAll(() => {
	writeFileSync(path.join(root, 'gitconfig'), '[push]\n\tdefault = current\n[init]\n\ttemplateDir =\n');
	data = project('data', false);
	whole = project('semua', true);
});

/** What must have happened before a guide is needed. */
const BEFORE: Readonly<Record<string, (office: string) => void>> = {
	'terbit-pertama.md': (office) => writeFileSync(path.join(office, 'rekap-februari.xlsx'), officeSheet()),
	'kementerian.md': (office) => {
		writeFileSync(path.join(office, 'kartu-skor.xls'), scorecardPage(CARD));
		for (const [file, ids] of SCORECARD_ROWS) {
			const rows = readFileSync(`data/${file}`, 'utf8').match(ids) ?? [];
			appendFileSync(path.join(office, 'data', file), rows.join(''));
		}
	},
	'data-pribadi.md': (office) => {
		const list = (name: string, number: number) =>
			writeFileSync(
				path.join(office, 'data/kota/contoh', name),
				`nama,nik\n${madeUpName(number)},${madeUpNik(number)}\n`,
			);
		const commit = () => {
			git(office, 'add', '-A');
			git(office, 'commit', '-qm', 'Daftar');
		};
		list('daftar-balita.csv', 1);
		commit();
		rmSync(path.join(office, 'data/kota/contoh/daftar-balita.csv'));
		commit();
		git(office, 'push', '-q');
		list('daftar-anak.csv', 2);
		commit();
	},
};
/** What the fictional data lack of a scorecard. */
const SCORECARD_ROWS = [
	['instrumen.csv', /^kartu-skor-desa,.*\n/gm],
	['indikator.csv', /^(?:konvergensi|hpk|tikar|layanan)-.*\n/gm],
] as const;

const withSteps = guideNames().filter((name) => stepsOf(readGuide(name)).some(({ kind }) => kind !== 'bash'));
it.each(withSteps)('%s works as written', (name) => {
	const folder = path.join(root, name);
	mkdirSync(folder);
	const office = path.join(folder, 'kantor');
	const { first, server } = name === 'satu-kota.md' ? whole : data;
	git(root, '-C', server, 'update-ref', 'refs/heads/main', git(first, 'rev-parse', 'HEAD').trim());
	git(root, 'clone', '-q', server, office);
	// One source for all: what Node understood of it once it need not read again.
	for (const part of SOURCE)
		if (!existsSync(path.join(office, part))) symlinkSync(path.join(first, part), path.join(office, part));
	symlinkSync(packages, path.join(office, 'node_modules'));
	BEFORE[name]?.(office);
	const steps = stepsOf(readGuide(name));
	for (const step of steps) {
		if (step.kind === 'hasil' && process.env.KEEP_PICTURES) keepAnswer(name, office, step);
		else take(office, step, environment(), withoutNpm);
		// A project that a command made needs its packages before its next command.
		const made = path.join(office, '../situs-contoh');
		if (existsSync(made) && !existsSync(path.join(made, 'node_modules')))
			symlinkSync(packages, path.join(made, 'node_modules'));
	}
	const isSent = steps.some(({ text }) => text.includes('git push'));
	expect(git(office, 'status', '--porcelain', '--branch')).not.toContain('ahead');
	expect(isSent || steps.every(({ text }) => !text.includes('git commit'))).toBe(name !== 'satu-kota.md');
});

it('a new computer takes the project as the guide says', () => {
	const env = environment();
	const clone = fromGuide('git clone https://github.com/pemilik/proyek.git aksi7', {
		'https://github.com/pemilik/proyek.git': data.server,
	});
	const said = type(`${clone} && ${fromGuide('cd aksi7')} && ${fromGuide('git pull')} && ls data`, root, env);
	expect(said).toContain('situs.json');
});

it('npm start shows nothing while the data are wrong, and says what is', async () => {
	// What it does when they are right, building and serving, the tests in a browser do all the time.
	const { status, stdout, stderr } = spawnSync('bash', ['-c', fromGuide('npm start')], {
		env: { ...environment(), DATA_DIR: 'tests/cases/salah', PORT: String(await freePort()) },
		encoding: 'utf8',
	});
	expect([status, `${stdout}${stderr}`]).toEqual([1, expect.stringMatching(/SALAH [\s\S]*Situs tidak dibangun/)]);
});

it('the list of sums that GitHub is asked about is what the workflow vouches for', () => {
	const [, , , sums, , , part] = [
		...fromGuide('gh attestation verify SHA256SUMS --repo pemilik/proyek').split(' '),
		'sbom.json',
	];
	const workflow = readFileSync('.github/workflows/terbit.yml', 'utf8');
	const [, subjects = ''] =
		/attest-build-provenance@.*\n\s+with:\n\s+subject-path: \|\n((?:\s+\S+\n){2})/.exec(workflow) ?? [];
	expect(
		subjects
			.trim()
			.split(/\s+/)
			.map((file) => path.basename(file)),
	).toEqual([sums, part]);
});

it('has no command that no test types', () => {
	const guides = guideNames().map((name) => [name, commandsOf(readGuide(name))] as const);
	const tested = [...guides.flatMap(([, { typed }]) => typed), ...commandsElsewhere()];
	const untested = guides.flatMap(([name, { others }]) =>
		others
			.filter((command) => !tested.some((each) => each === command || each.startsWith(`${command} `)))
			.map((command) => `${name}: ${command}`),
	);
	expect(untested).toEqual([]);
});

it('shows a picture in every guide, with what is seen in words, and has none that no guide shows', () => {
	const shown = guideNames().map((name) => ({
		name,
		pictures: [...readGuide(name).matchAll(/^ *\[[^\]]{40,}\]\(#([\w-]+) '[^']+'\)$/gm)].map(([, picture]) => picture),
	}));
	expect(shown.filter(({ pictures }) => pictures.length === 0)).toEqual([]);
	const files = shown.flatMap(({ pictures }) => pictures.map((name) => `${name}.png`));
	expect([...new Set(files)].sort()).toEqual(readdirSync('public/panduan').sort());
});

it('gives rows that have the columns of the project’s own tables', () => {
	for (const name of guideNames())
		for (const { kind, where, text } of stepsOf(readGuide(name)))
			if (kind === 'csv' && existsSync(where))
				expect(cellsOf(text), `${name}: ${where}`).toBe(cellsOf(readFileSync(where, 'utf8')));
});
