import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BaseError } from './git-folder.ts';
import { AUGUST, committedSite, compareWithBase, FIGURES } from './revision.fixture.ts';

const site = committedSite();
const { git, commit, correct, edit, issues, said } = site;

describe('without a correction', () => {
	test('nothing changed, nothing said', () => {
		expect(issues()).toEqual([]);
	});

	test('a changed value is an error that prints the line to add, at the value', () => {
		edit(FIGURES, (text) => text.replace('2021,25.3', '2021,25.8'));
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-kurang data/kota/contoh/angka.csv:2:5
			Angka yang sudah terbit berubah tanpa koreksi: \`99.01/prevalensi-stunting/ssgi/2021\`, \`25.3\` menjadi \`25.8\`.
			Kembalikan, atau tambahkan baris ini ke data/koreksi.csv: \`TTTT-BB-HH,99.01/prevalensi-stunting/ssgi/2021,25.3,25.8,ALASAN,laporan-ssgi-contoh-2021\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			]
		`);
	});

	test('a vanished figure is an error at the end of koreksi.csv', () => {
		edit(FIGURES, (text) => text.replace(/.*2021,25\.3.*\n/, ''));
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-kurang data/koreksi.csv:1:1
			Angka yang sudah terbit hilang tanpa koreksi: \`99.01/prevalensi-stunting/ssgi/2021\`, tadinya \`25.3\`.
			Kembalikan, atau tambahkan baris ini ke data/koreksi.csv: \`TTTT-BB-HH,99.01/prevalensi-stunting/ssgi/2021,25.3,,ALASAN,laporan-ssgi-contoh-2021\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			]
		`);
	});

	test('a changed status is an error at the status', () => {
		edit(FIGURES, (text) => text.replace('12.4,,,sementara', '12.4,,,final'));
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-kurang data/kota/contoh/angka.csv:7:8
			Angka yang sudah terbit berubah tanpa koreksi: \`99.01/prevalensi-stunting/eppgbm/2023-08\`, \`sementara\` menjadi \`final\`.
			Kembalikan, atau tambahkan baris ini ke data/koreksi.csv: \`TTTT-BB-HH,99.01/prevalensi-stunting/eppgbm/2023-08,sementara,final,ALASAN,berita-contoh-2024\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			]
		`);
	});

	test('a changed denominator is an error', () => {
		edit(FIGURES, (text) => text.replace('11.6,138,1189', '11.6,138,1190'));
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-kurang data/kota/contoh/angka.csv:8:6
			Angka yang sudah terbit berubah tanpa koreksi: \`99.01/prevalensi-stunting/eppgbm/2024-02\`, \`138/1189\` menjadi \`138/1190\`.
			Kembalikan, atau tambahkan baris ini ke data/koreksi.csv: \`TTTT-BB-HH,99.01/prevalensi-stunting/eppgbm/2024-02,138/1189,138/1190,ALASAN,dinkes-contoh-2024-03\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			]
		`);
	});

	test('a changed cell and a cell taken back are errors at the cell', () => {
		edit(AUGUST, (text) => text.replace('412,395,52', '412,395,51').replace('350,341,38', '350,341,'));
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-kurang data/kota/contoh/pengukuran/2024-08.csv:2:5
			Angka yang sudah terbit berubah tanpa koreksi: \`99.01.01.1001/pendek/eppgbm/2024-08\`, \`52\` menjadi \`51\`.
			Kembalikan, atau tambahkan baris ini ke data/koreksi.csv: \`TTTT-BB-HH,99.01.01.1001/pendek/eppgbm/2024-08,52,51,ALASAN,dinkes-contoh-2024-09\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			  "koreksi-kurang data/kota/contoh/pengukuran/2024-08.csv:3:5
			Angka yang sudah terbit hilang tanpa koreksi: \`99.01.01.1002/pendek/eppgbm/2024-08\`, tadinya \`38\`.
			Kembalikan, atau tambahkan baris ini ke data/koreksi.csv: \`TTTT-BB-HH,99.01.01.1002/pendek/eppgbm/2024-08,38,,ALASAN,dinkes-contoh-2024-09\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			]
		`);
	});

	test('a round that is gone is one error, not one for every cell', () => {
		rmSync(join(site.dir, AUGUST));
		edit('kota/contoh/pengukuran.csv', (text) => text.replace(/^2024-08.*\n/m, ''));
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-kurang data/koreksi.csv:1:1
			Angka yang sudah terbit hilang tanpa koreksi: \`99.01/status/eppgbm/2024-08\`, tadinya \`final\`.
			Kembalikan, atau tambahkan baris ini ke data/koreksi.csv: \`TTTT-BB-HH,99.01/status/eppgbm/2024-08,final,,ALASAN,dinkes-contoh-2024-09\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			]
		`);
	});

	test('another city with a round of the same month does not hide a cell that vanished', () => {
		cpSync(join(site.dir, 'kota/contoh'), join(site.dir, 'kota/lain'), { recursive: true });
		for (const path of ['angka.csv', 'wilayah.csv', 'kota.json', 'pengukuran/2024-02.csv', 'pengukuran/2024-08.csv'])
			edit(`kota/lain/${path}`, (text) => text.replaceAll('99.01', '98.01'));
		commit();
		rmSync(join(site.dir, 'kota/lain'), { recursive: true });
		edit(AUGUST, (text) => text.replace(/^99\.01\.02\.1001.*\n/m, ''));
		const ids = issues().map(({ message }) => /`([^`]+)`/.exec(message)?.[1] ?? '');
		expect(ids.filter((id) => id.startsWith('99'))).toEqual(
			['sasaran', 'diukur', 'pendek', 'sangat_pendek', 'terverifikasi', 'wasting'].map(
				(column) => `99.01.02.1001/${column}/eppgbm/2024-08`,
			),
		);
		expect(ids.filter((id) => /98\.01\.\d/.test(id) && id.includes('/pendek/'))).toEqual([]);
	});
});

describe('words beside the numbers', () => {
	const told = () =>
		issues().map(({ code, file, line, message }) => [code, `${file}:${line}`, /`([^`]+)`/.exec(message)?.[1]]);
	const row = (at = 0) => /`(TTTT[^`]*)`/.exec(issues()[at]?.fix ?? '')?.[1]?.replace('TTTT-BB-HH', '2025-06-01') ?? '';

	test('two villages that change names: each value is read as the other one, and that is said', () => {
		edit('kota/contoh/wilayah.csv', (text) =>
			text
				.replace('kelurahan,Melati Contoh', 'kelurahan,X')
				.replace('Kenanga Contoh', 'Melati Contoh')
				.replace('kelurahan,X', 'kelurahan,Kenanga Contoh'),
		);
		edit(AUGUST, (text) =>
			text.replace('Melati Contoh', 'X').replace('Kenanga Contoh', 'Melati Contoh').replace(',X,', ',Kenanga Contoh,'),
		);
		expect(told()).toEqual([
			['koreksi-kurang', 'data/kota/contoh/wilayah.csv:3', 'wilayah/99.01.01.1001/nama'],
			['koreksi-kurang', 'data/kota/contoh/wilayah.csv:4', 'wilayah/99.01.01.1002/nama'],
		]);
		expect(issues()[0]?.message).toContain('Nama itu tadinya milik `99.01.01.1002`, jadi semua angkanya kini terbaca');
		site.correct(...[0, 1].map((at) => row(at).replace('ALASAN', 'Tertukar sejak awal.')));
		expect(issues()).toEqual([]);
	});

	test.each([
		['indikator.csv', 'Prevalensi stunting', 'Angka stunting', 'indikator/prevalensi-stunting/nama'],
		[
			'indikator.csv',
			'prevalensi-stunting,Prevalensi stunting,persen',
			'prevalensi-stunting,Prevalensi stunting,cacah',
			'indikator/prevalensi-stunting/satuan',
		],
		['instrumen.csv', ',survei,', ',model,', 'instrumen/ssgi/jenis'],
		['kota/contoh/kota.json', '"nama": "Kota Contoh"', '"nama": "Kota Lain"', 'kota/99.01/nama'],
		['kota/contoh/kota.json', '"nama": "Redaksi Contoh"', '"nama": "Dinas Contoh"', 'kota/99.01/penerbit'],
	])('%s: %s', (file, from, to, id) => {
		edit(file, (text) => text.replace(from, to));
		expect(told().map(([code, , what]) => [code, what])).toEqual([['koreksi-kurang', id]]);
		correct(row().replace('ALASAN', 'Salah tulis.'));
		expect(issues()).toEqual([]);
	});

	test('the address of a document and the definition of an indicator', () => {
		edit('dokumen.csv', (text) => text.replace(/https:\/\/[^\s,]+/, 'https://lain.example/'));
		edit('indikator.csv', (text) => text.replace('di bawah −2 SD standar WHO', 'di bawah −3 SD standar WHO'));
		expect(
			told()
				.map(([code, , what]) => [code, what?.split('/').at(-1)])
				.sort(),
		).toEqual([
			['koreksi-kurang', 'definisi'],
			['koreksi-kurang', 'url'],
		]);
	});

	test('a city folder with another name: its address is what changed, and one line tells', () => {
		renameSync(join(site.dir, 'kota/contoh'), join(site.dir, 'kota/kota-contoh'));
		edit('jadwal.csv', (text) => text.replace('contoh', 'kota-contoh'));
		expect(told()).toEqual([['koreksi-kurang', 'data/kota/kota-contoh/kota.json:2', 'kota/99.01/slug']]);
		correct(row().replace('ALASAN', 'Nama resmi.'));
		expect(issues()).toEqual([]);
	});

	test('a code that was corrected keeps its numbers, in every file, by one line', () => {
		for (const file of [
			'kota/contoh/wilayah.csv',
			AUGUST,
			'kota/contoh/pengukuran/2024-02.csv',
			FIGURES,
			'kota/contoh/faktor.csv',
		])
			edit(
				file,
				(text) => `${text.replaceAll('99.01.01.1001', '99.01.01.1009')}${text.includes('99.01.01.1001') ? '' : '\n'}`,
			);
		expect(issues().length).toBeGreaterThan(5);
		correct('2025-06-01,wilayah/99.01.01.1009/kode,99.01.01.1001,99.01.01.1009,Kode Kemendagri berubah.,');
		expect(issues()).toEqual([]);
		edit(AUGUST, (text) => text.replace('412,395,52', '412,395,51'));
		expect(told().map(([, , what]) => what)).toEqual(['99.01.01.1009/pendek/eppgbm/2024-08']);
	});

	test("two villages that change places in the city's own boundary", () => {
		edit('kota/contoh/batas.geojson', (text) =>
			text.replace('99.01.01.1001', 'X').replace('99.01.01.1002', '99.01.01.1001').replace('X', '99.01.01.1002'),
		);
		expect(told().map(([code, , what]) => [code, what])).toEqual([['koreksi-kurang', 'kota/99.01/peta']]);
		correct(row().replace('ALASAN', 'Kode tertukar di berkas batas.'));
		expect(issues()).toEqual([]);
	});

	test('an interval and what else says how sure a survey is', () => {
		edit(FIGURES, (text) =>
			text
				.trimEnd()
				.split('\n')
				.map((line, at) => `${line}${at === 0 ? ',bawah,atas' : line.includes('2021,25.3') ? ',20.1,30.2' : ',,'}\n`)
				.join(''),
		);
		commit();
		edit(FIGURES, (text) => text.replace(',20.1,30.2', ',24.1,30.2'));
		expect(told().map(([code, , what]) => [code, what])).toEqual([
			['koreksi-kurang', '99.01/prevalensi-stunting/ssgi/2021'],
		]);
		expect(row()).toContain(',20.1..30.2,24.1..30.2,ALASAN,');
		correct(row().replace('ALASAN', 'Salah salin.'));
		expect(issues()).toEqual([]);
	});

	test('a factor that was named without its size, and a known error, may not vanish', () => {
		edit('kota/contoh/faktor.csv', (text) => `${text}2024-02,B,99.01,Sampah dibakar,bd,,dinkes-contoh-2024-03,,\n`);
		commit();
		edit('kota/contoh/faktor.csv', (text) => text.replace(/.*Sampah dibakar.*\n/, ''));
		edit('kekeliruan.csv', (text) => text.replace(/\n[^\n]+\n/, '\n'));
		expect(told().map(([code, , what]) => [code, what?.replace(/^kekeliruan\/[^/]+/, '')])).toEqual([
			['koreksi-kurang', '99.01/faktor-b/sampah-dibakar/2024-02'],
			['koreksi-kurang', '/tertulis'],
		]);
	});

	test('factors whose names differ in their signs alone are two: neither changes unseen behind the other', () => {
		const file = 'kota/contoh/faktor.csv';
		const row = (name: string, value: number) => `2024-02,B,99.01,${name},${value},persen,dinkes-contoh-2024-03,,\n`;
		edit(file, (text) => `${text}${row('ASI 6 bulan', 61)}${row('ASI >6 bulan', 62)}`);
		commit();
		edit(file, (text) => text.replace(row('ASI 6 bulan', 61), row('ASI 6 bulan', 71)));
		expect(said().join()).toContain('`61 persen` menjadi `71 persen`');
		expect(issues()).toHaveLength(1);
	});

	test('a village with a name that is filled in or a document that nobody cites any more is no change', () => {
		edit('kota/contoh/wilayah.csv', (text) => text.replace(/,\n/, ',IDN.1.1.1.1_1\n'));
		expect(issues()).toEqual([]);
	});
});

describe('what is no revision', () => {
	test('a new row, a new round, a cell that is filled, a note', () => {
		edit(FIGURES, (text) => `${text}99.01,prevalensi-stunting,ssgi,2025,17.9,,,final,,laporan-ssgi-contoh-2024,,\n`);
		edit(AUGUST, (text) => text.replace('280,210,31,ds,bd', '280,210,31,ds,14'));
		edit(FIGURES, (text) => text.replace('hlm. 12,', 'hlm. 13,Dibaca ulang.'));
		expect(issues()).toEqual([]);
	});

	test('a row that moves within its file, and columns that change places', () => {
		edit(FIGURES, (text) => {
			const [head, first, ...rest] = text.trimEnd().split('\n');
			return `${[head, ...rest, first].join('\n')}\n`;
		});
		expect(issues()).toEqual([]);
	});

	test('a data folder with another name: it is found, and what changed in it too', () => {
		renameSync(site.dir, join(site.repo, 'angka'));
		site.dir = join(site.repo, 'angka');
		expect(issues()).toEqual([]);
		edit(FIGURES, (text) => text.replace('2021,25.3', '2021,25.8'));
		expect(issues().map(({ code }) => code)).toEqual(['koreksi-kurang']);
	});

	test('everything, before there was any data', () => {
		git('rm', '-rq', '--cached', '.');
		git('commit', '-qm', 'empty', '--allow-empty');
		expect(issues()).toEqual([]);
	});
});

describe('what cannot be read', () => {
	test('an unknown ref, an option in its place, and a folder outside of git are one clear sentence each', () => {
		expect(() => compareWithBase({ dir: site.dir, ref: 'tidak-ada' })).toThrow(BaseError);
		expect(() => compareWithBase({ dir: site.dir, ref: 'tidak-ada' })).toThrowErrorMatchingInlineSnapshot(
			`[BaseError: Pembanding \`tidak-ada\` tidak dikenal git; periksa namanya, atau ambil dulu dengan \`git fetch\`.]`,
		);
		// None is a path, a command, or an option: git is asked for a commit of that name only.
		const refs = '|--all|-h|../x|--upload-pack=touch x|HEAD:situs|HEAD^{tree}|:/x|a;b|@{u}'.split('|');
		for (const ref of refs) expect(() => compareWithBase({ dir: site.dir, ref }), ref).toThrow(BaseError);
		const outside = mkdtempSync(join(tmpdir(), 'aksi7-no-git-'));
		expect(() => compareWithBase({ dir: outside, ref: 'HEAD' })).toThrow('tidak berada dalam repositori git');
		rmSync(outside, { recursive: true });
	});

	test('a base with a broken row and a missing column: the rest is compared', () => {
		const whole = readFileSync(join(site.dir, FIGURES), 'utf8');
		edit(FIGURES, (text) => text.replace('2022,22.1,,,final', '2022,"22,1",,,resmi'));
		rmSync(join(site.dir, 'situs.json'));
		commit();
		writeFileSync(join(site.dir, FIGURES), whole.replace('2021,25.3', '2021,25.8'));
		expect(issues().map(({ code, line }) => [code, line])).toEqual([['koreksi-kurang', 2]]);
	});

	test('a row broken now is for the check to say, not for the comparison', () => {
		edit(FIGURES, (text) => text.replace('2022,22.1,,,final', '2022,22.1,,,resmi'));
		expect(issues()).toEqual([]);
	});
});
