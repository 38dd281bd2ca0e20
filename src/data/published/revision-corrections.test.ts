import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUGUST, committedSite, FIGURES } from './revision.fixture.ts';

const site = committedSite();
const { commit, correct, edit, issues, said, settle } = site;

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

	test('that another goes on from on the same day, forth and back', () => {
		change();
		expect(settle()).toEqual([`${ID} 25.3 25.8`]);
		edit(FIGURES, (text) => text.replace('2021,25.8', '2021,25.9'));
		expect(settle()).toEqual([`${ID} 25.8 25.9`]);
		expect(issues()).toEqual([]);
		edit(FIGURES, (text) => text.replace('2021,25.9', '2021,25.3'));
		expect(settle()).toEqual([`${ID} 25.9 25.3`]);
		expect(issues()).toEqual([]);
	});

	test('of the value, when the status changes as well', () => {
		const id = '99.01/prevalensi-stunting/eppgbm/2023-08';
		edit(FIGURES, (text) => text.replace('2023-08,12.4,,,sementara', '2023-08,12.6,,,sementara'));
		expect(settle()).toEqual([`${id} 12.4 12.6`]);
		edit(FIGURES, (text) => text.replace('2023-08,12.6,,,sementara', '2023-08,12.6,,,final'));
		expect(settle()).toEqual([`${id} sementara final`]);
		expect(issues()).toEqual([]);
	});

	test("of a round's status, which is that of all its figures above the villages", () => {
		const ROUND = '2023-08,eppgbm,sementara,,berita-contoh-2024,,kecamatan';
		edit('kota/contoh/pengukuran.csv', (text) => {
			const [header = '', ...rows] = text.trimEnd().split('\n');
			return [`${header},tingkat`, ...rows.map((row) => `${row},`), ROUND, ''].join('\n');
		});
		commit();
		for (const path of ['kota/contoh/pengukuran.csv', FIGURES])
			edit(path, (text) => text.replace(/^(.*2023-08,.*)sementara/m, '$1final'));
		expect(settle()).toEqual(['99.01/status/eppgbm/2023-08 sementara final']);
		expect(issues()).toEqual([]);
	});

	test('that took a figure back, which is published again', () => {
		const row = /.*2021,25\.3.*\n/;
		let taken = '';
		edit(FIGURES, (text) => {
			taken = row.exec(text)?.[0] ?? '';
			return text.replace(row, '');
		});
		expect(settle()).toEqual([`${ID} 25.3 `]);
		expect(issues()).toEqual([]);
		commit();
		edit(FIGURES, (text) => text + taken);
		expect(settle()).toEqual([`${ID}  25.3`]);
		expect(issues()).toEqual([]);
	});

	test('the same for a withdrawn figure, a status, a cell and a round', () => {
		edit(FIGURES, (text) => text.replace(/.*2021,25\.3.*\n/, '').replace('12.4,,,sementara', '12.4,,,final'));
		edit('kota/contoh/pengukuran.csv', (text) => text.replace(/^2024-02.*\n/m, ''));
		rmSync(join(site.dir, 'kota/contoh/pengukuran/2024-02.csv'));
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
		rmSync(join(site.dir, 'koreksi.csv'));
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
		correct(
			`2025-06-01,${ID},25.1,25.2,Salah salin.,`,
			'2025-06-01,99.01/prevalensi-stunting/ssgi/1999,1,2,Salah salin.,',
		);
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
			Kembalikan baris yang diawali \`2025-06-01,99.01/prevalensi-stunting/ssgi/2021,25.3,25.8,Salah salin.,\`.",
			]
		`);
	});

	test('nor can its reason be told otherwise', () => {
		change();
		correct(`2025-06-01,${ID},25.3,25.8,Salah salin.,`);
		commit();
		edit('koreksi.csv', (text) => text.replace('Salah salin.', 'Permintaan dinas.'));
		expect(issues().map(({ code }) => code)).toEqual(['koreksi-terhapus']);
	});
});
