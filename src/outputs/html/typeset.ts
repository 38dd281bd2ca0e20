import { MONTHS } from '../../model/base/period.ts';

/** How a page's text is set: what must not be broken over two lines is not, and a range has the dash of a range. */

const MONTH = MONTHS.join('|');
/** Elements whose text is code, is read by a program, or cannot be broken. */
const LEFT = /^(?:head|script|style|code|pre|textarea|option|kbd)$/;
/** Attributes that are shown or read aloud. */
const SHOWN = /( (?:alt|title|aria-label)=")([^"]+)/g;
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTH})\\b(?: (\\d{4})\\b)?`, 'g');
const YEAR = new RegExp(`\\b(${MONTH}) (\\d{4})\\b`, 'g');

const setText = (text: string): string =>
	text
		.replace(/\s*\n\s*/g, ' ')
		.replace(/\be-PPGBM\b/g, 'e\u2011PPGBM')
		.replace(DAY, (_, day: string, month: string, year?: string) => [day, month, year].filter(Boolean).join('\u00a0'))
		.replace(YEAR, '$1\u00a0$2')
		.replace(/(?<![\w.,/-])(\d{1,3}(?:,\d+)?)-(\d{1,3}(?:,\d+)?)(?![\w/-]|[.,]\d)/g, '$1–$2')
		.replace(/(?<![\w.,/-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\w/-])/g, '$1–$2');

/** A page's HTML with its own text set, and what its attributes say to a reader; all else comes back unchanged.
 * `browser/copy.ts` gives what is copied back as people type it. */
export function typeset(html: string): string {
	let skipping = '';
	let depth = 0;
	return html
		.split(/(<[^>]*>)/)
		.map((part) => {
			if (!part.startsWith('<')) return depth > 0 ? part : setText(part);
			const [, close = '', name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(part) ?? [];
			if (depth > 0) {
				if (name === skipping) depth += close ? -1 : 1;
				return part;
			}
			if (!close && LEFT.test(name)) {
				skipping = name;
				depth = 1;
			}
			return part.replace(SHOWN, (_, before: string, text: string) => before + setText(text));
		})
		.join('');
}
