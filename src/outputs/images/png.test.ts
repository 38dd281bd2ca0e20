import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { descriptionOf } from './png.fixture.ts';
import { encodePng } from './png.ts';

/** Reads back what `encodePng` writes: colours of the pixels, by PLTE and IDAT. */
function pixelsOf(png: Buffer, width: number): number[][] {
	const parts = new Map<string, Buffer>();
	for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
		parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	const [palette, data] = [parts.get('PLTE') as Buffer, unzlibSync(parts.get('IDAT') as Buffer)];
	return [...data].flatMap((place, index) =>
		index % (width + 1) === 0 ? [] : [[...palette.subarray(place * 3, place * 3 + 3)]],
	);
}

it('keeps every colour of a flat picture', () => {
	const rgba = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
	expect(pixelsOf(encodePng(rgba, 2, 2, ''), 2)).toEqual([
		[255, 0, 0],
		[0, 255, 0],
		[0, 0, 255],
		[255, 0, 0],
	]);
});

it('gives a colour that has no place in the palette its nearest', () => {
	// 200 greys on a ground of white; the rarest must still come out close.
	const greys = Array.from({ length: 200 }, (_, index) => [index, index, index, 255]);
	const rgba = Uint8Array.from([...greys, ...Array.from({ length: 200 }, () => [255, 255, 255, 255])].flat());
	const seen = pixelsOf(encodePng(rgba, 20, 20, ''), 20);
	seen.slice(0, 200).forEach(([red = 0], index) => {
		expect(Math.abs(red - index)).toBeLessThanOrEqual(80);
	});
	expect(seen.at(-1)).toEqual([255, 255, 255]);
});

it('carries its description, letters beyond ASCII too', () => {
	const png = encodePng(new Uint8Array(4).fill(255), 1, 1, 'Kota Bontang\n−2 SD · 27,4 persen');
	expect(descriptionOf(png)).toBe('Kota Bontang\n−2 SD · 27,4 persen');
	expect(descriptionOf(Buffer.from('no picture at all'))).toBeUndefined();
});
