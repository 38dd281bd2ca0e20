import { Parser } from 'htmlparser2';
import { localName } from './markup.ts';
import type { Row, Table } from './table.ts';

/** One sheet of a workbook, or the copy of its source that a pivot table keeps. */
export interface Sheet extends Table {
	/** Indonesian, without the sheet's own name, which may be a child's: `lembar ke-2`. */
	readonly label: string;
	/** What of it a reader would not see, such as `lembar tersembunyi`. */
	readonly hidden: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;
type Parts = ReadonlyMap<string, Uint8Array>;

/** Reads XML and hands on local names. */
function readXml(
	bytes: Uint8Array | undefined,
	open: (name: string, attributes: Attributes) => void,
	text?: (text: string) => void,
	close?: (name: string) => void,
): void {
	const parser = new Parser(
		{
			onopentag: (name, attributes) => open(localName(name), attributes),
			ontext: (data) => text?.(data),
			onclosetag: (name) => close?.(localName(name)),
		},
		{ xmlMode: true },
	);
	parser.end(new TextDecoder().decode(bytes ?? new Uint8Array()));
}

function sharedStrings(parts: Parts): string[] {
	const strings: string[] = [];
	let reading = false;
	readXml(
		parts.get('xl/sharedStrings.xml'),
		(name) => {
			if (name === 'si') strings.push('');
			reading = name === 't';
		},
		(data) => {
			if (reading) strings[strings.length - 1] += data;
		},
		() => {
			reading = false;
		},
	);
	return strings;
}

const columnNumber = (reference: string) =>
	[...reference.replace(/[^A-Z]/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Excel keeps a NIK that was typed as a number with an exponent: `6.474E15`. */
const plainNumber = (text: string) => (/e\+?1\d$/i.test(text) ? Number(text).toFixed(0) : text);

function sheetOf(bytes: Uint8Array, strings: readonly string[], label: string, hiddenSheet: boolean): Sheet {
	const rows: Row[] = [];
	const hidden = new Set(hiddenSheet ? ['lembar tersembunyi'] : []);
	let cells: string[] = [];
	let kind = '';
	let value: string | undefined;
	readXml(
		bytes,
		(name, attributes) => {
			if (name === 'col' && /^(1|true)$/.test(attributes.hidden ?? '')) hidden.add('kolom tersembunyi');
			if (name === 'row') {
				if (/^(1|true)$/.test(attributes.hidden ?? '')) hidden.add('baris tersembunyi');
				cells = [];
				rows.push({ cells, line: Number(attributes.r) || rows.length + 1 });
			}
			if (name === 'c') {
				const column = columnNumber(attributes.r ?? '') || cells.length + 1;
				// A cell far to the right is no reason to fill a row of 16,384.
				while (cells.length < Math.min(column, 1000) - 1) cells.push('');
				cells.push('');
				kind = attributes.t ?? '';
			}
			if (name === 'v' || name === 't') value = '';
		},
		(data) => {
			if (value !== undefined) value += data;
		},
		(name) => {
			if ((name !== 'v' && name !== 't') || value === undefined || cells.length === 0) return;
			cells[cells.length - 1] +=
				kind === 's' ? (strings[Number(value)] ?? '') : kind === '' || kind === 'n' ? plainNumber(value) : value;
			value = undefined;
		},
	);
	return { rows, label, hidden: [...hidden] };
}

/** The source that a pivot table keeps a copy of, though the sheet it came from may be deleted. */
function pivotSource(parts: Parts, definition: string, label: string): Sheet {
	const fields: { name: string; shared: string[] }[] = [];
	readXml(parts.get(definition), (name, attributes) => {
		if (name === 'cachefield') fields.push({ name: attributes.name ?? '', shared: [] });
		else if (attributes.v !== undefined) fields.at(-1)?.shared.push(attributes.v);
	});
	const records: string[][] = [];
	readXml(parts.get(definition.replace('Definition', 'Records')), (name, attributes) => {
		if (name === 'r') records.push([]);
		const record = records.at(-1);
		if (record && name !== 'r')
			record.push(name === 'x' ? (fields[record.length]?.shared[Number(attributes.v)] ?? '') : (attributes.v ?? ''));
	});
	const most = Math.min(10_000, Math.max(0, ...fields.map(({ shared }) => shared.length)));
	const columns = Array.from({ length: most }, (_, at) => fields.map(({ shared }) => shared[at] ?? ''));
	const rows = [fields.map(({ name }) => name), ...(records.length > 0 ? records : columns)];
	return {
		rows: rows.map((cells, at) => ({ cells, line: at + 1 })),
		label,
		hidden: ['salinan data sumber tabel pivot'],
	};
}

/** All sheets of an Excel workbook, hidden ones too, and what its pivot tables keep. */
export function sheetsOf(parts: Parts): Sheet[] {
	const strings = sharedStrings(parts);
	const targets = new Map<string, string>();
	readXml(parts.get('xl/_rels/workbook.xml.rels'), (_, { Id, Target }) => {
		if (Id && Target) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
	});
	const listed: { part: string; hidden: boolean }[] = [];
	readXml(parts.get('xl/workbook.xml'), (name, attributes) => {
		const part = targets.get(attributes['r:id'] ?? '');
		if (name === 'sheet' && part) listed.push({ part, hidden: /hidden/i.test(attributes.state ?? '') });
	});
	// A sheet that the workbook no longer lists is still in the file.
	const known = new Set(listed.map(({ part }) => part));
	for (const part of parts.keys())
		if (/^xl\/worksheets\/[^/]+\.xml$/.test(part) && !known.has(part)) listed.push({ part, hidden: true });
	const sheets = listed.flatMap(({ part, hidden }, at) => {
		const bytes = parts.get(part);
		return bytes ? [sheetOf(bytes, strings, `lembar ke-${at + 1}`, hidden)] : [];
	});
	const pivots = [...parts.keys()].filter((part) => /pivotCacheDefinition\d*\.xml$/.test(part));
	return [...sheets, ...pivots.map((part, at) => pivotSource(parts, part, `tabel pivot ke-${at + 1}`))];
}
