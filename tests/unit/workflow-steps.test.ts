// Every command of both forges' files, run in the order of its job as a runner would: a bare environment, a clean home,
// the forge's own variables. What has dearer tests of its own (installing, the suite, building) is stood in for by a
// program that leaves what it would leave; all else is the project's own.
import { execFileSync, spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newOffice, type Office } from '../support/office.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-langkah-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [bin, home, kept] = ['bin', 'rumah', 'artefak'].map((name) => path.join(root, name)) as [string, string, string];
const said = path.join(root, 'langkah.txt');

const STAND_IN = `#!/bin/bash
echo "npm $*" >> '${said}'
case "$1 $2" in
"ci "*|"test "*) exit 0 ;;
"run build")
	[ "$CI" = true ] && [ -z "$SITE_URL" ] && exit 1
	case "$4" in --shard) [[ "$5" =~ ^[1-4]/4$ ]] || exit 1 ;; --join) for part in "\${@:5}"; do [ -f "$part/SHA256SUMS" ] || exit 1; done ;; esac
	mkdir -p "\${OUT_DIR:-dist}" && cd "\${OUT_DIR:-dist}" && echo isi > index.html && sha256sum index.html > SHA256SUMS ;;
*)
	# The same command on the same commit was run already, by another job.
	case "$*" in *sbom*|*proposal*|*links*) once="$HOME/$(echo "$*" | cksum | cut -d ' ' -f 1)"; [ -f "$once" ] && mkdir -p laporan && echo sama > laporan/laporan.md && exit 0; touch "$once" ;; esac
	PATH="\${PATH#*:}" exec npm "$@" ;;
esac
`;

/** Nobody is asked whether a document is there; `src/outputs/forge/links.test.ts` asks a server. */
const ANSWERS = "globalThis.fetch=async()=>new Response('')";

let office: Office;
beforeAll(() => {
	for (const folder of [bin, home, kept]) mkdirSync(folder);
	for (const [name, text] of [
		['npm', STAND_IN],
		[
			'gh',
			`#!/bin/bash\necho "gh $*" >> '${said}'\ncase "$1 $2" in "auth setup-git"|"pr list") exit 0 ;; esac\n[ -s "\${@: -1}" ]\n`,
		],
		['curl', `#!/bin/bash\necho "curl \${@: -1}" >> '${said}'\n`],
	] as const) {
		writeFileSync(path.join(bin, name), text);
		chmodSync(path.join(bin, name), 0o755);
	}
	office = newOffice(path.join(root, 'kantor'));
	execFileSync('git', ['init', '-q', '--bare', path.join(root, 'asal.git')]);
	office.git('remote', 'add', 'origin', path.join(root, 'asal.git'));
	office.git('update-ref', 'refs/remotes/origin/main', 'main');
	office.git('checkout', '-q', '-b', 'usulan');
	writeFileSync(path.join(office.dir, 'CATATAN.md'), 'Catatan.\n');
	office.git('add', '-A');
	office.git('commit', '-qm', 'usulan');
});

/** Runs the commands of a step as a runner does; gives what went wrong. */
function runStep(script: string, variables: Readonly<Record<string, string>>): string {
	const env = {
		PATH: `${bin}:${path.dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
		HOME: home,
		CI: 'true',
		NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ANSWERS)}`,
		...variables,
	};
	const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
		cwd: office.dir,
		env,
		encoding: 'utf8',
	});
	return status === 0 ? '' : `${script}\n${stdout}${stderr}`;
}

interface Step {
	readonly run?: string;
	readonly uses?: string;
	readonly with?: Readonly<Record<string, string>>;
	readonly env?: Readonly<Record<string, string>>;
}
interface Job {
	readonly steps: readonly Step[];
	readonly env?: Readonly<Record<string, string>>;
	readonly strategy?: { readonly matrix: Readonly<Record<string, readonly (string | number)[]>> };
}

const GITHUB = {
	GITHUB_ACTIONS: 'true',
	GITHUB_STEP_SUMMARY: path.join(root, 'ringkasan.md'),
};
/** What an expression of GitHub gives in this run. */
const valueOf = (text: string, matrix: Readonly<Record<string, string>>) =>
	text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
		const own = /^matrix\.(\w+)$/.exec(expression)?.[1];
		if (own) return matrix[own] ?? '';
		if (expression.includes('base_ref')) return 'main';
		return /SITE_URL/.test(expression) ? 'https://contoh.example' : /number/.test(expression) ? '7' : '';
	});

