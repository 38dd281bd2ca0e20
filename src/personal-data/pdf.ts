import { inflateSync } from 'node:zlib';

/** A PDF's bytes as text with its packed streams unpacked behind; what is shown on its pages comes as one line each. */
export function pdfText(bytes: Uint8Array): string {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts = [buffer.toString('latin1')];
	for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
		const start = buffer[at + 6] === 13 ? at + 8 : at + 7;
		const end = buffer.indexOf('endstream', start);
		if (end === -1) break;
		const isLetters = /ASCII85Decode/.test(buffer.toString('latin1', Math.max(0, at - 200), at));
		const stream = isLetters ? fromAscii85(buffer.toString('latin1', start, end)) : buffer.subarray(start, end);
		if (isLetters) parts.push(stream.toString('latin1'));
		try {
			parts.push(inflateSync(stream, { maxOutputLength: 64 * 1024 * 1024 }).toString('latin1'));
		} catch {
			// Not packed, packed otherwise, or a picture: the caller says that a PDF was not read through.
		}
		at = end;
	}
	return parts.map((part) => `${part}\n${shown(part)}`).join('\n');
}

/** Bytes that some printing programs write five letters for four of. */
function fromAscii85(text: string): Buffer {
	const letters = text
		.replace(/~>[\s\S]*$/, '')
		.replace(/\s/g, '')
		.replaceAll('z', '!!!!!');
	const bytes: number[] = [];
	for (let at = 0; at < letters.length; at += 5) {
		const group = letters.slice(at, at + 5);
		const number = [...group.padEnd(5, 'u')].reduce((sum, letter) => sum * 85 + letter.charCodeAt(0) - 33, 0);
		bytes.push(...[24, 16, 8, 0].slice(0, group.length - 1).map((shift) => Math.floor(number / 2 ** shift) & 255));
	}
	return Buffer.from(bytes);
}

/** The strings that a page shows: `(…) Tj`, `[(…) 12 (…)] TJ`, and either with pairs of digits, `<5369> Tj`. */
function shown(page: string): string {
	const lines = page.matchAll(
		/\[((?:\((?:\\.|[^\\)])*\)|[^\]()])*)\]\s*TJ|(\((?:\\.|[^\\)])*\)|<[\da-fA-F\s]+>)\s*(?:Tj|'|")/g,
	);
	return [...lines]
		.map(([, many, one]) => [...(many ?? one ?? '').matchAll(/\(((?:\\.|[^\\)])*)\)|<([\da-fA-F\s]+)>/g)])
		.map((strings) =>
			strings
				.map(([, text, hex = '']) => text ?? Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'))
				.join(''),
		)
		.join('\n');
}
