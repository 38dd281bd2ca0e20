import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { parts } from './parts.ts';

const rate = (area: string, value: string, more = {}) => row(`${area} prevalensi-stunting eppgbm 2025`, value, more);
const measured = (area: string, value: string) => row(`${area} jumlah-balita-diukur eppgbm 2025`, value);

test('parts far above the whole (Batam 2025: three districts at 3 per cent, the city at 1)', () => {
	expect(
		check(parts, { figures: [rate('99.01', '1.0'), rate('99.01.01', '1.4'), rate('99.01.02', '1.3')] }),
	).toMatchInlineSnapshot(`
		[
		  "warning bagian-tak-mungkin data/kota/contoh/angka.csv:3:5
		Kebun 1,4 dan Taman 1,3 persen, seluruhnya 1 persen. Bila besarnya serupa, 1 wilayah lain harus sekitar 0,3 persen.
		→ Periksa angka, periode, dan alat ukurnya di dokumen. Bila dokumennya memang begitu, beri status \`diragukan\` dan catatan.",
		]
	`);
	expect(
		check(parts, { figures: [rate('99.01', '1.0'), rate('99.01.01', '3.12'), rate('99.01.02', '3.02')] }),
	).toMatchInlineSnapshot(`
		[
		  "warning bagian-tak-mungkin data/kota/contoh/angka.csv:3:5
		Kebun 3,12 dan Taman 3,02 persen, seluruhnya 1 persen. Bila besarnya serupa, 1 wilayah lain harus kurang dari nol, dan itu tidak ada.
		→ Periksa angka, periode, dan alat ukurnya di dokumen. Bila dokumennya memang begitu, beri status \`diragukan\` dan catatan.",
		]
	`);
});

test('with the children measured known it is no suspicion but an error', () => {
	const figures = [
		rate('99.01', '1.0'),
		measured('99.01', '69919'),
		rate('99.01.01', '3.12'),
		measured('99.01.01', '24000'),
	];
	expect(check(parts, { figures })).toMatchInlineSnapshot(`[]`);
});

test('a whole outside of all its parts cannot be', () => {
	expect(
		check(parts, {
			figures: [rate('99.01', '15.0'), rate('99.01.01', '10.0'), rate('99.01.02', '11.2'), rate('99.01.03', '12.5')],
		}),
	).toMatchInlineSnapshot(`
		[
		  "error bagian-tak-mungkin data/kota/contoh/angka.csv:3:5
		Kebun 10, Taman 11,2, dan Ladang 12,5 persen, seluruhnya 15 persen. Persen keseluruhan harus berada di antara persen bagiannya.
		→ Periksa angka, periode, dan alat ukurnya di dokumen. Bila dokumennya memang begitu, beri status \`diragukan\` dan catatan.",
		]
	`);
});

test('a small district may be far above its city when it is small', () => {
	const figures = [
		rate('99.01', '1.0'),
		measured('99.01', '69919'),
		rate('99.01.01', '3.12'),
		measured('99.01.01', '900'),
	];
	expect(check(parts, { figures })).toEqual([]);
});

test('nothing when the parts make the whole, are doubted, or are of another period', () => {
	expect(check(parts, { figures: [rate('99.01', '1.15'), rate('99.01.01', '1.66')] })).toEqual([]);
	expect(
		check(parts, {
			figures: [rate('99.01', '1.0'), rate('99.01.01', '3.12', { status: 'diragukan', catatan: 'Sulit cocok.' })],
		}),
	).toEqual([]);
	expect(
		check(parts, { figures: [rate('99.01', '1.0'), row('99.01.01 prevalensi-stunting eppgbm 2020', '16.8')] }),
	).toEqual([]);
});
