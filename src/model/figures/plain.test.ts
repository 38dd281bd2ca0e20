import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { plainWords } from './plain.ts';

const { figures } = loadPublication('data');
function words(id: string) {
	const figure = figures.find((each) => each.id === id);
	if (!figure) throw new Error(id);
	return plainWords(figure, 'kota itu');
}

it.each([
	[
		'64.74/prevalensi-stunting/ski/2023',
		'Dari seratus balita di kota itu, kira-kira dua puluh tujuh bertubuh pendek untuk umurnya.',
	],
	[
		'64.74/prevalensi-stunting/eppgbm/2023',
		'Dari seratus balita yang datang diukur di kota itu, kira-kira dua puluh bertubuh pendek untuk umurnya. Balita yang tidak datang tidak terhitung.',
	],
	[
		'64.74/cakupan-pengukuran/operasi-timbang/2025-11-05',
		'Dari seratus balita yang seharusnya diukur di kota itu, kira-kira lima puluh lima benar-benar diukur.',
	],
	// A conflict, a doubtful value, a count, and a rate of something else have no such words.
	['21.71/prevalensi-stunting/eppgbm/2021', undefined],
	['64.74/cakupan-pengukuran/operasi-timbang/2024-07-05', undefined],
	['64.74/jumlah-balita-stunting/eppgbm/2023', undefined],
])('plainWords of %s', (id, expected) => {
	expect(words(id)).toBe(expected);
});
