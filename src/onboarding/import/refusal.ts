/** A reason to stop that the user can act on. Its sentence never holds what stands in a personal column. */
export class ImportRefusal extends Error {}

const ID = new Intl.ListFormat('id-ID');

/** `` `a`, `b`, dan `c` ``. */
export const quotedList = (words: readonly string[]): string => ID.format(words.map((word) => `\`${word}\``));

/** A place name of the source that may be shown. A row whose cells slipped sideways can bring anything into the column
 * of villages, so whatever looks like a number of a person or a date is not repeated. */
export function shownPlace(name: string): string {
	if (/\d{4}/.test(name.replace(/[\s.'-]/g, '')) || name.length > 60) return '(isi tidak ditampilkan)';
	return name === '' ? '(kosong)' : name;
}
