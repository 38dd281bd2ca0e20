import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { patchOf } from './patch.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-tambalan-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(path.join(root, 'data'));

it('is taken by git and makes the files as they are, whatever changed in them', () => {
	const line = fc.constantFrom('a,1', 'b,2', 'c,ké', '', '-d', '+e', ' f');
	const text = fc
		.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', ''))
		.map(([lines, end]) => (lines.length > 0 ? lines.join('\n') + end : ''));
	const [first, second] = ['data/satu.csv', 'data/dua baru.csv'] as const;
	fc.assert(
		fc.property(text, text, text, (before, after, fresh) => {
			const files = [
				[first, after],
				[second, `baru\n${fresh}`],
			] as const;
			rmSync(path.join(root, second), { force: true });
			writeFileSync(path.join(root, first), before);
			execFileSync('git', ['apply', '--whitespace=nowarn'], {
				cwd: root,
				input: patchOf(new Map([[first, before]]), files),
				stdio: ['pipe', 'pipe', 'pipe'],
			});
			for (const [name, wanted] of files) expect(readFileSync(path.join(root, name), 'utf8')).toBe(wanted);
		}),
		{ numRuns: 60 },
	);
});

it('is nothing where nothing changed', () => {
	expect(patchOf(new Map([['data/a.csv', 'a\n']]), [['data/a.csv', 'a\n']])).toBe('');
});
