import { stripMarks } from '../model/base/mark.ts';
import { type Child, el, label } from './svg.ts';

/** Texts in a drawing that may lie neither on each other nor outside of it, whatever font the reader has. */

export interface LabelBox {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Width of a letter in sizes of the font: of a wide family, so that narrower ones fit too. */
const LETTER = { plain: 0.62, bold: 0.72 } as const;
/** Height of letters above and below their base line, in sizes. */
const ASCENT = 0.8;
const DESCENT = 0.25;
const LEADING = 1.1;

/** What a text is written with. */
type LabelFont = { readonly size: number; readonly bold?: boolean };

/** About how wide a text is at most. */
export const textWidth = (text: string, { size, bold = false }: LabelFont): number =>
	stripMarks(text).length * size * (bold ? LETTER.bold : LETTER.plain);

/** A text at a point: `x` is where it begins, ends or has its middle, `y` its first base line. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly lines: readonly string[];
}

function boxOf({ x, y, anchor, lines }: Spot, font: LabelFont): LabelBox {
	const width = Math.max(...lines.map((line) => textWidth(line, font)));
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return {
		left,
		right: left + width,
		top: y - ASCENT * font.size,
		bottom: y + ((lines.length - 1) * LEADING + DESCENT) * font.size,
	};
}

const meet = (a: LabelBox, b: LabelBox) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A name's ways to be written: on one line, or on two about as long as each other. */
export function waysToWrite(name: string): string[][] {
	const words = name.split(' ');
	const cuts = words
		.slice(1)
		.map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
	const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
	const [best] = cuts.sort((a, b) => longest(a) - longest(b));
	return best ? [[name], best] : [[name]];
}

/** Takes places one after the other; what comes first has the choice. */
export class LabelPlaces {
	readonly #frame: LabelBox;
	readonly #texts: LabelBox[] = [];
	readonly #marks: LabelBox[] = [];

	constructor(frame: LabelBox) {
		this.#frame = frame;
	}

	/** A point or a line that texts leave free where they can. */
	avoid(box: LabelBox): void {
		this.#marks.push(box);
	}

	/** The first of the spots that is free, else the first that only covers a mark; written as markup, or nothing where
	 * none has room. */
	write(spots: readonly Spot[], className: string, font: LabelFont): Child {
		const inside = spots.filter((spot) => {
			const box = boxOf(spot, font);
			const { left, right, top, bottom } = this.#frame;
			return (
				box.left >= left &&
				box.right <= right &&
				box.top >= top &&
				box.bottom <= bottom &&
				!this.#texts.some((other) => meet(box, other))
			);
		});
		const chosen = inside.find((spot) => !this.#marks.some((mark) => meet(boxOf(spot, font), mark))) ?? inside[0];
		if (!chosen) return '';
		this.#texts.push(boxOf(chosen, font));
		const { x, y, anchor, lines } = chosen;
		const attributes = { class: className, 'text-anchor': anchor === 'start' ? undefined : anchor };
		if (lines.length === 1) return label(lines[0] ?? '', { ...attributes, x, y });
		const rows = lines.map((line, index) => el('tspan', { x, y: y + index * LEADING * font.size }, line));
		return el('text', attributes, ...rows);
	}
}
