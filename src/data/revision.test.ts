import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BaseError } from './git-folder.ts';
import { compareWithBase } from './revision.ts';

const good = fileURLToPath(new URL('../../tests/cases/lengkap/data', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'aksi7-revision-'));
afterAll(() => rmSync(root, { recursive: true }));

let repo = '';
let dir = '';
const FIGURES = 'kota/contoh/angka.csv';
const AUGUST = 'kota/contoh/pengukuran/2024-08.csv';

const git = (...args: string[]) =>
	execFileSync('git', ['-C', repo, '-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], {
		stdio: 'pipe',
	});
const commit = () => {
	git('add', '-A');
	git('commit', '-qm', 'x', '--allow-empty');
};
function edit(path: string, change: (text: string) => string): void {
	const file = join(dir, path);
	const before = readFileSync(file, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`nothing to edit in ${path}`);
	writeFileSync(file, after);
}
const correct = (...rows: string[]) => edit('koreksi.csv', (text) => `${text}${rows.join('\n')}\n`);
const issues = () => compareWithBase({ dir, ref: 'HEAD' });
const said = () => issues().map(({ code, file, line, column, message, fix }) => `${code} ${file}:${line}:${column}\n${message}\n${fix}`);

let count = 0;
beforeEach(() => {
	count += 1;
	repo = join(root, String(count));
	// Not at the top of the repository: a city keeps its data where it likes.
	dir = join(repo, 'situs', 'data');
	mkdirSync(dirname(dir), { recursive: true });
	cpSync(good, dir, { recursive: true });
	execFileSync('git', ['init', '-q', repo]);
	commit();
});

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
		rmSync(join(dir, AUGUST));
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
		cpSync(join(dir, 'kota/contoh'), join(dir, 'kota/lain'), { recursive: true });
		for (const path of ['angka.csv', 'wilayah.csv', 'kota.json', 'pengukuran/2024-02.csv', 'pengukuran/2024-08.csv'])
			edit(`kota/lain/${path}`, (text) => text.replaceAll('99.01', '98.01'));
		commit();
		rmSync(join(dir, 'kota/lain'), { recursive: true });
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

	test('a city folder with another name', () => {
		renameSync(join(dir, 'kota/contoh'), join(dir, 'kota/kota-contoh'));
		edit('jadwal.csv', (text) => text.replace('contoh', 'kota-contoh'));
		expect(issues()).toEqual([]);
	});

	test('a data folder with another name: it is found, and what changed in it too', () => {
		renameSync(dir, join(repo, 'angka'));
		dir = join(repo, 'angka');
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

describe('with a correction', () => {
	const change = () => edit(FIGURES, (text) => text.replace('2021,25.3', '2021,25.8'));
	const ID = '99.01/prevalensi-stunting/ssgi/2021';

	test('that matches, nothing is said', () => {
		change();
		correct(`2025-06-01,${ID},25.3,25.8,Salah salin.,laporan-ssgi-contoh-2021`);
		expect(issues()).toEqual([]);
	});

	test('that names no document, nothing is said either', () => {
		change();
		correct(`2025-06-01,${ID},25.3,25.8,Salah salin.,`);
		expect(issues()).toEqual([]);
	});

	test('the line that the error prints is the line it accepts', () => {
		change();
		const [row = ''] = /`(TTTT[^`]*)`/.exec(issues()[0]?.fix ?? '')?.slice(1) ?? [];
		correct(row.replace('TTTT-BB-HH', '2025-06-01').replace('ALASAN', 'Salah salin.'));
		expect(issues()).toEqual([]);
	});

	test('the same for a withdrawn figure, a status, a cell and a round', () => {
		edit(FIGURES, (text) => text.replace(/.*2021,25\.3.*\n/, '').replace('12.4,,,sementara', '12.4,,,final'));
		edit('kota/contoh/pengukuran.csv', (text) => text.replace(/^2024-02.*\n/m, ''));
		rmSync(join(dir, 'kota/contoh/pengukuran/2024-02.csv'));
		edit(AUGUST, (text) => text.replace('412,395,52', '412,395,51'));
		const rows = issues().map(({ fix }) => /`(TTTT[^`]*)`/.exec(fix)?.[1] ?? '');
		expect(rows).toMatchInlineSnapshot(`
			[
			  "TTTT-BB-HH,99.01/prevalensi-stunting/ssgi/2021,25.3,,ALASAN,laporan-ssgi-contoh-2021",
			  "TTTT-BB-HH,99.01/status/eppgbm/2024-02,final,,ALASAN,dinkes-contoh-2024-03",
			  "TTTT-BB-HH,99.01/prevalensi-stunting/eppgbm/2023-08,sementara,final,ALASAN,berita-contoh-2024",
			  "TTTT-BB-HH,99.01.01.1001/pendek/eppgbm/2024-08,52,51,ALASAN,dinkes-contoh-2024-09",
			]
		`);
		correct(...rows.map((row) => row.replace('TTTT-BB-HH', '2025-06-01').replace('ALASAN', 'Diperiksa ulang.')));
		expect(issues()).toEqual([]);
	});

	test('whose reason is still the one the error printed', () => {
		change();
		correct(`2025-06-01,${ID},25.3,25.8,ALASAN,`);
		expect(issues().map(({ code, column }) => [code, column])).toEqual([['koreksi-tanpa-alasan', 5]]);
	});

	test('in the first koreksi.csv there is', () => {
		rmSync(join(dir, 'koreksi.csv'));
		change();
		expect(issues()[0]?.fix).toContain('sesudah baris judul `tanggal,angka,sebelum,sesudah,alasan,dokumen`');
	});

	test('in two steps since the base', () => {
		change();
		correct(`2025-06-01,${ID},25.3,25.4,Salah salin.,`, `2025-07-01,${ID},25.4,25.8,Diperiksa ulang.,`);
		expect(issues()).toEqual([]);
	});

	test('there and back again', () => {
		correct(`2025-06-01,${ID},25.3,25.8,Salah salin.,`, `2025-07-01,${ID},25.8,25.3,Ternyata benar.,`);
		expect(issues()).toEqual([]);
	});

	test('of a figure that is new since the base', () => {
		edit(FIGURES, (text) => `${text}99.01,prevalensi-stunting,ssgi,2025,17.9,,,final,,laporan-ssgi-contoh-2024,,\n`);
		correct('2025-06-01,99.01/prevalensi-stunting/ssgi/2025,19.7,17.9,Digit tertukar.,');
		expect(issues()).toEqual([]);
	});

	test('whose texts are wrong: one error, which prints the right line', () => {
		change();
		correct(`2025-06-01,${ID},25.3,25.9,Salah salin.,`);
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-tak-cocok data/koreksi.csv:2:3
			Koreksi ini menulis \`25.3\` menjadi \`25.9\`, padahal yang terjadi: \`25.3\` menjadi \`25.8\`.
			Tulis: \`TTTT-BB-HH,99.01/prevalensi-stunting/ssgi/2021,25.3,25.8,ALASAN,laporan-ssgi-contoh-2021\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			]
		`);
	});

	test('of a figure that did not change, and of one that never was', () => {
		correct(`2025-06-01,${ID},25.1,25.2,Salah salin.,`, '2025-06-01,99.01/prevalensi-stunting/ssgi/1999,1,2,Salah salin.,');
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-tak-cocok data/koreksi.csv:2:2
			Koreksi ini tidak cocok dengan perubahan apa pun: \`99.01/prevalensi-stunting/ssgi/2021\` tetap \`25.3\`.
			Hapus baris ini, atau betulkan id angka, nilai lama, dan nilai barunya.",
			  "koreksi-tak-cocok data/koreksi.csv:3:2
			Koreksi ini tentang \`99.01/prevalensi-stunting/ssgi/1999\`, yang tidak ada dan tidak pernah ada dalam data.
			Hapus baris ini, atau betulkan id angka, nilai lama, dan nilai barunya.",
			]
		`);
	});

	test('an old one stays when its figure is withdrawn with a line, and is an error when the figure is just gone', () => {
		change();
		correct(`2025-06-01,${ID},25.3,25.8,Salah salin.,laporan-ssgi-contoh-2021`);
		commit();
		expect(issues()).toEqual([]);
		edit(FIGURES, (text) => text.replace(/.*2021,25\.8.*\n/, ''));
		commit();
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-tak-cocok data/koreksi.csv:2:2
			Angka \`99.01/prevalensi-stunting/ssgi/2021\` yang dikoreksi di sini sudah tidak ada, dan tidak ada koreksi yang menariknya.
			Kembalikan angkanya, atau catat penarikannya dengan \`sesudah\` yang kosong.",
			]
		`);
		correct(`2025-07-01,${ID},25.8,,Ditarik penerbitnya.,laporan-ssgi-contoh-2021`);
		commit();
		expect(issues()).toEqual([]);
	});

	test('an old one cannot be taken back', () => {
		change();
		correct(`2025-06-01,${ID},25.3,25.8,Salah salin.,`);
		commit();
		edit('koreksi.csv', (text) => text.replace(/^2025-06-01.*\n/m, ''));
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-terhapus data/koreksi.csv:1:1
			Koreksi \`99.01/prevalensi-stunting/ssgi/2021\` tertanggal 2025-06-01 sudah terbit, lalu dihapus atau diubah.
			Kembalikan baris yang diawali \`2025-06-01,99.01/prevalensi-stunting/ssgi/2021,25.3,25.8,\`.",
			]
		`);
	});
});

