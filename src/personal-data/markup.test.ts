import { expect, it } from 'vitest';
import { markupTables } from './markup.ts';

it('keeps a table’s cells under their headers when another table stands in one of them', () => {
	const inner = '<table><tr><td>a</td><td>b</td><td colspan="2">c</td></tr></table>';
	const html = `<table><tr><th>Kelurahan</th><th>Diukur</th></tr><tr><td>${inner}Satimpo</td><td>152</td></tr></table>`;
	expect(markupTables(html, { xml: false }).map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
		[['a', 'b', 'c', 'c']],
		[
			['Kelurahan', 'Diukur'],
			['Satimpo', '152'],
		],
	]);
});