/** Artefacts go to a folder and come back from it, as the actions do with paths that have a common beginning. */
function moveArtefacts({ uses = '', with: given = {} }: Step, matrix: Readonly<Record<string, string>>): void {
	if (uses.includes('upload-artifact')) {
		const to = path.join(kept, valueOf(given.name ?? '', matrix));
		const paths = (given.path ?? '')
			.trim()
			.split('\n')
			.map((each) => each.trim());
		for (const each of paths.filter((name) => existsSync(path.join(office.dir, name))))
			cpSync(path.join(office.dir, each), paths.length > 1 ? path.join(to, each) : to, { recursive: true });
	} else if (uses.includes('download-artifact'))
		for (const name of readdirSync(kept).filter((each) => each.startsWith((given.pattern ?? '').replace('*', ''))))
			cpSync(path.join(kept, name), path.join(office.dir, given.path ?? '', name), { recursive: true });
}

const FOLDER = '.github/workflows';
it.each(readdirSync(FOLDER))(
	'%s: every step runs where its runner leaves it',
	(file) => {
		rmSync(kept, { recursive: true, force: true });
		mkdirSync(kept);
		const { jobs } = parse(readFileSync(path.join(FOLDER, file), 'utf8')) as { jobs: Readonly<Record<string, Job>> };
		for (const { steps, env = {}, strategy } of Object.values(jobs)) {
			const [key = '', values = ['']] = Object.entries(strategy?.matrix ?? {})[0] ?? [];
			for (const value of values) {
				office.git('clean', '-qfdx', '-e', 'node_modules', '-e', 'src', '-e', 'scripts');
				const matrix = { [key]: String(value) };
				for (const step of steps) {
					const variables = Object.entries({ ...env, ...step.env }).map(([name, text]) => [
						name,
						valueOf(text, matrix),
					]);
					if (step.run) expect(runStep(step.run, { ...GITHUB, ...Object.fromEntries(variables) })).toBe('');
					else moveArtefacts(step, matrix);
				}
			}
		}
	},
	120_000,
);

it('.gitlab-ci.yml: every line runs, stage after stage, on what the stages before left', () => {
	const { stages, ...rest } = parse(readFileSync('.gitlab-ci.yml', 'utf8'), { merge: true }) as {
		stages: string[];
	} & Record<string, { stage?: string; script?: string[]; before_script?: string[]; after_script?: string[] }>;
	office.git('clean', '-qfdx', '-e', 'node_modules', '-e', 'src', '-e', 'scripts');
	const first = rest.default as { before_script: string[] };
	for (const stage of stages)
		for (const [name, job] of Object.entries(rest)) {
			const { stage: own, script, before_script = first.before_script, after_script = [] } = job;
			if (own === stage && script && !name.startsWith('.'))
				expect(
					runStep([...before_script, ...script, ...after_script].join('\n'), {
						GITLAB_CI: 'true',
						CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
						CI_PAGES_URL: 'https://contoh.example',
						CI_JOB_NAME_SLUG: name,
						CI_API_V4_URL: 'api',
						TOKEN_KOMENTAR: 'x',
					}),
					name,
				).toBe('');
		}
	expect(existsSync(path.join(office.dir, 'public-situs/SHA256SUMS'))).toBe(true);
}, 120_000);

it('proposes what the check of links found', () => {
	const table = execFileSync('git', ['-C', path.join(root, 'asal.git'), 'show', 'tautan:data/tautan.csv'], {
		encoding: 'utf8',
	});
	expect(table).toMatch(/^https:\/\/koran\.example\/\S+,(\d{4}-\d\d-\d\d),\1,ada$/m);
});

it('and nothing else was asked of the stand-in than the project has', () => {
	const asked = new Set(
		readFileSync(said, 'utf8')
			.trim()
			.split('\n')
			.map((line) => line.split(' ').slice(0, 3).join(' ')),
	);
	for (const command of [
		'npm ci',
		'npm test',
		'npm run build',
		'npm run forge',
		'npm run verify',
		'npm run --silent',
		'gh pr comment',
		'gh pr create',
		'curl api/projects/',
	])
		expect(
			[...asked].some((each) => each.startsWith(command)),
			command,
		).toBe(true);
});
