/** Why no boundary was made: sentences for an official, with what to do. */
export class BoundaryRefusal extends Error {
	override readonly name = 'BoundaryRefusal';
}

/** Lines of a list, the first few of many. */
export function fewLines(lines: readonly string[], most = 10): string {
	const rest = lines.length - most;
	return [...lines.slice(0, most), ...(rest > 0 ? [`dan ${rest} lagi`] : [])].map((line) => `  - ${line}`).join('\n');
}
