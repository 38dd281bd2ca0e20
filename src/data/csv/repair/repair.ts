/** What to write in place of something found in a file. The check says it, `--fix` writes it: one text when only one
 * can be meant, several when a person must choose, or advice when not even the choices are known. */
export type Repair =
	| { readonly write: string; readonly because?: string }
	| { readonly either: readonly string[]; readonly because?: string }
	| { readonly advice: string };

export const quoted = (text: string) => (text === '' ? 'sel kosong' : `\`${text.replaceAll('\n', '⏎')}\``);

const OR = new Intl.ListFormat('id-ID', { type: 'disjunction' });

/** The repair as an instruction; `otherwise` when there is none. */
export function sayRepair(repair: Repair | undefined, otherwise: string): string {
	if (!repair) return otherwise;
	if ('advice' in repair) return repair.advice;
	const because = repair.because ? ` ${repair.because}` : '';
	if ('write' in repair)
		return repair.write === '' ? `Kosongkan sel ini.${because}` : `Tulis ${quoted(repair.write)}.${because}`;
	return `Ini dapat dibaca lebih dari satu cara. Lihat dokumennya, lalu tulis ${OR.format(repair.either.map(quoted))}.${because}`;
}

/** Readings of a text as a repair: none, one that is certain, or several to choose from. */
export function fromReadings(readings: readonly string[]): Repair | undefined {
	const distinct = [...new Set(readings)];
	if (distinct.length === 0) return undefined;
	return distinct.length === 1 ? { write: distinct[0] as string } : { either: distinct };
}
