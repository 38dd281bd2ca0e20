import { expect, it } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { dates } from './dates.ts';
import { documentWords } from './document-words.ts';

const documents = ['berita,Hasil penimbangan,Dinas Kesehatan,2024-09,publikasi-dinas,'];
const drawn = (day: string) => [
	row('99.01 prevalensi-stunting eppgbm 2024-08', '11.6').replace(',final,,', `,final,${day},`),
];
const codes = (site: Parameters<typeof check>[1]) =>
	check(dates, { documents, ...site }).map((text) => text.split(' ')[1]);

it.each([
	['2024-07-31', ['urutan-tanggal']],
	['2024-08-01', []],
	['2024-09-30', []],
	['2024-10-01', ['urutan-tanggal']],
])('data of August, drawn %s and published in September', (day, expected) => {
	expect(codes({ figures: drawn(day) })).toEqual(expected);
});

it.each([
	['2024-09-30', []],
	['2024', []],
	['2024-10', ['bukti-sebelum-tindakan']],
])('an action of %s that a document of September proves', (day, expected) => {
	expect(codes({ actions: [`2024,8-aksi,7,Terbit.,${day},berita,`] })).toEqual(expected);
});

it.each([
	['http://localhost:3000/hasil', 'Hasil', ['alamat-tak-terbuka']],
	['http://192.168.1.4/hasil.pdf', 'Hasil', ['alamat-tak-terbuka']],
	['https://www.google.com/search?q=stunting', 'Hasil', ['alamat-tak-terbuka']],
	['https://wa.me/62', 'Hasil', ['alamat-tak-terbuka']],
	['https://dinkes.example/hasil', 'https://dinkes.example/hasil', ['judul-alamat']],
	['https://dinkes.example/hasil', 'REKAP_FEB.xlsx', ['judul-alamat']],
	['https://sites.google.com/view/dinkes', 'Hasil penimbangan dalam Excel', []],
	['', 'Laporan www dan data', []],
])('a document at %s called %s', (url, title, expected) => {
	const said = check(documentWords, { documents: [`d,${title},Dinas,2024-09,laporan,${url}`] });
	expect(said.map((text) => text.split(' ')[1])).toEqual(expected);
});
