import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which room of `src` may import which: the table in src/README.md, held against what the code imports. */

const TITLE = '## Which room imports which';
const SPECIFIER = /(?:\bfrom|\bimport|\bimport\()\s*'(\.{1,2}\/[^'?]+)/g;
const MOST_ARROWS = 55;

/** The room of a file: the folder below `src`, or a file beside the folders. */
const roomOf = (file: string) => {
	const [top = '', room = ''] = file.split('/');
	return top === 'src' ? room.replace(/\.(?:ts|mjs)$/, '') : top;
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => path.posix.join('src', file.split(path.sep).join('/')))
	.filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !/\.test\.ts$|fixture/.test(file));

const imports = files.map(
	(file) =>
		[
			file,
			[...readFileSync(file, 'utf8').matchAll(SPECIFIER)].map(([, to = '']) =>
				path.posix.join(path.posix.dirname(file), to),
			),
		] as const,
);

const arrows = new Map<string, Set<string>>();
for (const [file, found] of imports)
	for (const to of found)
		if (roomOf(to) !== roomOf(file))
			arrows.set(roomOf(file), (arrows.get(roomOf(file)) ?? new Set<string>()).add(roomOf(to)));

/** Room -> the rooms that it may import, as the table says. */
const allowed = new Map(
	(readFileSync('src/README.md', 'utf8').split(TITLE)[1]?.split('\n## ')[0] ?? '')
		.split('\n')
		.map((line) => line.split('|').map((cell) => [...cell.matchAll(/`([\w.-]+)`/g)].map(([, name = '']) => name)))
		.flatMap(([, room, rooms]) => (room?.[0] && rooms ? [[room[0], rooms] as const] : [])),
);

const sorted = (map: ReadonlyMap<string, Iterable<string>>) =>
	Object.fromEntries([...map].map(([room, rooms]) => [room, [...rooms].sort()] as const).sort());

describe('the rooms of the house', () => {
	it('import as the table in src/README.md says, and the table says no more', () => {
		expect(allowed.size).toBeGreaterThan(8);
		expect(sorted(arrows)).toEqual(sorted(new Map([...allowed].filter(([, rooms]) => rooms.length > 0))));
	});

	it(`are tied by at most ${MOST_ARROWS} arrows, none in a circle and none to the commands`, () => {
		expect([...arrows.values()].reduce((sum, rooms) => sum + rooms.size, 0)).toBeLessThanOrEqual(MOST_ARROWS);
		const below = (room: string, seen: readonly string[] = []): string[] =>
			seen.includes(room)
				? [[...seen, room].join(' -> ')]
				: [...(arrows.get(room) ?? [])].flatMap((each) => below(each, [...seen, room]));
		expect([...arrows.keys()].flatMap((room) => below(room))).toEqual([]);
		expect([...arrows.values()].some((rooms) => rooms.has('scripts'))).toBe(false);
	});
});

it('the papers of the code name only files and folders that are there', () => {
	const all = ['src', 'scripts', 'tests', 'data', 'public', '.github'].flatMap((top) =>
		readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => `/${top}/${file.split(path.sep).join('/')}/`),
	);
	const papers = [
		'.github/CONTRIBUTING.md',
		...all
			.filter((file) => /^\/src\/(?!content\/|data\/readme-template).*\.md\/$/.test(file))
			.map((file) => file.slice(1, -1)),
	];
	expect(papers).toContain('src/README.md');
	const lost = papers.flatMap((paper) =>
		[...readFileSync(paper, 'utf8').matchAll(/`([\w.[\]-][\w.[\]/-]*(?:\/|\.(?:ts|mjs|astro|css|csv|json|md|txt)))`/g)]
			.map(([, name = '']) => name.replace(/\/$/, ''))
			.filter((name) => !/^(?:dist$|node_modules\/)/.test(name) && !all.some((file) => file.includes(`/${name}/`)))
			.map((name) => `${paper}: ${name}`),
	);
	expect(lost).toEqual([]);
});
