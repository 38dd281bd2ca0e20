import { isAscii } from 'node:buffer';
import { decodeLoosely, utf16 } from '../files/decode.ts';

const SAMPLE = 8192;

/** Whether a part of the bytes is nothing that a text would hold. */
function isBinary(bytes: Uint8Array): boolean {
	const length = Math.min(bytes.length, SAMPLE);
	let odd = 0;
	for (let at = 0; at < length; at++) {
		const byte = bytes[at] as number;
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) odd++;
	}
	return odd > length / 100;
}

/** Text in UTF-32, which some programs of statistics write; `undefined` when it is none. */
function fromUtf32(bytes: Uint8Array): string | undefined {
	if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
	const little = bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0;
	const big = bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff;
	if (!little && !big) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const signs: string[] = [];
	for (let at = 4; at < bytes.length; at += 4)
		signs.push(String.fromCodePoint(Math.min(view.getUint32(at, little), 0x10ffff)));
	return signs.join('');
}

/** The text in these bytes, in whichever encoding offices still use; `undefined` when they are no text. */
export function decode(bytes: Uint8Array): string | undefined {
	// Most files; taking each byte for a sign is many times quicker than looking for longer ones.
	if (isAscii(bytes) && !bytes.includes(0)) return isBinary(bytes) ? undefined : latin1(bytes);
	const wide = fromUtf32(bytes);
	if (wide !== undefined) return wide;
	return !utf16(bytes) && isBinary(bytes) ? undefined : decodeLoosely(bytes);
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** What can be read in bytes that are no text, run by run: letters and digits as they stand, and those of UTF-16. */
export function legible(bytes: Uint8Array): string {
	const text = latin1(bytes);
	// A second reading without zero bytes shows text that stands in UTF-16 within the file.
	return [text, ...(text.includes('\0') ? [text.replaceAll('\0', '')] : [])]
		.map((part) => (part.match(/[\t\n\r\x20-\x7e]{6,}/g) ?? []).join('\n'))
		.join('\n');
}
