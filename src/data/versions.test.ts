import { expect, it } from 'vitest';
import { sha256 } from '../files/hash.ts';
import { publishedVersions } from './promised.ts';
import { type FileList, publishedLists, readVersions, withVersion } from './versions.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

it('says of each version only what differs, and reads every list whole', () => {
	const lists: readonly (readonly [string, FileList])[] = [
		[
			'01',
			new Map([
				['x.csv', a],
				['y.csv', a],
			]),
		],
		[
			'02',
			new Map([
				['x.csv', b],
				['z z.csv', a],
			]),
		],
		[
			'03',
			new Map([
				['x.csv', b],
				['y.csv', a],
				['z z.csv', a],
			]),
		],
	];
	const text = lists.reduce((so, [version, list]) => withVersion(so, version, list), '');
	expect(text.split('\n').length).toBe(10);
	for (const [version, list] of lists) expect(new Map(readVersions(text).get(version))).toEqual(new Map(list));
	expect(withVersion(text, '02', new Map())).toBe(text);
});

it('keeps a list of every version that is promised, and each is the one that its version is the digest of', () => {
	const kept = publishedLists();
	for (const version of publishedVersions()) expect([...kept.keys()]).toContain(version);
	for (const [version, list] of kept) {
		const lines = [...list].sort(([x], [y]) => (x < y ? -1 : 1)).map(([path, sum]) => `${sum}  ${path}\n`);
		expect(sha256(lines.join('')).slice(0, version.length)).toBe(version);
	}
});
