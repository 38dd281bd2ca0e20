import type { ShareCard, ShareNumber } from './card.ts';
import { type Face, widthOf } from './font.ts';
import { type Block, fitText } from './text.ts';

/** Where each line of a card stands. All lengths in pixels of the image. */

export const IMAGE = { width: 1200, height: 630 } as const;
const MARGIN = 56;
const INNER = IMAGE.width - 2 * MARGIN;
/** Words beside a picture, and the picture. */
const COLUMN = 604;
const PICTURE = { x: 704, y: 48, width: IMAGE.width - MARGIN - 704 } as const;
const GAP = 32;
/** Lines stand this many sizes apart; letters reach this far up and down from their base line. */
const LEADING = 1.16;
const ASCENT = 0.74;
const DESCENT = 0.24;

/** One line of text. */
export interface Line {
	readonly text: string;
	readonly face: Face;
	readonly size: number;
	/** Left end. */
	readonly x: number;
	/** Base line. */
	readonly y: number;
	readonly colour: 'ink' | 'soft' | 'accent';
	/** Width that it may not leave. */
	readonly room: number;
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export interface Layout {
	readonly lines: readonly Line[];
	/** Height at which the line over the source stands. */
	readonly rule: number;
	/** Room of the picture, when there is one. */
	readonly picture?: Box;
}

/** A piece of text with the space it takes; drawn from `top` on. */
interface Piece {
	readonly height: number;
	put(x: number, top: number): Line[];
}

function piece(block: Block, face: Face, colour: Line['colour'], room: number): Piece {
	const step = block.size * LEADING;
	return {
		height: block.size * (ASCENT + DESCENT) + step * (block.lines.length - 1),
		put: (x, top) =>
			block.lines.map((text, index) => ({
				text,
				face,
				size: block.size,
				x,
				y: top + block.size * ASCENT + step * index,
				colour,
				room,
			})),
	};
}

function stack(pieces: readonly (Piece | undefined)[], gap: number): Piece {
	const all = pieces.filter((each) => each !== undefined);
	return {
		height: all.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, all.length - 1),
		put(x, top) {
			let at = top;
			return all.flatMap((each) => {
				const lines = each.put(x, at);
				at += each.height + gap;
				return lines;
			});
		},
	};
}

/** Shares of the largest size that a number may be set in. */
const NUMBER_STEPS = [1, 0.92, 0.85, 0.77, 0.7, 0.63, 0.56, 0.48, 0.4, 0.32];

const numberBlock = (value: string, width: number, largest: number): Block =>
	fitText(value, {
		face: 'serif',
		width,
		lines: 1,
		sizes: NUMBER_STEPS.map((share) => Math.round(largest * share)),
	});

/** The number, its unit beside it where that fits and one stands alone, and under it where not. */
function valuePiece(
	{ value, unit, isPublished }: ShareNumber,
	width: number,
	largest: number,
	isAlone: boolean,
): Piece {
	if (!isPublished)
		return piece(
			fitText(value, { face: 'serif', width, lines: 2, sizes: [isAlone ? 76 : 46, 40, 34] }),
			'serif',
			'soft',
			width,
		);
	const number = numberBlock(value, width, largest);
	const small = Math.max(30, Math.round(Math.min(number.size, 110) * 0.4));
	const wide = widthOf(value, 'serif', number.size);
	const own = piece(number, 'serif', 'ink', width);
	if (!unit) return own;
	const beside = small * 0.4 + widthOf(unit, 'bold', small);
	if (wide + beside > width || !isAlone)
		return stack(
			[own, piece(fitText(unit, { face: 'bold', width, lines: 2, sizes: [small, 30, 26] }), 'bold', 'ink', width)],
			8,
		);
	return {
		height: own.height,
		put: (x, top) => [
			...own.put(x, top),
			{
				text: unit,
				face: 'bold',
				size: small,
				x: x + wide + small * 0.4,
				y: top + number.size * ASCENT,
				colour: 'ink',
				room: width - wide - small * 0.4,
			},
		],
	};
}

function numberPiece(number: ShareNumber, width: number, largest: number, isAlone: boolean, isTight: boolean): Piece {
	const { label, source, notes } = number;
	const text = (said: string, face: Face, colour: Line['colour'], sizes: readonly number[], most: number) => {
		if (said === '') return undefined;
		// A smaller single line before a larger pair of them.
		const single = fitText(said, { face, width, lines: 1, sizes });
		return piece(single.isCut ? fitText(said, { face, width, lines: most, sizes }) : single, face, colour, width);
	};
	return stack(
		[
			text(label, 'bold', 'accent', isTight ? [25] : [32, 28, 25], 2),
			valuePiece(number, width, largest, isAlone),
			text(source, 'bold', 'ink', isAlone && !isTight ? [36, 33, 30] : [30, 28, 26], 2),
			text(notes.join(', '), 'sans', 'soft', isAlone && !isTight ? [30, 28, 26] : isTight ? [22] : [27, 25, 23], 3),
		],
		10,
	);
}

