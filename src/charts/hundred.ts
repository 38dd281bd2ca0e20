import { el, px, type Tree } from './svg.ts';

/** Of a hundred children, so many: a hundred dots in ten rows of ten, a square that a narrow screen can give room. */

const COLUMNS = 10;
const TOTAL = 100;
/** Distance between two dots, in pixels of the drawing. */
const STEP = 12;

/** Strokes through the dots from `from` up to, not including, `to`; a row each. `ends` is how far a stroke goes beyond
 * its first and last dot. */
function rows(from: number, to: number, ends = 0): string {
	const parts: string[] = [];
	for (let at = from; at < to; ) {
		const row = Math.floor(at / COLUMNS);
		const until = Math.min(to, (row + 1) * COLUMNS);
		const x = STEP * (at % COLUMNS) + STEP / 2 - ends;
		// A little beyond the last dot, or a renderer may take it for one that just does not fit.
		parts.push(`M${px(x)} ${row * STEP + STEP / 2}h${px(STEP * (until - at - 1) + 2 * ends + 0.1)}`);
		at = until;
	}
	return parts.join('');
}

/** A square as large, of a share that nobody knows: hatched, without a dot that could be taken for none. */
export function unknownHundred(): Tree {
	const side = (STEP * TOTAL) / COLUMNS;
	const lines = Array.from({ length: 7 }, (_, at) => 30 * (at + 1)).map((sum) => {
		const [low, high] = [Math.max(0, sum - side), Math.min(side, sum)];
		return `M${low} ${high}L${high} ${low}`;
	});
	return el(
		'svg',
		{ class: 'hundred', viewBox: `0 0 ${side} ${side}`, 'aria-hidden': 'true' },
		el('path', { class: 'unknown', d: `M1 1h${side - 2}v${side - 2}h${2 - side}z${lines.join('')}` }),
	);
}

/**
 * A hundred dots, `count` of them full; behind them a band over those of the interval, where there is one. A row of
 * dots is one stroke of round dashes without length, so the whole weighs as little as a few lines. It repeats the
 * number beside it and is not read out.
 * @param count of a hundred, 0 to 100; rounded to whole dots
 * @param interval its ends in per cent
 */
export function hundredDots(count: number, interval?: { readonly low: number; readonly high: number }): Tree {
	const full = Math.min(TOTAL, Math.max(0, Math.round(count)));
	const band = interval && [Math.max(0, Math.round(interval.low) - 1), Math.min(TOTAL, Math.round(interval.high))];
	return el(
		'svg',
		{ class: 'hundred', viewBox: `0 0 ${STEP * COLUMNS} ${(STEP * TOTAL) / COLUMNS}`, 'aria-hidden': 'true' },
		...(band ? [el('path', { class: 'band', d: rows(band[0] ?? 0, band[1] ?? 0, STEP / 2) })] : []),
		...(full < TOTAL
			? [el('path', { class: 'rim', d: rows(full, TOTAL) }), el('path', { class: 'hole', d: rows(full, TOTAL) })]
			: []),
		...(full > 0 ? [el('path', { class: 'full', d: rows(0, full) })] : []),
	);
}
