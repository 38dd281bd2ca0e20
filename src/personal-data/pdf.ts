import { inflateSync } from 'node:zlib';

/** A PDF's bytes as text with its packed streams unpacked behind; what is shown on its pages comes as one line each. */
export function pdfText(bytes: Uint8Array): string {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts = [buffer.toString('latin1')];
	for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
		const start = buffer[at + 6] === 13 ? at + 8 : at + 7;
		const end = buffer.indexOf('endstream', start);
		if (end === -1) break;
		try {
			parts.push(inflateSync(buffer.subarray(start, end), { maxOutputLength: 64 * 1024 * 1024 }).toString('latin1'));
		} catch {
			// Not packed, packed otherwise, or a picture: the caller says that a PDF was not read through.
		}
		at = end;
	}
	return parts.map((part) => `${part}\n${shown(part)}`).join('\n');
}

/** The strings that a page shows: `(…) Tj` and `[(…) 12 (…)] TJ`. */
function shown(page: string): string {
	const lines = page.matchAll(/\[((?:\((?:\\.|[^\\)])*\)|[^\]()])*)\]\s*TJ|\(((?:\\.|[^\\)])*)\)\s*(?:Tj|'|")/g);
	return [...lines]
		.map(([, many, one]) => one ?? [...(many ?? '').matchAll(/\(((?:\\.|[^\\)])*)\)/g)].map(([, text]) => text).join(''))
		.join('\n');
}
