/** What a PNG of ours says is written on it, line by line; `undefined` where there is no such text. */
export function descriptionOf(png: Uint8Array): string | undefined {
	const buffer = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
	for (let at = 8; at + 8 <= buffer.length; ) {
		const length = buffer.readUInt32BE(at);
		const data = buffer.subarray(at + 8, at + 8 + length);
		if (buffer.toString('latin1', at + 4, at + 8) === 'iTXt') {
			const text = data.toString('utf8');
			const head = 'Description\0\0\0id\0\0';
			if (text.startsWith(head)) return text.slice(head.length);
		}
		at += length + 12;
	}
	return undefined;
}
