/** Text of a page as people type it: without the spaces and hyphens that only keep lines together. */
export function plain(text: string | null | undefined): string {
	return (text ?? '').replaceAll('\u2011', '-').replace(/\s+/g, ' ').trim();
}
