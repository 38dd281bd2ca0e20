export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const CHUNK = 1 << 20;

/** UTF-16 without a mark shows in Latin text by its zeros: after each letter, or before. */
function utf16Of(sample: Uint8Array): Encoding | undefined {
	const zeros = [0, 0];
	sample.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (odd > sample.length / 4) return 'utf-16le';
	return even > sample.length / 4 ? 'utf-16be' : undefined;
}

/**
 * Encoding of a text: by its mark, by the zeros of UTF-16, else UTF-8 when every byte of it is; anything else is taken
 * as Windows-1252, which spreadsheets still write in Indonesia. Looks at every byte, for one letter of a name may come
 * late.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const wide = utf16Of(bytes.subarray(0, 4096));
	if (wide) return wide;
	const strict = new TextDecoder('utf-8', { fatal: true });
	try {
		for (let at = 0; at < bytes.length; at += CHUNK) strict.decode(bytes.subarray(at, at + CHUNK), { stream: true });
		strict.decode();
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** The text of these bytes without its mark, every line end a single LF. */
export function decodedText(bytes: Uint8Array, encoding: Encoding): string {
	const text = new TextDecoder(encoding).decode(bytes);
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
