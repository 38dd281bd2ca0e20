import { expect, it } from 'vitest';
import { levelsIn } from './levels.ts';

const said = (text: string) => levelsIn(text).map(({ kind, text: words }) => `${kind}: ${words}`);

it.each([
	['Prevalensinya sudah di bawah target nasional.', 'sasaran: sudah di bawah target'],
	['Bontang belum mencapai target.', 'sasaran: belum mencapai target'],
	['Target kota akhirnya sudah tercapai.', 'sasaran: Target kota akhirnya sudah tercapai'],
	['Angkanya lebih rendah daripada rata-rata nasional.', 'sasaran: lebih rendah daripada rata-rata nasional'],
	['Stunting Bontang di atas rata-rata provinsi.', 'sasaran: di atas rata-rata provinsi'],
	['Angka itu tergolong rendah.', 'golongan: tergolong rendah'],
	['Kota ini masuk kategori sangat tinggi.', 'golongan: masuk kategori sangat tinggi'],
	['Prevalensi stunting di sana masih tinggi.', 'golongan: Prevalensi stunting di sana masih tinggi'],
	['Bontang tertinggi di Kalimantan.', 'urutan: tertinggi'],
	['Bontang termasuk kota dengan stunting terendah.', 'urutan: terendah'],
	['Kasusnya paling sedikit di provinsi.', 'urutan: paling sedikit'],
	['Angkanya turun terus selama tiga tahun.', 'arah: turun terus'],
	['Kasus stunting terus menurun.', 'arah: terus menurun'],
	['Prevalensinya menurun setiap tahun.', 'arah: menurun setiap tahun'],
	['Trennya menurun.', 'arah: Trennya menurun'],
	['Stunting kian melonjak.', 'arah: kian melonjak'],
	['Naik dua tahun berturut-turut.', 'arah: Naik dua tahun berturut-turut'],
	['Stunting Bontang lebih rendah daripada Samarinda.', 'banding: lebih rendah daripada'],
	['Angka stunting di Bontang turun.', 'gerak: Angka stunting di Bontang turun'],
	['Hampir semua balita sudah sembuh.', 'bagian: Hampir semua balita'],
	['Mayoritas kasus ada di sana.', 'bagian: Mayoritas kasus'],
	['Angka stunting berkurang separuhnya.', 'kelipatan: berkurang separuhnya'],
	['Jumlahnya naik dua kali lipat.', 'kelipatan: naik dua kali lipat'],
])('%s', (text, level) => expect(said(text)).toEqual([level]));

it.each([
	'Belum tentu tergolong rendah.',
	'Kota yang terbanyak mengukur bukan yang terburuk?',
	'Apakah angkanya terus menurun?',
	'Tidak dapat dikatakan sudah di bawah target.',
	'Anak yang tingginya di bawah batas umurnya.',
	'Tinggi badan anak diukur dengan papan.',
	'Warna gelap berarti angka yang lebih besar.',
	'Pemerintah berharap angka itu turun.',
	'Apakah kasus stunting berkurang?',
	'Peraturan itu mengatur percepatan penurunan stunting.',
	'Angka itu belum turun.',
	'Dinas menargetkan angkanya turun setiap tahun.',
	'Tertib dan terbuka.',
])('says nothing that needs a proof: %s', (text) => expect(said(text)).toEqual([]));
