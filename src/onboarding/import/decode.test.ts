import { expect, test } from 'vitest';
import { decodedText, encodingOf } from './decode.ts';

const text = 'Kelurahan;Diukur\r\nBété–Contoh;1\rx\n';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const late = `${'a;b\n'.repeat(400_000)}`;

test.each([
	['utf-8', Buffer.from(text), text],
	['utf-8', Buffer.from(`\uFEFF${text}`), text],
	['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
	['utf-16le', Buffer.from(text, 'utf16le'), text],
	['utf-16be', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le')), text],
	['windows-1252', Buffer.from(text.replace('–', '\u0096'), 'latin1'), text],
	['windows-1252', Buffer.from(`${late}\u00e9`, 'latin1'), `${late}é`],
])('%s', (encoding, bytes, expected) => {
	expect(encodingOf(bytes)).toBe(encoding);
	expect(decodedText(bytes, encodingOf(bytes)) === expected.replace(/\r\n?/g, '\n')).toBe(true);
});
