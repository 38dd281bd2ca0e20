import { type AreaIndex, plainName } from './code.ts';
import { readingsOf } from './number.ts';

const TOTAL = /^(sub|grand)?(jumlah|total)(nya|semua|seluruh(nya)?|keseluruhan|kota|kabupaten|kab|kecamatan|kec)?/;

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The row of column numbers that official tables carry under their header: `(1),(2),(3)`. */
export const isNumbering = (cells: readonly string[]): boolean =>
	cells.length > 2 && cells.every((cell, at) => cell.replace(/[()\s]/g, '') === String(at + 1));

/** Whether a village row is the sum of the others: `Jumlah`, `Total`, the city's name or code. */
export function isTotal(code: string, name: string, { city }: AreaIndex): boolean {
	const words = [code, name].map(plainName);
	if (words.some((word) => TOTAL.test(word))) return true;
	return (
		city !== undefined &&
		words.some((word) => word !== '' && [plainName(city.name), plainName(city.code)].includes(word))
	);
}

/** A column whose total is not the sum of its rows; `sum` is missing when a row holds no number. */
type Disagreement = { readonly index: number; readonly sum?: number };

/** The first column in which a total says something else than the rows. Only a total without one may be dropped; else
 * one of them is wrong, or the total tells what a suppressed cell hides, and a person must look. */
export function disagreement(total: readonly string[], rows: readonly (readonly string[])[]): Disagreement | undefined {
	const numberIn = (cell: string | undefined) => {
		const wholes = readingsOf((cell ?? '').trim()).filter((reading) => /^\d+$/.test(reading));
		return wholes.length === 1 ? Number(wholes[0]) : undefined;
	};
	for (const index of [...total.keys()].slice(2)) {
		if (total[index]?.trim() === '') continue;
		const parts = rows.map((cells) => numberIn(cells[index]));
		if (parts.length === 0 || parts.includes(undefined)) return { index };
		const sum = parts.reduce<number>((before, part) => before + (part ?? 0), 0);
		if (sum !== numberIn(total[index])) return { index, sum };
	}
	return undefined;
}
