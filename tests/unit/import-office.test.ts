import { describe, expect, it } from 'vitest';
import { openSources } from '../../src/onboarding/import/open-sources.ts';
import { book, counts, grid, notes, refusal } from '../import/asked.ts';
import { zip } from '../import/write-xlsx.ts';

const ROWS = ['Melati | 400 | 40', 'Kenanga | 390 | 31', 'Dahlia | 300 | 20', 'Teratai | 310 | 25'];
const PLAIN = grid('Kelurahan | Diukur | Jumlah Stunting', ...ROWS);

describe('a sheet of an office', () => {
	it('a per cent of `Pendek` proves nothing of what Pendek holds; its letter answers', async () => {
		const rows = grid(
			'Kelurahan | Balita diukur | Pendek | | Sangat Pendek | ',
			' | n | n | % | n | %',
			'Melati | 400 | 30 | 7.5 | 10 | 2.5',
			'Kenanga | 380 | 31 | 8.2 | 9 | 2.4',
		);
		const made = book(rows, ['C1:D1', 'E1:F1', 'A1:A2']);
		expect(await refusal(made)).toContain('--map "C=pendek_saja"');
		expect(await counts(made, { map: ['C=pendek_saja'] })).toBe(',400,40,10');
	});
	it('kecamatan sums under a grand total are compared with their own villages', async () => {
		const below = ['JUMLAH | 1400 | 116', 'Kebun Raya | 790 | 71', 'Taman Sari | 610 | 45'];
		const made = (last: string) => book([...PLAIN, ...grid(...below.slice(0, 2), last)]);
		expect(await counts(made(below[2] ?? ''))).toBe(',400,40,');
		expect(await refusal(made('Taman Sari | 610 | 46'))).toContain('2 baris kelurahannya berjumlah 45');
	});
	it('a title merged over two years is that of the year that is meant, and an empty column is none', async () => {
		const rows = grid(
			'Kelurahan | Diukur | Jumlah Stunting | ',
			' | | Feb 2025 | Feb 2026',
			'Melati | 400 | 44 | 40',
			'Kenanga | 380 | 30 | 31',
		);
		expect(await counts(book(rows, ['C1:D1', 'A1:A2', 'B1:B2']))).toBe(',400,40,');
		const empty = grid('Kelurahan | Diukur | Jumlah Stunting', 'Melati | 400 | ', 'Kenanga | 380 | ');
		expect(await refusal(book(empty))).toContain('kosong di semua baris');
	});
	it('a row of per cents below is no village', async () => {
		const made = book([...PLAIN, ...grid('Jumlah | 1400 | 116', 'Persentase | 100 | 8.3')]);
		expect(await counts(made)).toBe(',400,40,');
		expect(await notes(made)).toContain('persentase, bukan kelurahan');
	});
	it('numbers with their unit are numbers, with a mark they are asked about', async () => {
		const made = (first: string) => book(grid('Kelurahan | Diukur | Jumlah Stunting', first, ...ROWS.slice(1)));
		expect(await counts(made('Melati | 400 balita | 40 anak'))).toBe(',400,40,');
		expect(await refusal(made('Melati | 400 | ±40'))).toContain('berisi `±40`');
		expect(await refusal(made('Melati | 400 | 40*'))).toContain('berisi `40*`');
	});
	it.each([
		[
			'halves side by side',
			[
				'Kelurahan | Diukur | Jumlah Stunting | | Kelurahan | Diukur | Jumlah Stunting',
				'Melati | 400 | 40 | | Dahlia | 300 | 20',
			],
			'dua tabel bersebelahan',
		],
		[
			'two years',
			['Kelurahan | Diukur 2025 | Stunting 2025 | Diukur 2026 | Stunting 2026', 'Melati | 1 | 2 | 3 | 4'],
			'beberapa tahun (2025, 2026)',
		],
		['months', ['Kelurahan | Jan | Feb | Keterangan', 'Melati | 1 | 2 | stunting'], 'beberapa bulan (Jan, Feb)'],
		[
			'initials of another kabupaten',
			['REKAP KAB. LJ', 'Kelurahan | Diukur | Jumlah Stunting', ...ROWS],
			'Kabupaten Lain Jauh',
		],
	] as const)('%s are refused by name', async (_name, lines, told) => {
		expect(await refusal(book(grid(...lines)))).toContain(told);
	});
});

/** A LibreOffice sheet with what they write: repeated cells and rows, merges, remarks, hidden columns and tables. */
function ods(rows: string): Uint8Array {
	const content =
		'<office:document-content><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style></office:automatic-styles><office:body><office:spreadsheet>' +
		'<table:table table:name="Lama" table:style-name="ta2"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>' +
		`<table:table table:name="Rekap" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
	return zip({
		mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
		'content.xml': Buffer.from(content),
	});
}
const text = (words: string, more = '') =>
	`<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const number = (value: number) =>
	`<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

it('an .ods is read as a workbook is', async () => {
	const made = ods(
		'<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>' +
			row(
				text('Kelurahan', ' table:number-rows-spanned="2"'),
				text('TB/U', ' table:number-columns-spanned="3"'),
				'<table:covered-table-cell table:number-columns-repeated="2"/>',
			) +
			row('<table:covered-table-cell/>', text('Diukur'), text('Catatan'), text('Jumlah<text:s/>Stunting')) +
			'<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>' +
			row(
				text('Melati<office:annotation><text:p>lihat</text:p></office:annotation>'),
				number(400),
				text('a'),
				number(40),
			) +
			'<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
	);
	const [source, ...more] = openSources(made);
	const rows: string[] = [];
	const merges = source?.read((cells, at) => {
		rows.push(`${at}: ${cells.join('|')}`);
		return true;
	});
	expect(more).toEqual([]);
	expect(rows).toEqual(['1: Kelurahan|TB/U', '2: |Diukur|Catatan|Jumlah Stunting', '6: Melati|400|a|40']);
	expect(merges).toEqual([
		{ top: 1, left: 0, bottom: 2, right: 0 },
		{ top: 1, left: 1, bottom: 1, right: 3 },
	]);
	expect([...(source?.hiddenColumns?.() ?? [])]).toEqual([2]);
	expect(await counts(made)).toBe(',400,40,');
});
