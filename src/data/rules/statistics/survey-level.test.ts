import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { surveyLevel } from './surveys.ts';

test('a survey told for a district and a village is an error', () => {
	expect(
		check(surveyLevel, {
			figures: [
				row('99.01.01 prevalensi-stunting ssgi 2022', '12.1'),
				row('99.01.01.1001 prevalensi-stunting ski 2023', '9'),
			],
		}),
	).toMatchInlineSnapshot(`
		[
		  "error survei-di-bawah-kota data/kota/contoh/angka.csv:2:3
		\`ssgi\` adalah survei contoh acak dan paling rinci sampai kota, tetapi di sini untuk kecamatan \`99.01.01\`.
		→ Tulis instrumen yang benar, biasanya \`eppgbm\` atau \`operasi-timbang\`. Bila tidak disebut dokumen, tulis \`tidak-disebut\`.",
		  "error survei-di-bawah-kota data/kota/contoh/angka.csv:3:3
		\`ski\` adalah survei contoh acak dan paling rinci sampai kota, tetapi di sini untuk kelurahan atau desa \`99.01.01.1001\`.
		→ Tulis instrumen yang benar, biasanya \`eppgbm\` atau \`operasi-timbang\`. Bila tidak disebut dokumen, tulis \`tidak-disebut\`.",
		]
	`);
});

test('so is a round by a survey', () => {
	expect(
		check(surveyLevel, {
			round: {
				listed: '2022,ssgi,final,,berita,',
				head: 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek',
				rows: [],
			},
		}),
	).toMatchInlineSnapshot(`
		[
		  "error survei-di-bawah-kota data/kota/contoh/pengukuran.csv:2:2
		Putaran per kelurahan tidak mungkin berasal dari survei \`ssgi\`.
		→ Tulis instrumen yang benar, biasanya \`eppgbm\` atau \`operasi-timbang\`.",
		]
	`);
});

test('a survey for city, province and nation is none, nor a register for a village, nor what is marked doubtful', () => {
	const figures = [
		row('99.01 prevalensi-stunting ssgi 2022', '12.1'),
		row('99.01.01.1001 prevalensi-stunting eppgbm 2022', '12.1'),
		row('99.01.01 prevalensi-stunting ssgi 2022', '12.1', {
			status: 'diragukan',
			catatan: 'Survei tidak merinci kecamatan.',
		}),
	];
	expect(
		check(surveyLevel, {
			figures,
			reference: [row('00 prevalensi-stunting ssgi 2022', '21.6'), row('99 prevalensi-stunting ssgi 2022', '15.4')],
			// Nor a survey's round of the whole city.
			round: {
				listed: '2022,ssgi,final,,berita,,kota',
				head: 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek',
				rows: [],
			},
		}),
	).toEqual([]);
});
