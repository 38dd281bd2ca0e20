import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decodedText, encodingOf } from './decode.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-decode-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
])('%s', async (encoding, bytes, expected) => {
	const file = path.join(folder, 'a.csv');
	writeFileSync(file, bytes);
	expect(await encodingOf(file)).toBe(encoding);
	let read = '';
	for await (const piece of decodedText(file, await encodingOf(file))) read += piece;
	expect(read === expected.replace(/\r\n?/g, '\n')).toBe(true);
});
