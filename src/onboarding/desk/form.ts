import { make, need } from './dom.ts';
import type { Choices, Named, NewDocument, Order } from './messages.ts';

/** The form of the desk: what can be chosen goes in, what was chosen comes out. */

const text = (data: FormData, name: string) => String(data.get(name) ?? '').trim();

function fill(select: HTMLSelectElement, choices: readonly Named[], kept = 0): void {
	while (select.options.length > kept) select.options[kept]?.remove();
	select.append(...choices.map(({ id, name }) => make('option', { value: id }, name)));
}

/** Offers what a city has, and opens the form. */
export function offer(form: HTMLFormElement, { instruments, documents }: Choices): void {
	const rest = need<HTMLFieldSetElement>(form, '[data-rest]');
	fill(need<HTMLSelectElement>(form, '[name=instrument]'), instruments);
	fill(need<HTMLSelectElement>(form, '[name=document]'), documents, 1);
	rest.hidden = false;
	rest.disabled = false;
	showDocument(form);
}

/** The sheets of a workbook, where it has several. */
export function offerSheets(form: HTMLFormElement, names: readonly string[]): void {
	fill(
		need<HTMLSelectElement>(form, '[name=sheet]'),
		names.map((name) => ({ id: name, name })),
		1,
	);
	need(form, '[data-sheets]').hidden = names.length < 2;
}

/** The fields of a new document are there only where none of the known ones is chosen. */
export function showDocument(form: HTMLFormElement): void {
	const isNew = need<HTMLSelectElement>(form, '[name=document]').value === '';
	const fields = need(form, '[data-document]');
	fields.hidden = !isNew;
	for (const name of ['judul', 'penerbit', 'tanggal'])
		need<HTMLInputElement>(fields, `[name=${name}]`).required = isNew;
}

/** What the official says of the file. */
export function orderOf(form: HTMLFormElement, bps: string): Order {
	const data = new FormData(form);
	const [year, month] = [text(data, 'year'), text(data, 'month')];
	const uses = data.getAll('use').map(String);
	const said = data
		.getAll('title')
		.flatMap((title, at) => (title && uses[at] ? [`${String(title).trim()}=${uses[at]}`] : []));
	const known = text(data, 'document');
	const document = { judul: '', penerbit: '', tanggal: '', jenis: '', url: '' };
	for (const name of Object.keys(document) as (keyof typeof document)[]) document[name] = text(data, name);
	return {
		period: month === 'tahun' ? year : `${year}-${month}`,
		instrument: text(data, 'instrument'),
		level: text(data, 'level') as Order['level'],
		status: text(data, 'status') as Order['status'],
		extracted: text(data, 'extracted'),
		document: known || (document as NewDocument),
		sheet: text(data, 'sheet'),
		said,
		bps,
		grounds: {},
	};
}
