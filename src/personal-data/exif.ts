const ARTIST = new Set([0x013b, 0x9c9d]);
const POINTERS: Readonly<Record<number, string>> = { 34665: 'exif' };
const GPS = 0x8825;
const OWNER = 0xa430;

/** Offsets at which the Exif data of a JPEG, PNG, WebP or HEIC file may begin, past the mark before it. */
function* starts(bytes: Buffer): Generator<number> {
	for (const [mark, skip] of [
		['Exif\0\0', 6],
		['eXIf', 4],
		['EXIF', 8],
	] as const)
		for (let at = bytes.indexOf(mark, 0, 'latin1'); at !== -1; at = bytes.indexOf(mark, at + 1, 'latin1'))
			yield at + skip;
	yield 0;
}

/** Tags of a TIFF structure and those it points to that tell of a person or a place. */
function read(bytes: Buffer, start: number): Set<string> {
	const found = new Set<string>();
	const mark = bytes.toString('latin1', start, start + 4);
	if (mark !== 'II*\0' && mark !== 'MM\0*') return found;
	const little = mark.startsWith('I');
	const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
	const long = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
	const visit = (at: number, depth: number): void => {
		for (let entry = 0, count = short(at); entry < count; entry++) {
			const place = at + 2 + entry * 12;
			const tag = short(place);
			if (tag === GPS) found.add('lokasi (GPS)');
			if ((ARTIST.has(tag) || tag === OWNER) && long(place + 4) > 1) found.add('nama pembuat');
			if (POINTERS[tag] && depth < 2) visit(start + long(place + 8), depth + 1);
		}
	};
	try {
		visit(start + long(start + 4), 0);
	} catch (cause) {
		// A damaged structure ends where the file does; what was found until there counts.
		if (!(cause instanceof RangeError)) throw cause;
	}
	return found;
}

/** What the Exif data of a picture tell of who made it and where. */
export function exifTraces(bytes: Uint8Array): string[] {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return [...new Set([...starts(buffer)].flatMap((start) => [...read(buffer, start)]))];
}
