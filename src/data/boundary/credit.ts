import type { Document } from '../../model/base/document.ts';
import { type BoundaryMeta, boundaryYear } from './meta.ts';

/** Kinds of documents by which an authority itself speaks; what others print of a boundary makes it nobody's official
 * one. */
const OFFICIAL = new Set(['peraturan', 'publikasi-dinas', 'rilis-pemerintah', 'laporan']);

/** Whose boundary a sound file is, as it stands beside every map: `Batas resmi: Peta Batas Kelurahan (Bappeda Kota
 * Bontang, 2023)`. It is official only when the file names its document; `publisher` is who answers for the page. */
export function boundaryCredit(text: string, publisher: string, documents: ReadonlyMap<string, Document>): string {
	const { dokumen, tahun, pemilik } = JSON.parse(text) as BoundaryMeta;
	const document = typeof dokumen === 'string' ? documents.get(dokumen) : undefined;
	const year = boundaryYear(tahun);
	if (document)
		return (
			`Batas ${OFFICIAL.has(document.kind) ? 'resmi' : 'menurut'}: ${document.title} ` +
			`(${[document.publisher, year].filter(Boolean).join(', ')})`
		);
	if (typeof pemilik === 'string')
		return `Batas milik ${[pemilik, year].filter(Boolean).join(', ')}; bukan batas resmi`;
	return `Batas dari ${publisher}; dokumennya belum disebut, jadi bukan batas resmi`;
}
