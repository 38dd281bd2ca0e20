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

/** Where each run of one colour ends, and its colour, row by row: the pictures are flat, and a run is seen at once. */
type Runs = { readonly ends: Uint32Array; readonly colours: Uint32Array };

/** Room for the largest picture so far: new megabytes for each keep the collector busier than the drawing. */
let room = { ends: new Uint32Array(0), colours: new Uint32Array(0), rows: new Uint8Array(0) };

function makeRoom(width: number, height: number): typeof room {
	if (room.ends.length < width * height || room.rows.length < (width + 1) * height)
		room = {
			ends: new Uint32Array(width * height),
			colours: new Uint32Array(width * height),
			rows: new Uint8Array((width + 1) * height),
		};
	return room;
}

/** Runs of a picture, each within one row. */
function runsOf(pixels: Uint32Array, width: number, { ends, colours }: typeof room): Runs {
	let runs = 0;
	for (let at = 0, edge = width; at < pixels.length; edge += width)
		for (let colour = pixels[at] as number; at < edge; colour = pixels[at] as number) {
			while (at < edge && pixels[at] === colour) at += 1;
			colours[runs] = colour;
			ends[runs++] = at;
		}
	return { ends: ends.subarray(0, runs), colours: colours.subarray(0, runs) };
}

/** How often each colour is there. */
function countColours({ ends, colours }: Runs): Map<number, number> {
	const counts = new Map<number, number>();
	let start = 0;
	for (let run = 0; run < ends.length; run += 1) {
		const [end, colour] = [ends[run] as number, colours[run] as number];
		counts.set(colour, (counts.get(colour) ?? 0) + end - start);
		start = end;
	}
	return counts;
}

const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;

/** The most frequent colours, and for every colour of the picture the place of its nearest among them. */
function paletteOf(runs: Runs): { readonly colours: readonly number[]; readonly places: ReadonlyMap<number, number> } {
	const sorted = [...countColours(runs)].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
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
	// A view of 32 bits must start at a multiple of four.
	const bytes = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
	const room = makeRoom(width, height);
	const runs = runsOf(new Uint32Array(bytes.buffer, bytes.byteOffset, width * height), width, room);
	const { colours, places } = paletteOf(runs);
	const rows = room.rows.subarray(0, (width + 1) * height);
	let start = 0;
	for (let run = 0; run < runs.ends.length; run += 1) {
		const end = runs.ends[run] as number;
		// Before each row one byte says how it is filtered: not at all.
		const row = Math.floor(start / width) + 1;
		if (start % width === 0) rows[start + row - 1] = 0;
		rows.fill(places.get(runs.colours[run] as number) ?? 0, start + row, end + row);
		start = end;
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
