import { Inflate, inflateSync } from 'fflate';
import { ImportRefusal } from '../onboarding/import/refusal.ts';

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

const BROKEN = 'Berkas itu rusak atau belum selesai disalin: buka di Excel, simpan ulang sebagai .xlsx, lalu ulangi.';
const PIECE = 1 << 14;
/** What is no larger is unpacked at once. */
const SMALL = 1 << 20;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/**
 * The files of a zip by name, with `/` between folders: some Windows programs write `\`. Throws `ImportRefusal` when it
 * is broken.
 */
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
			entries.set(name, {
				isLocked: (view.getUint16(at + 8, true) & 1) === 1,
				isStored: view.getUint16(at + 10, true) === 0,
				crc: view.getUint32(at + 16, true),
				packed: bytes.subarray(start, start + packedSize),
				size: view.getUint32(at + 24, true),
			});
			at += 46 + nameLength + extra + comment;
		}
	} catch {
		throw new ImportRefusal(BROKEN);
	}
	return entries;
}

/**
 * Gives a file's UTF-8 text piece by piece, until `take` answers `true`. Throws `ImportRefusal` when it is broken or
 * locked.
 */
export function readEntry({ isLocked, isStored, packed, crc, size }: ZipEntry, take: (text: string) => boolean): void {
	if (isLocked)
		throw new ImportRefusal('Berkas itu terkunci sandi: buka di Excel, simpan tanpa sandi sebagai .xlsx, lalu ulangi.');
	const decoder = new TextDecoder();
	let [sum, length, isDone] = [0xffffffff, 0, false];
	const give = (chunk: Uint8Array) => {
		for (const byte of chunk) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 255] as number);
		length += chunk.length;
		isDone ||= take(decoder.decode(chunk, { stream: true }));
	};
	// The error of `take` is the reader's own; fflate marks its errors with a code.
	const unpacking = (work: () => void) => {
		try {
			work();
		} catch (cause) {
			if (typeof (cause as { code?: unknown }).code === 'number') throw new ImportRefusal(BROKEN);
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
	if (!isDone && ((sum ^ 0xffffffff) >>> 0 !== crc || length !== size)) throw new ImportRefusal(BROKEN);
}
