// Files that an office, a newsroom or a programmer has every right to keep and to publish. None is about a person as a
// patient is.
import { docx, xlsx } from './office.ts';

const rows = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const each = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const villages = 'Bontang Kuala,Gunung Telihan,Loktuan,Kanaan,Satimpo,Berebas Tengah,Sri Mulyo,Wonosari'.split(',');
const months = 'Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus'.split(',');
/** In pieces: the number of an office is one of `ppid` or stands beside its office. */
const office = ['(0548)', '21', '234'].join(' ');

const counts = [
	'kelurahan,sasaran,diukur,pendek,sangat_pendek',
	...villages.map((name, at) => `${name},${at * 40 + 90},${at * 31 + 70},${at + 9},${at + 5}`),
];

export const HONEST: Readonly<Record<string, string | Uint8Array>> = {
	'menu-umur.csv': rows(
		'menu,umur,berat',
		'Bubur Hati Ayam,6-8 bulan,150',
		'Nasi Tim Ikan,9-11 bulan,200',
		'Sup Tahu Wortel,12-23 bulan,250',
		'Perkedel Kentang,24-59 bulan,180',
	),
	'menu-nama.csv': rows(
		'nama,usia,jenis,berat (g)',
		'Bubur Ayam,6,saring,120',
		'Tim Ikan,9,lembek,150',
		'Nasi Kuning,12,padat,180',
		'Sayur Bening,12,kuah,90',
	),
	'menu-hari.csv': rows(
		'tanggal,nama,porsi',
		'2024-08-01,Bubur Kacang Hijau,30',
		'2024-08-02,Telur Rebus,30',
		'2024-08-05,Pisang Kukus,28',
		'2024-08-06,Puding Susu,31',
	),
	'menu.md': rows(
		'# Menu balita',
		'',
		'- 6 bulan: bubur saring hati ayam',
		'- 9 bulan: tim ikan',
		'- 12 bulan: nasi lembek, sup tahu',
		'',
		'Berat tiap porsi 120 gram.',
	),
	'menu.html':
		'<table><tr><th>Anak</th><th>Menu</th></tr><tr><td>6-8 bulan</td><td>Bubur Saring</td></tr><tr><td>9-11 bulan</td><td>Tim Ikan</td></tr><tr><td>12 bulan</td><td>Nasi Lembek</td></tr></table>',
	'kelas.csv': rows(
		'kelas,tanggal,jam,tempat',
		'Kelas Ibu Hamil,2024-08-01,08.00,Posyandu Melati',
		'Kelas Ibu Balita,2024-08-08,08.00,Posyandu Mawar',
		'Senam Hamil,2024-08-15,07.00,Puskesmas',
		'Kelas Gizi,2024-08-22,09.00,Balai Desa',
	),
	'kelas-nama.csv': rows(
		'nama,tanggal,peserta',
		'Kelas Ayah Siaga,2023-02-11,20',
		'Bina Keluarga Balita,2023-05-19,31',
		'Sekolah Orang Tua Hebat,2024-01-07,25',
		'Dapur Sehat,2024-09-30,18',
	),
	'pelatihan.csv': rows(
		'materi,pemateri,tanggal',
		'Antropometri,Dinas Kesehatan,2024-03-01',
		'Pencatatan,Puskesmas Guntung,2024-03-02',
		'Konseling,RSUD Bontang,2024-03-03',
	),
	'jadwal-posyandu.csv': rows(
		'posyandu,tanggal,jam',
		'Kartini,2024-08-05,08.00',
		'Dewi Sartika,2024-08-07,08.00',
		'Cut Nyak Dien,2024-08-12,08.00',
		'Raden Saleh,2024-08-14,08.00',
	),
	'posyandu.csv':
		'nama,kelurahan,kader\nPosyandu Kartini,Loktuan,5\nPosyandu Melati,Guntung,6\nPosyandu Dewi Sartika,Kanaan,4\n',
	'posyandu-letak.csv': rows(
		'posyandu,lintang,bujur',
		'Melati,0.1204567,117.4701234',
		'Mawar,0.1214567,117.4711234',
		'Dahlia,0.1224567,117.4721234',
		'Kenanga,0.1234567,117.4731234',
	),
	'kantor.csv': rows(
		'kantor,alamat,telepon',
		`Dinas Kesehatan,Jl. Jenderal Sudirman 1,${office}`,
		`Puskesmas Guntung,Jl. Ahmad Yani 12,${office}`,
		`RSUD,Jl. Letjen Suprapto 1,${office}`,
	),
	'kantor.md': `Dinas Kesehatan Kota Contoh, Jl. Ahmad Yani No. 12, telp. +62 548 21234, faks +62 548 21235.\n`,
	'kontak.html': `<p>Puskesmas Guntung: <a href="tel:+6254821234">+62 548 21234</a></p><p>PPID: +62 21 5201590</p>`,
	'pengaduan.md': `Layanan pengaduan Dinas Kesehatan: ${['0811', '5432', '100'].join('-')} (WhatsApp, jam kerja).\n`,
	'kantor.vcf': rows(
		'BEGIN:VCARD',
		'VERSION:3.0',
		'FN:Dinas Kesehatan Kota Contoh',
		'ORG:Pemerintah Kota',
		'TEL:+62-548-21234',
		'REV:2024-08-01',
		'END:VCARD',
	),
	'instrumen.csv': rows(
		'id,nama,jenis',
		'ssgi,SSGI & SKI,survei',
		'bulan,Timbang & Ukur,pendataan',
		'kia,KIA & KK,register',
		'nik,Pemadanan NIK & KK,register',
	),
	'instrumen.html':
		'<table><tr><th>Instrumen</th><th>Tahun</th></tr><tr><td>Timbang &amp; Ukur</td><td>2024</td></tr><tr><td>SSGI &amp; SKI</td><td>2023</td></tr></table>',
	'putaran.csv': rows(...counts),
	'putaran.json': JSON.stringify(villages.map((kelurahan, at) => ({ kelurahan, sasaran: 90 + at, pendek: at + 7 }))),
	'putaran.xlsx': xlsx([{ rows: counts.map((line) => line.split(',')) }]),
	'umur-kelompok.csv': rows(
		'kelurahan,kelompok umur,L,P,jumlah',
		...villages.map((name, at) => `${name},0-23 bulan,${at + 20},${at + 21},${at * 2 + 41}`),
	),
	'status-kelompok.csv': 'status gizi,jumlah,persen\nSangat pendek,12,1.2\nPendek,160,14.9\nNormal,880,83.9\n',
	'status-ambang.csv': rows(
		'kategori,ambang',
		'Sangat pendek,< -3 SD',
		'Pendek,-3 SD sampai < -2 SD',
		'Normal,-2 SD sampai +3 SD',
		'Tinggi,> +3 SD',
	),
	'standar-who.csv': rows(
		'umur,jenis kelamin,berat,tinggi',
		...each(24, (at) => `${at},L,${(3.3 + at * 0.4).toFixed(1)},${(49.9 + at * 1.6).toFixed(1)}`),
	),
	'standar-who-sd.csv': rows(
		'Umur (bulan),-3 SD,-2 SD,Median',
		...each(24, (at) => `${at},${(44 + at).toFixed(1)},${(46 + at).toFixed(1)},${(50 + at).toFixed(1)}`),
	),
	'target.csv': rows('tahun,target,sumber', '2024,14,Perpres 72/2021', '2025,18.8,RPJMN', '2029,14.2,RPJMN'),
	'anggaran.csv': rows(
		'program,pagu,realisasi',
		'PMT Lokal,1200000000,1100000000',
		'Pelatihan Kader,350000000,340000000',
		'Jamban Sehat,6474014400,6400000000',
	),
	'pejabat.csv': rows(
		'nama,jabatan,sejak',
		'Neni Moerniaeni,Wali Kota,2025-02-20',
		'Agus Haris,Wakil Wali Kota,2025-02-20',
		'Budi Santoso,Kepala Dinas,2023-01-09',
		'Siti Aminah,Camat,2022-05-01',
	),
	'camat.csv': rows(
		'kecamatan,camat,telepon',
		`Bontang Utara,Siti Rahmawati,${office}`,
		`Bontang Selatan,Bayu Pratama,${office}`,
		`Bontang Barat,Dewi Lestari,${office}`,
	),
	'ketua-kader.csv': rows('posyandu,ketua kader', 'Melati,Siti Rahmawati', 'Mawar,Dewi Lestari', 'Dahlia,Nur Aini'),
	'narasumber.csv': rows(
		'narasumber,lembaga',
		'Dr. Siti Nurhaliza M.Kes,Universitas Mulawarman',
		'Ahmad Fauzan S.KM,Dinas Kesehatan',
		'Rina Wati S.Gz,Puskesmas',
	),
	'penulis.md': rows(
		'# Penyumbang',
		'',
		'- Ahmad Fauzan <af@contoh.invalid>',
		'- Rina Wulandari <rw@contoh.invalid>',
		'- Budi Santoso <bs@contoh.invalid>',
	),
	'berita.md':
		'Wali Kota Neni Moerniaeni mengatakan, 26 Mei 2025, stunting turun menjadi 17,4 persen. Kepala Dinas Kesehatan Bahtiar Mabe menyebut 1.752 anak pendek dari 10.047 balita yang diukur.\n',
	'berita-kutipan.md':
		'"Kami menimbang semua balita," kata Rina Wulandari, kader Posyandu Melati, Selasa (12/8/2024). Menurut Ahmad Fauzi, lurah setempat, 12 balita belum datang.\n',
	'pustaka.md': rows(
		'Rahmawati S, Pratama B. Stunting di Indonesia. Jurnal Gizi 2021;16(2):1-9.',
		'Lestari D, Maulana R. Cakupan penimbangan. 2020. doi:10.1234/jg.2020.1.',
		'Putri A. Analisis. Tesis. Universitas Indonesia, 2019.',
	),
	'dokumen.csv': rows(
		'id,judul,penerbit,tanggal,url',
		...each(
			8,
			(at) =>
				`a-${at},Stunting di ${villages[at]} Turun,Radar Contoh,202${at % 5}-0${at + 1}-1${at},https://contoh.invalid/${at}${'1234567'.slice(at)}`,
		),
	),
	'koreksi.csv': rows(
		'tanggal,angka,sebelum,sesudah,alasan',
		...each(5, (at) => `2024-0${at + 1}-11,64.74/a/b/2023,1${at},2${at},Salah ketik`),
	),
	'jadwal-terbit.ics': rows(
		'BEGIN:VCALENDAR',
		'BEGIN:VEVENT',
		'SUMMARY:Terbit angka Agustus 2024',
		'DTSTART:20240930',
		'END:VEVENT',
		'BEGIN:VEVENT',
		'SUMMARY:Terbit angka Februari 2025',
		'DTSTART:20250331',
		'END:VEVENT',
		'END:VCALENDAR',
	),
	'kalender.csv': rows('bulan,kegiatan', ...months.map((month) => `${month},Penimbangan`)),
	'kosong.md': rows(
		'Nama anak: ______________',
		'NIK: ____________________',
		'Tanggal lahir: ___________',
		'Nama ibu: _______________',
		'Alamat: RT ___ RW ___',
	),
	'kuesioner.md': rows(
		'1. Berapa umur anak (bulan)?',
		'2. Apakah anak pernah mendapat PMT?',
		'3. Siapa nama ibu kandung? (tidak dicatat)',
		'4. Tanggal lahir anak (lihat KMS)',
	),
	'panduan.md':
		'Kolom NIK, nama anak, tanggal lahir, dan nama orang tua dihapus sebelum berkas dikirim. Contoh isian umur: 1 Tahun - 8 Bulan - 26 Hari.\n',
	'surat.md':
		'Kepada Yth. PPID Kota Contoh\n\nMohon data prevalensi stunting per kelurahan, penimbangan Februari 2024, dalam bentuk jumlah, bukan nama.\n\nHormat kami,\nRedaksi\n',
	'jalan.csv': rows(
		'jalan,panjang,kelurahan',
		'Ahmad Yani,1200,Loktuan',
		'Cut Nyak Dien,800,Guntung',
		'Dewi Sartika,650,Kanaan',
		'Agus Salim,900,Satimpo',
	),
	'sekolah.csv': 'sekolah,murid\nSD Kartini,220\nTK Siti Aisyah,45\nPAUD Nurul Iman,38\nSMP Ahmad Dahlan,310\n',
	'desa-mirip.csv': 'desa,jumlah\nSri Mulyo,12\nSri Rahayu,9\nWahyu Harjo,14\nPutri Hijau,8\nBudi Lestari,11\n',
	'faktor.csv':
		'faktor,nilai,satuan\nKehadiran di posyandu,81.2,persen\nASI eksklusif,65.1,persen\nJamban sehat,92.4,persen\n',
	'rt.csv': rows('kelurahan,RT,RW,rumah', ...villages.map((name, at) => `${name},${at + 12},${at % 5},${at * 90}`)),
	'istilah.csv': rows(
		'istilah,arti',
		'Pendek,"Tinggi menurut umur di bawah -2 SD."',
		'Baduta,Anak umur 0-23 bulan',
		'KEK,Kurang energi kronis pada ibu hamil',
	),
	'catatan.csv': rows(
		'wilayah,nilai,catatan',
		'64.74,17.4,"Dari 10.047 balita yang diukur; 12 balita di dua RT belum didatangi."',
		'64.74.01,12.1,"Penimbangan 11 Mei 2025, ditarik 26 Mei 2025."',
	),
	'CHANGELOG.md':
		'## 1.4.0 (2024-08-12)\n\n- Peta: nama desa\n\n## 1.3.2 (2024-07-30)\n\n- Tabel\n\n## 1.3.1 (2024-06-11)\n',
	'package.json': JSON.stringify({
		name: 'situs',
		version: '1.0.0',
		author: 'Rina Wulandari <rw@contoh.invalid>',
		license: 'MIT',
	}),
	'skema.ts':
		'export interface Anak { nik: string; nama: string; tanggalLahir: string; namaIbu: string; beratLahir: number }\n',
	'uji.ts':
		"test('umur', () => expect(umurBulan('2021-03-04', '2024-08-12')).toBe(41));\nconst tanggal = ['2021-03-04', '2020-07-12', '2022-01-19'];\n",
	'gaya.css': '.balita::after { content: "balita"; width: 12.5%; color: #647401 }\n',
	'grafik.svg': `<svg xmlns="http://www.w3.org/2000/svg">${villages.map((name, at) => `<text y="${at * 9}">${name} 17,${at} persen</text>`).join('')}<title>Balita pendek per kelurahan, 2024-08-12</title></svg>`,
	'batas.geojson': JSON.stringify({
		type: 'FeatureCollection',
		features: villages.map((nama, at) => ({
			type: 'Feature',
			properties: { nama, luas: at * 3.1 },
			geometry: { type: 'Polygon', coordinates: [each(12, (n) => [117.4701234 + n / 7919, 0.1204567 + n / 104_729])] },
		})),
	}),
	'posyandu.kml': `<kml>${['Posyandu Melati', 'Posyandu Kartini', 'Puskesmas Guntung'].map((name) => `<Placemark><name>${name}</name><Point><coordinates>117.47,0.12</coordinates></Point></Placemark>`).join('')}</kml>`,
	'sidik.txt': rows(
		...each(
			20,
			(at) =>
				`${(BigInt(at + 3) * 2n ** 250n + 987_654_321n).toString(16).padStart(64, '0').slice(0, 64)}  data/a${at}.csv`,
		),
	),
	'waktu.csv': rows('waktu,nilai', ...each(30, (at) => `${1_700_000_000_000 + at * 86_400_000},${at * 1.5}`)),
	'pecahan.json': JSON.stringify(each(40, (at) => (at + 1) / 7)),
	'laporan.docx': docx([
		['Kelurahan', 'Diukur', 'Pendek'],
		...villages.map((name, at) => [name, String(at * 40), String(at + 5)]),
	]),
	'kode.csv': rows('kode,kode_bps', ...each(20, (at) => `64.74.0${1 + (at % 3)}.10${10 + at},6474010${100 + at}`)),
	'lokakarya.md': rows(
		'## Susunan acara',
		'',
		'08.00 Pembukaan oleh Kepala Dinas',
		'09.00 Materi: dr. Siti Rahma, Sp.A',
		'10.30 Diskusi, dipandu Ahmad Fauzan, S.KM',
		'12.00 Penutup',
	),
	'wawancara.md':
		'Ibu balita di Loktuan bercerita bahwa penimbangan tiap bulan kini lebih dekat. Anaknya, umur dua tahun, naik berat badannya.\n',
	'kader.csv': rows('kelurahan,jumlah kader,insentif', ...villages.map((name, at) => `${name},${at + 12},350000`)),
	'penduduk.csv': rows('tahun,lahir,mati', '2021,4120,890', '2022,4008,901', '2023,3987,870', '2024,3911,866'),
	'kelahiran.csv': rows('kelurahan,kelahiran,tahun', ...villages.map((name, at) => `${name},${40_000 + at * 37},2024`)),
	'log.txt': rows(...each(6, (at) => `2024-08-0${at + 1} 08:00 build selesai dalam ${at + 20} detik, 1064 halaman`)),
};
