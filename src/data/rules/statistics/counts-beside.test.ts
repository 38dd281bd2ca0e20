import { expect, it } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { countsBeside } from './counts-beside.ts';

const AT = 'eppgbm 2024-08';
const counts = [
	row(`99.01 jumlah-balita-stunting ${AT}`, '130'),
	row(`99.01 jumlah-balita-diukur ${AT}`, '1219'),
	row(`99.01 jumlah-sasaran-balita ${AT}`, '1429'),
];
const said = (...figures: readonly string[]) =>
	check(countsBeside, { figures: [...counts, ...figures] }).map((text) => text.split('\n')[1]);
const rate = (value: string, more: Parameters<typeof row>[2] = {}) =>
	row(`99.01 prevalensi-stunting ${AT}`, value, more);

it.each([
	[
		'another part',
		rate('', { pembilang: '157', penyebut: '1219' }),
		/^Pembilang 157, .* menulis 130 \(`jumlah-balita-stunting`, baris 2\)/,
	],
	['another whole', rate('', { pembilang: '130', penyebut: '1291' }), /^Penyebut 1.291, .* menulis 1.219/],
	[
		'a rate that neither gives',
		rate('14.9'),
		/^Tertulis 14,9 persen, .* 130 dari 1.219 \(baris 2 dan 3\), yaitu `10.7` persen/,
	],
	['a coverage', row(`99.01 cakupan-pengukuran ${AT}`, '58.3'), /^Tertulis 58,3 persen.* `85.3` persen/],
])('%s is refused', (_name, figure, message) => {
	expect(said(figure)).toEqual([expect.stringMatching(message)]);
});

it.each([
	['the same counts', rate('', { pembilang: '130', penyebut: '1219' })],
	['their rate, rounded', rate('10.7')],
	['a note that names the other', rate('14.9', { catatan: 'Dokumen menulis juga 130 anak.' })],
	['another document', rate('14.9', { dokumen: 'koran' })],
	['another month', row('99.01 prevalensi-stunting eppgbm 2024-02', '14.9')],
	['a doubtful row', rate('14.9', { status: 'diragukan' })],
])('%s is let through', (_name, figure) => {
	expect(said(figure)).toEqual([]);
});
