import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const AS = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];

/** What a command answered: its exit code, and all that it said. */
export interface Answer {
	readonly status: number | null;
	readonly said: string;
}

/** An office's own project: its data under real git, and the project's commands. */
export interface Office {
	readonly dir: string;
	/** The environment of its commands: of no build server and no forge. */
	readonly env: NodeJS.ProcessEnv;
	git(...args: string[]): string;
	run(script: string, ...args: string[]): Answer;
	read(file: string): string;
	/** Changes a file; throws where nothing would change. */
	edit(file: string, change: (text: string) => string): void;
}

/** Makes an office in `dir`, with the data that `fill` puts in its folder, committed as `main`. */
export function newOffice(
	dir: string,
	fill: (dataDir: string) => void = (to) => cpSync('tests/cases/lengkap/data', to, { recursive: true }),
): Office {
	mkdirSync(dir);
	for (const part of ['src', 'scripts', 'package.json', 'package-lock.json'])
		cpSync(part, path.join(dir, part), { recursive: true });
	// The texts of the real programmes speak of the real data.
	rmSync(path.join(dir, 'src/content/programs'), { recursive: true });
	fill(path.join(dir, 'data'));
	symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));
	// What git does not track the guard of personal data does not read: the source is not what an office changes, and
	// has tests of its own.
	writeFileSync(path.join(dir, '.gitignore'), 'node_modules\nsrc\nscripts\n');
	const { CI: _ci, GITHUB_ACTIONS: _actions, GITHUB_STEP_SUMMARY: _summary, DATA_DIR: _data, ...env } = process.env;
	const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
	const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...AS, ...args], { stdio: 'pipe' }).toString();
	execFileSync('git', ['init', '-q', '--template=', '-b', 'main', dir]);
	git('add', '-A');
	git('commit', '-qm', 'awal');
	return {
		dir,
		env,
		git,
		read,
		run(script, ...args) {
			const command = [`scripts/${script}.ts`, ...args];
			const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: dir, env, encoding: 'utf8' });
			return { status, said: `${stdout}${stderr}` };
		},
		edit(file, change) {
			const before = read(file);
			if (change(before) === before) throw new Error(`nothing to edit in ${file}`);
			writeFileSync(path.join(dir, file), change(before));
		},
	};
}
