import { expect, test } from 'vitest';
import { decodeLoosely } from './decode.ts';

const text = 'Kelurahan;Diukur\r\nBété–Contoh;1\rx\n';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const late = `${'a;b\n'.repeat(400_000)}`;

test.each([
	['utf-8', Buffer.from(text), text],
	['utf-8 with its mark', Buffer.from(`\uFEFF${text}`), text],
	['utf-16le with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
	['utf-16le', Buffer.from(text, 'utf16le'), text],
	['utf-16be', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le')), text],
	['windows-1252', Buffer.from(text.replace('–', '\u0096'), 'latin1'), text],
	['windows-1252 whose one letter comes late', Buffer.from(`${late}\u00e9`, 'latin1'), `${late}é`],
])('%s', (_, bytes, expected) => expect(decodeLoosely(bytes) === expected).toBe(true));
