// Further honest files, of the kinds that offices keep: what the guard must let pass.
export const MORE_HONEST: Readonly<Record<string, string>> = {
	'menu-pekan.csv':
		'hari,menu,umur\nSenin,Bubur ikan kembung,6-8 bulan\nSelasa,Nasi tim ayam wortel,9-11 bulan\nRabu,Sup tempe bayam,12-23 bulan\n',
	'resep.md':
		'# Bubur Manado\n\nUntuk anak umur 9–11 bulan. Bahan: 50 g labu, 30 g jagung manis, 20 g ikan cakalang.\n\n1. Rebus labu 10 menit.\n2. Haluskan.\n',
	'resep-2.md':
		'## Nasi tim hati ayam Bu Tini\n\nTinggi zat besi. 2 porsi. Masak 25 menit, lalu saring untuk bayi 6 bulan.\n',
	'jadwal-penimbangan.csv':
		'tanggal,posyandu,tempat,jam\n2024-08-05,Melati 1,Balai RW 03,08.00\n2024-08-06,Kenanga,Rumah Ketua RT 05,08.00\n',
	'jadwal-dokter.csv': 'hari,dokter,poli\nSenin,dr. Rina Puspita Sp.A,Anak\nRabu,dr. Budi Santoso,Umum\n',
	'jadwal-piket.md':
		'| Hari | Petugas |\n|---|---|\n| Senin | Sri Wahyuni, A.Md.Gz. |\n| Selasa | Bidan Ratna Sari |\n',
	'tim-tpps.csv':
		'jabatan,nama\nKetua,Wakil Wali Kota\nSekretaris,"Drs. H. Ahmad Fauzi, M.Si."\nAnggota,"Ir. Dewi Lestari, M.M."\n',
	'struktur.md':
		'Kepala Dinas Kesehatan: dr. Bahauddin, M.Kes. Kepala Bidang Kesmas: Hj. Nur Aini, S.K.M. Pengelola gizi: Ratna Sari, S.Gz.\n',
	'staf.csv':
		'nama,nip_akhir,jabatan,golongan\n"Yusuf Hidayat, S.Kom.",—,Pranata Komputer,III/b\n"Maria Wenda, S.Gz.",—,Nutrisionis,III/a\n',
	'pejabat-lurah.csv': 'kelurahan,lurah\nLoktuan,"Andi Saputra, S.Sos."\nGuntung,"Hj. Sulastri, S.E."\n',
	'buku.csv':
		'pengarang,judul,tahun,penerbit\nMoersintowarti B. Narendra,Tumbuh Kembang Anak dan Remaja,2002,Sagung Seto\nSunita Almatsier,Prinsip Dasar Ilmu Gizi,2009,Gramedia\n',
	'pustaka-2.md':
		'- Rahmawati, D., & Hidayat, A. (2021). Determinan stunting pada balita umur 24–59 bulan. *Jurnal Gizi*, 12(3), 145–152.\n- Putri, A. (2019). Tinggi badan ibu dan stunting. Skripsi.\n',
	'telepon.md':
		'Telepon penting: Puskesmas Loktuan (0548) 21234; IGD RSUD 0548-22111; Call center 119 ekstensi 9; WA dinas 0811-5500-123 (jam kerja).\n',
	'buku-telepon.csv':
		'instansi,telepon\nDinas Kesehatan,(0548) 20101\nBappeda,(0548) 20202\nPuskesmas Bontang Utara I,(0548) 20303\n',
	'notulen-rapat.md':
		'# Notulen rapat TPPS 12 Agustus 2024\n\nHadir: Wakil Wali Kota; Kepala Bappeda Amiruddin; Camat Bontang Utara; 15 lurah.\n\nKeputusan: penimbangan ulang pada 20 Agustus di tiga kelurahan.\n',
	'notulen-2.md':
		'Pimpinan rapat: Bapak Sekretaris Daerah. Notulis: Fitriani, S.E. Rapat dibuka pukul 09.00 WITA. Bidan Yuliana melaporkan 42 posyandu aktif.\n',
	'jalan-2.csv':
		'nama,panjang_m,kelurahan\nJl. Ahmad Yani,1200,Api-Api\nJl. Cut Nyak Dien,800,Gunung Elai\nJl. R. Suprapto,950,Bontang Baru\nGang Siti Aisyah,120,Loktuan\n',
	'jalan-3.md':
		'Penutupan jalan 12 Agustus: Jalan Dewi Sartika (RT 12–15), Jalan Pangeran Diponegoro, dan Jalan Muhammad Yamin.\n',
	'posyandu-daftar.csv':
		'posyandu,kelurahan,rt,kader\nMelati,Loktuan,RT 03,5\nDewi Sri,Guntung,RT 07,6\nKartini,Kanaan,RT 01,5\nRaden Ajeng,Satimpo,RT 04,4\n',
	'posyandu-strata.json': JSON.stringify([
		{ nama: 'Posyandu Cut Nyak Dien', strata: 'mandiri', balita: 64 },
		{ nama: 'Posyandu Siti Khadijah', strata: 'purnama', balita: 71 },
	]),
	'paud.csv':
		'nama,alamat,murid\nPAUD Kartika Siwi,Jl. Melati 12,42\nTK Aisyiyah Bustanul Athfal 3,Jl. Mawar 5,61\nKB Bunda Maria,Jl. Anggrek 8,23\n',
	'sekolah-2.csv':
		'sekolah,kepala_sekolah\nSDN 001 Bontang Utara,"Sumarni, S.Pd."\nSMP Yayasan Pupuk Kaltim,"Drs. Agus Salim"\n',
	'rs.csv': 'rs,kelas,tempat_tidur\nRSUD Taman Husada,B,210\nRS Amalia,C,98\nRSIA Siti Fatimah,C,54\n',
	'kecamatan-2.csv': 'kode,nama,ibu_kota\n64.74.01,Bontang Utara,Api-Api\n64.74.02,Bontang Selatan,Tanjung Laut\n',
	'desa-nama-orang.csv':
		'kode,desa,penduduk\n1,Muhammad Ali,1204\n2,Sultan Daulat,980\n3,Siti Ambia,760\n4,Teluk Rumbia,530\n',
	'kelompok-umur.csv': 'umur,L,P,jumlah\n0-5,120,118,238\n6-11,131,127,258\n12-23,260,251,511\n24-59,701,688,1389\n',
	'standar-tb.csv': 'umur_bulan,median_l,median_p\n24,87.8,86.4\n25,88.0,86.6\n26,88.8,87.4\n27,89.6,88.3\n',
	'lila.md': 'LiLA di bawah 11,5 cm berarti gizi buruk pada anak 6–59 bulan; 11,5 sampai 12,4 cm gizi kurang.\n',
	'anggaran-2.csv':
		'kegiatan,pagu,realisasi\nPMT lokal balita,450000000,412500000\nPelatihan kader,75000000,75000000\n',
	'agenda.ics':
		'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240812T090000\nSUMMARY:Rembuk stunting\nORGANIZER;CN=Bappeda:mailto:bappeda@contoh.invalid\nEND:VEVENT\nEND:VCALENDAR\n',
	'kontak-dinas.vcf':
		'BEGIN:VCARD\nVERSION:3.0\nFN:Dinas Kesehatan Kota Contoh\nORG:Dinas Kesehatan\nTEL:+62 548 20101\nEND:VCARD\n',
	'rilis.md':
		'Bontang, 12 Agustus 2024 — Wali Kota Basri Rase mengatakan 16,5 persen balita bertubuh pendek. "Kami timbang 10.047 balita," kata Kepala Dinas, dr. Toetoek Pribadi.\n',
	'rilis-2.md':
		'Ketua TP PKK Hapidah menyerahkan bantuan kepada 120 keluarga di Kelurahan Berbas Pantai. Hadir Camat Bontang Selatan, Rakhmat, dan Lurah Berbas Pantai, Suparman.\n',
	'opini.md':
		'Oleh Ahmad Zaki, dosen gizi Universitas Contoh. Lahir di Samarinda 1974, ia menulis tentang gizi sejak 1999.\n',
	'kutipan.md': '"Cegah sejak hamil," kata Bidan Koordinator Puskesmas, Sri Wahyuni, 12 Agustus.\n',
	'lowongan.md':
		'Dicari: tenaga gizi (D3/S1), umur paling tinggi 35 tahun, STR aktif. Kirim ke dinkes@contoh.invalid sebelum 30 September 2024.\n',
	'kuis.md': '1. Berapa kali bayi 9 bulan makan sehari? a. 2 b. 3–4 c. 5\n2. Kapan anak ditimbang? a. setiap bulan\n',
	'faq.md': '**Anak saya umur 2 tahun tingginya 82 cm, apakah pendek?** Bawa ke posyandu; kader mengukur dua kali.\n',
	'panitia.csv':
		'seksi,penanggung_jawab\nAcara,"Nurhayati, S.Pd."\nKonsumsi,Ibu-ibu PKK RW 05\nDokumentasi,Diskominfo\n',
	'juara.csv':
		'lomba,juara_1,juara_2\nPosyandu terbaik,Posyandu Melati,Posyandu Dahlia\nMenu lokal,PKK Loktuan,PKK Guntung\n',
	'barang.csv': 'barang,merek,jumlah\nAntropometri kit,Metrisis,42\nTimbangan bayi,OneMed,12\nStadiometer,GEA,9\n',
	'log-server.txt': '2024-08-12T09:00:01 GET /bontang/ 200 12ms\n2024-08-12T09:00:02 GET /batam/ 200 9ms\n',
	'perda.md':
		'Peraturan Wali Kota Nomor 31 Tahun 2022 tentang Percepatan Penurunan Stunting, ditetapkan 12 Juli 2022, Berita Daerah Tahun 2022 Nomor 145.\n',
	'peta-titik.geojson': JSON.stringify({
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				properties: { nama: 'Puskesmas Ahmad Yani', jenis: 'puskesmas' },
				geometry: { type: 'Point', coordinates: [117.49, 0.13] },
			},
			{
				type: 'Feature',
				properties: { nama: 'Posyandu Raden Dewi', jenis: 'posyandu' },
				geometry: { type: 'Point', coordinates: [117.48, 0.12] },
			},
		],
	}),
	'indikator-2.csv':
		'kode,nama,satuan\nI1,Balita ditimbang,persen\nI2,Ibu hamil anemia,persen\nI3,Bayi lahir rendah,persen\n',
	'rekap.csv': 'kelurahan,L,P,jumlah\nLoktuan,212,198,410\nGuntung,101,97,198\nKanaan,66,71,137\n',
};
