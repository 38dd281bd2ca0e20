import { expect, it } from 'vitest';
import { scanFile } from '../../src/personal-data/scan.ts';
import { BNBA, bnba, bnbaRow, child, delimited, secrets } from '../personal/children.ts';
import { type Files, issuesIn } from '../personal/repository.ts';

const csv = delimited(bnba(), ';');
const utf16 = (text: string, mark: boolean, big = false) => {
	const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
	return big ? bytes.swap16() : bytes;
};
const few = ['No', 'Nama Balita', 'Tgl. Lhr', 'Alamat'];
const fewRows = [1, 2, 3].map((number) => [String(number), child(number).name, child(number).birth, 'Jl. Contoh']);
const records = [1, 2, 3].map((number) => ({
	nik: child(number).nik,
	nama_anak: child(number).name,
	tgl_lahir: child(number).birth,
}));
const features = records.map((properties) => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [117.5, 0.1] },
	properties,
}));
const markdown = (rows: readonly (readonly string[])[]) =>
	[rows[0], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)].map((row) => `| ${row?.join(' | ')} |`).join('\n');
const html = (rows: readonly (readonly string[])[]) =>
	`<table>${rows.map((row) => `\n<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
/** NIK that would be found by themselves are left out where the table is to be found. */
const masked = bnba().map((row, at) => (at === 0 ? row : row.with(1, '6474************')));

/** What an office may do to a list of children, and the line on which the list is to be found. */
const LAYOUTS: Readonly<Record<string, readonly [string, string | Uint8Array, number]>> = {
	'semicolons, in the data folder': ['data/kota/bontang/balita.csv', csv, 1],
	'a byte order mark': ['data/a.csv', `\ufeff${csv}`, 1],
	'blanks at the end of each line': ['data/a.csv', csv.replaceAll('\n', ';;  \r\n'), 1],
	commas: ['a.csv', delimited(bnba(), ','), 1],
	tabs: ['docs/lampiran/a.tsv', delimited(bnba(), '\t'), 1],
	pipes: ['a.psv', delimited(bnba(), '|'), 1],
	'blanks between columns': ['a.txt', delimited([few, ...fewRows], '    '), 1],
	'quotes around all': [
		'a.csv',
		delimited(
			bnba().map((row) => row.map((cell) => `"${cell}"`)),
			',',
		),
		1,
	],
	'names of columns over two lines': ['a.csv', csv.replace('Tgl Lahir', '"Tgl\nLahir"'), 1],
	'the name of another kind of file': ['docs/foto.dat', csv, 1],
	'the name of a picture': ['public/peta.png', csv, 1],
	'no ending in its name': ['docs/arsip/daftar', csv, 1],
	'a folder for tests': ['tests/unit/contoh.txt', csv, 1],
	'UTF-16 with a mark': ['a.csv', utf16(csv, true), 1],
	'UTF-16 without a mark': ['a.csv', utf16(csv, false), 1],
	'UTF-16, big end first': ['a.csv', utf16(csv, true, true), 1],
	'Windows-1252': ['a.csv', Buffer.from(csv.replaceAll('JALAN', 'Jalan Caf\xe9'), 'latin1'), 1],
	'title rows above': ['a.csv', `DINAS CONTOH\n\nData Balita Bulan Mei;;;\n\n${csv}`, 5],
	'a row of numbers under the names': ['a.csv', csv.replace('\n', `\n${BNBA.map((_, at) => at + 1).join(';')}\n`), 1],
	'names of columns in two rows': [
		'a.csv',
		delimited([['', 'Nama', 'Tanggal', 'Alamat'], ['No', 'Anak', 'Lahir', ''], ...fewRows], ','),
		1,
	],
	'blotted NIK': ['a.csv', delimited(masked, ';'), 1],
	'one child': ['a.csv', delimited(bnba(1), ';'), 1],
	'few columns, written shortly': ['a.csv', delimited([few, ...fewRows], ','), 1],
	'names of columns run together': [
		'a.csv',
		delimited([['NAMAANAK', 'TGLLAHIR'], ...fewRows.map((row) => row.slice(1, 3))], ','),
		1,
	],
	'neither names nor NIK, but a row a child': [
		'a.csv',
		delimited(
			bnba().map((row) => row.filter((_, at) => ![1, 2, 4, 5, 6, 7].includes(at))),
			';',
		),
		1,
	],
	Markdown: ['docs/catatan/rapat.md', `# Rapat\n\nHadir semua.\n\n${markdown([few, ...fewRows])}\n`, 5],
	'a table in HTML': ['docs/a.html', `<!doctype html><html><body>${html([few, ...fewRows])}</body></html>`, 2],
	'HTML that calls itself Excel': ['docs/a.xls', html(masked), 2],
	'JSON records': ['docs/api/a.json', JSON.stringify(records, null, '\t'), 3],
	'JSON in one line': ['a.json', JSON.stringify(records), 1],
	'JSON a line each': ['a.jsonl', records.map((record) => JSON.stringify(record)).join('\n'), 1],
	'JSON column by column': [
		'a.json',
		JSON.stringify({ nama_anak: records.map((r) => r.nama_anak), tgl_lahir: records.map((r) => r.tgl_lahir) }),
		1,
	],
	'JSON rows of cells': ['a.json', JSON.stringify([few, ...fewRows]), 1],
	GeoJSON: ['data/kota/bontang/titik.geojson', JSON.stringify({ type: 'FeatureCollection', features }, null, 1), 14],
	'a notebook': [
		'a.ipynb',
		JSON.stringify({ cells: [{ outputs: [{ text: delimited([few, ...fewRows], ',').split(/(?<=\n)/) }] }] }),
		1,
	],
	YAML: [
		'a.yml',
		records.map(({ nama_anak, tgl_lahir }) => `- nama_anak: ${nama_anak}\n  tgl_lahir: ${tgl_lahir}\n`).join(''),
		1,
	],
	'a form': ['a.md', `# Kunjungan\n\nNama Anak : ${child(1).name}\nTgl Lahir : ${child(1).birth}\n`, 3],
	XML: [
		'a.xml',
		`<?xml version="1.0"?>\n<a>\n${records.map((r) => `<b><nama_anak>${r.nama_anak}</nama_anak><tgl_lahir>${r.tgl_lahir}</tgl_lahir></b>\n`).join('')}</a>`,
		3,
	],
	SQL: [
		'a.sql',
		`INSERT INTO balita (nama_anak, tgl_lahir, jk) VALUES\n${records.map((r) => `('${r.nama_anak}', '${r.tgl_lahir}', 'L')`).join(',\n')};\n`,
		1,
	],
	'code of a program': [
		'src/contoh.ts',
		`export const a = [\n${records.map((r) => `\t{ nama: '${r.nama_anak}', tglLahir: '${r.tgl_lahir}' },\n`).join('')}];\n`,
		2,
	],
};

