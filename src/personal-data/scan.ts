import { ZipFault, zipEntries } from '../files/zip.ts';
import { ARCHIVE_FAULTS, gunzip, unzip, zipWithin } from './archive.ts';
import { decode, legible } from './decode.ts';
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
