import type { Page } from 'playwright-core';

/** How a page looks, small enough to keep: the grey of a grid of cells over its first screens, as letters. */

/** Cells across and down. */
const GRID = { across: 24, down: 36 } as const;
const STEPS = 'abcdefghijklmnopqrstuvwxyz';
/**
 * A cell this many steps away from its own place and from all beside it looks different; a page may have so many of
 * them in a hundred. Another machine smooths letters otherwise and breaks a line elsewhere, which moves what follows by
 * less than a cell.
 */
const STRANGE = 4;
const MOST_STRANGE = 3;

/** The first screens of a page as letters, `a` black to `z` white. */
export async function lookOf(page: Page): Promise<string> {
	const png = await page.screenshot({
		clip: { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height: 1400 },
		fullPage: true,
	});
	const cells = await page.evaluate(
		async ({ source, across, down }) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = Object.assign(document.createElement('canvas'), { width: across, height: down });
			const context = canvas.getContext('2d');
			if (!context) return [];
			context.imageSmoothingQuality = 'high';
			context.drawImage(image, 0, 0, across, down);
			const { data } = context.getImageData(0, 0, across, down);
			return Array.from(
				{ length: across * down },
				(_, at) => (data[4 * at] ?? 0) * 0.3 + (data[4 * at + 1] ?? 0) * 0.59 + (data[4 * at + 2] ?? 0) * 0.11,
			);
		},
		{ source: `data:image/png;base64,${png.toString('base64')}`, ...GRID },
	);
	return cells.map((grey) => STEPS[Math.min(STEPS.length - 1, Math.floor((grey / 256) * STEPS.length))]).join('');
}

/** A cell and those that touch it. */
function around(at: number): number[] {
	const [row, column] = [Math.floor(at / GRID.across), at % GRID.across];
	const near = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [row + down, column + right] as const));
	return near.filter(([y, x]) => x >= 0 && x < GRID.across && y >= 0).map(([y, x]) => y * GRID.across + x);
}

/** How many in a hundred cells look different, either way round; all of them when nothing was kept. */
export function differenceOf(kept: string | undefined, now: string): number {
	if (kept?.length !== now.length) return 100;
	const strange = (one: string, other: string) =>
		[...one].filter((letter, at) =>
			around(at).every(
				(near) => near >= other.length || Math.abs(STEPS.indexOf(letter) - STEPS.indexOf(other[near] ?? '')) >= STRANGE,
			),
		).length;
	// What is gone is seen in what was kept, what is new in what is there now.
	return (100 * Math.max(strange(kept, now), strange(now, kept))) / now.length;
}

/** Whether a page looks as it was kept. */
export const looksAlike = (kept: string | undefined, now: string): boolean => differenceOf(kept, now) <= MOST_STRANGE;
