/** Lines of a `SHA256SUMS` as coreutils reads it, in the order of the names. */
export const checksumText = (sums: Iterable<readonly [name: string, sum: string]>): string =>
	[...sums]
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		.map(([name, sum]) => `${sum}  ${name}\n`)
		.join('');

/** Reads one back; throws with the line's number at a line that is none. */
export function parseChecksums(text: string): Map<string, string> {
	const lines = text.split('\n').filter((line) => line !== '');
	return new Map(
		lines.map((line, at) => {
			const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
			if (!sum || !name) throw new Error(`baris ${at + 1} bukan sidik SHA-256`);
			return [name, sum] as const;
		}),
	);
}
