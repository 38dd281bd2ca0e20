import type { z } from 'zod';
import { ABSENCES } from '../../../model/base/cell.ts';
import { plainName } from '../../../model/base/slug.ts';
import { type CellKind, wordsOf } from '../cells.ts';
import { type AreaIndex, repairCode } from './code.ts';
import { repairPeriod } from './date.ts';
import { repairCount, repairQuantity } from './number.ts';
import type { Repair } from './repair.ts';

/** Ways of writing that there is nothing; each may mean zero, not measured or not published. */
const NOTHING =
	/^([-–—]+|\.{2,}|…|n\/?a|null|nan|nil|nihil|tidak ada( data)?|tad|kosong|blank|\?|#n\/a|#div\/0!|#ref!|#value!|x)$/i;
const SYMBOLS = Object.values(ABSENCES).map(({ symbol }) => symbol);

/** Whether a text says that there is nothing, in words of its own. */
const saysNothing = (text: string): boolean => NOTHING.test(text.trim());

/** A village's cell: the contract's symbol in other capitals, or advice, for `-` is zero to one office and unknown to
 * another. */
export function repairAbsence(text: string): Repair | undefined {
	const symbol = SYMBOLS.find((known) => known === text.trim().toLowerCase());
	if (symbol) return { write: symbol };
	if (!saysNothing(text)) return undefined;
	return {
		advice:
			'Tulis `0` bila memang tidak ada anak, `td` bila tidak diukur, `tb` bila tidak berlaku, `ds` bila ' +
			'disamarkan; kosongkan bila belum dipublikasikan.',
	};
}

/** A number in a file of figures, where empty is the only way to say that it is unknown. */
const repairUnknown = (text: string): Repair | undefined =>
	saysNothing(text)
		? { advice: 'Tulis `0` bila dokumennya memang menyebut nol; kosongkan bila tidak diketahui.' }
		: undefined;

/** One of a column's words, spelled with other capitals or blanks: `Tidak disebut` -> `tidak_disebut`. */
function repairChoice(text: string, words: readonly string[]): Repair | undefined {
	const near = words.filter((word) => plainName(word) === plainName(text));
	return near.length === 1 ? { write: near[0] as string } : undefined;
}

/** An id with capitals or blanks: `SSGI 2024` -> `ssgi-2024`. */
function repairId(text: string): Repair | undefined {
	const id = text
		.toLowerCase()
		.trim()
		.replace(/[\s_-]+/g, '-');
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? { write: id } : undefined;
}

/** What a cell's repair may look at besides the cell. */
export interface Surroundings {
	/** The name in the same row, of a village. */
	readonly name: string;
	readonly areas: () => AreaIndex;
}

function proposal(kind: CellKind, text: string, type: z.ZodType, { name, areas }: Surroundings): Repair | undefined {
	switch (kind) {
		case 'count-cell':
			return repairAbsence(text) ?? repairCount(text);
		case 'percent-cell':
			return repairAbsence(text) ?? repairQuantity(text);
		case 'count':
			return repairUnknown(text) ?? repairCount(text);
		case 'quantity':
			return repairUnknown(text) ?? repairQuantity(text);
		case 'optional-period':
			return saysNothing(text) ? { write: '' } : repairPeriod(text);
		case 'period':
			return repairPeriod(text);
		case 'code':
			return repairCode(text, '', areas(), 'area');
		case 'village':
			return repairCode(text, name, areas(), 'village');
		case 'choice':
			return repairChoice(text, wordsOf(type));
		case 'id':
			return repairId(text);
		case 'text':
			return undefined;
	}
}

/** The repair of a cell that its column's type refuses; never one that the type would refuse again. */
export function repairCell(
	kind: CellKind | undefined,
	text: string,
	type: z.ZodType,
	around: Surroundings,
): Repair | undefined {
	if (!kind || text === '') return undefined;
	const repair = proposal(kind, text, type, around);
	const isUseless = repair && 'write' in repair && (repair.write === text || !type.safeParse(repair.write).success);
	return isUseless ? undefined : repair;
}
