import { exifTraces } from './exif.ts';
import { type Finding, refusal } from './finding.ts';

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
