/** Signs that nobody sees and that some output cannot bear: control signs and what is no character at all (XML, and
 * with it the feeds, knows no way to write them), signs that turn the direction of the text around (a name would be
 * read backwards, together with what follows it), invisible ones, and private ones. */
const STRANGE =
	/(?![\t\n\r])(?:\u034f|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u115f\u1160\u2800\u3164\uffa0\ufffc])/gu;
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

interface StrangeSign {
	/** Place in the text, in UTF-16 units. */
	readonly index: number;
	/** In words, with its number: `pengubah arah tulisan U+202E`. */
	readonly name: string;
}

function nameOf(sign: string): string {
	const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	if (TURNING.test(sign)) return `pengubah arah tulisan ${number}`;
	if (/\p{Cc}/u.test(sign)) return `tanda kendali ${number}`;
	if (/[\p{Cf}\p{Zl}\p{Zp}\p{Mn}\p{Lo}\u2800]/u.test(sign)) return `tanda tak terlihat ${number}`;
	return `bukan huruf, ${number}`;
}

/** The signs in a text that may stand in none. */
export const strangeSigns = (text: string): StrangeSign[] =>
	[...text.matchAll(STRANGE)].map(({ index, 0: sign }) => ({ index, name: nameOf(sign) }));

/** What to do about them. */
export const SIGNS_FIX = 'Hapus, lalu ketik ulang kata di sekitarnya; biasanya ia terbawa saat menyalin.';
