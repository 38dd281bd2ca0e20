import { type Finding, refusal } from './finding.ts';

const ARTIST = new Set([0x013b, 0x9c9d]);
const POINTERS: Readonly<Record<number, string>> = { 34665: 'exif' };
const GPS = 0x8825;
const OWNER = 0xa430;

/** Offsets at which the Exif data of a JPEG, PNG, WebP or HEIC file may begin, past the mark before it. */
function* starts(bytes: Buffer): Generator<number> {
	for (const [mark, skip] of [
		['Exif\0\0', 6],
		['eXIf', 4],
		['EXIF', 8],
	] as const)
		for (let at = bytes.indexOf(mark, 0, 'latin1'); at !== -1; at = bytes.indexOf(mark, at + 1, 'latin1'))
			yield at + skip;
	yield 0;
}

/** Tags of a TIFF structure and those it points to that tell of a person or a place. */
function read(bytes: Buffer, start: number): Set<string> {
	const found = new Set<string>();
	const mark = bytes.toString('latin1', start, start + 4);
	if (mark !== 'II*\0' && mark !== 'MM\0*') return found;
	const little = mark.startsWith('I');
	const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
	const long = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
	const visit = (at: number, depth: number): void => {
		for (let entry = 0, count = short(at); entry < count; entry++) {
			const place = at + 2 + entry * 12;
			const tag = short(place);
			if (tag === GPS) found.add('lokasi (GPS)');
			if ((ARTIST.has(tag) || tag === OWNER) && long(place + 4) > 1) found.add('nama pembuat');
			if (POINTERS[tag] && depth < 2) visit(start + long(place + 8), depth + 1);
		}
	};
	try {
		visit(start + long(start + 4), 0);
	} catch (cause) {
		// A damaged structure ends where the file does; what was found until there counts.
		if (!(cause instanceof RangeError)) throw cause;
	}
	return found;
}

/** What the Exif data of a picture tell of who made it and where. */
function exifTraces(bytes: Uint8Array): string[] {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return [...new Set([...starts(buffer)].flatMap((start) => [...read(buffer, start)]))];
}

/** Programs that write their own name where an author's belongs. */
const PROGRAM =
	/^(?:openpyxl|apache poi|sheetjs|libreoffice.*|microsoft office user|python-docx|excel|user|admin|administrator|unknown|)$/i;

/** An office is no person: its name may stand where an author's does. */
const INSTITUTION =
	/^(?:dinas|dinkes|puskesmas|bappeda\w*|badan|balai|bidang|bagian|kementerian|kemenkes|pemerintah|pemkot|pemkab|pemprov|provinsi|kota|kabupaten|ppid|diskominfo|rsud|universitas)(?![\w-])/i;

const OFFICE: readonly (readonly [string, RegExp])[] = [
	['pembuat', /<(?:dc:creator|meta:initial-creator)[^>]*>([^<]*)</g],
	['penyunting terakhir', /<(?:cp:lastModifiedBy)[^>]*>([^<]*)</g],
	['nama atasan', /<Manager[^>]*>([^<]*)</g],
];

const traces = (text: string, shapes: readonly (readonly [string, RegExp])[]): string[] =>
	shapes
		.filter(([, shape]) =>
			[...text.matchAll(shape)].some(
				([, value = '']) => !PROGRAM.test(value.trim()) && !INSTITUTION.test(value.trim()),
			),
		)
		.map(([name]) => name);

function told(what: readonly string[]): Finding[] {
	if (what.length === 0) return [];
	return [refusal('metadata', 1, 1, `Berkas ini menyimpan ${what.join(', ')} di dalam keterangannya (metadata).`)];
}

/** What an office document says of the people who wrote it. */
export function officeMetadata(parts: ReadonlyMap<string, Uint8Array>): Finding[] {
	const text = ['docProps/core.xml', 'docProps/app.xml', 'meta.xml'].map((name) =>
		new TextDecoder().decode(parts.get(name) ?? new Uint8Array()),
	);
	return told(traces(text.join('\n'), OFFICE));
}

const XMP: readonly (readonly [string, RegExp])[] = [
	['nama pembuat', /<dc:creator>[\s\S]{0,300}?<rdf:li[^>]*>([^<]*)</g],
	['lokasi (GPS)', /exif:GPSL(?:atitude|ongitude)(?:>|=")([^"<]+)/g],
];
const PNG_AUTHOR: readonly (readonly [string, RegExp])[] = [
	['nama pembuat', /(?:tEXt|iTXt|zTXt)(?:Author|Artist|Creator)\0+([^\0]+)/gi],
];
const PDF_AUTHOR: readonly (readonly [string, RegExp])[] = [
	['nama pembuat', /\/Author\s*(?:\(((?:\\.|[^\\)])*)\)|<([0-9a-f\s]+)>)/gi],
];

/** What a picture says of who made it and where. */
export function imageMetadata(bytes: Uint8Array): Finding[] {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	return told([...new Set([...exifTraces(bytes), ...traces(text, XMP), ...traces(text, PNG_AUTHOR)])]);
}

/** What a PDF says of who wrote it. `text` is the file with its packed parts unpacked. */
export function pdfMetadata(text: string): Finding[] {
	const hex = [...text.matchAll(/\/Author\s*<[0-9a-f\s]{6,}>/gi)].length > 0;
	return told([...new Set([...traces(text, PDF_AUTHOR), ...traces(text, XMP), ...(hex ? ['nama pembuat'] : [])])]);
}