it.each(Object.entries(LAYOUTS))('stops a list of children with %s', (_, [file, content, line]) => {
	const issues = issuesIn({ 'README.md': '# Situs\n', [file]: content } satisfies Files);
	const table = issues.find(({ code }) => code === 'kolom-perorangan');
	expect(table).toMatchObject({ severity: 'error', file, line });
	expect(table?.fix).toContain('git rm --cached');
	const said = JSON.stringify(issues);
	expect(secrets().filter((secret) => said.includes(secret))).toEqual([]);
});

const rows = (from: number, cells: (number: number) => string[]) =>
	delimited(
		Array.from({ length: 5 }, (_, at) => cells(from + at)),
		',',
	);

it.each([
	['names and dates', rows(1, (n) => [String(n), child(n).name, child(n).birth])],
	['names and sex', rows(1, (n) => [child(n).name, child(n).sex, '12'])],
	['sex and z-scores', rows(1, (n) => [String(n), child(n).sex, String(n), `-${n % 3}.${n}4`])],
	['ages to the day', rows(1, (n) => [String(n), `${n} Tahun - 8 Bulan - ${n} Hari`])],
	['names and neighbourhoods', rows(1, (n) => [child(n).name, `Gg. Contoh RT 0${n}/RW 02`])],
	['names of columns that say nothing', `a,b,c\n${rows(1, (n) => [child(n).name, child(n).birth, String(n)])}`],
	[
		'a list under a table of counts',
		`kelurahan,jumlah\nA,12\nB,13\nC,14\n${rows(1, (n) => [String(n), child(n).name, child(n).birth])}`,
	],
])('stops rows of children by their shape: %s', (_, text) => {
	const issues = issuesIn({ 'docs/a.csv': text });
	expect(issues).toMatchObject([{ code: 'baris-perorangan', severity: 'error', file: 'docs/a.csv' }]);
	expect(secrets().filter((secret) => JSON.stringify(issues).includes(secret))).toEqual([]);
});

it('finds the list in any order of columns, with any delimiter, wherever it stands', () => {
	// A small generator of its own, so that a failure can be repeated.
	let seed = 20_261_122;
	const random = (below: number) => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((seed / 2_147_483_648) * below);
	};
	const identifying = new Set(['NIK', 'Nama Ortu', 'Tgl Lahir'].map((name) => BNBA.indexOf(name)));
	for (let round = 0; round < 300; round++) {
		const order = BNBA.map((_, at) => at).sort(() => random(3) - 1);
		const kept = order.filter((at) => identifying.has(at) || random(2) === 0);
		const table = [BNBA, ...[1, 2, 3].map((number) => bnbaRow(number + random(40)))].map((row) =>
			kept.map((at) => row[at] ?? ''),
		);
		const titles = 'Laporan\n'.repeat(random(4));
		const delimiter = [';', ',', '\t', '|'][random(4)] ?? ';';
		const file = ['a.csv', 'docs/b.txt', 'data/c', 'src/d.dat'][random(4)] ?? 'a.csv';
		const [finding] = scanFile(file, Buffer.from(titles + delimited(table, delimiter)), {
			phones: new Set(),
			inData: false,
		});
		expect(finding, JSON.stringify({ round, delimiter, kept })).toMatchObject({
			kind: 'kolom-perorangan',
			severity: 'error',
		});
	}
});
