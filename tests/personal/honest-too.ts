// More files that are nobody's secret: schedules, menus, people in office, sources, numbers of other kinds.

/** In small letters, and put together while a test runs: this file is looked through, too. */
const [siti, bayu, dewi, rizky, aisyah, ahmad, nur, ratna] =
	'siti rahmawati,bayu pratama,dewi lestari,rizky maulana,aisyah putri,ahmad fauzi,nur aini,ratna sari'
		.split(',')
		.map((name) => name.replace(/\b\w/g, (letter) => letter.toUpperCase()));

export const HONEST_TOO: Readonly<Record<string, string>> = {
	'guru.csv': 'kelas,guru,hari\nKelas A,Bu Rina,Senin\nKelas B,Bu Sari,Selasa\nKelas C,Pak Budi,Rabu\n',
	'kelas-jam.csv': 'jam,senin,selasa,rabu\n08.00,Kelas Balita,Kelas Ibu,Senam\n09.00,Gizi,Konseling,Imunisasi\n',
	'menu-waktu.csv':
		'umur,menu pagi,menu siang\n6 bulan,Bubur Susu,Bubur Saring\n9 bulan,Tim Saring,Tim Ikan\n12 bulan,Nasi Tim,Sup Ayam\n',
	'menu-gizi.csv':
		'Nama Menu,Umur (bulan),Kalori,Protein\nPutri Salju,6,100,2\nBubur Manado,9,120,4\nSari Kacang,12,150,5\nNasi Uduk,12,180,5\n',
	'posyandu-alamat.csv':
		'nama,umur,alamat\nPosyandu Melati,12,Jl. Mawar 3\nPosyandu Kenanga,9,Jl. Anggrek 1\nPosyandu Kartini,15,Jl. Dahlia 7\n',
	'kontak.md': 'Kontak: Dinas Kesehatan Kota Batam, +62 778 321456; PPID +62 778 321457.\n',
	'instansi.csv':
		'instansi,telepon\nDinas Kesehatan,+62 548 21234\nBappeda,+62 548 21235\nRSUD Taman Husada,+62 548 22111\n',
	'kaki.html': '<footer>Kantor: Jl. Ahmad Yani 1. Telepon <a href="tel:+6277832145">+62 778 32145</a></footer>',
	'jadwal-kelas.md': `# Jadwal kelas ibu hamil\n\n- 5 Agustus 2024: Kelurahan Loktuan, pemateri Bidan ${ratna}\n- 12 Agustus 2024: Kelurahan Guntung, pemateri Bidan ${dewi}\n- 19 Agustus 2024: Kanaan, pemateri Bidan ${nur}\n`,
	'penyusun.md': `Tim penyusun: ${siti} (ketua), ${bayu} (anggota), ${dewi} (anggota).\n`,
	'redaksi.md': `Redaksi: ${rizky}, ${aisyah}, ${ahmad}. Diperbarui 12 Agustus 2024.\n`,
	'berita-bupati.md':
		'Bupati Kutai Timur Ardiansyah Sulaiman meresmikan posyandu, Senin (12/8/2024). Sekretaris Daerah Rizali Hadi hadir.\n',
	'berita-ahli.md': `Menurut ${siti}, ahli gizi RSUD, anak umur 2 tahun perlu protein hewani.\n`,
	'berita-profesor.md': 'Prof. Damayanti Sjarif menjelaskan bahwa balita 24 bulan dengan berat kurang perlu dirujuk.\n',
	'pustaka.csv': 'penulis,judul,tahun\nRahmawati S,Stunting,2021\nPratama B,Gizi,2020\nLestari D,Air,2022\n',
	'pustaka.bib': `@article{a, author={${siti} and ${bayu}}, title={Stunting}, year={2021}}\n@book{b, author={${dewi}}, title={Gizi}, year={2020}}\n`,
	'pustaka.ris': `TY  - JOUR\nAU  - ${siti?.split(' ').reverse().join(', ')}\nPY  - 2021/03/04\nER  - \n`,
	'penyumbang.json': JSON.stringify({
		contributors: [
			{ name: `${rizky}`, role: 'editor' },
			{ name: `${aisyah}`, role: 'penulis' },
			{ name: `${ahmad}`, role: 'data' },
		],
	}),
	'kegiatan.csv':
		'tanggal,kegiatan,penanggung jawab\n2024-08-01,Rembuk stunting,Bappeda\n2024-08-09,Aksi 7,Dinas Kesehatan\n2024-09-01,Audit kasus,DPPKB\n',
	'mpasi.md':
		'| Umur | Tekstur | Porsi |\n|---|---|---|\n| 6-8 bulan | saring | 2-3 sendok |\n| 9-11 bulan | cincang | 1/2 mangkuk |\n',
	'rt.md': 'Sebanyak 12 balita di RT 03 dan RT 05 Kelurahan Loktuan sudah diimunisasi.\n',
	'rt-jumlah.csv': 'kelurahan,rt,balita,pendek\nLoktuan,1,20,3\nLoktuan,2,18,2\nLoktuan,3,22,5\nGuntung,1,30,6\n',
	'kelompok.csv': 'kelompok,L,P\n0-5 bulan,120,130\n6-11 bulan,140,133\n12-23 bulan,260,249\n',
	'hari.csv': 'tahun,bulan,hari,ditimbang\n2024,8,5,120\n2024,8,6,133\n2024,8,7,98\n2024,8,8,140\n',
	'peraturan.txt': 'Peraturan Wali Kota Nomor 12 Tahun 2023 tanggal 4 Maret 2023; lembar 6474.01.2023.0001\n',
	'nomor.txt': 'DOI 10.1186/s12889-021-10500-7, ISBN 978-602-1234-56-7, NPSN 30401234, NIP 19710304 199703 1 004\n',
	'surat.csv':
		'no,nomor surat,tanggal\n1,440/1234/DINKES/2024,2024-08-01\n2,440/1235/DINKES/2024,2024-08-02\n3,440/1240/DINKES/2024,2024-08-09\n',
	'sekolah-alamat.csv':
		'sekolah,alamat\nSD Negeri 1,Jl. Siti Aisyah RT 03\nTK Dewi Sartika,Jl. Ahmad Yani RT 05\nPAUD Kartini,Jl. Cut Nyak Dien RT 01\n',
	'kode.ts':
		"const NAMES = ['Kota Bontang', 'Kota Batam', 'Kota Binjai'];\nconst born = new Date('2021-03-04');\nexport const umur = (lahir: string) => lahir;\n",
	'kisah.md':
		'Kisah ini tentang program PMT lokal. Nama anak dan ibunya tidak kami tulis. Umur mereka 12 sampai 59 bulan.\n',
	'profil.md': 'Hj. Neni Moerniaeni (58 tahun), Wali Kota Bontang, lahir di Bontang.\n',
	'kelas.ics':
		'BEGIN:VEVENT\nSUMMARY:Kelas Ibu Balita Loktuan\nDTSTART:20240812\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Posyandu Kartini\nDTSTART:20240813\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Posyandu Dewi Sartika\nDTSTART:20240815\nEND:VEVENT\n',
	'posyandu.geojson': JSON.stringify({
		type: 'FeatureCollection',
		features: ['Posyandu Melati', 'Puskesmas Guntung', 'RSUD'].map((nama, i) => ({
			type: 'Feature',
			properties: { nama, kader: i + 3 },
			geometry: { type: 'Point', coordinates: [117.4701234 + i / 100, 0.1234567] },
		})),
	}),
	'indikator.csv':
		'indikator,definisi\nTB/U,Tinggi menurut umur\nBB/U,Berat menurut umur\nBB/TB,Berat menurut tinggi\n',
	'kecamatan.csv':
		'kode,nama,tanggal\n64.74.01,Bontang Utara,2002-05-12\n64.74.02,Bontang Selatan,2002-05-12\n64.74.03,Bontang Barat,2003-08-01\n',
	'wali-kota.csv':
		'kota,wali kota,mulai\nBontang,Neni Moerniaeni,2025-02-20\nBatam,Amsakar Achmad,2025-02-20\nBinjai,Amir Hamzah,2021-02-26\n',
	'salam.md': `Halo, saya ${rizky}, pengembang situs ini. Surel: rm@contoh.invalid\n`,
	'acuan.txt': 'Ref: 2024081200010001, 2024081200010002, 2024081200010003\n',
	'transaksi.csv': 'id transaksi,jumlah\n3201120824000001,1000\n3201120824000015,2000\n',
	'merek.csv': 'merek,umur,berat\nSusu Dewi,12,400\nBiskuit Aisyah,6,120\nBubur Nisa,6,100\n',
	'foto.html': `<figure><img alt="Peta Kota Bontang, 17,4 persen balita pendek, 2025"><figcaption>Foto: ${ahmad}, 12 Agustus 2024</figcaption></figure>`,
};
