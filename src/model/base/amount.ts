import { type Absence, absenceOf, NOT_PUBLISHED } from './cell.ts';
import { parseQuantity, type Quantity } from './quantity.ts';

/** A number as a document prints it, or the kind of nothing that stands in its place. */
export type Amount = Quantity | { readonly state: Absence };

/** An amount from its text in a data file; empty means not published; `undefined` for what is neither number nor
 * symbol. */
export function parseAmount(text: string): Amount | undefined {
	if (text === '') return NOT_PUBLISHED as { readonly state: Absence };
	const state = absenceOf(text);
	if (state) return { state };
	return text.startsWith('-') ? undefined : parseQuantity(text);
}

/** The number, where there is one. */
export const quantityOf = (amount: Amount): Quantity | undefined => ('value' in amount ? amount : undefined);