/** Several numbers side by side. */
function numbersPiece(
	numbers: readonly ShareNumber[],
	width: number,
	largest: number,
	isTight: boolean,
): Piece | undefined {
	if (numbers.length === 0) return undefined;
	const each = (width - GAP * (numbers.length - 1)) / numbers.length;
	// Two numbers in one size: neither is the larger by its print.
	const published = numbers.filter(({ isPublished }) => isPublished);
	const size = Math.min(...published.map(({ value }) => numberBlock(value, each, largest).size));
	const pieces = numbers.map((number) =>
		numberPiece(number, each, numbers.length > 1 ? size : largest, numbers.length === 1, isTight),
	);
	return {
		height: Math.max(...pieces.map(({ height }) => height)),
		put: (x, top) => pieces.flatMap((one, index) => one.put(x + index * (each + GAP), top)),
	};
}

type Words = { readonly head: Piece; readonly body: Piece | undefined };

/** Shares of the largest sizes that title and numbers are tried in after those. */
const SCALES = [0.86, 0.74, 0.62, 0.52, 0.44, 0.36, 0.3];
const TITLE_SIZES = [84, 78, 72, 66, 60, 55, 50, 45, 40, 36];

/** Title and numbers of a card at a share of their largest sizes. */
function wordsOf({ title, subtitle, numbers, picture }: ShareCard, width: number, scale: number): Words {
	const isWide = width === INNER;
	const isTight = scale < 0.6;
	const isPlain = numbers.length === 0;
	const largest = picture?.kind === 'country' ? 60 : isPlain ? 84 : 72;
	const sizes = TITLE_SIZES.filter((size) => size <= Math.max(36, largest * scale));
	const titleBlock = fitText(title, { face: 'serif', width, lines: isWide ? 3 : 2, sizes });
	const subtitleBlock = fitText(subtitle, {
		face: 'sans',
		width,
		lines: isPlain ? 3 : 2,
		sizes: isTight ? [25] : [34, 31, 28, 25],
	});
	return {
		head: stack(
			[piece(titleBlock, 'serif', 'ink', width), subtitle ? piece(subtitleBlock, 'sans', 'soft', width) : undefined],
			14,
		),
		body: numbersPiece(numbers, width, (numbers.length > 1 ? 132 : isWide ? 230 : 190) * scale, isTight),
	};
}

/** Sets a card: title from the top, numbers from the bottom, source and the site's name under a line, the picture on
 * the right. */
export function layoutOf(card: ShareCard): Layout {
	const { caption, credit, site, picture } = card;
	const isWide = picture === undefined || picture.kind === 'country';
	const width = isWide ? INNER : COLUMN;

	const brandSize = 36;
	const brandWidth = widthOf(site, 'serif', brandSize);
	const creditRoom = INNER - brandWidth - GAP;
	const creditPiece = credit
		? piece(fitText(credit, { face: 'sans', width: creditRoom, lines: 2, sizes: [25, 22] }), 'sans', 'soft', creditRoom)
		: undefined;
	const footerHeight = Math.max(brandSize, creditPiece?.height ?? 0);
	const footerTop = IMAGE.height - 36 - footerHeight;
	const rule = footerTop - 18;
	const brand = piece({ lines: [site], size: brandSize, isCut: false }, 'serif', 'accent', brandWidth);

	const top = 52;
	const bottom = rule - 24;
	const fits = ({ head, body }: Words) => top + head.height + (body ? 28 + body.height : 0) <= bottom;
	let words = wordsOf(card, width, 1);
	// From generous to tight, until there is air between title and numbers.
	for (const scale of SCALES) {
		if (fits(words)) break;
		words = wordsOf(card, width, scale);
	}
	const { head, body } = words;

	const captionPiece =
		caption && picture && !isWide
			? piece(
					fitText(caption, { face: 'sans', width: PICTURE.width, lines: 2, sizes: [22, 20] }),
					'sans',
					'soft',
					PICTURE.width,
				)
			: undefined;
	const captionTop = bottom - (captionPiece?.height ?? 0);
	const room: Box | undefined =
		picture === undefined
			? undefined
			: isWide
				? { x: MARGIN, y: top + head.height + 24, width: INNER, height: rule - 16 - (top + head.height + 24) }
				: { x: PICTURE.x, y: PICTURE.y, width: PICTURE.width, height: captionTop - 16 - PICTURE.y };
	return {
		lines: [
			...head.put(MARGIN, top),
			...(body?.put(MARGIN, bottom - body.height) ?? []),
			...(captionPiece?.put(PICTURE.x, captionTop) ?? []),
			...(creditPiece?.put(MARGIN, footerTop) ?? []),
			...brand.put(IMAGE.width - MARGIN - brandWidth, footerTop + (footerHeight - brand.height) / 2),
		],
		rule,
		...(room && { picture: room }),
	};
}

/** Space that a line's letters take. */
export const extentOf = ({ text, face, size, x, y }: Line): Box => ({
	x,
	y: y - size * ASCENT,
	width: widthOf(text, face, size),
	height: size * (ASCENT + DESCENT),
});
