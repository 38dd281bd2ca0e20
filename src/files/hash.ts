import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256 in hexadecimal digits. */
export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One for all files: a new one for each would cost more than reading them. */
const block = Buffer.alloc(1 << 20);

/** SHA-256 of a file, read block by block. */
export function sha256OfFile(file: string): string {
	const hash = createHash('sha256');
	const handle = openSync(file, 'r');
	try {
		for (let length = readSync(handle, block); length > 0; length = readSync(handle, block))
			hash.update(block.subarray(0, length));
	} finally {
		closeSync(handle);
	}
	return hash.digest('hex');
}

/** What git calls a file's content; a repository names it by SHA-1 or, as `like`, by SHA-256. */
export const blobHash = (bytes: Uint8Array, like: string): string =>
	createHash(like.length === 64 ? 'sha256' : 'sha1')
		.update(`blob ${bytes.length}\0`)
		.update(bytes)
		.digest('hex');
