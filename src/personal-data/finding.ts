import type { Severity } from '../model/base/issue.ts';

/** What kind of trace of a person was found. The names are the codes that issues carry. */
export type Kind =
	| 'kolom-perorangan'
	| 'baris-perorangan'
	| 'orang-dalam-teks'
	| 'nik'
	| 'telepon'
	| 'metadata'
	| 'lembar-tersembunyi'
	| 'arsip-tak-terbaca'
	| 'berkas-tak-terbaca'
	| 'penunjuk-lfs-tak-terbaca'
	| 'riwayat-terpotong';

/** Something in a file that may concern a person. It never holds what was found, only its kind and where it stands. */
export interface Finding {
	readonly kind: Kind;
	readonly severity: Severity;
	/** 1 when the file has no lines. */
	readonly line: number;
	/** In a table the column as a spreadsheet counts, otherwise the place in the line. */
	readonly column: number;
	/** Indonesian, a whole sentence, without any part of the data. */
	readonly message: string;
	/** Where within an archive or workbook, such as `lembar ke-2 (tersembunyi)`. */
	readonly within?: string;
}

/** A finding that stops publication. */
export const refusal = (kind: Kind, line: number, column: number, message: string): Finding => ({
	kind,
	severity: 'error',
	line,
	column,
	message,
});

/** A finding to look at. */
export const notice = (kind: Kind, message: string): Finding => ({
	kind,
	severity: 'warning',
	line: 1,
	column: 1,
	message,
});

/** The findings of a part of a file, with the name of that part. */
export const inside = (within: string, findings: readonly Finding[]): Finding[] =>
	findings.map((finding) => ({ ...finding, within: finding.within ? `${within}, ${finding.within}` : within }));

/** The name of a file or part for a message: long runs of digits in it may be a NIK. */
export const maskName = (name: string): string => name.replace(/\d(?:[ ._-]?\d){7,}/g, '…');
