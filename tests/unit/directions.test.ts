import { expect, test } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { Directions } from '../support/directions.ts';

const HEAD = 'kode,nama,nilai,bawah,atas,n_tertimbang,tanda,dokumen,cara,uji,salinan,letak,catatan';
const row = (value: string) =>
	`99.02,Kota Banding Contoh,${value},300,,laporan-ssgi-contoh-2024,disalin,dua-salinan,berita-contoh-2024,,`;

test('a movement is told only where the two values are known to differ', () => {
	const folder = readFolder('tests/cases/lengkap/data');
	const files = new Map(folder.files)
		.set('survei/ssgi-2021.csv', `${HEAD}\n${row('27.4,22.9,32.4')}\n`)
		.set('survei/ssgi-2024.csv', `${HEAD}\n${row('17.1,14.0,20.8')}\n`);
	const { publication } = publish({ ...folder, files });
	if (!publication) throw new Error('not published');
	expect(new Directions(publication).unproven('Kota itu turun dari 27,4 persen menjadi 17,1 persen.')).toEqual([]);
	expect(new Directions(publication).unproven('Kota itu naik dari 27,4 persen menjadi 17,1 persen.')).toHaveLength(1);
});

test.each([
	['Kota Bekasi turun dari 13,8 persen menjadi 6 persen.', 1],
	['Di Bontang survei naik dari 21 persen menjadi 27,4 persen.', 1],
	['Kota Bekasi 13,8 persen pada 2021 dan 6 persen pada 2022, belum dapat dibedakan.', 0],
	['Prevalensi tidak turun dari 13,8 persen menjadi 6 persen.', 0],
])('%s', (text, count) => {
	expect(new Directions(loadPublication('data')).unproven(text)).toHaveLength(count);
});

test.each([
	['Prevalensi stunting Kota Batam turun tahun lalu.', 1],
	['Angka stunting terus menurun.', 1],
	['Naik atau turun hanya ditulis bila ujinya dapat membedakan.', 0],
	['Apakah stunting turun?', 0],
	['Stunting di sana belum turun.', 0],
	['Sumber: Prevalensi Stunting Kota Batam 2023 turun, 29 Desember 2023.', 0],
])('without values: %s', (text, count) => {
	expect(new Directions(loadPublication('data')).unfounded(text)).toHaveLength(count);
});
