// Made-up sheets as files: a workbook, a web page, or text in some encoding.
import { DISTRICTS, type Numbers } from './made-city.ts';
import { type CellValue, type TestSheet, workbook } from './write-xlsx.ts';

export interface Row {
	readonly kind: 'title' | 'village' | 'sum' | 'text';
	readonly cells: CellValue[];
	village?: string;
}

export interface Body {
	rows: Row[];
	merges: [number, number, number, number][];
	hidden: number[];
}

const letters = (column: number): string =>
	(column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function bytesOf(
	random: Numbers,
	kind: 'xlsx' | 'csv' | 'html',
	bodies: readonly Body[],
	isBySheet: boolean,
): Uint8Array {
	const [body] = bodies as [Body];
	if (kind === 'xlsx') {
		const sheets = bodies.map(
			({ rows, merges, hidden }, index): TestSheet => ({
				name: isBySheet ? (DISTRICTS[index] as string) : random.pick(['Rekap', 'Sheet1', 'Februari 2026']),
				rows: rows.map(({ cells }) => cells),
				merges: merges.map(([top, left, bottom, right]) => `${letters(left)}${top}:${letters(right)}${bottom}`),
				hiddenRows: hidden,
			}),
		);
		return workbook(sheets, { strings: random.pick(['shared', 'inline']), omitsReferences: random.chance(0.2) });
	}
	const shown = (value: CellValue): string => (value === undefined || typeof value === 'object' ? '' : String(value));
	if (kind === 'html') {
		const covered = new Map<string, [number, number] | 'covered'>();
		for (const [top, left, bottom, right] of body.merges)
			for (let row = top; row <= bottom; row += 1)
				for (let column = left; column <= right; column += 1)
					covered.set(
						`${row}/${column}`,
						row === top && column === left ? [bottom - top + 1, right - left + 1] : 'covered',
					);
		const width = Math.max(...body.rows.map(({ cells }) => cells.length));
		const rows = body.rows.map(({ cells }, index) => {
			const made = Array.from({ length: width }, (_, column) => {
				const merge = covered.get(`${index + 1}/${column}`);
				if (merge === 'covered') return '';
				return `<td${merge ? ` rowspan=${merge[0]} colspan=${merge[1]}` : ''}>${escaped(shown(cells[column]))}</td>`;
			});
			return `<tr>${made.join('')}</tr>`;
		});
		return new TextEncoder().encode(`<html><body><table border=1>${rows.join('')}</table></body></html>`);
	}
	const separator = random.pick([';', ',', '\t']);
	const quoted = (text: string) => (/["\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	const text = body.rows
		.map(({ cells }) => cells.map((value) => quoted(shown(value))).join(separator))
		.join(random.pick(['\r\n', '\n']));
	const encoding = random.pick(['utf8', 'bom', 'utf16'] as const);
	if (encoding === 'utf16') return Buffer.from(`\uFEFF${text}`, 'utf16le');
	return Buffer.from(encoding === 'bom' ? `\uFEFF${text}` : text, 'utf8');
}
