import { error, type Issue } from '../../model/base/issue.ts';

/** What a map's program writes is a few levels deep; more is no data, and readers that go down by level would fall. */
const DEEPEST = 100;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = new Set([...'[{'].map((sign) => sign.charCodeAt(0)));
const CLOSE = new Set([...']}'].map((sign) => sign.charCodeAt(0)));

/** Says where a JSON text goes deeper than any data does, before a parser falls over it. */
export function depthFault(file: string, text: string): Issue | undefined {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (quoted) {
			if (sign === BACKSLASH) at += 1;
			else if (sign === QUOTE) quoted = false;
		} else if (sign === QUOTE) quoted = true;
		else if (OPEN.has(sign)) depth += 1;
		else if (CLOSE.has(sign)) depth -= 1;
		if (depth <= DEEPEST) continue;
		const before = text.slice(0, at).split('\n');
		const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
		const message = `Kurung di sini bersarang lebih dari ${DEEPEST} tingkat.`;
		return error('json-rusak', place)`${message} → Simpan ulang berkasnya dari program petanya.`;
	}
	return undefined;
}
