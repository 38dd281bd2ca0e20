import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { buildSite } from '../support/built-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** SHA-256 of every file, by its path. */
function fingerprints(dir: string): Record<string, string> {
	const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
	return Object.fromEntries(paths.map((file) => [path.relative(dir, file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

// The site that all these tests look at is the first of the two builds.
it('builds the same bytes again', () => {
	const again = path.join(folder, 'again');
	buildSite(again);
	expect(Object.keys(fingerprints(again)).length).toBeGreaterThan(0);
	expect(fingerprints(again)).toEqual(fingerprints(inject('builtDir')));
}, 300_000);
