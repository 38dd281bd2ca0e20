// Starting other programs, and saying so. Plain JavaScript on Node's own modules: used before anything is installed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

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

/** Programs that were started here and still run. */
const running = new Set();

/**
 * Stops every program that was started here.
 * @param {NodeJS.Signals} signal
 */
export function stopRunning(signal = 'SIGTERM') {
	for (const child of running) child.kill(signal);
}

/** Whether whoever started this process is still there. npm hands a signal only to the shell between itself and its
 * script; when that shell is gone, so is the wish for the work. */
const parent = process.ppid;
const above = parentOf(parent);
/** Whoever was started by npm and finds itself below the first process of all was left before it could look. */
const isLeft = parent === 1 && process.env.npm_lifecycle_event !== undefined;
export const parentIsThere = () => !isLeft && process.ppid === parent && parentOf(parent) === above;

/**
 * The parent of a process, where the system tells (Linux): npm may be gone while the shell below it still waits.
 * @param {number} pid
 */
function parentOf(pid) {
	try {
		return readFileSync(`/proc/${pid}/stat`, 'latin1')
			.replace(/^.*\) /s, '')
			.split(' ')[1];
	} catch {
		return undefined;
	}
}

/**
 * Calls `stop` once that parent is gone. Does not keep the process alive.
 * @param {() => void} stop
 */
export function stopWithParent(stop) {
	const timer = setInterval(() => {
		if (parentIsThere()) return;
		clearInterval(timer);
		stop();
	}, 500);
	timer.unref();
}

/** What the system's refusals mean, and what to do. */
const SYSTEM = {
	ENOSPC: 'disk penuh; kosongkan tempat, lalu ulangi',
	// Node's copying of folders says so of a full disk, too.
	EIO: 'tidak dapat dibaca atau ditulis; disk mungkin penuh atau rusak. Kosongkan tempat, lalu ulangi',
	EDQUOT: 'jatah disk habis; kosongkan tempat, lalu ulangi',
	EACCES: 'tidak boleh dibaca atau ditulis; betulkan izinnya, atau pilih folder lain',
	EPERM: 'tidak boleh diubah; betulkan izinnya, atau pilih folder lain',
	EROFS: 'berada di disk yang hanya dapat dibaca; pilih folder lain',
	EEXIST: 'sudah ada dan bukan folder; pilih nama lain',
	ENOTDIR: 'salah satu bagian jalurnya bukan folder; betulkan jalurnya',
	ELOOP: 'tautannya berputar; betulkan tautannya',
	ENAMETOOLONG: 'namanya terlalu panjang; pilih nama yang lebih pendek',
	EBUSY: 'sedang dipakai, mungkin sebagai titik pasang (mount); pilih folder lain, misalnya satu tingkat di bawahnya',
	EXDEV: 'berada di disk lain daripada folder di sampingnya; pilih folder lain',
	EMFILE: 'terlalu banyak berkas terbuka; tutup program lain, lalu ulangi',
	ENOENT: 'tidak ada; betulkan jalurnya',
};

/**
 * One sentence for a refusal of the operating system; `undefined` for an error that is the program's own.
 * @param {unknown} cause
 */
export function systemSentence(cause) {
	const { code, syscall, path: file, dest } = /** @type {NodeJS.ErrnoException & { dest?: string }} */ (cause ?? {});
	if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
	return `\`${dest ?? file ?? syscall}\` ${SYSTEM[code] ?? `ditolak oleh sistem pada \`${syscall}\``} (${code}).`;
}

/**
 * Runs a program with the terminal as its own and gives its exit code; a signal counts as 1. What it writes to stderr
 * is also handed to `onError`, for those who must tell one failure from another.
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
		running.add(child);
		child.stderr?.on('data', (chunk) => {
			process.stderr.write(chunk);
			onError?.(String(chunk));
		});
		const pass = (signal) => child.kill(signal);
		process.once('SIGTERM', pass).once('SIGINT', pass);
		child.on('error', reject);
		child.on('close', (code) => {
			running.delete(child);
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
		const sentence = cause instanceof Refusal ? cause.message : systemSentence(cause);
		if (sentence === undefined) throw cause;
		console.error(`\n${sentence}`);
		process.exitCode = 1;
		afterRefusal?.();
	}
}
