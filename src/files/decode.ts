export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';

/** How a file was stored; what the check must know of it beyond its text. */
export interface FileForm {
	readonly encoding: Encoding;
	/** Line of the first sign that no encoding explains; the text holds U+FFFD there. */
	readonly brokenLine?: number;
}

export type Decoded = { readonly text: string; readonly form: FileForm };

/** What 0x80 to 0x9F are in Windows-1252; U+FFFD where it defines nothing. */
const HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
/** Signs that Indonesian offices type; another one speaks for damage, not for Windows-1252. */
const PLAUSIBLE = /^[\p{L}\u00a0‘’‚“”„–—…•°½±×€§·«»™©®]$/u;
const UTF8_SEQUENCE =
	/[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/;
/** So many pairs of bytes show whether a text is UTF-16. */
const SAMPLE = 4096;
const LABELS = { 'UTF-8': 'utf-8', 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be' } as const;

function strictly(encoding: keyof typeof LABELS, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(LABELS[encoding], { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The byte order of UTF-16, by its mark or by the zeros that every Latin letter brings: nearly all on one side. */
export function utf16(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
	const pairs = Math.min(bytes.length >> 1, SAMPLE);
	let [even, odd] = [0, 0];
	for (let at = 0; at < pairs; at += 1) {
		if (bytes[2 * at] === 0) even += 1;
		if (bytes[2 * at + 1] === 0) odd += 1;
	}
	if (pairs >= 4 && odd > 0.4 * pairs && even < 0.1 * pairs) return 'UTF-16 LE';
	return pairs >= 4 && even > 0.4 * pairs && odd < 0.1 * pairs ? 'UTF-16 BE' : undefined;
}

function windows1252(bytes: Uint8Array): string | undefined {
	let text = '';
	for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] : String.fromCharCode(byte);
	const high = new Set(text.match(/[^\0-\x7f]/gu));
	// Sound UTF-8 beside broken bytes is damaged UTF-8; read as Windows-1252 it would turn into other letters.
	const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return UTF8_SEQUENCE.test(latin) || text.includes('\0') || [...high].some((sign) => !PLAUSIBLE.test(sign))
		? undefined
		: text;
}

/** Without a byte order mark and with LF: Excel's "CSV UTF-8" always writes the one and Windows the other; nobody can
 * avoid them. */
export function normaliseText(text: string): string {
	const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
	return unmarked.includes('\r') ? unmarked.replaceAll('\r\n', '\n') : unmarked;
}

/** The text of a file's bytes, normalised, and how it was stored. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
	const wide = utf16(bytes);
	const found = strictly(wide ?? 'UTF-8', bytes);
	if (found !== undefined) return { text: normaliseText(found), form: { encoding: wide ?? 'UTF-8' } };
	const old = wide ? undefined : windows1252(bytes);
	if (old !== undefined) return { text: normaliseText(old), form: { encoding: 'Windows-1252' } };
	const text = normaliseText(new TextDecoder(LABELS[wide ?? 'UTF-8'], { ignoreBOM: true }).decode(bytes));
	return {
		text,
		form: { encoding: wide ?? 'UTF-8', brokenLine: text.slice(0, text.indexOf('\uFFFD') >>> 0).split('\n').length },
	};
}

/** The text of bytes that somebody else wrote, without its mark: what is neither UTF-16 nor UTF-8 to its last byte is
 * taken as Windows-1252, which spreadsheets still write in Indonesia. Line ends stay as they are. */
export function decodeLoosely(bytes: Uint8Array): string {
	const wide = utf16(bytes);
	const text = strictly(wide ?? 'UTF-8', bytes) ?? new TextDecoder(wide ? LABELS[wide] : 'windows-1252').decode(bytes);
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
