// Starting other programs, and saying so. Plain JavaScript on Node's own modules: used before anything is installed.
import { spawn } from 'node:child_process';

/** A reason to stop that the user can act on: one sentence, printed without a stack. */
export class Refusal extends Error {}

/**
 * Prints one line about what is happening now.
 * @param {string} sentence
 */
export function say(sentence) {
	console.log(`• ${sentence}`);
}

const windows = process.platform === 'win32';

/**
 * Runs a program with the terminal as its own and gives its exit code; a signal counts as 1. What it writes to stderr is also
 * handed to `onError`, for those who must tell one failure from another.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onError?: (text: string) => void }} options
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, onError } = {}) {
	return new Promise((resolve, reject) => {
		// npm is a batch file on Windows, and only a shell starts those.
		const child = spawn(command, args, {
			env,
			stdio: ['inherit', 'inherit', onError ? 'pipe' : 'inherit'],
			shell: windows && command === 'npm',
		});
		child.stderr?.on('data', (chunk) => {
			process.stderr.write(chunk);
			onError?.(String(chunk));
		});
		const pass = (signal) => child.kill(signal);
		process.once('SIGTERM', pass).once('SIGINT', pass);
		child.on('error', reject);
		child.on('close', (code) => {
			process.off('SIGTERM', pass).off('SIGINT', pass);
			resolve(code ?? 1);
		});
	});
}

/**
 * Runs a script of package.json: npm puts the project's own Node first on the path.
 * @param {string} name
 * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv }} options
 */
export function runScript(name, { args = [], env = process.env } = {}) {
	return run('npm', ['run', '--silent', name, '--', ...args], { env });
}

/**
 * Runs `main`; a refusal becomes its sentence and exit code 1, anything else stays a crash.
 * @param {() => Promise<void>} main
 * @param {() => void} [afterRefusal]
 */
export async function command(main, afterRefusal) {
	try {
		await main();
	} catch (cause) {
		if (!(cause instanceof Refusal)) throw cause;
		console.error(`\n${cause.message}`);
		process.exitCode = 1;
		afterRefusal?.();
	}
}
