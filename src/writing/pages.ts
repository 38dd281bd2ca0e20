import { type FrontMatter, TOPICS } from './schema.ts';

/** What each key above a text means; a key without a note does not compile. */
export const FRONT_MATTER_NOTES: Readonly<Record<keyof FrontMatter, string>> = {
	judul: 'Judul. Angka di dalamnya ditulis {id angka} dan menjadi nilainya beserta satuan.',
	ringkasan: 'Satu atau dua kalimat di bawah judul; juga menjadi keterangan halaman. {id angka} boleh.',
	jenis: 'program atau penjelasan.',
	tanggal: 'Tanggal yang diceritakan: hari, bulan, atau tahun. Untuk penjelasan: tanggal dokumennya yang terakhir.',
	kota: 'Nama folder kota di data/kota/. Penjelasan tidak memakainya.',
	topik: `Salah satu dari: ${TOPICS.join(', ')}.`,
	kantor: 'Kantor yang mengerjakan program, menurut dokumen.',
	angka: 'Daftar id angka yang tampil di samping tulisan.',
	dokumen: 'Daftar id dokumen dari dokumen.csv.',
	terkait: 'Nama berkas tulisan lain yang layak dibaca sesudahnya.',
	putaran: 'Periode putaran pengukuran kota itu yang berkaitan.',
};

/** The door to the programmes' texts for pages and their components; only Astro, which has the texts, can open it. */

export { examplesOf, sourceOf } from './examples.ts';
export { leadFirst } from './front.ts';
export { type LoadedProgram, loadPrograms, programsOf } from './load.ts';
