import { type Face, widthOf } from './font.ts';

/** A text broken into lines that fit, in the largest of the sizes allowed. */
export interface Block {
	readonly lines: readonly string[];
	readonly size: number;
	/** True when even the smallest size needs more lines than there are, so the end is left out behind an ellipsis. */
	readonly isCut: boolean;
}

/** How a text may be set. */
export interface Room {
	readonly face: Face;
	readonly width: number;
	/** Most lines. */
	readonly lines: number;
	/** In pixels, the largest first. */
	readonly sizes: readonly number[];
}

/** Lines no wider than `width`; a single word that is wider stands alone and is seen by `fitText`. */
function wrap(text: string, face: Face, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`, face, size) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** The same number of lines in less width, so that none is left with a single word. */
function balance(lines: readonly string[], face: Face, size: number, width: number): readonly string[] {
	let best = lines;
	for (let share = 0.95; share >= 0.5; share -= 0.05) {
		const narrower = wrap(lines.join(' '), face, size, width * share);
		if (narrower.length > lines.length) break;
		best = narrower;
	}
	return best;
}

/** The longest beginning of a line that fits with an ellipsis after it. */
function shorten(line: string, face: Face, size: number, width: number): string {
	let kept = line;
	while (kept.length > 0 && widthOf(`${kept}…`, face, size) > width) kept = kept.slice(0, -1).trimEnd();
	return `${kept.replace(/[,;:.]$/, '')}…`;
}

/** Sets a text in the largest size whose lines fit; in none of them, in the smallest with its end cut. */
export function fitText(text: string, { face, width, lines: most, sizes }: Room): Block {
	for (const size of sizes) {
		const lines = wrap(text, face, size, width);
		if (lines.length <= most && lines.every((line) => widthOf(line, face, size) <= width))
			return { lines: balance(lines, face, size, width), size, isCut: false };
	}
	const size = sizes.at(-1) ?? 24;
	const all = wrap(text, face, size, width);
	const kept = all.slice(0, most).map((line, index) => {
		const isLast = index === most - 1 && all.length > most;
		return isLast || widthOf(line, face, size) > width ? shorten(line, face, size, width) : line;
	});
	return { lines: kept, size, isCut: true };
}
