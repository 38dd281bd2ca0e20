import { listed } from '../base/spelling.ts';

/** Nouns that a statistic of this field counts. Longer ones first, for the first that fits is taken. */
export const CHILDREN = listed(`
	anak balita, balita, baduta, anak, bayi, remaja, calon pengantin, ibu hamil, ibu nifas, ibu menyusui, ibu
`);
const PEOPLE = listed(`
	kepala keluarga, keluarga, rumah tangga, orang, jiwa, warga, penduduk, kader, petugas, bidan, dokter, pendamping,
	sasaran, peserta, siswa, pasangan
`);
const PLACES = listed(`
	kelurahan, desa, kecamatan, kabupaten dan kota, kabupaten/kota, kabupaten, kota, provinsi, posyandu, puskesmas,
	rumah sakit, lokus
`);
const BODIES = listed(`
	organisasi perangkat daerah, opd, instansi, perusahaan, lembaga, dinas, tim, mitra, sekolah, bapak asuh,
	orang tua asuh
`);
const THINGS = listed(`
	rumah, paket, kasus, dokumen, unit, kk, penghargaan, kegiatan, inovasi, baris, angka, koreksi, putaran, laporan,
	berkas, titik, kartu
`);

const alternation = (...lists: readonly (readonly string[])[]) =>
	lists
		.flat()
		.sort((a, b) => b.length - a.length)
		.join('|');
const after = (nouns: string) => new RegExp(String.raw`^ (${nouns})(?!\p{L})`, 'u');

/** People that a count is of. */
export const COUNTED = alternation(CHILDREN, PEOPLE);

/** After a numeral, or a number in words above ten. */
export const NOUN = after(alternation(CHILDREN, PEOPLE, PLACES, BODIES, THINGS));
/** After a small number in words: `dua angka` and `tiga kegiatan` are plain speech, `empat kelurahan` counts. */
export const SMALL_NOUN = after(alternation(CHILDREN, PEOPLE, PLACES, BODIES, ['rumah', 'paket', 'kasus', 'kk']));
/** What half or a third can be taken of. */
export const FRACTION_NOUN = alternation(CHILDREN, PEOPLE, PLACES, BODIES, [
	'rumah',
	'kasus',
	'prevalensi',
	'angka stunting',
	'target',
	'anggaran',
]);

/** What a number of children is counted in. */
export const PEOPLE_UNITS: ReadonlySet<string> = new Set([
	...CHILDREN,
	'orang',
	'jiwa',
	'sasaran',
	'kasus',
	'warga',
	'peserta',
	'unit',
	'',
]);

/** After `dua` in words: `dua kelurahan` and `dua keluarga angka` are plain speech too. */
export const TWO_NOUN = after(alternation(CHILDREN, ['orang', 'jiwa', 'kader', 'kasus']));
