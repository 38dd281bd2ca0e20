/** Texts about the fictional city: what must be refused, with a mark where, and what must pass. */

const FRONT = {
	judul: '"Kota Contoh mengukur"',
	ringkasan: '"Ringkasan."',
	jenis: 'program',
	tanggal: '2024-09-12',
	kota: 'contoh',
	topik: 'pengukuran',
	kantor: '"Dinas Kesehatan Kota Contoh"',
};

/** A sound front matter, with some keys changed (`undefined` leaves one out), above a text. */
export function frontMatter(changes: Readonly<Record<string, string | undefined>>, text = 'Halo.'): string {
	const lines = Object.entries({ ...FRONT, ...changes }).flatMap(([key, value]) =>
		value === undefined ? [] : `${key}: ${value}`,
	);
	return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

const SURVEY_2021 = '99.01/prevalensi-stunting/ssgi/2021';
const SURVEY_2022 = '99.01/prevalensi-stunting/ssgi/2022';
const DOUBTFUL = '99.01/prevalensi-stunting/ssgi/2023';
const SURVEY_2024 = '99.01/prevalensi-stunting/ssgi/2024';
const REGISTER_FEBRUARY = '99.01/prevalensi-stunting/eppgbm/2024-02';
const REGISTER_AUGUST = '99.01/prevalensi-stunting/eppgbm/2024-08';
const VILLAGE = '99.01.01.1001';

interface Fault {
	readonly name: string;
	readonly code: string;
	readonly text: string;
}

const body = (name: string, code: string, text: string): Fault => ({ name, code, text: frontMatter({}, text) });
const front = (name: string, code: string, changes: Parameters<typeof frontMatter>[0]): Fault => ({
	name,
	code,
	text: frontMatter(changes),
});

export const FAULTS: readonly Fault[] = [
	// What does not exist
	body('tahun salah', 'angka-tak-ada', 'Menurut survei <Angka id="‸99.01/prevalensi-stunting/ssgi/2025" /> balita.'),
	body(
		'cara mengukur salah',
		'angka-tak-ada',
		'Baris satu.\n\nLalu *di sini* <Angka sumber id="‸99.01/prevalensi-stunting/ski/2024" />.',
	),
	body('indikator salah eja', 'angka-tak-ada', '<Angka id="‸99.01/prevalensi-stuntin/ssgi/2024" />'),
	body('bukan id', 'angka-tak-ada', '<Angka id="‸dua puluh persen" />'),
	body('angka ditarik', 'angka-ditarik', 'Angka <Angka id="‸99.01/prevalensi-stunting/ssgi/2020" /> sudah ditarik.'),
	body('sel tanpa nilai', 'angka-kosong', `<Angka id="‸99.01.02.1002/jumlah-balita-stunting/eppgbm/2024-08" />`),
	body(
		'dalam daftar',
		'angka-tak-ada',
		`<Tabel\n\tangka={["${SURVEY_2021}",\n\t\t"‸99.01/prevalensi-stunting/ssgi/2019"]}\n\tjudul="Survei"\n/>`,
	),
	body('dokumen tak ada', 'dokumen-tak-ada', 'Menurut <Dokumen id="‸dinkes-contoh-2024-10" />.'),
	body('istilah tak ada', 'istilah-tak-ada', 'Soal <Istilah id="‸cakupn">cakupan</Istilah>.'),
	body('deret tak ada', 'deret-tak-ada', '<Tren deret="‸99.01/prevalensi-stunting/ski" />'),
	body(
		'peta tanpa angka',
		'peta-tak-ada',
		'<Peta kota="contoh" indikator="‸prevalensi-stunting" instrumen="ssgi" periode="2024" />',
	),
	body('peta lokus tahun lain', 'peta-tak-ada', '<Peta kota="contoh" lokus="‸2023" />'),
	body('komponen tak dikenal', 'komponen-tak-dikenal', 'Ada ‸<Angkaa id="x" /> di sini.'),
	// Doubtful
	body('ragu tanpa satuan', 'angka-diragukan', `<Angka id="‸${DOUBTFUL}" satuan={false} />`),
	body('ragu dibandingkan', 'angka-diragukan', `<Arah dari="${SURVEY_2021}" ke="‸${DOUBTFUL}" />`),
	body('ragu di grafik', 'angka-diragukan', `<Batang angka={["${SURVEY_2021}", "‸${DOUBTFUL}"]} judul="Survei" />`),
	front('ragu di judul', 'angka-diragukan', { judul: `"Turun ke {‸${DOUBTFUL}}"` }),
	// Mixed
	body('arah lintas alat', 'banding-lintas-alat', `Angkanya <Arah dari="${SURVEY_2021}" ke="‸${REGISTER_AUGUST}" />.`),
	body('selisih lintas alat', 'banding-lintas-alat', `<Selisih dari="${REGISTER_FEBRUARY}" ke="‸${SURVEY_2024}" />`),
	body(
		'selisih lintas wilayah',
		'wilayah-campur',
		`<Selisih dari="${REGISTER_FEBRUARY}" ke="‸99.01.01/prevalensi-stunting/eppgbm/2024-08" />`,
	),
	body(
		'arah lintas indikator',
		'indikator-campur',
		`<Arah dari="${REGISTER_FEBRUARY}" ke="‸99.01/jumlah-balita-stunting/eppgbm/2024-08" />`,
	),
	body('arah terbalik', 'urutan-periode', `<Arah dari="‸${SURVEY_2024}" ke="${SURVEY_2021}" />`),
	body('arah tanpa selang', 'arah-terbuka', `‸<Arah dari="${SURVEY_2021}" ke="${SURVEY_2024}" />`),
	body('arah dari bentrok', 'arah-terbuka', `‸<Arah dari="${SURVEY_2021}" ke="${SURVEY_2022}" />`),
	body('selisih dari bentrok', 'arah-terbuka', `‸<Selisih dari="${SURVEY_2021}" ke="${SURVEY_2022}" />`),
	body(
		'tabel campur alat',
		'alat-campur',
		`<Tabel angka={["${SURVEY_2024}", "‸${REGISTER_AUGUST}"]} judul="Prevalensi" />`,
	),
	body(
		'batang campur alat',
		'alat-campur',
		`<Batang angka={["${SURVEY_2024}", "‸${REGISTER_AUGUST}"]} judul="Prevalensi" />`,
	),
	body(
		'batang campur satuan',
		'satuan-campur',
		'<Batang angka={["99.01/jumlah-posyandu/laporan-pemkot/2024", "‸99.01/insentif-kader-per-bulan/laporan-pemkot/2024"]} judul="Kader" />',
	),
	body(
		'batang dari peringkat',
		'satuan-salah',
		'<Batang angka={["‸99.01/peringkat-penilaian-kinerja/laporan-pemkot/2023"]} judul="Peringkat" />',
	),
	body('angka dua kali', 'angka-kembar', `<Tabel angka={["${SURVEY_2024}", "‸${SURVEY_2024}"]} judul="Survei" />`),
	body('panel tertukar', 'alat-salah', `<DuaAngka survei="${SURVEY_2024}" register="‸${SURVEY_2021}" />`),
	body(
		'panel dua wilayah',
		'wilayah-campur',
		`<DuaAngka survei="${SURVEY_2024}" register="‸99.01.01/prevalensi-stunting/eppgbm/2024-08" />`,
	),
	// Attributes and code
	body('atribut tak dikenal', 'atribut-tak-dikenal', `<Angka id="${SURVEY_2024}" ‸satuannya={false} />`),
	body('atribut hilang', 'atribut-hilang', 'Arahnya ‸<Arah dari="x" />.'),
	body('daftar kutip tunggal', 'atribut-salah', "<Tabel ‸angka={['a', 'b']} judul=\"x\" />"),
	body('id dari kode', 'atribut-salah', '<Angka ‸id={"99.01"} />'),
	body('angka lewat kode', 'kode-di-teks', 'Ada ‸{27.4} persen.'),
	body('impor', 'kode-di-teks', '‸import x from "./x.js"'),
	body('html', 'html-di-teks', 'Ini ‸<b style="color:red">merah</b>.'),
	body('gambar', 'gambar-di-teks', 'Lihat ‸![peta](peta.png).'),
	body('kotak centang', 'html-di-teks', '‸- [x] selesai'),
	body('tautan javascript', 'tautan-salah', 'Tekan ‸[ini](javascript:alert(1)).'),
	body('tautan ke tulisan lain', 'program-tak-ada', 'Baca ‸[ini](../lainn/).'),
	body('tautan ke kota lain', 'kota-tak-ada', 'Baca ‸[ini](../../kota/kontoh/#peta).'),
	body('tautan ke angka lain', 'angka-tak-ada', 'Baca ‸[ini](../../angka/99.01/prevalensi-stunting/ssgi/2030/).'),
	body('atribut kembar', 'atribut-tak-dikenal', `<Angka id="${SURVEY_2024}" ‸id="${SURVEY_2021}" />`),
	body('angka berisi', 'isi-berlebih', `‸<Angka id="${SURVEY_2024}">isi</Angka>`),
	body(
		'kutipan panjang',
		'kutipan-panjang',
		`‸<Kutipan dokumen="perwali-contoh-7-2022" oleh="Wali kota">${'kata '.repeat(41)}</Kutipan>`,
	),
	// Not MDX
	body('kurang dari', 'mdx-rusak', 'Tinggi ‸<5 sentimeter.'),
	body('tak ditutup', 'mdx-rusak', '‸<Kutipan dokumen="x" oleh="y">\n\nHalo'),
	// Front matter
	{ name: 'tanpa isian', code: 'muka-rusak', text: '‸Halo.\n' },
	front('angka di judul', 'angka-tak-ada', { judul: '"Turun ke {‸99.01/prevalensi-stunting/ssgi/2030}"' }),
	front('angka di ringkasan', 'angka-tak-ada', { ringkasan: "'Kini {‸99.01/prevalensi-stunting/ssgi/2030}.'" }),
	front('angka di samping', 'angka-tak-ada', { angka: '["‸99.01/prevalensi-stunting/ssgi/2030"]' }),
	front('dokumen di isian', 'dokumen-tak-ada', { dokumen: '["‸laporan-ssgi-contoh-2023"]' }),
	front('kota tak ada', 'kota-tak-ada', { kota: '‸kontoh' }),
	front('terkait tak ada', 'program-tak-ada', { terkait: '["‸lainn"]' }),
	front('putaran tak ada', 'putaran-tak-ada', { putaran: '["‸2024-05"]' }),
	front('topik tak ada', 'muka-salah', { topik: '‸gizzi' }),
	front('tanggal mustahil', 'muka-salah', { tanggal: '‸2024-02-31' }),
	front('isian tak dikenal', 'muka-salah', { '‸judull': '"x"' }),
	{
		name: 'judul hilang',
		code: 'muka-salah',
		text: frontMatter({ judul: undefined }).replace('ringkasan', '‸ringkasan'),
	},
	front('yaml bertaut', 'muka-rusak', { judul: '&a ‸"x"' }),
	front('judul terlalu panjang', 'muka-salah', { judul: `‸"${'kata '.repeat(100)}"` }),
	front('tanda di judul', 'tanda-terlarang', { judul: '‸"Kota\\u202ehotnoC"' }),
	body('tanda di teks', 'tanda-terlarang', 'Kota‸\u202ehotnoC.'),
	body('kerangka', 'belum-ditulis', '‸(tulis bagian pertama)'),
	front('yaml rusak', 'muka-rusak', { judul: '"Kota" ‸mengukur' }),
];

const harmless = (name: string, text: string) => ({ name, text: frontMatter({}, text) });

export const HARMLESS: readonly { readonly name: string; readonly text: string }[] = [
	harmless(
		'every way to write a number',
		`<Angka id="${SURVEY_2024}" /> <Angka id="${SURVEY_2024}" satuan={false} sumber /> <Angka sumber id='${DOUBTFUL}' />`,
	),
	harmless('a village of a round', `<Angka id="${VILLAGE}/jumlah-balita-stunting/eppgbm/2024-08" />`),
	harmless('one series', `<Selisih dari="${REGISTER_FEBRUARY}" ke="${REGISTER_AUGUST}" />`),
	harmless('two panels', `<DuaAngka survei="${SURVEY_2024}" register="${REGISTER_AUGUST}" />`),
	harmless(
		'a chart and a table',
		`<Tren deret="99.01/prevalensi-stunting/ssgi" />\n\n<Tabel angka={[\n  "${SURVEY_2021}",\n  "${SURVEY_2024}",\n]} judul="Survei" />`,
	),
	harmless(
		'bars of one unit',
		'<Batang angka={["99.01/jumlah-kader-posyandu/laporan-pemkot/2024", "99.01/jumlah-posyandu/laporan-pemkot/2024"]} judul="Kader" />',
	),
	harmless(
		'maps',
		'<Peta kota="contoh" lokus="2024" />\n\n<Peta kota="contoh" indikator="prevalensi-stunting" instrumen="eppgbm" periode="2024-08" lokus="2024" />',
	),
	harmless(
		'words around',
		'Soal <Istilah id="cakupan">cakupan</Istilah>, lihat <Dokumen id="perwali-contoh-7-2022" />.\n\n<Kutipan dokumen="perwali-contoh-7-2022" oleh="Wali kota">Kami *mengukur*.</Kutipan>',
	),
	harmless('an exception and a note', '<Pengecualian alasan="nama acara">Seribu Telur</Pengecualian> {/* catatan */}'),
	harmless('within a list and a quote', `- <Angka id="${SURVEY_2024}" />\n\n> kata <Angka id="${SURVEY_2024}" />`),
	{
		name: 'figures in the front matter',
		text: frontMatter({
			judul: `"Kini {${SURVEY_2024}}"`,
			ringkasan: `"Diragukan: {${DOUBTFUL}}."`,
			angka: `["${SURVEY_2024}"]`,
			terkait: '[lain]',
			putaran: '["2024-08"]',
			dokumen: '\n  - perwali-contoh-7-2022',
		}),
	},
	{
		name: 'an explainer of no city, dated by its year',
		text: frontMatter({ jenis: 'penjelasan', kota: undefined, tanggal: '2024' }),
	},
];
