import { basename, resolve } from 'node:path';
import { ask, contents, filesAt } from '../../files/git.ts';
import { type Issue, warning } from '../../model/base/issue.ts';
import { LEFT } from './quiet.ts';

/** Titles, dates and paragraphs: whatever a reader reads stands on a line of its own. */
const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '' && line !== '---');
const keyOf = (line: string) => /^(\w+):/.exec(line)?.[1];

/**
 * Warnings of programmes' texts that were published and now read otherwise. What was added is not told, for nobody read
 * anything else before.
 * @param folder of the texts, as it is named in messages.
 * @param commit that was published last.
 * @param now the texts by their path in the folder.
 */
export function quietPrograms(folder: string, commit: string, now: ReadonlyMap<string, string>): Issue[] {
	const dir = resolve(folder);
	const prefix = ask(dir, 'rev-parse', '--show-prefix');
	if (prefix === undefined) return [];
	const texts = filesAt(dir, commit, prefix).filter(({ path }) => path.endsWith('.mdx'));
	const present = new Map([...now].map(([file, text]) => [basename(file), text]));
	return [...contents(dir, texts)].flatMap(([{ path }, bytes]): Issue[] => {
		const [name, before] = [basename(path), bytes.toString()];
		const after = present.get(name);
		const at = (line: number) => ({ file: `${folder}/${name}`, line, column: 1 });
		if (after === undefined)
			return [
				warning('kata-berubah', at(1))`
			Tulisan ini sudah terbit dan kini hilang.
			→ ${LEFT}`,
			];
		if (after === before) return [];
		const [old, kept] = [linesOf(before), new Set(linesOf(after))];
		const gone = old.filter((line) => !kept.has(line));
		const keys = [...new Set(gone.flatMap((line) => keyOf(line) ?? []))].map((key) => `\`${key}\``);
		const paragraphs = gone.filter((line) => keyOf(line) === undefined).length;
		if (gone.length === 0) return [];
		const what = [...keys, ...(paragraphs > 0 ? [paragraphs === 1 ? 'satu alinea' : 'beberapa alinea'] : [])].join(
			', ',
		);
		const first = after.split(/\r?\n/).findIndex((line) => linesOf(line).length > 0 && !old.includes(line));
		return [
			warning('kata-berubah', at(Math.max(first, 0) + 1))`
				Tulisan yang sudah terbit berubah atau berkurang: ${what}.
				→ ${LEFT}`,
		];
	});
}
