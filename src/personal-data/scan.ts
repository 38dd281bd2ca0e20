import { gunzip, Unreadable, unzip } from './archive.ts';
import { decode, legible } from './decode.ts';
import { isOffice, officeFindings } from './documents.ts';
import { type Finding, inside, type Kind, maskName, notice, refusal } from './finding.ts';
import { formatOf } from './format.ts';
import { linesOf } from './lines.ts';
import { imageMetadata, pdfMetadata } from './metadata.ts';
import { numberFindings } from './numbers.ts';
import { pdfText } from './pdf.ts';
import { textFindings } from './text.ts';

/** What the scan of a file may know. */
export interface ScanOptions {
	/** Telephone numbers of public offices. */
	readonly phones: ReadonlySet<string>;
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
	const findings = office ? officeFindings(parts, options.phones) : [];
	for (const [name, part] of parts) {
		if (office && (/\.(?:xml|rels|vml)$/i.test(name) || name === 'mimetype')) continue;
		// A printer's settings or a picture in a document is no file that someone put into the data folder.
		const found = scan(name, part, { ...options, inData: options.inData && !office }, depth + 1);
		const telling = office ? found.filter(({ severity, kind }) => severity === 'error' || kind === 'metadata') : found;
		findings.push(...inside(`di dalam \`${maskName(name)}\``, telling));
	}
	return findings;
}

function pdfFindings(bytes: Uint8Array, { phones, inData }: ScanOptions): Finding[] {
	const text = pdfText(bytes);
	const why = 'PDF hanya terbaca sebagian, apalagi bila berisi hasil pindai';
	return [
		...numberFindings(text, linesOf(text), phones).map((finding) => ({ ...finding, line: 1, column: 1 })),
		inData ? unreadable('berkas-tak-terbaca', why) : notice('berkas-tak-terbaca', `Isinya tidak dapat diperiksa seluruhnya: ${why}.`),
		...pdfMetadata(text),
	];
}

function binaryFindings(bytes: Uint8Array, { phones, inData }: ScanOptions, closed: boolean): Finding[] {
	const text = legible(bytes);
	const found = textFindings(text, 'x.bin', phones).map((finding) => ({ ...finding, line: 1, column: 1 }));
	const why = closed ? 'bentuk berkas ini (misalnya .xls lama, .rar, atau basis data) tidak dapat dibuka di sini' : 'berkas ini bukan teks';
	return [
		...found,
		closed || inData ? unreadable('berkas-tak-terbaca', why) : notice('berkas-tak-terbaca', `Isinya tidak dapat diperiksa: ${why}.`),
	];
}

function scan(name: string, bytes: Uint8Array, options: ScanOptions, depth: number): Finding[] {
	const text = decode(bytes);
	switch (formatOf(bytes, name, text !== undefined)) {
		case 'zip':
			// Not even an empty file fits in a zip of so few bytes: it is the start of one, as an example.
			if (bytes.length < SMALLEST_ZIP) return textFindings(legible(bytes), name, options.phones);
			return archiveFindings(bytes, options, depth);
		case 'gzip':
			if (depth > DEEPEST) return [unreadable('arsip-tak-terbaca', 'arsip ini berada terlalu dalam di dalam arsip lain')];
			return inside('di dalam arsip', scan(name.replace(/\.gz$/i, ''), gunzip(bytes), options, depth + 1));
		case 'pdf':
			return pdfFindings(bytes, options);
		case 'image':
			return [...imageMetadata(bytes), ...(options.inData ? [unreadable('berkas-tak-terbaca', 'gambar tidak dapat dibaca')] : [])];
		case 'media':
			return options.inData ? [unreadable('berkas-tak-terbaca', 'berkas ini bukan teks')] : [];
		case 'closed':
			return binaryFindings(bytes, options, true);
		case 'unknown':
			return binaryFindings(bytes, options, false);
		case 'text':
			if (text?.startsWith('version https://git-lfs.github.com/spec/'))
				return [unreadable('berkas-tak-terbaca', 'berkas ini disimpan lewat Git LFS, di luar repositori')];
			return textFindings(text ?? '', name, options.phones);
	}
}

/** Everything in a file that concerns a person. Never throws: what cannot be looked into is a finding. */
export function scanFile(name: string, bytes: Uint8Array, options: ScanOptions): Finding[] {
	const path = numberFindings(name.replaceAll('_', ' '), linesOf(name), options.phones).map((finding) => ({
		...finding,
		column: 1,
		message: `Nama berkas ini memuat angka pribadi. ${finding.message}`,
	}));
	try {
		return [...path, ...scan(name, bytes, options, 0)];
	} catch (cause) {
		const why =
			cause instanceof Unreadable ? cause.message : `pemeriksanya berhenti (${cause instanceof Error ? cause.name : 'sebab tak dikenal'})`;
		return [...path, unreadable(cause instanceof Unreadable ? 'arsip-tak-terbaca' : 'berkas-tak-terbaca', why)];
	}
}
