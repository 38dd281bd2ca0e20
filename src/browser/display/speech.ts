import { numberWords, SMALL_NUMBERS } from '../../model/base/number-words.ts';

/** A page's text as a person would read it aloud in Indonesian: the browser's own voice stumbles over `27,4`, `1.786`
 * and `Rp350.000`. */

/** Larger than this many digits a number is read digit by digit, as a code is. */
const LONGEST = 12;

/** `27,4` -> `dua puluh tujuh koma empat`; digits after the comma one by one, for `0,15` is not `koma lima belas`. */
export function spokenNumber(text: string): string {
	const [whole = '', fraction = ''] = text.replaceAll('.', '').split(',');
	const digits = (part: string) => [...part].map((digit) => SMALL_NUMBERS[Number(digit)]).join(' ');
	const said = whole.length > LONGEST ? digits(whole) : numberWords(Number(whole));
	return fraction ? `${said} koma ${digits(fraction)}` : said;
}

/** Words that are letters, or that a voice would spell. */
const NAMES: readonly (readonly [RegExp, string])[] = [
	[/e[-\u2011]PPGBM/g, 'e pe pe ge be em'],
	[/\bSSGI\b/g, 'es es ge i'],
	[/\bSKI\b/g, 'es ka i'],
	[/\bPPID\b/g, 'pe pe i de'],
	[/\bKEK\b/g, 'ka e ka'],
	[/%/g, ' persen'],
	[/\bkm²/g, 'kilometer persegi'],
];
/** A number of Indonesian writing: dots between thousands, one comma. A dot at the end of a sentence is none of it. */
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;

/** The text with its numbers, ranges, money and signs in words. */
export function spoken(text: string): string {
	let said = text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
	for (const [written, name] of NAMES) said = said.replace(written, name);
	return said
		.replace(new RegExp(`Rp\\s?(${NUMBER})`, 'g'), (_, number: string) => `${spokenNumber(number)} rupiah`)
		.replace(new RegExp(`(${NUMBER})\\s?[–-]\\s?(?=${NUMBER})`, 'g'), '$1 sampai ')
		.replace(/(?<![\w.,])[−-](?=\d)/g, 'minus ')
		.replace(new RegExp(`(?<![\\w])(?:${NUMBER})(?![\\w])`, 'g'), (number) => ` ${spokenNumber(number)} `)
		.replace(/\s+([.,;:)])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

/** What is read of a page, block by block: its heading, its summary, and its tables row by row under their headings. */
export type Spoken = { readonly element: Element; readonly text: string };

/** Text of an element as it is seen; what is hidden from screen readers is not said either. */
function said(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const part of copy.querySelectorAll('svg, [aria-hidden="true"], script, style, button')) part.remove();
	return spoken((copy.textContent ?? '').replace(/\s+/g, ' '));
}

const isShown = (element: Element) => element.getClientRects().length > 0;

function* rowsOf(table: HTMLTableElement): Generator<Spoken> {
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(said);
	for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
		const cells = [...row.cells].flatMap((cell, column) => {
			const text = said(cell);
			return text ? [heads[column] && cell.localName === 'td' ? `${heads[column]}: ${text}` : text] : [];
		});
		if (cells.length > 0 && isShown(row)) yield { element: row, text: `${cells.join('. ')}.` };
	}
}

/** All that is read of a page, in its order; where it stands in the site is a way to go, like a menu, and not read. */
export function* blocksOf(main: Element): Generator<Spoken> {
	for (const element of main.querySelectorAll('h1, h2, h3, p, li, dt, dd, figcaption, table'))
		if (element.localName === 'table') yield* rowsOf(element as HTMLTableElement);
		else if (
			isShown(element) &&
			!element.closest('.crumb, table, nav, form, details:not([open])') &&
			!element.parentElement?.closest('p, li, dd, figcaption')
		) {
			const text = said(element);
			if (text) yield { element, text };
		}
}
