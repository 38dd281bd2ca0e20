/** A cell that contradicts the table, or cannot be read. */
export interface Fault {
	/** `G24`, with the sheet before it where there are several. */
	readonly cell: string;
	readonly found: string;
	readonly advice: string;
}

const LISTED = 15;

/** All faults of a table as one refusal; cells with the same advice stand together. */
export function refusalOf(faults: readonly Fault[], where = ''): ImportRefusal {
	const shown = faults.slice(0, LISTED);
	const blocks = [...Map.groupBy(shown, ({ advice }) => advice)].map(([advice, own]) =>
		[...own.map(({ cell, found }) => `  ${cell}: ${found}.`), `  → ${advice}`].join('\n'),
	);
	if (faults.length > LISTED) blocks.push(`  … dan ${faults.length - LISTED} sel lain.`);
	return new ImportRefusal(
		`${faults.length} hal di berkas ini${where} perlu dibetulkan dulu; tidak ada yang ditulis.\n\n${blocks.join('\n\n')}`,
	);
}

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
