/** Which signs belong to a run, by their codes. */
export function signs(all: string): Uint8Array {
	const table = new Uint8Array(128);
	for (const sign of all) table[sign.charCodeAt(0)] = 1;
	return table;
}

/** Every unbroken run of at least `least` such signs, by start and end. Looks at one sign in `least` until one belongs,
 * which is many times quicker than a pattern: most texts hold no such run. */
export function* longRuns(
	text: string,
	table: Uint8Array,
	least: number,
): Generator<readonly [from: number, to: number]> {
	const belongs = (at: number) => table[text.charCodeAt(at)] === 1;
	for (let at = least - 1; at < text.length; at += least) {
		if (!belongs(at)) continue;
		let from = at;
		let to = at + 1;
		while (from > 0 && belongs(from - 1)) from--;
		while (to < text.length && belongs(to)) to++;
		if (to - from < least) continue;
		yield [from, to];
		at = to;
	}
}
