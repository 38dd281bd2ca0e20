import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const WAITING = '.baru-';

/**
 * Writes files so that each is either the old one or the new one, whole, whatever happens in between. All stand ready beside their
 * places before the first takes its own; a run that is killed among them leaves files that the check refuses, and the next run clears.
 */
export function writeFiles(dir: string, texts: ReadonlyMap<string, string>): void {
	const waiting: { readonly from: string; readonly to: string }[] = [];
	try {
		// First all beside their places: a full disk must not leave half of the folder repaired.
		for (const [path, text] of texts) {
			const to = join(dir, path);
			const from = `${to}${WAITING}${process.pid}`;
			mkdirSync(dirname(to), { recursive: true });
			clearOf(to);
			waiting.push({ from, to });
			const file = openSync(from, 'w', existsSync(to) ? statSync(to).mode : 0o644);
			try {
				writeFileSync(file, text);
				// Without it a power cut may keep the new name and lose the text.
				fsyncSync(file);
			} finally {
				closeSync(file);
			}
		}
		for (const { from, to } of waiting) renameSync(from, to);
	} finally {
		for (const { from } of waiting) rmSync(from, { force: true });
	}
}

/** Removes what a run that was killed left beside a file. */
function clearOf(to: string): void {
	for (const name of readdirSync(dirname(to))) {
		const owner = name.startsWith(`${basename(to)}${WAITING}`) ? Number(name.slice(basename(to).length + WAITING.length)) : Number.NaN;
		if (owner !== process.pid && Number.isInteger(owner) && !isRunning(owner)) rmSync(join(dirname(to), name), { force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}
