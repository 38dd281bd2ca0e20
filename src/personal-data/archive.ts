import { gunzipSync } from 'node:zlib';
import { unzip as unzipped, ZipFault } from '../files/zip.ts';

/** What an archive may hold unpacked: more is an attack or a mistake, and cannot be looked through. */
const MOST = { bytes: 512 * 1024 * 1024, files: 20_000 };

/** Why an archive cannot be looked through, in Indonesian. */
export const ARCHIVE_FAULTS: Readonly<Record<ZipFault['why'], string>> = {
	broken: 'arsip ini rusak',
	locked: 'arsip ini terkunci dengan kata sandi',
	large: 'isi arsip ini terlalu besar',
};

/** Where a zip begins in a file that begins as something else; -1 for none. Its directory stands at the file's end. */
export function zipWithin(bytes: Uint8Array): number {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	return end === -1 ? -1 : buffer.indexOf('PK\x03\x04', 0, 'latin1');
}

/** The files in a zip, by name; xlsx, docx, ods and kmz are zips too. Throws `ZipFault`. */
export const unzip = (bytes: Uint8Array): Map<string, Uint8Array> => unzipped(bytes, MOST);

/** What is in a gzip file. Throws `ZipFault`. */
export function gunzip(bytes: Uint8Array): Uint8Array {
	try {
		return gunzipSync(bytes, { maxOutputLength: MOST.bytes });
	} catch (cause) {
		throw new ZipFault((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'broken');
	}
}
