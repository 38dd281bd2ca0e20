// What was looked through and held nothing is not looked through again until it changes: most files of a repository
// never do.
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../files/hash.ts';
import { replaceFile } from '../files/write-files.ts';

/** A file changed within this of now may change again without its times telling so. */
const RACY_NS = 2_000_000_000n;

/** What changes whenever the file does, and cannot be set back: size, place, and both times to the nanosecond. */
function stampOf(file: string): { readonly stamp: string; readonly changed: bigint } | undefined {
	const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
	if (!stats?.isFile()) return undefined;
	return { stamp: [stats.size, stats.ino, stats.mtimeNs, stats.ctimeNs].join(':'), changed: stats.ctimeNs };
}

/** The guard and its readers as they are: with other rules nothing is known to be clean. */
const rules = () =>
	[import.meta.dirname, path.join(import.meta.dirname, '..', 'files')]
		.flatMap((dir) => readdirSync(dir).map((name) => path.join(dir, name)))
		.sort()
		.map((file) => `${file} ${stampOf(file)?.stamp}`)
		.join('\n');

/** Files of a root that held nothing when they were last looked through. */
export class KnownFiles {
	readonly #file: string;
	readonly #before: Readonly<Record<string, string>>;
	readonly #now: Record<string, string> = {};
	readonly #start = BigInt(Date.now()) * 1_000_000n;

	/**
	 * Kept below `root`'s own `node_modules`, if it has any, else nowhere.
	 * @param conditions what the verdict depends on beside the file and the rules.
	 */
	constructor(root: string, conditions: readonly string[]) {
		const key = sha256([root, rules(), ...conditions].join('\0'));
		this.#file = path.join(root, 'node_modules', '.cache', 'aksi7', 'personal', `${key.slice(0, 32)}.json`);
		this.#before = existsSync(path.join(root, 'node_modules')) ? read(this.#file) : {};
	}

	/** Whether a file held nothing and is the same still. */
	has(file: string): boolean {
		const stamp = this.#before[file];
		if (stamp === undefined || stampOf(file)?.stamp !== stamp) return false;
		this.#now[file] = stamp;
		return true;
	}

	/** Remembers that a file, as it was when `work` began, held nothing. */
	look<T>(file: string, work: () => readonly T[]): readonly T[] {
		const before = stampOf(file);
		const found = work();
		const isSettled = before && before.changed < this.#start - RACY_NS;
		if (isSettled && found.length === 0 && stampOf(file)?.stamp === before.stamp) this.#now[file] = before.stamp;
		return found;
	}

	/** Keeps what is known for the next time; where nothing can be written, the next time looks again. */
	save(): void {
		const isSame = Object.keys(this.#now).every((file) => this.#before[file] === this.#now[file]);
		if (isSame || !existsSync(path.resolve(path.dirname(this.#file), '../../..'))) return;
		try {
			replaceFile(this.#file, JSON.stringify(this.#now));
		} catch {
			// Read-only, or full.
		}
	}
}

function read(file: string): Readonly<Record<string, string>> {
	try {
		const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return Object.assign(Object.create(null), value);
	} catch {
		return {};
	}
}
