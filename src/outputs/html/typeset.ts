import { MONTHS } from '../../model/base/period.ts';

/** How a page's text is set: what must not be broken over two lines is not, and a range has the dash of a range. */

const MONTH = MONTHS.join('|');
/** Elements whose text is code, is copied, or is read by a program. */
const LEFT = /^(?:head|script|style|code|pre|textarea|option|title|kbd)$/;
/** Text that is meant to be copied into another's stays as people type it. */
const COPIED = /\sdata-copy\b/;

function setText(text: string): string {
	return text
		.replace(/\s*\n\s*/g, ' ')
		.replace(/\be-PPGBM\b/g, 'e\u2011PPGBM')
		.replace(
			new RegExp(`\\b(\\d{1,2}) (${MONTH})\\b(?: (\\d{4})\\b)?`, 'g'),
			(_, day: string, month: string, year?: string) => [day, month, year].filter(Boolean).join('\u00a0'),
		)
		.replace(new RegExp(`\\b(${MONTH}) (\\d{4})\\b`, 'g'), '$1\u00a0$2')
		.replace(/(?<![\w.,/-])(\d{1,3}(?:,\d+)?)-(\d{1,3}(?:,\d+)?)(?![\w/-]|[.,]\d)/g, '$1–$2')
		.replace(/(?<![\w.,/-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\w/-])/g, '$1–$2');
}

/** A page's HTML with its own text set; tags, attributes and what is left as it was come back unchanged. */
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
			} else if (!close && (LEFT.test(name) || COPIED.test(part))) {
				skipping = name;
				depth = 1;
			}
			return part;
		})
		.join('');
}
