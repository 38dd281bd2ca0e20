import { type ParseError, parseTree } from 'jsonc-parser';
import type { Word } from './reader.ts';

/** The texts of a list as it is typed in an attribute, each with its offset; `undefined` when it is none. */
export function listOf(raw: string, start: number): Word[] | undefined {
	const faults: ParseError[] = [];
	const tree = parseTree(raw, faults, { allowTrailingComma: true, disallowComments: true });
	if (faults.length > 0 || tree?.type !== 'array' || !tree.children?.every(({ type }) => type === 'string'))
		return undefined;
	return tree.children.map(({ value, offset }) => ({ text: value as string, offset: start + offset + 1 }));
}
