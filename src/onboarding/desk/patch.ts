/** Lines around a change that tell a reader of the patch where it goes. */
const AROUND = 3;
const UNENDED = '\\ No newline at end of file';

/** A text as lines that keep their ends, so that a last line without one is another line. */
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const written = (sign: string, line: string) =>
	line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n${UNENDED}\n`;
/** `@@ -from,count`: a side without lines is counted from 0. */
const span = (from: number, count: number) => `${count === 0 ? from : from + 1},${count}`;

/** One file's change as one hunk: what both texts begin and end with is left out. */
function fileChange(path: string, before: string | undefined, after: string): string {
	const [old, now] = [linesOf(before ?? ''), linesOf(after)];
	let head = 0;
	while (head < old.length && old[head] === now[head]) head += 1;
	let tail = 0;
	while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
	const from = Math.max(0, head - AROUND);
	const below = Math.min(tail, AROUND);
	const [gone, come] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
	const kept = head - from + below;
	return [
		`diff --git a/${path} b/${path}\n`,
		...(before === undefined ? ['new file mode 100644\n', '--- /dev/null\n'] : [`--- a/${path}\n`]),
		`+++ b/${path}\n`,
		`@@ -${span(from, gone.length + kept)} +${span(from, come.length + kept)} @@\n`,
		...old.slice(from, head).map((line) => written(' ', line)),
		...gone.map((line) => written('-', line)),
		...come.map((line) => written('+', line)),
		...old.slice(old.length - tail, old.length - tail + below).map((line) => written(' ', line)),
	].join('');
}

/** A unified diff that `git apply` takes, from the texts as they were (by path; a path that is missing is a new file)
 * to the texts given. Nothing for files that are the same. */
export const patchOf = (
	before: ReadonlyMap<string, string>,
	files: readonly (readonly [path: string, text: string])[],
): string =>
	files
		.filter(([path, text]) => before.get(path) !== text)
		.map(([path, text]) => fileChange(path, before.get(path), text))
		.join('');
