import { isAscii } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { decodeLoosely, utf16 } from '../files/decode.ts';
import { unzip as unzipped, ZipFault, zipEntries } from '../files/zip.ts';
import { isOffice, officeFindings } from './documents.ts';
import { type Finding, inside, type Kind, maskName, notice, refusal } from './finding.ts';
import { formatOf } from './format.ts';
import { linesOf } from './lines.ts';
import { imageMetadata, pdfMetadata } from './metadata.ts';
import { nameWeight } from './names.ts';
import { numberFindings } from './numbers.ts';
import { pdfText } from './pdf.ts';
import { peopleFindings } from './people.ts';
import { type TextOptions, textFindings } from './text.ts';
import { hiddenBytes, hiddenTexts, inflated } from './undisguise.ts';

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
function decode(bytes: Uint8Array): string | undefined {
	// Most files; taking each byte for a sign is many times quicker than looking for longer ones.
	if (isAscii(bytes) && !bytes.includes(0)) return isBinary(bytes) ? undefined : latin1(bytes);
	const wide = fromUtf32(bytes);
	if (wide !== undefined) return wide;
	return !utf16(bytes) && isBinary(bytes) ? undefined : decodeLoosely(bytes);
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** What can be read in bytes that are no text, run by run: letters and digits as they stand, and those of UTF-16. */
function legible(bytes: Uint8Array): string {
	const text = latin1(bytes);
	// A second reading without zero bytes shows text that stands in UTF-16 within the file.
	return [text, ...(text.includes('\0') ? [text.replaceAll('\0', '')] : [])]
		.map((part) => (part.match(/[\t\n\r\x20-\x7e]{6,}/g) ?? []).join('\n'))
		.join('\n');
}

/** What an archive may hold unpacked: more is an attack or a mistake, and cannot be looked through. */
const MOST = { bytes: 512 * 1024 * 1024, files: 20_000 };

/** Why an archive cannot be looked through, in Indonesian. */
const ARCHIVE_FAULTS: Readonly<Record<ZipFault['why'], string>> = {
	broken: 'arsip ini rusak',
	locked: 'arsip ini terkunci dengan kata sandi',
	large: 'isi arsip ini terlalu besar',
};

/** Where a zip begins in a file that begins as something else; -1 for none. Its directory stands at the file's end. */
function zipWithin(bytes: Uint8Array): number {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	return end === -1 ? -1 : buffer.indexOf('PK\x03\x04', 0, 'latin1');
}

/** The files in a zip, by name; xlsx, docx, ods and kmz are zips too. Throws `ZipFault`. */
const unzip = (bytes: Uint8Array): Map<string, Uint8Array> => unzipped(bytes, MOST);

/** What is in a gzip file. Throws `ZipFault`. */
function gunzip(bytes: Uint8Array): Uint8Array {
	try {
		return gunzipSync(bytes, { maxOutputLength: MOST.bytes });
	} catch (cause) {
		throw new ZipFault((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'broken');
	}
}

/** What the scan of a file may know. */
export interface ScanOptions extends TextOptions {
	/** Whether the file is one of the data folder, where nothing may be that cannot be read. */
	readonly inData: boolean;
}

/** An archive in an archive is opened, and a document in that; no further. */
const DEEPEST = 2;
const SMALLEST_ZIP = 98;

const unreadable = (kind: Kind, why: string) => refusal(kind, 1, 1, `Isinya tidak dapat diperiksa: ${why}.`);

function archiveFindings(bytes: Uint8Array, options: ScanOptions, depth: number): Finding[] {
	if (depth > DEEPEST) return [unreadable('arsip-tak-terbaca', 'arsip ini berada terlalu dalam di dalam arsip lain')];
	const parts = unzip(bytes);
	const office = isOffice(parts);
	const findings = office
		? officeFindings(parts, zipEntries(bytes), options)
		: said(bytes.subarray(Math.max(0, bytes.length - LONGEST_COMMENT)), options);
	for (const [name, part] of parts) {
		if (office && (/\.(?:xml|rels|vml)$/i.test(name) || name === 'mimetype')) continue;
		// A printer's settings or a picture in a document is no file that someone put into the data folder.
		if (!office) findings.push(...nameFindings(name, options));
		const found = scan(name, part, { ...options, inData: options.inData && !office }, depth + 1);
		const telling = office ? found.filter(({ severity, kind }) => severity === 'error' || kind === 'metadata') : found;
		findings.push(...inside(`di dalam \`${maskName(name)}\``, telling));
	}
	return findings;
}

/** What a zip may say of itself at its end. */
const LONGEST_COMMENT = 65_557;

/** What is written in bytes that are no text. */
const said = (bytes: Uint8Array, options: TextOptions) =>
	textFindings(legible(bytes), 'x.bin', options).map((finding) => ({ ...finding, line: 1, column: 1 }));

function pdfFindings(bytes: Uint8Array, options: ScanOptions): Finding[] {
	const text = pdfText(bytes);
	const why = 'PDF hanya terbaca sebagian, apalagi bila berisi hasil pindai';
	return [
		...textFindings(text, 'x.pdf', options).map((finding) => ({ ...finding, line: 1, column: 1 })),
		options.inData
			? unreadable('berkas-tak-terbaca', why)
			: notice('berkas-tak-terbaca', `Isinya tidak dapat diperiksa seluruhnya: ${why}.`),
		...pdfMetadata(text),
	];
}

function closedFindings(bytes: Uint8Array, options: ScanOptions): Finding[] {
	const why = 'bentuk berkas ini (misalnya .xls lama, .rar, atau basis data) tidak dapat dibuka di sini';
	return [...said(bytes, options), unreadable('berkas-tak-terbaca', why)];
}

/** Of a kind that nobody knows here: what can be unpacked is looked through, and it is refused in any case. */
function unknownFindings(name: string, bytes: Uint8Array, options: ScanOptions, depth: number): Finding[] {
	const start = zipWithin(bytes);
	if (start >= 0) return inside('arsip di dalam berkas', archiveFindings(bytes.subarray(start), options, depth));
	const inner = depth < DEEPEST ? inflated(bytes) : undefined;
	const found =
		inner && inner.length > 0 ? scan(name, inner, { ...options, inData: false }, depth + 1) : said(bytes, options);
	return [...found, unreadable('berkas-tak-terbaca', 'berkas ini bukan teks dan bukan jenis yang dikenal')];
}

/** A picture, a font or a film, which may say something and have something behind it. */
function mediaFindings(bytes: Uint8Array, options: ScanOptions, depth: number): Finding[] {
	const start = zipWithin(bytes);
	return [
		...said(bytes, options),
		...(start > 0 ? inside('arsip di dalam berkas', archiveFindings(bytes.subarray(start), options, depth)) : []),
	];
}

/** Bytes that are chance hold signs that nobody writes. */
const isWritten = (bytes: Uint8Array) =>
	!/[^\t\n\v\f\r\x20-\x7e\xa0-\ufffc]/.test(decode(bytes)?.slice(0, 4000) ?? '\0');
const isArchive = (bytes: Uint8Array) =>
	(bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3);

/** What stands in a text in another form: of mail, of addresses, as letters for bytes. The first that is found. */
function hiddenFindings(name: string, text: string, options: ScanOptions, depth: number): Finding[] {
	if (options.isCopy || depth >= DEEPEST) return [];
	const inner = { ...options, inData: false };
	for (const bytes of hiddenBytes(text)) {
		const found = isArchive(bytes) || isWritten(bytes) ? scan(name, bytes, inner, depth + 1) : [];
		if (found.length > 0) return inside('di dalam teks', found);
	}
	for (const hidden of hiddenTexts(text)) {
		const found = textFindings(hidden, name, inner).map((finding) => ({ ...finding, line: 1, column: 1 }));
		if (found.length > 0) return [...found, ...hiddenFindings(name, hidden, inner, depth + 1)];
	}
	return [];
}

function scan(name: string, bytes: Uint8Array, options: ScanOptions, depth: number): Finding[] {
	const text = decode(bytes);
	switch (formatOf(bytes, name, text !== undefined)) {
		case 'zip':
			// Not even an empty file fits in a zip of so few bytes: it is the start of one, as an example.
			if (bytes.length < SMALLEST_ZIP) return textFindings(legible(bytes), name, options);
			return archiveFindings(bytes, options, depth);
		case 'gzip':
			if (depth > DEEPEST)
				return [unreadable('arsip-tak-terbaca', 'arsip ini berada terlalu dalam di dalam arsip lain')];
			return inside('di dalam arsip', scan(name.replace(/\.gz$/i, ''), gunzip(bytes), options, depth + 1));
		case 'pdf':
			return pdfFindings(bytes, options);
		case 'image':
			return [
				...imageMetadata(bytes),
				...mediaFindings(bytes, options, depth),
				...(options.inData ? [unreadable('berkas-tak-terbaca', 'gambar tidak dapat dibaca')] : []),
			];
		case 'media':
			return [
				...mediaFindings(bytes, options, depth),
				...(options.inData ? [unreadable('berkas-tak-terbaca', 'berkas ini bukan teks')] : []),
			];
		case 'closed':
			return closedFindings(bytes, options);
		case 'unknown':
			return unknownFindings(name, bytes, options, depth);
		case 'text':
			if (/^\s*version https:\/\/git-lfs\.github\.com\/spec\//.test(text ?? ''))
				return [unreadable('penunjuk-lfs-tak-terbaca', 'ini hanya penunjuk Git LFS; isinya di luar repositori')];
			return [...textFindings(text ?? '', name, options), ...hiddenFindings(name, text ?? '', options, depth)];
	}
}

/** What a file's name says: a NIK, or whose file it is. */
export function nameFindings(name: string, options: TextOptions): Finding[] {
	const numbers = /(?:\d\D{0,2}){8}/.test(name)
		? numberFindings(name.replaceAll('_', ' '), linesOf(name), options.phones)
		: [];
	// `siti-rahmawati-2021-03-04.txt`, as a name is written in a sentence.
	const told = (name.split('/').at(-1) ?? '')
		.replace(/(?<!\d)[-_.+]+|[-_.+]+(?!\d)/g, ' ')
		.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
	const isNamed = numbers.length === 0 && told.split(' ').some((word) => nameWeight([word]) > 0);
	return [...numbers, ...(isNamed ? peopleFindings(told, linesOf(told), 2) : [])].map((finding) => ({
		...finding,
		line: 1,
		column: 1,
		message: `Nama berkas ini memuat keterangan pribadi. ${finding.message}`,
	}));
}

/** Everything in a file that concerns a person. Never throws: what cannot be looked into is a finding. */
export function scanFile(name: string, bytes: Uint8Array, options: ScanOptions): Finding[] {
	const path = nameFindings(name, options);
	try {
		return [...path, ...scan(name, bytes, options, 0)];
	} catch (cause) {
		const why =
			cause instanceof ZipFault
				? ARCHIVE_FAULTS[cause.why]
				: cause instanceof RangeError
					? 'isinya bersarang terlalu dalam atau terlalu panjang'
					: `pemeriksanya berhenti (${cause instanceof Error ? cause.name : 'sebab tak dikenal'})`;
		return [...path, unreadable(cause instanceof ZipFault ? 'arsip-tak-terbaca' : 'berkas-tak-terbaca', why)];
	}
}
