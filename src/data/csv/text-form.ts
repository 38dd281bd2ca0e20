import { strangeSigns } from '../../model/base/signs.ts';

/** What a text in the data may look like, whichever file it stands in: said once here for all outputs, so that no page,
 * feed, calendar, citation or table has to defend itself against what a name brings along. */

/** Signs with which a spreadsheet begins a formula, the wide ones of East Asian keyboards too. */
const FORMULA = /^["'\s]*[=+\-@＝＋－＠]/u;
/** Where lists are parted by semicolons, as in Indonesia, what is behind one is a cell of its own. */
const FORMULA_BEHIND = /;["'\s]*[=@＝＠]/u;
/** `-12,5` and a telephone number with its `+` are numbers, `-` and `–` say that there is nothing, `- satu` begins a
 * list. */
const NO_FORMULA = /^["'\s]*(?:[+-]?[\d (][\d ().,/%-]*|-+|- .*)$/u;
/** A cell is a sentence or two; a name a line. Whatever is longer belongs into the document it comes from. */
export const LONGEST_TEXT = 1500;
export const LONGEST_NAME = 150;
const LONGEST_ID = 100;
/** No name has a longer word, and no picture could hold it. */
export const LONGEST_WORD = 40;
const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD + 1}}`);
/** Names that Windows keeps for its devices: a checkout with such a folder fails there. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether an id may be a folder, an address, and a key among others. */
export const isOwnName = (id: string): boolean => id.length <= LONGEST_ID && !DEVICES.test(id) && !(id in {});

/** What is wrong with a text, as the instruction what to write; nothing for a sound one. */
export function textFault(text: string, longest = LONGEST_TEXT): string | undefined {
	const [sign] = strangeSigns(text);
	if (sign) return `Hapus ${sign.name} di dalamnya: ketik ulang isi ini, jangan disalin.`;
	if (/\p{M}{5}/u.test(text)) return 'Hapus tanda yang bertumpuk di atas satu huruf.';
	if (/[\t\n\r]/.test(text)) return 'Tulis dalam satu baris, tanpa tab.';
	if (longest === LONGEST_NAME && LONG_WORD.test(text))
		return `Pisahkan dengan spasi: satu kata paling banyak ${LONGEST_WORD} huruf.`;
	if (text.length > longest) return `Singkatkan: ${text.length} huruf, padahal paling banyak ${longest}.`;
	if ((FORMULA.test(text) && !NO_FORMULA.test(text)) || FORMULA_BEHIND.test(text))
		return (
			'Awali dengan kata: teks yang diawali `=`, `+`, `-`, atau `@`, juga di belakang titik koma, dijalankan Excel sebagai rumus oleh ' +
			'pengunduhnya.'
		);
	return undefined;
}
