// One build of a checkout at a time: Astro keeps what it made of a site's texts in `.astro`, and two would read each
// other's.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const OURS = () => `${hostname()} ${process.pid}`;

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

function isHeld(text: string): boolean {
	const [host, pid] = text.split(' ');
	if (host !== hostname()) return true;
	try {
		process.kill(Number(pid), 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Takes a lock whose holder is gone out of the way; by a rename, so that of two who try only one does. */
function clear(file: string, stale: string): void {
	const aside = `${file}.${process.pid}`;
	try {
		renameSync(file, aside);
		if (read(aside) === stale) rmSync(aside, { force: true });
		else renameSync(aside, file);
	} catch {
		// Somebody else was quicker.
	}
}

/** Runs `work` while no other process that asks for the same file does. `onWait` is told once, with the process waited
 * for. The lock of a process that was killed counts for nothing. */
export async function alone<T>(file: string, work: () => Promise<T>, onWait: (holder: string) => void): Promise<T> {
	mkdirSync(path.dirname(file), { recursive: true });
	for (let told = false; ; await wait(300)) {
		try {
			writeFileSync(file, OURS(), { flag: 'wx' });
			break;
		} catch (cause) {
			if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
		}
		const holder = read(file);
		if (holder === undefined) continue;
		// Empty while its holder is about to write: that takes no time, so the next look tells.
		if (holder !== '' && !isHeld(holder)) clear(file, holder);
		else if (!told) {
			onWait(holder.split(' ')[1] ?? '');
			told = true;
		}
	}
	const release = () => {
		if (read(file) === OURS()) rmSync(file, { force: true });
	};
	process.once('exit', release);
	try {
		return await work();
	} finally {
		process.off('exit', release);
		release();
	}
}
