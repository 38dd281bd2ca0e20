import { zlibSync } from 'fflate';

/** PNG with a palette: small, and the same bytes on every machine, since nothing in it depends on the system's zlib. */

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Colours kept: the flat ones come first, and what smooths the edges of letters needs no more. */
const MOST_COLOURS = 128;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
	return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc(body));
	return Buffer.concat([length, body, check]);
}

/** How often each colour is there. Runs of one colour are counted at once: the pictures are flat. */
function countColours(pixels: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	let start = 0;
	for (let at = 1; at <= pixels.length; at += 1) {
		const colour = pixels[start] as number;
		if (at < pixels.length && pixels[at] === colour) continue;
		counts.set(colour, (counts.get(colour) ?? 0) + at - start);
		start = at;
	}
	return counts;
}

const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;

/** The most frequent colours, and for every colour of the picture the place of its nearest among them. */
function paletteOf(pixels: Uint32Array): { readonly colours: readonly number[]; readonly places: ReadonlyMap<number, number> } {
	const sorted = [...countColours(pixels)].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
	const colours = sorted.slice(0, MOST_COLOURS);
	const kept = Int16Array.from(colours.flatMap(channels));
	const places = new Map(colours.map((colour, index) => [colour, index]));
	for (const colour of sorted.slice(MOST_COLOURS)) {
		const [red, green, blue] = channels(colour);
		let [nearest, least] = [0, Number.POSITIVE_INFINITY];
		for (let at = 0; at < kept.length; at += 3) {
			const [r, g, b] = [(kept[at] as number) - red, (kept[at + 1] as number) - green, (kept[at + 2] as number) - blue];
			const distance = r * r + g * g + b * b;
			if (distance < least) [nearest, least] = [at / 3, distance];
		}
		places.set(colour, nearest);
	}
	return { colours, places };
}

/** Opaque RGBA pixels, row by row, as a PNG that carries `description` in its text chunk of that name. */
export function encodePng(rgba: Uint8Array, width: number, height: number, description: string): Buffer {
	// A copy, because a view of 32 bits must start at a multiple of four.
	const pixels = new Uint32Array(rgba.slice().buffer);
	const { colours, places } = paletteOf(pixels);
	const rows = new Uint8Array((width + 1) * height);
	let [last, place] = [-1, 0];
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const pixel = pixels[y * width + x] ?? 0;
			if (pixel !== last) {
				last = pixel;
				place = places.get(pixel) ?? 0;
			}
			rows[y * (width + 1) + 1 + x] = place;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits for each pixel, by palette.
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from(SIGNATURE),
		chunk('IHDR', header),
		chunk('PLTE', Uint8Array.from(colours.flatMap(channels))),
		chunk('iTXt', Buffer.from(`Description\0\0\0id\0\0${description}`, 'utf8')),
		chunk('IDAT', zlibSync(rows, { level: 4 })),
		chunk('IEND', new Uint8Array()),
	]);
}

/** What a PNG of ours says is written on it, line by line; `undefined` where there is no such text. */
export function descriptionOf(png: Uint8Array): string | undefined {
	const buffer = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
	for (let at = SIGNATURE.length; at + 8 <= buffer.length; ) {
		const length = buffer.readUInt32BE(at);
		const data = buffer.subarray(at + 8, at + 8 + length);
		if (buffer.toString('latin1', at + 4, at + 8) === 'iTXt') {
			const text = data.toString('utf8');
			const head = 'Description\0\0\0id\0\0';
			if (text.startsWith(head)) return text.slice(head.length);
		}
		at += length + 12;
	}
	return undefined;
}
