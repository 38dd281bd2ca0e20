import { expect, it } from 'vitest';
import { readAreaRegister } from '../../data/register.ts';
import type { CityData } from './city.ts';
import { foreignDistricts, foreignPlaces } from './foreign-place.ts';

const register = readAreaRegister();
const area = (name: string) => ({ name, code: '', aliases: [] });

/** What is found in these headings over a city with such districts. */
const found = (code: string, headings: readonly string[], districts: readonly string[] = []) => {
	const city = register.cities.find((each) => each.code === code);
	const data = { ...city, districts: districts.map(area), villages: [], folder: { register } };
	return foreignPlaces(headings, data as unknown as CityData).map(({ place }) => place);
};
const [BONTANG, BEKASI, TANGSEL, HSS] = ['64.74', '32.75', '36.74', '63.06'];

it.each([
	[BONTANG, 'KABUPATEN KUTAI TIMUR', 'Kabupaten Kutai Timur'],
	[BONTANG, 'Rekapitulasi status gizi balita Kota Samarinda bulan Februari 2026', 'Kota Samarinda'],
	[BONTANG, 'REKAP STUNTING SAMARINDA 2026', 'Kota Samarinda'],
	[BONTANG, 'Kab/Kota : Paser', 'Kabupaten Paser'],
	[BONTANG, 'DATA STUNTING KAB. KUKAR', 'Kabupaten kukar'],
	[BONTANG, 'PROVINSI SULAWESI SELATAN', 'Provinsi Sulawesi Selatan'],
	[BEKASI, 'PEMERINTAH KABUPATEN BEKASI', 'Kabupaten Bekasi'],
	[TANGSEL, 'DINAS KESEHATAN KOTA TANGERANG', 'Kota Tangerang'],
	[HSS, 'DATA BALITA KAB. HSU', 'Kabupaten Hulu Sungai Utara'],
])('%s: %s', (code, heading, place) => expect(found(code, [heading])).toEqual([place]));

it.each([
	[BONTANG, ['PEMERINTAH KOTA BONTANG', 'Jl. Samarinda km 3, Bontang', 'PROVINSI KALIMANTAN TIMUR']],
	[BONTANG, ['Kab/Kota : Bontang']],
	[BONTANG, ['KAB. BONTANG']],
	[BONTANG, ['Dibandingkan dengan Kota Samarinda']],
	[BEKASI, ['REKAP BEKASI FEBRUARI 2026', 'Provinsi Jawa Barat']],
	[TANGSEL, ['REKAP TANGERANG SELATAN']],
	[HSS, ['Sheet1', 'Rekap penimbangan Februari 2026']],
	[HSS, ['DATA BALITA KAB. HSS']],
])('%s: nothing foreign in %s', (code, headings) => expect(found(code, headings)).toEqual([]));

it('takes no part of its own districts for another city', () => {
	expect(found('21.71', ['PER KECAMATAN: BATAM KOTA BATU AJI'], ['Batam Kota', 'Batu Aji'])).toEqual([]);
	expect(found('73.71', ['KECAMATAN MAKASSAR', 'Kota Makassar'], ['Makassar'])).toEqual([]);
});

const districtsIn = (headings: readonly string[]) =>
	foreignDistricts(headings, {
		name: 'Kota Bontang',
		shortName: 'Bontang',
		districts: ['Bontang Utara', 'Bontang Selatan', 'Bontang Barat'].map(area),
		villages: [area('Loktuan')],
	} as unknown as CityData).map(({ place }) => place);

it.each([
	['KECAMATAN SAMARINDA ULU', 'Kecamatan samarinda ulu'],
	['Kecamatan : Sangatta Utara', 'Kecamatan sangatta utara'],
	['REKAP STUNTING KEC. MUARA BADAK TAHUN 2026', 'Kecamatan muara badak'],
	['Rekap balita Kecamatan Tenggarong, Februari 2026', 'Kecamatan tenggarong'],
])('a kecamatan that is none of the city: %s', (heading, place) => expect(districtsIn([heading])).toEqual([place]));

it.each([
	'KECAMATAN BONTANG UTARA',
	'Kec. Btg Utara',
	'Kecamatan: Bontang Utara dan Bontang Selatan',
	'REKAP PER KECAMATAN BULAN FEBRUARI',
	'Kecamatan : Semua',
	'Kecamatan se-Kota Bontang',
	'Kecamatan Utara',
	'Kecamatan dan Kelurahan',
	'Puskesmas Loktuan, Kecamatan B. Utara',
	'Dibandingkan dengan Kecamatan Sangatta Utara',
])('nothing foreign in %s', (heading) => expect(districtsIn([heading])).toEqual([]));
