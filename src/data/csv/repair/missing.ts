import { ABSENCES } from '../../../model/base/cell.ts';
import type { Repair } from './repair.ts';

/** Ways of writing that there is nothing; each may mean zero, not measured or not published. */
const NOTHING =
	/^([-–—]+|\.{2,}|…|n\/?a|null|nan|nil|nihil|tidak ada( data)?|tad|kosong|blank|\?|#n\/a|#div\/0!|#ref!|#value!|x)$/i;
const SYMBOLS = Object.values(ABSENCES).map(({ symbol }) => symbol);

/** Whether a text says that there is nothing, in words of its own. */
export const saysNothing = (text: string): boolean => NOTHING.test(text.trim());

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
export const repairUnknown = (text: string): Repair | undefined =>
	saysNothing(text)
		? { advice: 'Tulis `0` bila dokumennya memang menyebut nol; kosongkan bila tidak diketahui.' }
		: undefined;
