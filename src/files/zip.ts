import { Inflate, inflateSync, strToU8, type Zippable, zipSync } from 'fflate';

// fflate unpacks a whole zip or streams it in its own order. Here a sheet of a million rows must never stand in memory
// unpacked, and the shared strings come first wherever they lie: so the directory is read by hand (APPNOTE.TXT, 4.3.12)
// and each file is streamed.

/** A file in a zip. */
export interface ZipEntry {
	readonly isLocked: boolean;
	readonly isStored: boolean;
	readonly crc: number;
	readonly packed: Uint8Array;
	readonly size: number;
}

/** Why an archive cannot be read: it is broken, needs a password, or holds more than may be unpacked. */
export class ZipFault extends Error {
	readonly why: 'broken' | 'locked' | 'large';
	constructor(why: ZipFault['why']) {
		super(`zip: ${why}`);
		this.why = why;
	}
}

const PIECE = 1 << 14;
/** What is no larger is unpacked at once. */
const SMALL = 1 << 20;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** The files of a zip by name, with `/` between folders: some Windows programs write `\`. Throws `ZipFault` when it is
 * broken. */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = new Map<string, ZipEntry>();
	try {
		let end = bytes.length - 22;
		while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
		let at = view.getUint32(end + 16, true);
		for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
			if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError();
			const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
				number,
				number,
				number,
			];
			const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
			const local = view.getUint32(at + 42, true);
			const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
			const packedSize = view.getUint32(at + 20, true);
			if (start + packedSize > bytes.length) throw new RangeError();
			// A second file of one name is a file too.
			entries.set(entries.has(name) ? `${name} (${entries.size})` : name, {
				isLocked: (view.getUint16(at + 8, true) & 1) === 1,
				isStored: view.getUint16(at + 10, true) === 0,
				crc: view.getUint32(at + 16, true),
				packed: bytes.subarray(start, start + packedSize),
				size: view.getUint32(at + 24, true),
			});
			at += 46 + nameLength + extra + comment;
		}
	} catch {
		throw new ZipFault('broken');
	}
	return entries;
}

/** Gives a file's bytes piece by piece, until `take` answers `true`. Throws `ZipFault` when it is broken or locked; the
 * sum of a file that is not read to its end is not asked for. */
export function readEntry(entry: ZipEntry, take: (piece: Uint8Array) => boolean): void {
	const { isLocked, isStored, packed, crc, size } = entry;
	if (isLocked) throw new ZipFault('locked');
	let [sum, length, isDone] = [0xffffffff, 0, false];
	const give = (piece: Uint8Array) => {
		for (const byte of piece) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 255] as number);
		length += piece.length;
		isDone ||= take(piece);
	};
	// The error of `take` is the reader's own; fflate marks its errors with a code.
	const unpacking = (work: () => void) => {
		try {
			work();
		} catch (cause) {
			if (typeof (cause as { code?: unknown }).code === 'number') throw new ZipFault('broken');
			throw cause;
		}
	};
	if (isStored) give(packed);
	else if (size <= SMALL) unpacking(() => give(inflateSync(packed, { out: new Uint8Array(size) })));
	else {
		const inflate = new Inflate(give);
		for (let at = 0; at < packed.length && !isDone; at += PIECE)
			unpacking(() => inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length));
	}
	if (!isDone && ((sum ^ 0xffffffff) >>> 0 !== crc || length !== size)) throw new ZipFault('broken');
}

/** What may be unpacked at once: more is an attack or a mistake, and nothing that can be looked through. */
type Most = { readonly bytes: number; readonly files?: number };

/** Files of a zip in memory: all, or those whose name is wanted. Throws `ZipFault`. */
export function unzip(
	bytes: Uint8Array,
	most: Most = { bytes: 2 ** 30 },
	isWanted: (name: string) => boolean = () => true,
): Map<string, Uint8Array> {
	const wanted = [...zipEntries(bytes)].filter(([name]) => !name.endsWith('/') && isWanted(name));
	if (wanted.some(([, { isLocked }]) => isLocked)) throw new ZipFault('locked');
	const size = wanted.reduce((sum, [, entry]) => sum + entry.size, 0);
	if (size > most.bytes || wanted.length > (most.files ?? Number.POSITIVE_INFINITY)) throw new ZipFault('large');
	return new Map(
		wanted.map(([name, entry]) => {
			const out = new Uint8Array(entry.size);
			let at = 0;
			readEntry(entry, (piece) => {
				if (at + piece.length > out.length) throw new ZipFault('broken');
				out.set(piece, at);
				at += piece.length;
				return false;
			});
			return [name, out];
		}),
	);
}

/** The texts of a zip by name. Throws `ZipFault`. */
export const textsInZip = (bytes: Uint8Array): [name: string, text: string][] =>
	[...unzip(bytes)].map(([name, content]) => [name, new TextDecoder().decode(content)]);

/** An archive stores no time zone; the least that it can hold is the same in any. */
const NO_TIME = new Date(1980, 0, 1);

/** Texts as a zip, in their order; the same make the same bytes. `mimetype` is not packed, so that the kind of an
 * OpenDocument file can be told from its first bytes. */
export function zip(
	files: Iterable<readonly [name: string, text: string]>,
	mtime = NO_TIME,
	level: 6 | 9 = 6,
): Uint8Array<ArrayBuffer> {
	const parts = [...files].map(([name, text]) => [name, [strToU8(text), name === 'mimetype' ? { level: 0 } : {}]]);
	return zipSync(Object.fromEntries(parts) as Zippable, { mtime, level, os: 3 }) as Uint8Array<ArrayBuffer>;
}
