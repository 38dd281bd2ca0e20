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

const at =
	(offset: number, signature: string): ((head: string) => boolean) =>
	(head) =>
		head.startsWith(signature, offset);

const SIGNATURES: readonly (readonly [Format, (head: string) => boolean])[] = [
	['zip', at(0, 'PK\x03\x04')],
	['zip', at(0, 'PK\x05\x06')],
	['gzip', at(0, '\x1f\x8b')],
	['pdf', (head) => head.includes('%PDF-')],
	['image', at(0, '\xff\xd8\xff')],
	['image', at(0, '\x89PNG\r\n')],
	['image', at(0, 'GIF8')],
	['image', (head) => head.startsWith('RIFF') && head.startsWith('WEBP', 8)],
	['image', at(0, 'II*\0')],
	['image', at(0, 'MM\0*')],
	['image', at(0, '\0\0\x01\0')],
	['image', (head) => /^ftyp(?:hei|hev|mif1|msf1|avif)/.test(head.slice(4))],
	['media', at(0, 'wOFF')],
	['media', at(0, 'wOF2')],
	['media', at(0, '\0\x01\0\0\0')],
	['media', at(0, 'OTTO')],
	['media', at(0, '\0asm')],
	['media', at(4, 'ftyp')],
	['media', at(0, 'OggS')],
	['media', at(0, 'ID3')],
	['closed', at(0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
	['closed', at(0, '7z\xbc\xaf\x27\x1c')],
	['closed', at(0, 'Rar!')],
	['closed', at(0, '\xfd7zXZ')],
	['closed', at(0, 'BZh')],
	['closed', at(0, '\x28\xb5\x2f\xfd')],
	['closed', at(0, 'SQLite format 3')],
	['closed', at(0, 'PAR1')],
	['closed', at(0, 'ARROW1')],
	['closed', at(0, '$FL2')],
	['closed', at(4, 'Standard Jet DB')],
	['closed', at(4, 'Standard ACE DB')],
];

/** Files whose first bytes do not tell, but whose names do. */
const CLOSED_NAMES =
	/\.(?:xlsb?|doc|ppt|dbf|mdb|accdb|sav|dta|rds|rdata|feather|parquet|rar|7z|xz|bz2|zst|tar|db|sqlite3?|numbers|pages|pkl|pickle|h5)$/i;

/** What a file is by its first bytes; its name counts only when they say nothing, because a list may be renamed. */
export function formatOf(bytes: Uint8Array, name: string, isText: boolean): Format {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
	const found = SIGNATURES.find(([, matches]) => matches(head))?.[0];
	// A text may begin with the few letters that mark an archive, or mention a PDF.
	if (found && !(isText && (found === 'closed' || (found === 'pdf' && !head.startsWith('%PDF-'))))) return found;
	if (isText) return 'text';
	return CLOSED_NAMES.test(name) ? 'closed' : 'unknown';
}
