/** A copy of a text cut out of a page. The engine keeps the whole page for as long as a piece of it is kept; not for a
 * copy. */
export const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
