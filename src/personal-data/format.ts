/** How a file is looked into. */
export type Format =
	| 'text'
	| 'zip'
	| 'gzip'
	| 'pdf'
	/** Pictures: only what they say about their making can be read. */
	| 'image'
	/** Fonts, sound, film, programs: no place for a list, and nothing to read. */
	| 'media'
	/** Keeps tables or files in a way that is not read here. */
	| 'closed'
	| 'unknown';

/** How files begin, in Latin-1; the first that fits. */
const SIGNATURES: readonly (readonly [Format, ...(string | RegExp)[]])[] = [
	['zip', 'PK\x03\x04', 'PK\x05\x06'],
	['gzip', '\x1f\x8b'],
	['pdf', /%PDF-/],
	['image', '\xff\xd8\xff', '\x89PNG\r\n', 'GIF8', /^RIFF.{4}WEBP/s, 'II*\0', 'MM\0*', '\0\0\x01\0'],
	['image', /^.{4}ftyp(?:hei|hev|mif1|msf1|avif)/s],
	['media', 'wOFF', 'wOF2', '\0\x01\0\0\0', 'OTTO', '\0asm', /^.{4}ftyp/s, 'OggS', 'ID3'],
	['closed', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '7z\xbc\xaf\x27\x1c', 'Rar!', '\xfd7zXZ', 'BZh', '\x28\xb5\x2f\xfd'],
	['closed', 'SQLite format 3', 'PAR1', 'ARROW1', '$FL2', /^.{4}Standard (?:Jet|ACE) DB/s],
];

/** Files whose first bytes do not tell, but whose names do. */
const CLOSED_NAMES =
	/\.(?:xlsb?|doc|ppt|dbf|mdb|accdb|sav|dta|rds|rdata|feather|parquet|rar|7z|xz|bz2|zst|tar|db|sqlite3?|numbers|pages|pkl|pickle|h5)$/i;

/** What a file is by its first bytes; its name counts only when they say nothing, because a list may be renamed. */
export function formatOf(bytes: Uint8Array, name: string, isText: boolean): Format {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
	const found = SIGNATURES.find(([, ...starts]) =>
		starts.some((start) => (typeof start === 'string' ? head.startsWith(start) : start.test(head))),
	)?.[0];
	// A text may begin with the few letters that mark an archive, or mention a PDF.
	if (found && !(isText && (found === 'closed' || (found === 'pdf' && !head.startsWith('%PDF-'))))) return found;
	if (isText) return 'text';
	return CLOSED_NAMES.test(name) ? 'closed' : 'unknown';
}
