import { plainName } from '../csv/repair/code.ts';
import type { Values } from '../csv/table.ts';
import type { CityFile } from '../draft.ts';
import type { documentsTable } from '../tables/documents.ts';

/** Kinds of document that are never the government's own: what they printed, everybody can read. */
const OUTSIDE_KINDS: readonly string[] = ['berita', 'artikel-ilmiah'];
/** In a `catatan`: somebody vouches that an outside document has printed these very counts. */
export const PRINTED = 'sudah-terbit';

/** Words that make of the mark a question, a wish or its contrary. */
const DOUBT =
	/\b(?:belum|tidak|tak|bukan|tanpa|jangan|bila|jika|kalau|apakah|apabila|akan|nanti|kecuali|hampir|ragu|mungkin|seolah|katanya)\b/i;

/** Whether a note says, in a sentence that neither denies nor doubts it, that an outside document printed them. */
const vouchesFor = (note: string): boolean =>
	note
		.split(/[.;!\n]/)
		.some(
			(sentence) => sentence.split(/[^a-z-]+/i).includes(PRINTED) && !DOUBT.test(sentence) && !sentence.includes('?'),
		);

/**
 * Whether hiding counts would hide nothing, for an outside document has printed them: the press has; or the note says
 * so; or these pages are not the government's and repeat another body's document that has an address.
 * @param note the text beside the counts.
 */
export function isPrintedElsewhere(
	city: CityFile,
	note: string,
	document: Values<typeof documentsTable> | undefined,
): boolean {
	if (vouchesFor(note)) return true;
	if (!document) return false;
	const { penerbit } = city.values;
	const isAnothers =
		!penerbit.resmi && document.url !== '' && plainName(document.penerbit) !== plainName(penerbit.nama);
	return isAnothers || OUTSIDE_KINDS.includes(document.jenis);
}
