// The pictures of the guides: taken from the real pages while tests pass them, or held against these.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { formatPeriod, type Period } from '../../src/model/base/period.ts';
import { descriptionOf } from '../../src/outputs/images/png.fixture.ts';
import { encodePng } from '../../src/outputs/images/png.ts';
import { plain } from './plain.ts';

const isKeeping = () => Boolean(process.env.KEEP_PICTURES);
/** No higher than a screen. */
const HIGHEST = 720;
/** Pictures are as wide as to be read on a phone, and taken in so wide a window. */
export const PICTURE_VIEW = { width: 480, height: 900 };

/** Left free around it, in pixels. */
const MARGIN = 14;

/** A part of a page, from `part` to the end of `last`, and the words that can be read in it. */
async function look(page: Page, part: string, last: string, margin: number) {
	const [box, end] = [await page.locator(part).first().boundingBox(), await page.locator(last).first().boundingBox()];
	if (!box || !end) throw new Error(`picture: ${part}, ${last}`);
	const scrolled = await page.evaluate(() => scrollY);
	const [x, y] = [box.x - margin, box.y + scrolled - margin].map((at) => Math.max(0, at)) as [number, number];
	const clip = {
		x,
		y,
		width: Math.min(box.width + 2 * margin, PICTURE_VIEW.width - x),
		height: Math.min(end.y + end.height - box.y + 2 * margin, HIGHEST),
	};
	const words = await page.evaluate(
		({ part, clip }) => {
			const from = document.querySelector(part);
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			const words: string[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (!from || from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) continue;
				range.selectNodeContents(node);
				const { top, bottom, width } = range.getBoundingClientRect();
				if (width > 1 && top + scrollY >= clip.y && bottom + scrollY <= clip.y + clip.height)
					words.push(node.textContent?.trim() ?? '');
			}
			return words;
		},
		{ part, clip },
	);
	// What is changed by a command bears its day.
	const days = [0, 86_400_000].map((ago) =>
		formatPeriod(new Date(Date.now() - ago).toISOString().slice(0, 10) as Period),
	);
	const said = plain(words.filter(Boolean).join(' '));
	return { clip, words: days.map(plain).reduce((text, day) => text.replaceAll(day, 'hari ini'), said) };
}

/** Pixels of a screenshot. */
async function pixelsOf(page: Page, png: Buffer) {
	const blank = await page.context().newPage();
	const { data, width, height } = await blank.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
			const context = canvas.getContext('2d') as CanvasRenderingContext2D;
			context.drawImage(image, 0, 0);
			const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
			return { data: [...data], width, height };
		},
		`data:image/png;base64,${png.toString('base64')}`,
	);
	await blank.close();
	return { data: Uint8Array.from(data), width, height };
}

/**
 * Takes a picture for the guides where `npm run pictures` asks for it; otherwise fails when the page says other words
 * than when it was taken: these are written in it. What is itself a picture says `drawn`.
 */
export async function picture(page: Page, name: string, part: string, last = part, drawn = ''): Promise<void> {
	const file = `public/panduan/${name}.png`;
	const { clip, words: said } = await look(page, part, last, drawn ? 0 : MARGIN);
	const words = drawn || said;
	if (!isKeeping()) {
		expect(words, `${file} is out of date: npm run pictures`).toBe(descriptionOf(readFileSync(file)));
		return;
	}
	const { data, width, height } = await pixelsOf(page, await page.screenshot({ clip, fullPage: true }));
	writeFileSync(file, encodePng(data, width, height, words));
}
