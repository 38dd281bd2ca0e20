import { hiddenColumns, openWorkbook, readSheet, readXml, type StoredCell } from '../files/xlsx.ts';
import type { ZipEntry } from '../files/zip.ts';
import type { Table, TextRow } from './table.ts';

/** One sheet of a workbook, or the copy of its source that a pivot table keeps. */
export interface Sheet extends Table {
	/** Indonesian, without the sheet's own name, which may be a child's: `lembar ke-2`. */
	readonly label: string;
	/** What of it a reader would not see, such as `lembar tersembunyi`. */
	readonly hidden: readonly string[];
}

/** Excel keeps a NIK that was typed as a number with an exponent: `6.474E15`. */
const textOf = ({ type, value }: StoredCell) =>
	type === 'n' && /e\+?1\d$/i.test(value) ? Number(value).toFixed(0) : value;

/** Cells this far to the right stand one beside the other: a row of 16,384 need not be filled for one of them. */
const WIDE = 1000;

function sheetOf(entry: ZipEntry, strings: readonly string[], label: string, isHidden: boolean): Sheet {
	const rows: TextRow[] = [];
	const hidden = new Set(isHidden ? ['lembar tersembunyi'] : []);
	if (hiddenColumns(entry).size > 0) hidden.add('kolom tersembunyi');
	readSheet(entry, strings, textOf, (cells, line, isRowHidden) => {
		if (isRowHidden) hidden.add('baris tersembunyi');
		rows.push({ cells: [...cells.slice(0, WIDE), ...cells.slice(WIDE).filter((cell) => cell !== '')], line });
		return true;
	});
	return { rows, label, hidden: [...hidden] };
}

/** The source that a pivot table keeps a copy of, though the sheet it came from may be deleted. */
function pivotSource(parts: ReadonlyMap<string, ZipEntry>, definition: string, label: string): Sheet {
	const fields: { name: string; shared: string[] }[] = [];
	readXml(parts.get(definition), {
		open(name, attributes) {
			if (name === 'cacheField') fields.push({ name: attributes.name ?? '', shared: [] });
			else if (attributes.v !== undefined) fields.at(-1)?.shared.push(attributes.v);
		},
	});
	const records: string[][] = [];
	readXml(parts.get(definition.replace('Definition', 'Records')), {
		open(name, { v = '' }) {
			if (name === 'r') records.push([]);
			const record = records.at(-1);
			if (record && name !== 'r') record.push(name === 'x' ? (fields[record.length]?.shared[Number(v)] ?? '') : v);
		},
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

/** All sheets of an Excel workbook, hidden ones too, and what its pivot tables keep. Throws `ZipFault`. */
export function sheetsOf(parts: ReadonlyMap<string, ZipEntry>): Sheet[] {
	const book = openWorkbook(parts);
	const listed = (book?.sheets ?? []).map(({ part, isHidden }) => ({ part, isHidden }));
	// A sheet that the workbook no longer lists is still in the file.
	const known = new Set(listed.map(({ part }) => part));
	for (const part of parts.keys())
		if (/^xl\/worksheets\/[^/]+\.xml$/.test(part) && !known.has(part)) listed.push({ part, isHidden: true });
	const sheets = listed.flatMap(({ part, isHidden }, at) => {
		const entry = parts.get(part);
		return entry ? [sheetOf(entry, book?.strings() ?? [], `lembar ke-${at + 1}`, isHidden)] : [];
	});
	const pivots = [...parts.keys()].filter((part) => /pivotCacheDefinition\d*\.xml$/.test(part));
	return [...sheets, ...pivots.map((part, at) => pivotSource(parts, part, `tabel pivot ke-${at + 1}`))];
}
