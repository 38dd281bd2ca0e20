import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkPersonalData } from '../../src/personal-data/index.ts';
import { scanFile } from '../../src/personal-data/scan.ts';
import { BNBA, delimited } from '../personal/children.ts';
import { xlsx } from '../personal/office.ts';
import { issuesIn } from '../personal/repository.ts';

const numbers = <T>(count: number, number: (at: number) => T): T[] =>
	Array.from({ length: count }, (_, at) => number(at));
const table = (...rows: readonly (readonly (string | number)[])[]) =>
	delimited(
		rows.map((row) => row.map(String)),
		',',
	);
const villages = ['Bontang Kuala', 'Gunung Telihan', 'Loktuan', 'Kanaan', 'Satimpo', 'Berebas Tengah'];
const digest = (at: number) =>
	(BigInt(at + 1) * 2n ** 251n + 987_654_321_987_654_321n).toString(16).slice(0, 64).padStart(64, '1');

/** Files that an office or a programmer has every right to publish. */
const HARMLESS: Readonly<Record<string, string | Uint8Array>> = {
	'data/wilayah-kecamatan-ayah.csv': table(
		['kode', 'tingkat', 'nama', 'alias', 'batas'],
		['33.05.01', 'kecamatan', 'Ayah', '', ''],
		...villages.map((name, at) => [`33.05.01.200${at}`, 'desa', name, '', '']),
	),
	'data/kelurahan.csv': table(
		['kode', 'nama', 'jumlah'],
		...villages.map((name, at) => [`64.74.01.100${at}`, name, at * 7]),
	),
	'data/kode.csv': table(
		['kode', 'kode_bps'],
		...numbers(40, (at) => at).map((at) => [`64.74.0${1 + (at % 3)}.10${10 + at}`, `6474010${100 + at}`]),
	),
	'data/pengukuran.csv': table(
		['kelurahan', 'tanggal_pengukuran', 'diukur'],
		...villages.map((name, at) => [name, `2025-0${at + 1}-1${at}`, at * 11]),
	),
	'data/jenis-kelamin.csv': table(
		['kelurahan', 'jk', 'jumlah', 'pendek'],
		...villages.flatMap((name) => ['L', 'P'].map((sex, at) => [name, sex, 40 + at, 5])),
	),
	'data/umur.csv': table(
		['kelurahan', 'umur', 'jenis kelamin', 'TB/U', 'jumlah'],
		...villages.map((name, at) => [name, '0-5 bulan', 'L', 'Pendek', at]),
	),
	'data/rekap.csv': table(
		['Desa/Kel', 'Sangat Pendek', 'Pendek', 'Normal', 'Tinggi', 'Stunting', 'Wasting'],
		...villages.map((name) => [name, 1, 2, 3, 4, 5, 6]),
	),
	'data/dokumen.csv': table(
		['id', 'judul', 'penerbit', 'tanggal'],
		...numbers(9, (at) => at).map((at) => [
			`a-${at}`,
			`Stunting Kota ${villages[at % 6]} Turun`,
			'Dinas Kesehatan',
			`202${at % 6}-0${1 + (at % 9)}-12`,
		]),
	),
	'data/puskesmas.csv': table(
		['nama', 'alamat', 'kecamatan'],
		...villages.map((name, at) => [`Puskesmas ${name}`, `Jl. Contoh ${at}`, 'Bontang Utara']),
	),
	'docs/judul-saja.csv': `${BNBA.join(';')}\n`,
	'docs/larangan.md':
		'Jangan pernah memuat NIK, nama anak, nama ibu, tanggal lahir, atau alamat,\nkarena repositori ini terbuka, siapa pun membacanya, dan salinannya tinggal.\n\n| Kolom | Boleh |\n|---|---|\n| NIK | tidak |\n| Nama anak | tidak |\n| Tgl Lahir | tidak |\n',
	'docs/umur.md': 'Umur ditulis sebagai 1 Tahun - 8 Bulan - 26 Hari dalam berkas itu.\n',
	'docs/skema.json': JSON.stringify({
		properties: { nik: { type: 'string' }, nama: { type: 'string' }, tanggal_lahir: { type: 'string' } },
	}),
	'docs/panjang.txt': numbers(200, (at) =>
		(10n ** 15n + BigInt(at) * 37_373_737_373n * 991n).toString().replace(/^../, '20'),
	).join('\n'),
	'docs/detik.csv': table(
		['waktu', 'nilai'],
		...numbers(50, (at) => at).map((at) => [1_700_000_000_000 + at, `0.${['08', '12345678'].join('').slice(at % 5)}`]),
	),
	'docs/hitungan.csv': table(['kelompok', 'hitungan'], ['a', '081'], ['b', '0812'], ['c', '08123'], ['d', '62811']),
	'docs/sidik.txt': numbers(100, (at) => `${digest(at)}  berkas-${at}.csv`).join('\n'),
	'public/peta.svg': `<svg xmlns="http://www.w3.org/2000/svg"><path d="M${numbers(400, (at) => `${(at * 37) % 97}.${at * 7919} ${(at * 11) % 89}`).join(' ')}"/></svg>`,
	'data/batas.geojson': JSON.stringify({
		type: 'FeatureCollection',
		features: villages.map((nama, at) => ({
			type: 'Feature',
			properties: { nama, tanggal: `2021-0${at + 1}-02` },
			geometry: {
				type: 'Polygon',
				coordinates: [numbers(50, (n) => n).map((n) => [117.4 + n / 7919, 0.1 + n / 104_729])],
			},
		})),
	}),
	'data/rekap.xlsx': xlsx([
		{ rows: [['kelurahan', 'sasaran', 'pendek'], ...villages.map((name, at) => [name, String(at * 40), String(at)])] },
	]),
	'package.json': JSON.stringify({ name: 'situs', version: '1.0.0', author: 'Dinas Kesehatan' }),
};

it.each(Object.entries(HARMLESS))('lets %s pass', (file, content) => {
	expect(issuesIn({ [file]: content })).toEqual([]);
});

it('lets everything in this repository pass', () => {
	expect(checkPersonalData({ root: process.cwd(), tracked: true })).toEqual([]);
}, 60_000);

it('lets a lock file pass, and is quick', () => {
	const lock = readFileSync(path.resolve('package-lock.json'));
	expect(scanFile('package-lock.json', lock, { phones: new Set(), inData: false })).toEqual([]);
	const line =
		'64.74.01.1001,prevalensi-stunting,operasi-timbang,2024-06,17.4,1752,10047,final,2024-07-01,dinkes-2024-07-01,hal. 3,"Nama, alamat, dan catatan"\n';
	const start = performance.now();
	expect(scanFile('data/angka.csv', Buffer.from(line.repeat(50_000)), { phones: new Set(), inData: true })).toEqual([]);
	// A tenth of what a slow machine may take: only that no pattern runs away.
	expect(performance.now() - start).toBeLessThan(15_000);
}, 60_000);
