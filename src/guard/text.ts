import type { Block, Box, TableBox } from './block.ts';

/** Within a line of text; every other element ends it. */
const INLINE = new Set(
	'a abbr b bdi bdo button cite code data del dfn em i ins kbd label mark output q s samp small span strong sub sup time tspan u var wbr'.split(
		' ',
	),
);
const SILENT = new Set(['script', 'style', 'template']);
const READ_ATTRIBUTES = [
	'alt',
	'aria-label',
	'title',
	'aria-description',
	'placeholder',
	'aria-roledescription',
	'label',
] as const;
const META =
	/^(?:description|og:(?:title|description|image:alt|site_name)|twitter:(?:title|description|image:alt|label\d|data\d))$/;
const ITEMS = new Set(['li', 'dd', 'blockquote', 'details', 'article', 'section', 'entry', 'item']);
const CAPTIONS = new Set(['figure', 'svg', 'g', 'fieldset', 'a', 'div', 'section']);

interface Open {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly box?: Box;
	readonly kind?: 'row' | 'table' | 'caption' | 'item';
	cells: number;
	term?: string;
}

/** English numbers as Indonesian writes them, and BibTeX's signs as themselves; of the same length, so that places
 * hold. */
function readable(text: string, lang: string): string {
	const signs = text.replace(/\\([%&_#$])/g, '$1 ');
	if (!lang.startsWith('en')) return signs;
	return signs.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** Gathers the blocks of a page while it is parsed; without a tree. */
export class TextReader {
	readonly blocks: Block[] = [];
	readonly #open: Open[] = [];
	readonly #headings: { level: number; text: string; lead?: string }[] = [];
	#text = '';
	#links: { start: number; end: number; href: string }[] = [];
	#silent = 0;
	readonly #aside: {
		depth: number;
		text: string;
		links: { start: number; end: number; href: string }[];
		code: boolean;
	}[] = [];
	#code = false;

	openTag(name: string, attributes: Readonly<Record<string, string>>): void {
		if (attributes.popover !== undefined) {
			// What a word opens stands apart from the sentence that the word is in.
			this.#aside.push({ depth: this.#open.length, text: this.#text, links: this.#links, code: this.#code });
			[this.#text, this.#links, this.#code] = ['', [], false];
		}
		if (!INLINE.has(name)) this.#flush();
		// A drawing's name of several lines has one in each `tspan`.
		if (name === 'br' || (name === 'tspan' && attributes.y !== undefined)) this.#text += ' ';
		if (name === 'code' && this.#text.trim() === '') this.#code = true;
		if (name === 'td' || name === 'th') {
			const row = this.#open.findLast(({ kind }) => kind === 'row');
			if (row) row.cells += Number(attributes.colspan ?? 1);
		}
		const kind =
			name === 'tr'
				? 'row'
				: name === 'table'
					? 'table'
					: ITEMS.has(name)
						? 'item'
						: CAPTIONS.has(name)
							? 'caption'
							: undefined;
		const box =
			kind === undefined
				? undefined
				: kind === 'table'
					? { texts: [] as string[], columns: [] as string[] }
					: { texts: [] as string[] };
		const open: Open = { name, attributes, cells: 0, ...(kind && { kind }), ...(box && { box }) };
		this.#open.push(open);
		if (SILENT.has(name)) this.#silent += 1;
		if (name === 'a' && attributes.href !== undefined)
			this.#links.push({ start: this.#text.length, end: -1, href: attributes.href });
		for (const attribute of READ_ATTRIBUTES) {
			const value = attributes[attribute];
			if (!value || (attribute === 'title' && name === 'link')) continue;
			if (attribute === 'aria-label') box?.texts.push(value);
			this.#add(
				`<${name} ${attribute}>`,
				value,
				name === 'a' && attributes.href ? [{ start: 0, end: value.length, href: attributes.href }] : [],
			);
		}
		const meta = name === 'meta' ? (attributes.name ?? attributes.property ?? '') : '';
		if (META.test(meta) && attributes.content) this.#add(`<meta ${meta}>`, attributes.content, []);
	}

	text(text: string): void {
		if (this.#silent === 0) this.#text += text;
	}

	closeTag(name: string): void {
		if (!INLINE.has(name)) this.#flush();
		const open = this.#open.at(-1);
		if (open?.name !== name) return;
		this.#open.pop();
		const before = this.#aside.at(-1);
		if (before?.depth === this.#open.length) {
			this.#flush();
			this.#aside.pop();
			[this.#text, this.#links, this.#code] = [before.text, before.links, before.code];
		}
		if (SILENT.has(name)) this.#silent -= 1;
		if (name === 'a') {
			const link = this.#links.findLast(({ end }) => end < 0);
			if (link) link.end = this.#text.length;
		}
	}

	end(): readonly Block[] {
		this.#flush();
		return this.blocks;
	}

	#flush(): void {
		const [raw, links, isCode] = [this.#text, this.#links, this.#code];
		this.#code = false;
		const still = links.filter(({ end }) => end < 0);
		this.#text = '';
		// A link around blocks goes on in the next one.
		this.#links = still.map(({ href }) => ({ start: 0, end: -1, href }));
		if (raw.trim() === '') return;
		const lang = this.#open.findLast(({ attributes }) => attributes.lang !== undefined)?.attributes.lang ?? 'id';
		const name = this.#open.findLast((each) => !INLINE.has(each.name))?.name ?? 'body';
		const block = this.#add(
			`<${name}>`,
			readable(raw, lang),
			links.map(({ start, end, href }) => ({ start, end: end < 0 ? raw.length : end, href })),
			isCode,
		);
		this.#remember(name, block);
	}

	/** Lets the boxes around a block know its text, and headings and headers stay for what follows. */
	#remember(name: string, { text }: Block): void {
		const level = /^h([1-6])$/.exec(name)?.[1];
		if (level) {
			while ((this.#headings.at(-1)?.level ?? 0) >= Number(level)) this.#headings.pop();
			this.#headings.push({ level: Number(level), text });
		}
		const heading = this.#headings.at(-1);
		if (name === 'p' && heading && heading.level > 1) heading.lead ??= text;
		const inHead = this.#open.some((open) => open.name === 'thead');
		const row = this.#open.findLast(({ kind }) => kind === 'row');
		const table = this.#open.findLast(({ kind }) => kind === 'table');
		if (table && inHead && row) {
			const columns = (table.box as TableBox).columns;
			columns[row.cells - 1] = `${columns[row.cells - 1] ?? ''} ${text}`;
		}
		if (table && name === 'caption') table.box?.texts.push(text);
		if (name === 'th' && !inHead) {
			const scope = this.#open.findLast((open) => open.name === 'th')?.attributes.scope;
			if (table && scope === 'rowgroup') (table.box as TableBox).group = text;
			else if (row?.box) row.box.header = `${row.box.header ?? ''} ${text}`;
		}
		if (name === 'dt') {
			const list = this.#open.findLast((open) => open.name === 'dl' || open.name === 'div');
			for (const open of this.#open) if (open.name === 'dl' || open === list) open.term = text;
		}
		const isCaption = ['figcaption', 'legend', 'desc', 'title'].includes(name) || level !== undefined;
		for (const open of this.#open)
			if (open.kind === 'row' || open.kind === 'item') open.box?.texts.push(text);
			else if (
				open.kind === 'caption' &&
				isCaption &&
				(open.name === 'figure' || open.name === 'svg' || open.name === 'g' || open.name === 'a')
			)
				open.box?.texts.push(text);
	}

	#add(where: string, text: string, links: Block['links'], isCode = false): Block {
		const boxes = (kind: Open['kind']) =>
			this.#open.flatMap((open) => (open.kind === kind && open.box ? [open.box] : []));
		const [row, table] = [
			this.#open.findLast(({ kind }) => kind === 'row'),
			this.#open.findLast(({ kind }) => kind === 'table'),
		];
		const group = table?.box && (table.box as TableBox).group;
		const term = this.#open.findLast((open) => open.term !== undefined)?.term;
		const lead = this.#headings.at(-1)?.lead;
		const block: Block = {
			where,
			text,
			links,
			...(isCode && { isCode }),
			place: {
				headings: this.#headings.map((heading) => heading.text),
				...(lead !== undefined && { lead }),
				...(row?.box && { row: row.box, column: row.cells - 1 }),
				...(table?.box && { table: table.box as TableBox }),
				...(group !== undefined && { group }),
				captions: boxes('caption'),
				items: boxes('item'),
				...(term !== undefined && { term }),
				classes: this.#open.flatMap(({ attributes }) => attributes.class?.split(' ') ?? []),
			},
		};
		this.blocks.push(block);
		return block;
	}
}
