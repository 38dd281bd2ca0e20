// One thing done to a file of the good site, as an official, a spreadsheet or the press would do it.
export type Edit =
	/** In one line, where `find` stands once. */
	| { readonly file: string; readonly line: number; readonly find: string; readonly replace: string }
	| { readonly file: string; readonly remove: 'file' | number }
	| { readonly file: string; readonly add: string }
	/** What a program does to a whole file when it saves it. */
	| { readonly file: string; readonly save: (text: string) => string };

/** The files that cases spoil most. */
export const FIGURES = 'kota/contoh/angka.csv';
export const AREAS = 'kota/contoh/wilayah.csv';
export const ROUNDS = 'kota/contoh/pengukuran.csv';
export const FEBRUARY = 'kota/contoh/pengukuran/2024-02.csv';
export const AUGUST = 'kota/contoh/pengukuran/2024-08.csv';
export const FACTORS = 'kota/contoh/faktor.csv';
export const CITY = 'kota/contoh/kota.json';
export const DOCUMENTS = 'dokumen.csv';
export const LINKS = 'tautan.csv';

/** Rows at the end of the figures. */
export const added = (...rows: readonly string[]): Edit => ({
	file: FIGURES,
	save: (text) => `${text}${rows.join('\n')}\n`,
});

/** The files with one edit made. An edit that finds nothing to edit is a mistake of the case. */
function edited(files: ReadonlyMap<string, string>, edit: Edit): Map<string, string> {
	const result = new Map(files);
	const text = files.get(edit.file);
	if ('add' in edit) return result.set(edit.file, edit.add);
	if (text === undefined) throw new Error(`${edit.file} is not there to edit`);
	if ('save' in edit) return result.set(edit.file, edit.save(text));
	const lines = text.split('\n');
	if ('remove' in edit) {
		if (edit.remove === 'file') result.delete(edit.file);
		else result.set(edit.file, lines.toSpliced(edit.remove - 1, 1).join('\n'));
		return result;
	}
	const line = lines[edit.line - 1] ?? '';
	if (line.split(edit.find).length !== 2)
		throw new Error(`${edit.file}:${edit.line} does not hold \`${edit.find}\` once`);
	return result.set(
		edit.file,
		lines
			.with(
				edit.line - 1,
				line.replace(edit.find, () => edit.replace),
			)
			.join('\n'),
	);
}

/** The files with all edits made, the last line first, so that each line's number is that of the file as it was. */
export function withEdits(files: ReadonlyMap<string, string>, edits: readonly Edit[]): Map<string, string> {
	const lineOf = (edit: Edit) => ('line' in edit ? edit.line : 0);
	return [...edits].sort((a, b) => lineOf(b) - lineOf(a)).reduce((done, edit) => edited(done, edit), new Map(files));
}
