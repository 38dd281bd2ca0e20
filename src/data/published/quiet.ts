import { type Issue, type Place, warning } from '../../model/base/issue.ts';
import type { Sheet } from '../csv/parse.ts';
import type { AnyTable } from '../csv/table.ts';
import type { CityFile, Draft } from '../draft.ts';
import { placeOf } from '../json/parse.ts';

export const LEFT = 'Biarkan bila memang begitu; bila tidak, kembalikan. Pembaca tidak diberi tahu perubahan ini.';

/** One published text that no correction tells of, and where it stands or stood. */
interface Text {
	readonly said: string;
	readonly place: Place;
	/** A whole row, which says what was done or announced. */
	readonly isRow?: boolean;
}

function* remarksOf(sheet: Sheet<AnyTable>): Iterable<readonly [string, Text]> {
	const { table, file, lines = [] } = sheet;
	const { remarks = [] } = table;
	const columns = Object.keys(table.schema.shape);
	for (const line of lines) {
		const key = table.key.map((column) => sheet.raw(line, column)).join('|');
		const told: readonly (readonly [string, readonly string[]])[] =
			remarks === 'rows' ? [['', columns]] : remarks.map((column) => [column, [column]]);
		for (const [name, those] of told)
			yield [
				`${file}|${key}|${name}`,
				{
					said: those.map((column) => sheet.raw(line, column)).join(', '),
					place: sheet.place(line, those[0] ?? ''),
					isRow: remarks === 'rows',
				},
			];
	}
}

function* wordsOf({ file, text, values }: CityFile): Iterable<readonly [string, Text]> {
	const months = values.penimbangan === undefined ? '' : JSON.stringify(values.penimbangan);
	for (const [name, said] of [
		['singkat', values.singkat ?? ''],
		['penimbangan', months],
	] as const)
		yield [`${file}|${name}`, { said, place: placeOf(file, text, said === '' ? ['kode'] : [name]) }];
}

function quietTexts({ sheets, cities }: Draft): ReadonlyMap<string, Text> {
	const texts = new Map<string, Text>();
	for (const sheet of sheets) for (const [key, text] of remarksOf(sheet)) texts.set(key, text);
	for (const city of cities) for (const [key, text] of wordsOf(city)) texts.set(key, text);
	return texts;
}

/** Warnings of what a city said beside its numbers and now says otherwise: remarks, places in documents, actions,
 * announced days, months of weighing. No correction is asked for, but whoever reviews the change sees it. */
export function quietChanges(base: Draft, draft: Draft): Issue[] {
	const now = quietTexts(draft);
	return [...quietTexts(base)].flatMap(([key, { said, place, isRow }]) => {
		const current = now.get(key);
		if (said === '' || current?.said === said) return [];
		const [file = ''] = key.split('|');
		const isThere =
			draft.sheets.some((sheet) => sheet.file === file) || draft.cities.some((city) => city.file === file);
		// A whole file that is gone, or a row that went with its number, is told of there.
		if (!isThere || (!current && !isRow)) return [];
		// Not repeated: what was taken away may be what should never have stood there.
		const [at, happened] = current
			? [
					current.place,
					current.said === '' ? 'Keterangan yang sudah terbit dikosongkan.' : 'Keterangan yang sudah terbit berubah.',
				]
			: [{ file: place.file, line: 1, column: 1 }, `Baris ${place.line} yang sudah terbit hilang atau ditulis lain.`];
		return warning('kata-berubah', at)`${happened} → ${LEFT}`;
	});
}
