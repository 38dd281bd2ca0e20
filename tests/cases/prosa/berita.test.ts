// Sentences as the press and offices write them, about a real city and its real figures: each says something false or
// unproven.
import { expect, test } from 'vitest';
import { loadPublication } from '../../../src/data/load.ts';
import { checkProgram } from '../../../src/writing/check.ts';

const publication = loadPublication('data');
const FRONT = `---
judul: "Uji prosa dari berita"
ringkasan: "Tulisan uji."
jenis: penjelasan
tanggal: 2026-01-10
kota: bontang
topik: metode
kantor: "Redaksi Aksi 7"
dokumen: ["ppid-bontang-2024-05-15"]
---

`;
const check = (text: string) => checkProgram(FRONT + text, 'uji.mdx', publication);
const A = (id: string) => `<Angka id="${id}" />`;
const [SKI, SSGI] = ['64.74/prevalensi-stunting/ski/2023', '64.74/prevalensi-stunting/ssgi/2022'];
const [R22, R23] = ['64.74/prevalensi-stunting/eppgbm/2022', '64.74/prevalensi-stunting/eppgbm/2023'];
const BETWEEN = `Menurut e-PPGBM, prevalensi Bontang turun dari ${A(R22)} menjadi ${A(R23)}, berarti turun`;

test.each<readonly [code: string, text: string]>([
	[
		'angka-diketik',
		'Menurut SSGI, angka stunting nasional turun dari 30,8% menjadi 21,5%; artinya dalam lima tahun turun 9,3%.',
	],
	['angka-diketik', `Prevalensi stunting Kota Bontang menurut SKI 2023 adalah ${A(SKI)}, atau satu dari lima balita.`],
	['angka-diketik', `${BETWEEN} tiga persen.`],
	['selisih-keliru', `${BETWEEN} ${A('32.75/prevalensi-stunting/eppgbm/2023')}.`],
	['tempat-keliru', `${BETWEEN} ${A('32.75/prevalensi-stunting/eppgbm/2023')}.`],
	['tanpa-bukti', 'Kasus stunting di Bontang terus menurun sejak program ini berjalan.'],
	['tanpa-bukti', 'Berkat program ini, hampir semua balita stunting di Bontang sudah sembuh.'],
	['tanpa-bukti', 'Bontang kini termasuk kota dengan stunting terendah di Kalimantan Timur.'],
	['tanpa-bukti', 'Angka stunting Bontang berkurang separuhnya dalam dua tahun.'],
	['angka-diketik', 'Menurut e-PPGBM, dari 1.403 anak atau 10,7 persen menjadi 1.907 anak atau 9,8 persen.'],
	['banding-lintas-alat', `Prevalensi Bontang menurut SKI 2023 ${A(SKI)}, naik dari ${A(SSGI)} menurut SSGI 2022.`],
	['tanpa-bukti', `Prevalensi stunting Bontang menurut SKI 2023, ${A(SKI)}, tergolong rendah.`],
	['tanpa-bukti', `Prevalensi e-PPGBM 2023, ${A(R23)}, sudah di bawah target nasional.`],
	['angka-diketik', 'Lebih dari seperempat balita Bontang stunting menurut SKI 2023.'],
	['dasar-keliru', `Menurut e-PPGBM 2023, ${A(R23)} penduduk Bontang stunting.`],
	['angka-diketik', 'Setiap lima balita di Bontang, satu di antaranya stunting.'],
	['angka-diketik', 'Angka itu naik 3,7 persen, dari 21,6 persen menjadi 25,3 persen.'],
	[
		'angka-diketik',
		'Dari 589 anak yang menjadi sampel SSGI, 119 di antaranya stunting, sehingga prevalensinya 22,7 persen.',
	],
	['tanpa-bukti', 'Stunting Bontang di atas rata-rata nasional.'],
	[
		'pasangan-keliru',
		`Pada 2023 jumlah balita stunting menurut e-PPGBM ${A('64.74/jumlah-balita-stunting/eppgbm/2023')}, atau ${A(SKI)} dari seluruh balita.`,
	],
	['angka-diketik', 'Prevalensinya 354 persen menurut SSGI 2022.'],
	['tempat-keliru', `Lebih dari ${A('32.04/prevalensi-stunting/ssgi/2022')} balita Bontang stunting menurut SKI 2023.`],
	['alat-keliru', `Lebih dari ${A('32.04/prevalensi-stunting/ssgi/2022')} balita Bontang stunting menurut SKI 2023.`],
	[
		'banding-lintas-alat',
		`Angka stunting nasional turun dari ${A('00/prevalensi-stunting/riskesdas/2018')} menjadi ${A('00/prevalensi-stunting/ski/2023')}.`,
	],
	[
		'alat-keliru',
		`Prevalensi stunting Kota Bontang adalah ${A('64.74/prevalensi-stunting/dashprev/2024-06')} menurut SKI 2023.`,
	],
	['tempat-keliru', `Angka stunting nasional menurut SSGI 2022 ${A('12.15/prevalensi-stunting/ssgi/2022')}.`],
])('%s: %s', (code, text) => {
	const issues = check(text);
	expect(issues.map((issue) => issue.code)).toContain(code);
	// No advice names a figure that the sentence does not.
	const offered = issues.flatMap(({ fix }) =>
		[...fix.matchAll(/\d\d(?:\.\d\d)*\/[a-z-]+\/[a-z0-9-]+\/[\d-]+/g)].map(([id]) => id),
	);
	expect(offered.filter((id) => !text.includes(id))).toEqual([]);
});

test.each([
	`Menurut SKI 2023, prevalensi stunting Kota Bontang ${A(SKI)}.`,
	`Selisihnya <Selisih dari="${R22}" ke="${R23}" />.`,
	`Prevalensi nasional menurut SKI 2023 ${A('00/prevalensi-stunting/ski/2023')}, Kota Bontang ${A(SKI)}.`,
])('lets through: %s', (text) => expect(check(text)).toEqual([]));
