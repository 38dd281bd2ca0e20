import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const CHUNK = 1 << 20;

/** UTF-16 without a mark shows in Latin text by its zeros: after each letter, or before. */
function utf16Of(sample: Buffer): Encoding | undefined {
	const zeros = [0, 0];
	sample.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (odd > sample.length / 4) return 'utf-16le';
	return even > sample.length / 4 ? 'utf-16be' : undefined;
}

/**
 * Encoding of a text file: by its mark, by the zeros of UTF-16, else UTF-8 when every byte of it is; anything else is taken as
 * Windows-1252, which spreadsheets still write in Indonesia. Reads the whole file, for one letter of a name may come late.
 */
export async function encodingOf(file: string): Promise<Encoding> {
	const strict = new TextDecoder('utf-8', { fatal: true });
	const isUtf8 = (bytes?: Buffer): boolean => {
		try {
			strict.decode(bytes, { stream: bytes !== undefined });
			return true;
		} catch {
			return false;
		}
	};
	let isFirst = true;
	for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
		const bytes = chunk as Buffer;
		if (isFirst) {
			if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
			if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
			const wide = utf16Of(bytes.subarray(0, 4096));
			if (wide) return wide;
			isFirst = false;
		}
		if (!isUtf8(bytes)) return 'windows-1252';
	}
	// Asked once more at the end, for a letter may have been cut off there.
	return isUtf8() ? 'utf-8' : 'windows-1252';
}

/** The text of a file piece by piece, without its mark, every line end a single LF. */
export async function* decodedText(file: string, encoding: Encoding): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	let held = '';
	for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
		const text = held + decoder.decode(chunk as Buffer, { stream: true });
		// A CR at the very end may belong to an LF that comes with the next piece.
		held = text.endsWith('\r') ? '\r' : '';
		yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
	}
	yield (held + decoder.decode()).replace(/\r\n?/g, '\n');
}
