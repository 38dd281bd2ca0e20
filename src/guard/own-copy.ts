/**
 * A copy of a text cut out of a page. The engine keeps the whole page for as long as a piece of it is kept; not for a
 * copy.
 */
export function ownCopy(text: string): string {
	return Buffer.from(text, 'utf16le').toString('utf16le');
}
