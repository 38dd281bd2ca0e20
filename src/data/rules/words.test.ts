import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NOTE_GROUPS } from './index.ts';
import type { RuleWords } from './words.ts';

const RULE_NOTES: RuleWords = Object.assign({}, ...NOTE_GROUPS.map(({ notes }) => notes));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const texts = (folder: string, wanted: RegExp) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => wanted.test(path))
		.map((path) => readFileSync(join(root, folder, path), 'utf8'));

/** Every code that the source writes, and every code that a golden case shows. */
function codesFound(): Set<string> {
	const source = ['src/data', 'src/geo/own']
		.flatMap((folder) => texts(folder, /^(?!public-files|.*\.(test|fixture)\.ts$).*\.ts$/))
		.join('\n');
	const writing = ['src/writing', 'src/model/prose']
		.flatMap((folder) => texts(folder, /^(?!.*\.(test|fixture)\.ts$|vite-plugin).*\.ts$/))
		.join('\n');
	const found = [
		...source.matchAll(/\b(?:error|warning|tell|refuse)\(\s*'([a-z-]+)'/g),
		...source.matchAll(/\?\s*'([a-z]+-ganda)'/g),
		// Of the check of texts: codes stand at their call, in a fault, or in a choice between several.
		...writing.matchAll(/\b(?:refuse|remark|issue|error)\(\s*'([a-z]+(?:-[a-z]+)+)'/g),
		...writing.matchAll(/(?:code: |code: what === '\w+' \? |\? |: )'([a-z]+(?:-[a-z]+)+)'(?=[,;\s]|$)/gm),
		...[...writing.matchAll(/\.known\(\s*'([a-z]+)'/g)].map(([, kind]) => ['', `${kind}-tak-ada`] as const),
		...texts('tests/cases', /\.json$/).flatMap((text) => [...text.matchAll(/"code": "([a-z-]+)"/g)]),
	].map(([, code]) => code ?? '');
	return new Set([...found, ...[...source.matchAll(/refer\('([a-z]+)'/g)].map(([, kind]) => `${kind}-tak-ada`)]);
}

const codes = codesFound();

describe('the notes of the rules', () => {
	test('has a note for every code of the check', () => {
		expect(codes.size).toBeGreaterThan(60);
		expect([...codes].filter((code) => !Object.hasOwn(RULE_NOTES, code))).toEqual([]);
	});

	test('has no note for a code that no longer is, and none twice', () => {
		expect(Object.keys(RULE_NOTES).filter((code) => !codes.has(code))).toEqual([]);
		expect(NOTE_GROUPS.flatMap(({ notes }) => Object.keys(notes))).toHaveLength(Object.keys(RULE_NOTES).length);
	});

	test('names documents that the site has', () => {
		const documents = readFileSync(join(root, 'data/dokumen.csv'), 'utf8')
			.split('\n')
			.map((line) => line.split(',')[0]);
		const named = Object.values(RULE_NOTES).flatMap(({ example }) => example?.document ?? []);
		expect(named.length).toBeGreaterThan(10);
		expect(named.filter((id) => !documents.includes(id))).toEqual([]);
	});

	test.each(Object.entries(RULE_NOTES))('%s is said in sentences', (_, { finds, why, fix, example }) => {
		for (const text of [finds, why, fix, ...(example ? [example.text] : [])]) expect(text).toMatch(/^[A-Z\d].*[.]$/);
	});
});
