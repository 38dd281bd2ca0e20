import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/**
 * What an archive may hold unpacked: more is an attack or a mistake, and in both cases nothing that can be looked
 * through.
 */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 20_000;

/** An archive that cannot be looked through; its message says why, in Indonesian. */
export class Unreadable extends Error {}

/** Whether any entry of a zip needs a password: the first bit of its flags. */
function isLocked(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = bytes.indexOf(0x50); at !== -1 && at + 46 < bytes.length; at = bytes.indexOf(0x50, at + 1))
		if (view.getUint32(at, true) === 0x02014b50 && view.getUint16(at + 8, true) & 1) return true;
	return false;
}

/**
 * Where a zip begins in a file that begins as something else; -1 when none does. Its directory stands at the file's
 * end.
 */
export function zipWithin(bytes: Uint8Array): number {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	return end === -1 ? -1 : buffer.indexOf('PK\x03\x04', 0, 'latin1');
}

/** The files in a zip, by name; xlsx, docx, ods and kmz are zips too. Throws `Unreadable`. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
	if (isLocked(bytes)) throw new Unreadable('arsip ini terkunci dengan kata sandi');
	let size = 0;
	let count = 0;
	const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
		size += originalSize;
		count++;
		if (size > MOST_BYTES || count > MOST_FILES) throw new Unreadable('isi arsip ini terlalu besar');
		return !name.endsWith('/');
	};
	try {
		return new Map(Object.entries(unzipSync(bytes, { filter })));
	} catch (cause) {
		throw cause instanceof Unreadable ? cause : new Unreadable('arsip ini rusak');
	}
}

/** What is in a gzip file. Throws `Unreadable`. */
export function gunzip(bytes: Uint8Array): Uint8Array {
	try {
		return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
	} catch {
		throw new Unreadable('arsip ini rusak atau isinya terlalu besar');
	}
}
