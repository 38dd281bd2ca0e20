import { isAscii } from 'node:buffer';

const SAMPLE = 8192;

/** Share of zero bytes at even and at odd places: text in UTF-16 has nearly all of them on one side. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
	const length = Math.min(bytes.length, SAMPLE);
	let even = 0;
	let odd = 0;
	for (let at = 0; at < length; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
	return { even: even / (length / 2), odd: odd / (length / 2) };
}

function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const { even, odd } = zeros(bytes);
	if (odd > 0.4 && even < 0.1) return 'utf-16le';
	if (even > 0.4 && odd < 0.1) return 'utf-16be';
	return 'utf-8';
}

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

/** The text in these bytes, in whichever encoding offices still use; `undefined` when they are no text. */
export function decode(bytes: Uint8Array): string | undefined {
	const encoding = encodingOf(bytes);
	if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
	if (isBinary(bytes)) return undefined;
	// Most files; taking each byte for a sign is many times quicker than looking for longer ones.
	if (isAscii(bytes)) return latin1(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** What can be read in bytes that are no text: each byte a sign, which keeps digits and Latin letters. */
export function legible(bytes: Uint8Array): string {
	// A second reading without zero bytes shows text that stands in UTF-16 within the file.
	const text = latin1(bytes);
	return `${text}\n${text.replaceAll('\0', '')}`;
}
