/** Where the parts of a component's opening tag stand. The parser gives the place of the whole; a writer needs that of
 * the attribute. */

export interface RawAttribute {
	readonly name: string;
	/** Offset of the name. */
	readonly start: number;
	/** `text`: what stands between quotes; `code`: what stands between braces; `flag`: nothing was given. */
	readonly kind: 'text' | 'code' | 'flag';
	readonly raw: string;
	/** Offset of the first sign within quotes or braces; of the name, for a flag. */
	readonly valueStart: number;
}

/** Offset just after the brace that closes the one at `open`; strings within do not count. */
function endOfBraces(source: string, open: number): number {
	let depth = 0;
	for (let at = open; at < source.length; at += 1) {
		const sign = source[at];
		if (sign === '{') depth += 1;
		else if (sign === '}') {
			depth -= 1;
			if (depth === 0) return at + 1;
		} else if (sign === '"' || sign === "'" || sign === '`') {
			const close = source.indexOf(sign, at + 1);
			if (close < 0) return source.length;
			at = close;
		}
	}
	return source.length;
}

/** The attributes of the tag that opens at `start` in a source that the MDX parser has accepted; no spreads. */
export function attributesAt(source: string, start: number): RawAttribute[] {
	const found: RawAttribute[] = [];
	const name = /[A-Za-z_][\w.:-]*/y;
	name.lastIndex = start + 1;
	if (!name.test(source)) return found;
	let at = name.lastIndex;
	while (at < source.length && source[at] !== '>' && source[at] !== '/') {
		name.lastIndex = at;
		const match = name.exec(source);
		if (!match) {
			at = source[at] === '{' ? endOfBraces(source, at) : at + 1;
			continue;
		}
		const after = source.slice(name.lastIndex).search(/\S/) + name.lastIndex;
		if (source[after] !== '=') {
			found.push({ name: match[0], start: at, kind: 'flag', raw: '', valueStart: at });
			at = name.lastIndex;
			continue;
		}
		const open = source.slice(after + 1).search(/\S/) + after + 1;
		const isCode = source[open] === '{';
		const end = isCode ? endOfBraces(source, open) : source.indexOf(source[open] ?? '"', open + 1) + 1;
		found.push({
			name: match[0],
			start: at,
			kind: isCode ? 'code' : 'text',
			raw: source.slice(open + 1, end - 1),
			valueStart: open + 1,
		});
		at = end;
	}
	return found;
}
