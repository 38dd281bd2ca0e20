/** What a boundary file says of itself at its top level, as it stands there. */
export interface BoundaryMeta {
	readonly dokumen?: unknown;
	readonly tahun?: unknown;
	readonly lisensi?: unknown;
	readonly license?: unknown;
	readonly pemilik?: unknown;
}

/** The year that a boundary holds for; `undefined` when it is none. */
export function boundaryYear(tahun: unknown): string | undefined {
	const text = String(tahun ?? '');
	return /^(19[4-9]|20[0-9])\d$/.test(text) ? text : undefined;
}
