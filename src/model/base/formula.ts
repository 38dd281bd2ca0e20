/** Signs with which a spreadsheet starts a formula, or that hide one. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+([.,]\d+)*%?$/;

/** A text that a spreadsheet would run as a formula, behind an apostrophe; anything else as it is. A number stays a
 * number. */
export const harmless = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);
