import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSite } from '../support/built-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** SHA-256 of every file, by its path. */
function fingerprints(dir: string): Record<string, string> {
	const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
	return Object.fromEntries(paths.map((file) => [path.relative(dir, file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

it('builds the same bytes twice', () => {
	const [first, second] = ['first', 'second'].map((name) => path.join(folder, name)) as [string, string];
	buildSite(first);
	buildSite(second);
	expect(Object.keys(fingerprints(first)).length).toBeGreaterThan(0);
	expect(fingerprints(second)).toEqual(fingerprints(first));
}, 300_000);
