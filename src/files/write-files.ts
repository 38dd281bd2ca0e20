import { randomUUID } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is to be written, whole, in one file of the folder; with a process's number behind it while that one still
 * writes it. */
const LEDGER = '.sedang-ditulis';

/** Whether a file of a data folder is a ledger of changes and no data. */
export const isLedger = (path: string) => path.startsWith(LEDGER);

/** Writes files, and removes those whose text is `undefined`, all or none, whatever happens in between: the change is
 * first written down in one file beside them, and takes effect when that file gets its name. A run that is killed after
 * this leaves it to be finished by whoever reads the folder next (`settleFolder`), and one that is killed before leaves
 * all as it was. */
export function writeFiles(dir: string, texts: ReadonlyMap<string, string | undefined>): void {
	if (texts.size === 0) return;
	settleFolder(dir);
	const own = join(dir, `${LEDGER}-${process.pid}`);
	try {
		mkdirSync(dir, { recursive: true });
		// A full disk, or a folder that nobody may write in, is met before anything is changed.
		for (const path of texts.keys()) mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeWhole(own, JSON.stringify([...texts].map(([path, text]) => [path, text ?? null])), 0o644);
		renameSync(own, join(dir, LEDGER));
	} finally {
		rmSync(own, { force: true });
	}
	settleFolder(dir);
}

/** Finishes a change of files that was decided and not finished, and clears what a run that was killed before left. */
export function settleFolder(dir: string): void {
	const found = existsSync(dir) ? readdirSync(dir).filter(isLedger) : [];
	for (const name of found) {
		if (name !== LEDGER) {
			if (!isRunning(Number(name.slice(LEDGER.length + 1)))) rmSync(join(dir, name), { force: true });
			continue;
		}
		for (const [path, text] of JSON.parse(readFileSync(join(dir, name), 'utf8')) as [string, string | null][]) {
			const to = join(dir, path);
			if (text === null) rmSync(to, { force: true });
			else {
				// Each in one step too, for another program may be reading it; beside the ledger, for the next run
				// clears these.
				const waiting = join(dir, `${LEDGER}-${process.pid}`);
				writeWhole(waiting, text, existsSync(to) ? statSync(to).mode : 0o644);
				mkdirSync(dirname(to), { recursive: true });
				renameSync(waiting, to);
			}
		}
		rmSync(join(dir, name), { force: true });
	}
}

/** Writes a file whole under another name and then gives it its own, so that nobody ever reads half of it. */
export function replaceFile(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	const growing = `${file}.${process.pid}.${randomUUID()}.tmp`;
	writeFileSync(growing, content);
	renameSync(growing, file);
}

function writeWhole(path: string, text: string, mode: number): void {
	const file = openSync(path, 'w', mode);
	try {
		writeFileSync(file, text);
		// Without it a power cut may keep the new name and lose the text.
		fsyncSync(file);
	} finally {
		closeSync(file);
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
