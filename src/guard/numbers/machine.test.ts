// Files for machines of the fictional city, as they are published: right they pass; with one wrong number each is
// named.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiFiles } from '../../outputs/api/api.ts';
import { citables, referenceOf } from '../../outputs/citations/citable.ts';
import { exportReference } from '../../outputs/citations/reference.ts';
import { catalogue } from '../../outputs/downloads/catalogue.ts';
import { dataPackage } from '../../outputs/downloads/data-package.ts';
import { downloads } from '../../outputs/downloads/downloads.ts';
import { exampleWith } from '../../outputs/fixture.ts';
import { runGuard } from '../index.ts';

const publication = exampleWith();
const at = (address: string) => `https://contoh.id${address}`;
const folder = mkdtempSync(path.join(tmpdir(), 'machine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FIGURE = '99.01/prevalensi-stunting/ssgi/2024';
const files = new Map<string, string | Uint8Array>();

beforeAll(async () => {
	for (const [name, { make }] of downloads(publication, at))
		if (!name.endsWith('.parquet')) files.set(`unduh/${name}`, await make());
	for (const [name, make] of apiFiles(publication, at)) files.set(`api/v1/${name}`, JSON.stringify(make()));
	files.set('datapackage.json', JSON.stringify(dataPackage(publication, at)));
	files.set('data.json', JSON.stringify(catalogue(publication, at)));
	const citable = citables(publication).find((each) => each.path.includes(FIGURE));
	if (!citable) throw new Error(`no citation of ${FIGURE}`);
	const reference = referenceOf(citable, at(citable.path), publication);
	for (const format of ['bib', 'ris', 'json'] as const)
		files.set(`angka/${FIGURE}/kutipan.${format}`, exportReference(reference, format));
});

let made = 0;
function faults(some: ReadonlyMap<string, string | Uint8Array>): string[] {
	const dir = path.join(folder, String(made++));
	for (const [name, content] of some) {
		mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
		writeFileSync(path.join(dir, name), content);
	}
	return runGuard(dir, { publication })
		.filter(({ check }) => check.startsWith('angka'))
		.map(({ file, message }) => `${file}: ${message}`);
}

/** The faults of one file after a change; `path` of an entry within an archive stands behind `!`. */
function spoilt(name: string, from: string, to: string): string[] {
	const [file = '', entry] = name.split('!');
	const content = files.get(file);
	if (content === undefined) throw new Error(`no ${file}`);
	const change = (text: string) => {
		if (!text.includes(from)) throw new Error(`${name} does not hold \`${from}\``);
		return text.replace(from, to);
	};
	if (entry === undefined) return faults(new Map([[file, change(content as string)]]));
	const entries = unzipSync(content as Uint8Array);
	return faults(
		new Map([[file, zipSync({ ...entries, [entry]: strToU8(change(strFromU8(entries[entry] as Uint8Array))) })]]),
	);
}

test('passes what is published', () => {
	expect(files.size).toBeGreaterThan(40);
	expect(faults(files)).toEqual([]);
});

const page = (value: unknown) =>
	`<!doctype html><html lang="id"><head><title>Kota</title></head><body><h1>Kota</h1><script type="application/ld+json">${JSON.stringify({ '@type': 'Observation', url: `https://contoh.example/angka/${FIGURE}/`, value })}</script></body></html>`;

test('a number for machines in JSON-LD is its figure’s', () => {
	expect(faults(new Map([['a.html', page(18.4)]]))).toEqual([]);
	expect(faults(new Map([['a.html', page(19.4)]]))).toEqual([expect.stringContaining(`19.4 di sebelah ${FIGURE}`)]);
});

const RATE = ',18.4,1,nilai,';
const ARCHIVE = 'unduh/kota/contoh.zip!stunting-contoh';

test.each([
	[
		'the table of everything',
		'unduh/pengamatan.csv',
		RATE,
		',19.4,1,nilai,',
		'19.4 untuk 99.01/prevalensi-stunting/ssgi/2024',
	],
	['a city’s table', 'unduh/kota/contoh/pengamatan.csv', RATE, ',19.4,1,nilai,', FIGURE],
	['a table’s symbol', 'unduh/pengamatan.csv', RATE, ',ds,1,ds,', 'tanpa nilai untuk 99.01'],
	['a table’s digits', 'unduh/pengamatan.csv', RATE, ',"18,4",1,nilai,', 'bukan angka dan bukan simbol'],
	['a table’s id', 'unduh/pengamatan.csv', `${FIGURE},`, `${FIGURE}9,`, 'bukan angka atau sel mana pun'],
	['a data file', 'unduh/kota/contoh/angka.csv', ',18.4,', ',19.4,', 'berbeda dari berkas data yang tersimpan'],
	['the answer of one figure', `api/v1/angka/${FIGURE}.json`, '"nilai":18.4', '"nilai":19.4', FIGURE],
	['a report in it', `api/v1/angka/${FIGURE}.json`, '"laporan":[{"nilai":18.4', '"laporan":[{"nilai":19.4', 'menurut'],
	['a number of no figure', 'api/v1/kota.json', '"slug"', '"balita":77,"slug"', '"balita": 77'],
	['a city’s figures', 'api/v1/kota/contoh/angka.json', '"nilai":18.4', '"nilai":19.4', FIGURE],
	[
		'a conflict’s bound',
		'api/v1/angka/99.01/prevalensi-stunting/ssgi/2022.json',
		'"terendah":22.1',
		'"terendah":21.1',
		'21.1 sampai 22.7',
	],
	['a village’s cell', 'api/v1/kota/contoh/pengukuran/2024-08.json', '"nilai":', '"nilai":9', 'yang bernilai'],
	['an archive’s table', `${ARCHIVE}/pengamatan.csv`, RATE, ',19.4,1,nilai,', 'pengamatan.csv: Baris'],
	['an archive’s data file', `${ARCHIVE}/berkas/angka.csv`, ',18.4,', ',19.4,', 'berkas/angka.csv: Baris'],
	['an archive’s list of documents', `${ARCHIVE}/dokumen.csv`, ',', ',19.4 ', 'dokumen.csv: Baris'],
])('finds a wrong number in %s, and names it', (_, name, from, to, said) => {
	const found = spoilt(name, from, to);
	expect(found).not.toEqual([]);
	for (const message of found) expect(message).toContain(name.split('!')[0]);
	expect(found.join('\n')).toContain(said);
});