describe('what cannot be read', () => {
	test('an unknown ref, an option in its place, and a folder outside of git are one clear sentence each', () => {
		expect(() => compareWithBase({ dir, ref: 'tidak-ada' })).toThrow(BaseError);
		expect(() => compareWithBase({ dir, ref: 'tidak-ada' })).toThrowErrorMatchingInlineSnapshot(
			`[BaseError: Pembanding \`tidak-ada\` tidak dikenal git; periksa namanya, atau ambil dulu dengan \`git fetch\`.]`,
		);
		expect(() => compareWithBase({ dir, ref: '--all' })).toThrow(BaseError);
		const outside = mkdtempSync(join(tmpdir(), 'aksi7-no-git-'));
		expect(() => compareWithBase({ dir: outside, ref: 'HEAD' })).toThrow('tidak berada dalam repositori git');
		rmSync(outside, { recursive: true });
	});

	test('a base with a broken row and a missing column: the rest is compared', () => {
		const whole = readFileSync(join(dir, FIGURES), 'utf8');
		edit(FIGURES, (text) => text.replace('2022,22.1,,,final', '2022,"22,1",,,resmi'));
		rmSync(join(dir, 'situs.json'));
		commit();
		writeFileSync(join(dir, FIGURES), whole.replace('2021,25.3', '2021,25.8'));
		expect(issues().map(({ code, line }) => [code, line])).toEqual([['koreksi-kurang', 2]]);
	});

	test('a row broken now is for the check to say, not for the comparison', () => {
		edit(FIGURES, (text) => text.replace('2022,22.1,,,final', '2022,22.1,,,resmi'));
		expect(issues()).toEqual([]);
	});
});
