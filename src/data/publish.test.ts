import { expect, test, vi } from 'vitest';
import { suppressedCells } from './disclosure/suppressed-cells.ts';
import { draftOf } from './draft.ts';
import { examine, publish } from './publish.ts';
import { changesSinceEarlier } from './published/index.ts';
import { readFolder } from './read-folder.ts';
import { RULES } from './rules/index.ts';

/** Files that count how often each is taken up. */
class CountedFiles extends Map<string, string> {
	readonly taken = new Map<string, number>();
	override get(path: string): string | undefined {
		this.taken.set(path, (this.taken.get(path) ?? 0) + 1);
		return super.get(path);
	}
}

test('a command parses a folder once and runs each rule once, whatever it asks of it', () => {
	const found = readFolder('tests/cases/lengkap/data');
	const files = new CountedFiles(found.files);
	const folder = { ...found, files };
	const runs = RULES.map((rule) => vi.spyOn(rule, 'run'));

	// As `npm run check -- --base` asks: the verdict, the list to sign, the changes since then, the texts' Publication.
	const { draft, issues } = examine(folder);
	const taken = new Map(files.taken);
	suppressedCells(draft);
	const earlier = draftOf(readFolder('tests/cases/lengkap/data')).draft;
	expect(changesSinceEarlier({ draft: earlier, isOwn: true, issues: [] }, draft)).toEqual([]);
	expect(publish(folder).publication).toBe(publish(folder).publication);
	expect(examine(folder).issues).toBe(issues);

	for (const run of runs) expect(run).toHaveBeenCalledTimes(1);
	const tables = [...taken.keys()].filter((path) => path.endsWith('.csv') && found.files.has(path));
	expect(tables.length).toBeGreaterThan(15);
	// Once to see whether its line ends are sound, once to parse it.
	for (const path of tables) expect([path, files.taken.get(path)]).toEqual([path, 2]);
	vi.restoreAllMocks();
});
