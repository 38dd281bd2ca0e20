// `npm run import`: doubts about a whole export of children. Children are made up while the tests run: see
// tests/import/people.ts.
import { describe, expect, it } from 'vitest';
import { counts, notes, refusal, text } from '../import/asked.ts';
import { EXPORT_COLUMNS, type ExportRow, madeUpName } from '../import/people.ts';
import { alike, exportOf } from '../import/workspace.ts';

const MELATI = { Kec: 'KEBUN RAYA', 'Desa/Kel': 'MELATI', 'Tanggal Pengukuran': '2026-02-10' } as const;
const SHORT = { ...MELATI, 'TB/U': 'Pendek', 'ZS TB/U': '-2,51' } as const;
const children = (from: number, count: number, changes: ExportRow = {}) =>
	alike(from, count, { ...MELATI, ...changes });
/** The export with one more column, filled for each row by what the others say. */
const withColumn = (
	rows: string[][],
	title: string,
	of: (cell: (column: (typeof EXPORT_COLUMNS)[number]) => string) => string,
) =>
	rows.map((row, index) => [...row, index === 0 ? title : of((column) => row[EXPORT_COLUMNS.indexOf(column)] ?? '')]);

describe('an export', () => {
	it('of the stunted only is no round', async () => {
		expect(await refusal(text(exportOf(...alike(1, 40, SHORT))))).toContain(
			'40 dari 40 anak yang diukur di berkas ini pendek',
		);
	});

	it('of measured children has no targets; with others who were not it has', async () => {
		expect(await counts(text(exportOf(...children(1, 30), ...alike(31, 5, SHORT))))).toBe(',35,5,0');
		expect(
			await counts(text(exportOf(...children(1, 30), ...children(31, 5, { Tinggi: '', 'Tanggal Pengukuran': '' })))),
		).toBe('35,30,0,0');
	});

	it('in which a spreadsheet turned days and months about is refused', async () => {
		const right = alike(1, 20, { ...MELATI, 'Tanggal Pengukuran': '25/02/2026' });
		const turned = alike(21, 9, { ...MELATI, 'Tanggal Pengukuran': '02/01/2026' });
		expect(await refusal(text(exportOf(...right, ...turned)))).toContain(
			'S22: 9 tanggal seperti hari dan bulannya tertukar',
		);
		const late = alike(21, 1, { ...MELATI, 'Tanggal Pengukuran': '02/06/2026' });
		expect(await refusal(text(exportOf(...right, ...late)))).toContain(
			'1 tanggal pengukuran sesudah dokumennya terbit (10 Maret 2026), misalnya 2 Juni 2026',
		);
	});

	it('whose dates are half numbers, half texts of high days, is refused', async () => {
		const texts = alike(1, 20, { ...MELATI, 'Tanggal Pengukuran': '25/02/2026' });
		const serials = alike(21, 9, { ...MELATI, 'Tanggal Pengukuran': '46054' });
		expect(await refusal(text(exportOf(...texts, ...serials)))).toContain(
			'sebagian tanggal tersimpan sebagai tanggal Excel',
		);
	});

	it('with numbers of columns under its titles passes over them', async () => {
		const [titles = [], ...rows] = exportOf(...children(1, 20));
		expect(await counts(text([titles, titles.map((_, index) => String(index + 1)), ...rows]))).toBe(',20,0,0');
	});

	it('whose month contradicts its dates is refused', async () => {
		const rows = withColumn(exportOf(...children(1, 30)), 'Bulan Pengukuran', () => 'Maret');
		expect(await refusal(text(rows))).toContain('30 baris menyebut bulan lain daripada tanggal pengukurannya');
	});

	it('that says where children live and where they were measured is asked which', async () => {
		const rows = withColumn(exportOf(...children(1, 30)), 'Desa/Kel Domisili', (cell) =>
			Number.parseInt(cell('No'), 10) > 20 ? 'DAHLIA' : 'MELATI',
		);
		expect(await refusal(text(rows))).toContain('`Desa/Kel` dan `Desa/Kel Domisili` berbeda pada 10 baris');
		expect(await counts(text(rows), { map: ['Desa/Kel=kelurahan'] })).toBe(',30,0,0');
		expect(await counts(text(rows), { map: ['Desa/Kel Domisili=kelurahan'] })).toBe(',20,0,0');
	});

	it('with masked numbers and unnamed twins counts each child', async () => {
		// Columns by their place: the guard of personal data would take the titles beside made-up values for a record.
		const [, number, name] = EXPORT_COLUMNS;
		const parent = EXPORT_COLUMNS[7];
		const masked = (serial: number) => ['9901', '*'.repeat(8), String(serial).padStart(4, '0')].join('');
		const alikeBut = children(1, 20).map(([child, row]) => {
			return [child, { ...row, [number]: masked(child), [name]: madeUpName(1), [parent]: 'Ibu' }] as const;
		});
		expect(await counts(text(exportOf(...alikeBut)))).toBe(',20,0,0');
		const baby = { ...MELATI, [number]: masked(1), [name]: ['BY NY', madeUpName(3)].join(' '), [parent]: 'Ibu' };
		const twin = { ...baby, 'ZS TB/U': '-2.5', 'TB/U': 'Pendek' };
		const twins = text(exportOf(...children(1, 20), [30, twin], [30, { ...baby, 'ZS TB/U': '-1.0' }]));
		expect(await counts(twins)).toBe(',22,1,0');
		expect(await notes(twins)).toContain('dihitung sebagai anak kembar');
	});

	it('whose scores became dates falls back on classes, and is refused without them', async () => {
		const dates = children(1, 10, { 'ZS TB/U': '46357' });
		expect(await counts(text(exportOf(...dates, ...alike(11, 5, SHORT))))).toBe(',15,5,0');
		expect(await refusal(text(exportOf(...children(1, 10, { 'ZS TB/U': '46357', 'TB/U': '' }))))).toContain(
			'10 anak dengan ZS TB/U atau tinggi yang bukan angka',
		);
	});

	it('whose decimal signs are lost is refused', async () => {
		expect(await refusal(text(exportOf(...children(1, 30, { 'ZS TB/U': '-251' }))))).toContain(
			'koma desimalnya hilang',
		);
	});

	it('of children under two years only is no round', async () => {
		expect(await refusal(text(exportOf(...children(1, 60, { 'Tgl Lahir': '2025-01-20' }))))).toContain(
			'ekspor baduta saja',
		);
		expect(await counts(text(exportOf(...children(1, 60, { 'Tgl Lahir': '2025-01-20' }), ...children(61, 3))))).toBe(
			',63,0,0',
		);
	});

	it('knows titles with their units', async () => {
		const rows = exportOf(...children(1, 20));
		const titles = (rows[0] as string[]).map(
			(title) =>
				({
					Tinggi: 'Tinggi (cm)',
					'Nama Ortu': 'Nama Orang Tua (Ibu/Ayah)',
					'TB Lahir': 'Panjang Lahir - Sasaran (cm)',
				})[title] ?? title,
		);
		expect(await counts(text([titles, ...rows.slice(1)]))).toBe(',20,0,0');
	});
});
