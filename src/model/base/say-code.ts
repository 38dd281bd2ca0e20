import { sayPlain } from './say.ts';

/** A text's HTML whose `<code>` holds commands and rows of files: numbers in these are examples to type, and say
 * nothing of any place. */
export const sayInCode = (html: string): string =>
	html.replace(
		/(<code[^>]*>)([^<]*)(<\/code>)/g,
		(_, open: string, text: string, close: string) =>
			open + text.replace(/(?<![&\w#])\d+/g, (digits) => sayPlain(digits)) + close,
	);
