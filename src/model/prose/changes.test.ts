import { describe, expect, test } from 'vitest';
import { changesIn } from './changes.ts';

const told = (text: string) =>
	changesIn(text).map(
		({ verb, direction, from, to, by }) =>
			`${verb} ${direction} ${from.value}>${to.value}${by ? ` by ${by.value}` : ''}`,
	);

describe('changesIn', () => {
	test.each([
		['Prevalensi turun dari 22,8 persen menjadi 19,6 persen.', ['turun down 22.8>19.6']],
		['Prevalensi meningkat dari 21% di tahun 2022 menjadi 27,4% di tahun 2023.', ['meningkat up 21>27.4']],
		[
			'Berada di angka 19.6%, angka tersebut mengalami penurunan dibandingkan tahun 2022 sebesar 22.8%.',
			['penurunan down 22.8>19.6'],
		],
		['Turun 5,3 poin, dari 26,3 persen pada 2021 ke 21 persen pada 2022.', ['Turun down 26.3>21 by 5.3']],
		['Jumlahnya berkurang dari 1.786 balita ke 1.219 balita.', ['berkurang down 1786>1219']],
		['Dari 22,8 persen pada 2022 turun menjadi 19,6 persen.', ['turun down 22.8>19.6']],
		['Angkanya 19,6 persen, turun dari 22,8 persen.', ['turun down 22.8>19.6']],
		['Prevalensi tetap dari 19,6 persen ke 19,6 persen.', ['tetap same 19.6>19.6']],
		[
			'Survei naik dari 21 persen menjadi 27,4 persen, register turun dari 22,8 menjadi 19,6 persen.',
			['naik up 21>27.4', 'turun down 22.8>19.6'],
		],
		['Prevalensi tidak turun dari 22,8 persen menjadi 19,6 persen.', []],
		['Penurunan stunting menjadi prioritas.', []],
		['Prevalensi naik 2,1 poin.', []],
		['Angkanya 19,6 persen. Turun menjadi prioritas semua.', []],
	])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
