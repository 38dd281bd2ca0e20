// npm run setup-hooks [-- --chain]: lets git refuse a commit that holds personal data. Exit code: 0 set up, 1 something
// is for you to do.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../src/files/git.ts';
import { command, Refusal, say } from './support/run.mjs';

const HOOKS = ['pre-commit', 'commit-msg'] as const;
const FOLDER = 'scripts/hooks';

const git = (...args: string[]) => ask('.', ...args) ?? '';

const slashed = (name: string) => name.split(path.sep).join('/');

/** A folder of hooks that already work, which ours would put out of work. */
function earlierHooks(top: string, ours: string): string | undefined {
	const set = git('config', '--get', 'core.hooksPath');
	if (set) return path.resolve(top, set) === path.resolve(top, ours) ? undefined : path.resolve(top, set);
	const own = path.resolve(git('rev-parse', '--git-common-dir'), 'hooks');
	return existsSync(own) && readdirSync(own).some((name) => !name.endsWith('.sample')) ? own : undefined;
}

/** Makes the earlier hook call ours first; what stood in it stays. */
function chain(file: string, line: string): void {
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '#!/bin/sh\n';
	if (!/^#!.*sh\b/.test(before))
		throw new Refusal(`\`${file}\` bukan skrip sh: panggil kait di \`${FOLDER}\` sendiri dari sana.`);
	const end = before.indexOf('\n') + 1;
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, `${before.slice(0, end)}${line}\n${before.slice(end)}`);
	chmodSync(file, 0o755);
	say(`Pemeriksa data pribadi kini dijalankan oleh \`${file}\`.`);
}

async function run(): Promise<void> {
	const top = git('rev-parse', '--show-toplevel');
	if (!top) throw new Refusal('Folder ini bukan repositori git: jalankan perintah ini di salinan hasil `git clone`.');
	const ours = slashed(path.join(git('rev-parse', '--show-prefix'), FOLDER));
	// An archive of the project, or Windows, may have lost the right to run it.
	for (const hook of HOOKS) chmodSync(path.join(FOLDER, hook), 0o755);
	const earlier = earlierHooks(top, ours);
	if (!earlier) {
		git('config', 'core.hooksPath', ours);
		return say('Siap: setiap commit kini diperiksa, dan yang memuat data pribadi ditolak.');
	}
	const wanted = HOOKS.map((hook) => ({
		file: path.join(earlier, hook),
		line: `sh "$(git rev-parse --show-toplevel)/${ours}/${hook}"${hook === 'commit-msg' ? ' "$1"' : ''} || exit 1`,
	})).filter(
		({ file, line }) => !(existsSync(file) && readFileSync(file, 'utf8').includes(line.split('" ')[0] as string)),
	);
	if (wanted.length === 0) return say(`Siap: kait di \`${earlier}\` sudah menjalankan pemeriksa data pribadi.`);
	if (process.argv.includes('--chain')) {
		for (const { file, line } of wanted) chain(file, line);
		return;
	}
	const lines = wanted.map(({ file, line }) => `\`${file}\`:\n\n\t${line}`).join('\n\n');
	throw new Refusal(
		`Git di sini sudah memakai kait (hooks) di \`${earlier}\`, dan itu tidak diubah.\nJalankan \`npm run ` +
			`setup-hooks -- --chain\` untuk menyambungkannya, atau tambahkan sendiri baris ini di awal ${lines}`,
	);
}

await command(run);
