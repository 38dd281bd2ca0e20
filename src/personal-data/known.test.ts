// A file that held nothing is passed over only as long as nothing of it changed.
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KnownFiles } from './known.ts';

let root = '';
const file = () => path.join(root, 'a.csv');
/** Ten seconds later: what was changed just now is never remembered. */
const later = () => vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });
const lookOnce = (found: readonly string[] = [], conditions: readonly string[] = []) => {
	const known = new KnownFiles(root, conditions);
	known.look(file(), () => found);
	known.save();
};
const isKnown = (conditions: readonly string[] = []) => new KnownFiles(root, conditions).has(file());

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'aksi7-known-'));
	mkdirSync(path.join(root, 'node_modules'));
	writeFileSync(file(), 'kelurahan,pendek\nA,12\n');
});
afterEach(() => {
	vi.useRealTimers();
	rmSync(root, { recursive: true });
});

it('is known when it held nothing, under the same conditions only', () => {
	later();
	lookOnce();
	expect([isKnown(), isKnown(['021'])]).toEqual([true, false]);
});

it('is not known when something was found, or it is new', () => {
	lookOnce();
	expect(isKnown()).toBe(false);
	later();
	lookOnce(['x']);
	expect(isKnown()).toBe(false);
});

it('is not known when it changed, even if its size and its time say otherwise', () => {
	later();
	lookOnce();
	const { atime, mtime } = statSync(file());
	writeFileSync(file(), 'kelurahan,pendek\nB,13\n');
	utimesSync(file(), atime, mtime);
	expect(isKnown()).toBe(false);
});

it('is not known as a link, nor when it changed while it was looked at', () => {
	later();
	const known = new KnownFiles(root, []);
	known.look(file(), () => {
		writeFileSync(file(), 'nama,lahir\n');
		return [];
	});
	known.save();
	expect(isKnown()).toBe(false);
	rmSync(file());
	symlinkSync('lain.csv', file());
	lookOnce();
	expect(isKnown()).toBe(false);
});
