import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../files/hash.ts';
import { replaceFile } from '../files/write-files.ts';

const folder = () => path.join(process.cwd(), 'node_modules', '.cache', 'aksi7', 'geo');
const running = new Map<string, Promise<unknown>>();
let code: Promise<string> | undefined;

/** Result of `compute`, kept in memory and as JSON under `node_modules/.cache/aksi7/geo/`. `inputs` must hold all that
 * the result depends on besides this folder's code and the packages it uses, which are part of the key already. A
 * cached file that is missing, cut short or altered is computed again; one that cannot be written is no error. */
export function cached<T>(name: string, inputs: unknown, compute: () => Promise<T>): Promise<T> {
	const inputHash = sha256(JSON.stringify(inputs));
	const key = `${name}-${inputHash}`;
	const known = running.get(key);
	if (known !== undefined) return known as Promise<T>;
	const result = readOrCompute(name, inputHash, compute);
	running.set(key, result);
	// A failure must not be remembered: in a dev server the next request comes after the file was mended.
	result.catch(() => running.delete(key));
	return result;
}

/** Forgets what is in memory, so that a test can see what is on disk. */
export function forget(): void {
	running.clear();
}

async function readOrCompute<T>(name: string, inputHash: string, compute: () => Promise<T>): Promise<T> {
	code ??= codeHash();
	const file = path.join(folder(), `${name}-${sha256(inputHash + (await code)).slice(0, 16)}.json`);
	const stored = await read<T>(file);
	if (stored !== undefined) return stored.value;
	const value = await compute();
	const body = JSON.stringify(value);
	try {
		replaceFile(file, `${sha256(body)}\n${body}`);
	} catch {
		// It is computed again.
	}
	// Through JSON, so that the first call and the later ones give equal objects.
	return JSON.parse(body) as T;
}

async function read<T>(file: string): Promise<{ readonly value: T } | undefined> {
	const text = await readFile(file, 'utf8').catch(() => '');
	const end = text.indexOf('\n');
	const body = text.slice(end + 1);
	if (end < 0 || sha256(body) !== text.slice(0, end)) return undefined;
	return { value: JSON.parse(body) as T };
}

/** Hash of this folder's sources and of the versions of the packages that shape the result. */
async function codeHash(): Promise<string> {
	// An own boundary is read in `data`.
	const folders = [path.join(process.cwd(), 'src', 'geo'), path.join(process.cwd(), 'src', 'data', 'boundary')];
	const files = (
		await Promise.all(
			folders.map(async (folder) => (await readdir(folder)).sort().map((name) => path.join(folder, name))),
		)
	).flat();
	const sources = files.filter((name) => /(?<!\.test|\.fixture)\.ts$/.test(name));
	const packages = ['geojson-indonesia', 'mapshaper', 'polylabel'].map((name) =>
		path.join(process.cwd(), 'node_modules', name, 'package.json'),
	);
	const texts = await Promise.all([...sources, ...packages].map((file) => readFile(file, 'utf8')));
	return sha256(texts.join('\0'));
}
