/** A stretch of a page that is read as one: a paragraph, a cell, a label, an alternative text. */
export interface Block {
	/** How it stands in the page: `<td>`, `<img alt>`. */
	readonly where: string;
	readonly text: string;
	readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[];
	readonly place: TextPlace;
	/** Whether it stands in `<code>` from its first letter: what to write in a file, not what was found. */
	readonly isCode?: boolean;
}

/** What stands around a block: how far a reader's eye goes for the instrument and the time of a number. */
export interface TextPlace {
	/** The headings above it, the page's first. */
	readonly headings: readonly string[];
	/** The first paragraph below the nearest heading: what the tables of a section are about. */
	readonly lead?: string;
	/** The row it stands in, all cells; and the header of its group of rows. */
	readonly row?: Box;
	readonly group?: string;
	/** Its column's header and its table's caption; read with `headersOf`. */
	readonly table?: TableBox;
	readonly column?: number;
	/** The captions and names of the figures, drawings and labelled regions around it. */
	readonly captions: readonly Box[];
	/** The list items, definitions and quotations around it, all their text. */
	readonly items: readonly Box[];
	/** The term that a definition belongs to. */
	readonly term?: string;
	/** Attributes `class` of the element and of those around it that draw: `axis`, `key`. */
	readonly classes: readonly string[];
}

export interface Box {
	readonly texts: string[];
	/** Of a row: its own header. */
	header?: string;
}
export interface TableBox extends Box {
	readonly columns: string[];
	/** The header of the rows that follow it: a `<th scope="rowgroup">`. */
	group?: string;
}

/** What may name a number's place, nearest first: its own words, its row's header and its term; the group of rows; the
 * captions. */
export function placesOf({ text, place }: Block): string[][] {
	const { row, group, term, captions } = place;
	const of = (each: string | undefined) => (each === undefined ? [] : [each]);
	return [[text, ...of(row?.header), ...of(term)], of(group), captions.flatMap(({ texts }) => texts)];
}

/** What names its instrument and time nearest to it: the same, its whole row and its column's header. */
export function nearOf(block: Block): string[] {
	const { row, table, column } = block.place;
	return [
		...placesOf(block).flat(),
		...(row?.texts ?? []),
		...(table && column !== undefined ? [table.columns[column] ?? ''] : []),
	];
}

/** What else is within a reader's reach: the table's caption, the item, the headings. */
export function reachOf(block: Block): string[] {
	const { place } = block;
	return [
		...nearOf(block),
		...(place.table?.texts ?? []),
		...(place.table?.columns ?? []),
		...place.items.flatMap(({ texts }) => texts),
		...place.headings,
		...(place.table && place.lead !== undefined ? [place.lead] : []),
	];
}

/** A text that stands alone, with what is said beside it. */
export const looseBlock = (where: string, text: string, beside: readonly string[] = []): Block => ({
	where,
	text,
	links: [],
	place: { headings: beside, captions: [], items: [], classes: [] },
});
