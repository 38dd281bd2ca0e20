/** The vocabulary by which a sentence is taken apart into who or what it speaks of and what it says of it. A word
 * stands in one list; `-nya`, `-lah`, `-pun` and `-kah` behind it count as the word. Several words joined by `_` are
 * one. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** How children grow, and the numbers of it: what this site is about. */
export const STATE = words(`
	stunting prevalensi gizi gizi_buruk pendek kerdil kasus angka persen persentase grafik kurva tren statistik capaian
	cakupan
	kehadiran partisipasi kunjungan keikutsertaan d/s target rapor status_gizi berat_badan tinggi_badan pertumbuhan
	kinerja kualitas mutu penurunan kenaikan beban kondisi keadaan situasi
	tumbuh_kembang gagal_tumbuh tengkes peringkat indikator hasil_timbang hasil_ukur
`);
/** Those of them that are never said of children in general. */
export const COUNTED = new Set(
	words('prevalensi kasus grafik kurva tren statistik capaian cakupan kehadiran partisipasi target rapor'),
);
/** Whom it is about. */
export const CHILD = words(`
	anak anak-anak balita bayi baduta bocah generasi putra putri siswa murid pelajar remaja ibu ibu-ibu ibu_hamil
	jumlah_keluarga sasaran bumil
`);
/** A place, or those who speak for it. */
export const HERE = words(`
	kota kabupaten kecamatan kelurahan desa kampung gampong nagari wilayah daerah warga kita kami saya pesisir
	kesadaran pemahaman pengetahuan minat kepedulian dukungan
	posyandu puskesmas pemerintah pemkot pemkab negara program intervensi pendampingan gerakan kegiatan dana anggaran
`);

/** Praise, blame, alarm: said of a place or of its children, each is a judgement. */
export const VERDICT = words(`
	hebat gemilang cemerlang moncer mentereng membanggakan bangga kebanggaan menggembirakan gembira mengagumkan
	menakjubkan mengesankan memuaskan memukau luar_biasa istimewa prima unggul mengungguli ungguli terdepan
	menjadi_teladan jadi_teladan percontohan panutan kiblat pelopor pionir jawara juara juaranya kampiun nomor_satu
	papan_atas papan_bawah kelas_dunia iri prestasi berprestasi manis mulus sukses menyukseskan kesuksesan berhasil
	keberhasilan gagal kegagalan terbayar terbalas menang kemenangan tuntas beres lunas tamat merdeka nihil steril
	terkendali teratasi tertangani terselesaikan terbukti membuktikan tak_terbantahkan terbantahkan bobrok amburadul kacau
	payah loyo lamban mandek stagnan jalan_di_tempat terseok terseok-seok merangkak terpuruk keterpurukan kecolongan abai
	lalai absen malas ogah asal_catat asal-asalan seremoni pencitraan tak_perlu_diragukan tidak_perlu_diragukan
	tak_diragukan mahir barisan_depan garda_depan decak decak_kagum kagum ogah-ogahan setengah-setengah tutup_mata
	lepas_tangan cuci_tangan angkat_tangan pesta di_atas_kertas pahit getir nestapa derita nasib bernasib dipercantik
	dimanipulasi dipoles jalur_yang_tepat jalan_yang_benar menguntungkan merugikan tidak_serius kurang_serius
	setengah_serius di_atas_harapan di_luar_dugaan nol masalah_utama persoalan_utama kendala_utama akar_persoalan korban
	bertolak_belakang tidak_peduli kurang_peduli tak_peduli acuh meragukan mampu berpihak ditutupi optimistis memihak
	boros bocor sia-sia mubazir percuma ironis miris tragis menyedihkan memprihatinkan memalukan mengkhawatirkan
	mencemaskan meresahkan mengerikan merinding ngeri gawat darurat genting krisis bencana petaka badai tsunami bom_waktu
	gunung_es bola_salju alarm lampu_merah lampu_kuning lampu_hijau jalur_hijau jalur_merah daftar_merah daftar_hitam
	garis_merah zona_merah zona_hijau ujung_tanduk mimpi_buruk menghantui hantu momok terancam kantong lumbung sarang
	sarangnya episentrum biang biang_keladi pangkal dalang dosa ampuh manjur mujarab jitu tepat_sasaran menyelamatkan
	terselamatkan libas melibas menaklukkan menjinakkan memerangi_habis tumbang runtuh jempolan memenangkan mengentaskan
	terentaskan memelopori mengharumkan dicap menyandang predikat gelar sigap tanggap cekatan tersohor disegani bersinar
	berjaya terbengkalai terlantar telantar keteteran kewalahan kebobolan menyerah melempem tumpul mujur malang suram
	kelam cerah terang_benderang berkah jaya gemah berdikari swasembada pontang-panting compang-camping carut-marut
	jauh_panggang jungkir_balik roller_coaster rekor jeblok melempem ambruk ambyar hancur rusak_parah tercoreng mencoreng
	aib noda bersih_dari mukjizat ajaib fantastis spektakuler dahsyat drastis signifikan nyata_hasilnya kentara
	menutup-nutupi menutupi menyembunyikan merekayasa direkayasa mengada-ada bohong dusta palsu memoles dipoles
	ditutup-tutupi mengecewakan kecewa mandul ompong lumpuh sekarat setengah_hati zaman_keemasan masa_kelam
	tinggal_kenangan tinggal_cerita cerita_lama tinggal_sejarah tinggal_nama akar_masalah iri_hati acungan_jempol
	angkat_topi dunia_iri kalang_kabut unjuk_gigi angin_segar titik_terang titik_nadir puncak dasar_jurang di_dasar
	sehat_walafiat walafiat bugar
`);

/** A number's or a state's movement. */
export const MOVEMENT = words(`
	naik menaik turun menurun meningkat membaik memburuk bertambah berkurang menyusut susut merosot anjlok melonjak
	melandai landai mereda reda surut menyurut lenyap hilang menghilang sirna punah pudar memudar padam habis terpangkas
	terkikis tergerus melesat melejit meroket melambung membubung meledak membeludak membludak membengkak membuncah
	menjamur merebak merajalela meluas merambat menjalar menular mewabah menggila menjadi-jadi mengecil membesar menciut
	melebar menyempit menipis menebal beranjak bergeser berubah berbalik terjun menukik meluncur terkerek mengerek
	terdongkrak mendongkrak mendaki terpuruk pulih sembuh lolos bangkit terputus memutus_mata_rantai terbebas keluar_dari
	berlari mengejar menyentuh menembus tembus mencapai melampaui terlampaui terlewati terpenuhi tercapai melebihi
	terkejar meraih terjadi_lonjakan mengalami lulus lepas_dari keluar_dari lunglai goyah kokoh melipatgandakan berlipat
	berlipat_ganda berganda turunnya naiknya penurunannya kenaikannya menanjak merayap terus-menerus
	berangsur berangsur-angsur mencuat muncul bermunculan bertebaran  menumpuk berjatuhan
	bermasalah bertahan tetap_tinggi beres menghangat mendingin menggunung menggejala melesu menaikkan menekan menurunkan
	memangkas mengurangi menghapus memberantas memperbaiki memperburuk memperparah meningkatkan mengatasi menuntaskan
	menyembuhkan memulihkan membebaskan
`);

/** Comparison, degree, order. */
export const DEGREE = words(`
	lebih paling makin semakin kian sangat amat terlalu kelewat terlampau jauh_lebih cukup agak relatif nyaris hampir
	serba dibanding dibandingkan daripada ketimbang kalah mengalahkan menandingi tandingan menyaingi menyalip menyusul
	setara sejajar menyamai meninggalkan tertinggal ketinggalan ketertinggalan tak_kalah melebihi jauh_dari mendekati
	sama_dengan tertinggi terendah terbanyak tersedikit terbesar terkecil terbaik terburuk terparah tercepat terlambat
	termaju terpesat terkuat terhebat teraktif terberat tertua terjauh terunggul tersehat terawan tertimpang timpang
	ketimpangan jurang senjang kesenjangan tinggi rendah besar banyak sedikit kecil parah buruk jelek baik bagus bagusnya
	lumayan wajar normal ideal sempurna langka jarang sering kerap ramai sepi penuh kosong kebanjiran melimpah mentok
	padat membanjir berjubel antusias rajin disiplin jangkung montok kurus gemuk sehat lemah kuat aman rawan rentan cerdas
	bersih kotor jorok kumuh miskin kaya berat ringan merata menyeluruh maksimal optimal prima aktif pasif maju mundur
	cepat lambat sempurna kompak solid bebas akurat valid sahih andal nyata riil benar keliru salah meleset kebesaran
	kekecilan ngawur layak pantas patut diragukan
	 kelebihan kebanyakan umumnya rata-rata mayoritas sebagian_besar sebagian_kecil separuh setengah segelintir puluhan ratusan
	ribuan belasan berjibun sejumlah_besar tak_satu_pun tidak_satu_pun tak_seorang_pun seluruhnya semuanya seratus_persen
	tanpa_kecuali total sepenuhnya
	 tidak_ada_yang tak_ada_yang tidak_ada tak_ada tiada tidak_ada_lagi tak_ada_lagi cuma sekadar melulu dihitung_jari bisa_dihitung sebelah_tangan tinggal tersisa bersisa terus selalu
	senantiasa tak_pernah tidak_pernah tak_kunjung belum_pernah tak_lagi tidak_lagi tak_perlu_lagi tidak_perlu_lagi tanpa_hasil   memang justru ternyata pasti
	dipastikan jelas-jelas sungguh benar-benar praktis sejati sungguh-sungguh dominan mendominasi didominasi bak ibarat
	laksana sesungguhnya sebenarnya sejatinya tak_bisa_dibantah boleh_diadu kawakan
`);

/** Words of the lists that mean something else together with their neighbours. */
export const NEUTRAL = words(`
	karena_itu sebab_itu oleh_karena oleh_sebab kemungkinan_besar bukan_hanya tidak_hanya bukan_sekadar kekurangan_energi
	kurang_energi sampai_tuntas hingga_tuntas paling_lambat paling_lama paling_sedikit paling_kurang paling_penting
	paling_menentukan paling_membutuhkan paling_perlu air_bersih jamban_sehat rumah_sehat rumah_layak makanan_sehat
	hidup_bersih lingkungan_bersih usia_produktif tumbuhnya_tertinggal kaki_kecil rumah_sakit anak_sakit lahir_kecil
	besar_kecilnya tinggal_di tinggal_bersama yang_tinggal dari_nol tidak_banyak sumber_air sumber_dana sumber_data
	sumber_daya sumber_angka akar_rumput hari_sehat kartu_sehat berat_badan berat_lahir tinggi_badan panjang_badan
	tinggi_anak perguruan_tinggi sekolah_tinggi tengah_malam bayi_kecil anak_besar sedikit_saja total_anggaran
	kurang_mampu tidak_mampu yang_mampu keluarga_mampu orang_mampu belum_mampu menghasilkan_daftar
	menghasilkan_kesepakatan menghasilkan_keputusan menghasilkan_rencana menghasilkan_rekomendasi menghasilkan_usulan
	menghasilkan_dokumen puncak_acara puncak_hari pusat_kesehatan gelar_wicara sasaran_utama zero_stunting menuju_zero
`);
/** Heads of a compound: `rembuk stunting` is about a meeting, `di bidang gizi` about a field. */
export const ACTIVITY = words(`
	kurang_dari lebih_dari lain_dari data_dari jumlah_dari rembuk audit rapat program tim intervensi penanganan pencegahan
	percepatan penurunan data bahaya materi kegiatan anggaran petugas
	ahli layanan perbaikan penanggulangan koordinasi aksi reviu bidang soal tentang mengenai urusan  konvergensi gerakan sadar duta
	tanpa pada di dalam menurut dengan bagi selain sesudah sebelum sejak selama oleh terhadap akan atas bantu kelas
	edukasi penyuluhan sosialisasi lokakarya seminar pemantauan pengukuran pengentasan pemenuhan asupan tenaga konselor
	pojok rumah satgas strategi kebijakan peraturan isu topik istilah kata arti definisi target rumus audit_kasus melawan
	mengatasi mencegah menangani kurang kekurangan
`);

/** What brought something about. */
export const CAUSE = words(`
	berkat akibat gara-gara lantaran karena dipicu dipengaruhi disebabkan diakibatkan bikin menyebabkan mengakibatkan
	membuat menjadikan melahirkan mencetak menghasilkan memicu mendorong berdampak berpengaruh menyumbang disumbang
	melatari dilatarbelakangi dilatari akar penyebab pemicu faktor sumber_utama sumber_masalah bersumber berakar bermuara
	berbuah membuahkan menuai buah dampak imbas
	merampas merenggut menelan menanggung_beban mewariskan diwarisi menular  hasil_kerja
	berperan andil beri_andil mengubah mempercepat memperlambat menghambat menghalangi
`);

/** What takes a claim back or leaves it open, up to the next comma: a wish, a duty, a condition, a question. */
export const OPENING = words(`
	untuk agar supaya guna demi bila jika kalau apabila jikalau apakah berapa seberapa siapa kapan mengapa kenapa
	bagaimana mana entah bisa dapat mungkin barangkali boleh_jadi harus wajib perlu hendak ingin berharap diharapkan
	bertujuan berupaya mencoba menargetkan menyarankan mengusulkan meminta diminta mengajak jangan jangan_sampai bertekad
	berkomitmen sepakat dalam_rangka rencana belum_tentu mengingatkan khawatir menanyakan menilai_apakah
	mengimbau mendorong_agar bermaksud menyasar mari semoga moga-moga seandainya andaikan harapan  
`);

/** A claim that something is not known or not said. */
export const UNKNOWN =
	/(?<!\p{L})(?:belum ada|belum (?:turun|naik|berubah|tentu)|(?:tidak|tak) ada (?!lagi|satu|yang|anak|balita|bayi|baduta|kasus|ibu|kelurahan|desa|kecamatan|kota|kabupaten|daerah|posyandu|keluarga|warga|stunting|gizi)|tidak satu pun (?:dari|di)|bukan (?:jumlah|seluruh|semua|hitungan|hasil|angka|ukuran|vonis|daftar|kerja|kesalahan|aib|berarti|persen))|^ ?(?:ini|itu|ia|keduanya) bukan|(?<!\p{L})(?:tidak|belum|bukan|tak|tanpa) (?:(?:kami|pernah|juga|bisa|dapat|boleh|akan|ikut|ada (?:keterangan|penjelasan|dokumen|data|uraian)|ingin|mau|hendak|sempat|lagi|sama|selalu|semua|pun|satu) )*(?:di(?:sebut|ketahui|temukan|tulis|umum|terbit|publikasi|terang|rinci|ungkap|buka|beri|jelas|hitung|ukur|catat|jajar|banding|gabung|sambung|campur|baca|jawab|sangkal|dapat|siar|muat|simpan|minta|pakai|jumlah|cantum|lapor|uji|urai|bagi|bawa|ulang)[a-z]*|diungkapkan|tahu|temukan|menemukan|menyebut[a-z]*|memuat|menjawab|menerangkan|mengukur|menilai|membahas|membandingkan|menghitung|mencatat|tersedia|terbit|berarti|sama|dapat|ada keterangan|jelas|terjawab|keterangan|mengatakan|menunjukkan|membuktikan|mencakup|termasuk|wajib|selesai|ukuran|menyimpan|memperoleh|mendapat|menerima|datang|hadir|terlihat|tercatat|cukup untuk|hasil)(?!\p{L})/u;

/** `menunjukkan hasil positif`, `buah kerja keras`: what came of it, in other words than a number. */
export const OUTCOME =
	/(?<!\p{L})(?:(?:menunjukkan|memperlihatkan|merasakan|mengalami|memberi(?:kan)?|membawa|menuai|memetik|berbuah|membuahkan|terlihat|tampak|ada|punya|mempunyai|memiliki|mendatangkan|meninggalkan) (?:\p{L}+ ){0,1}?(?:hasil|dampak|pengaruh|perubahan|perbaikan|kemajuan|perkembangan|manfaat|efek|keberhasilan)(?! (?:pengukuran|penimbangan|survei|rapat|reviu|timbang|ukur|lomba|penilaian|audit|rembuk|di dokumen))|efektif (?:me|untuk|bagi|dalam)\p{L}*|hasil (?:kerja|jerih|perjuangan|usaha|gotong)(?! sama)|hasil(?:nya)? (?:\p{L}+ ){0,2}?(?:positif|negatif|nyata|baik|bagus|buruk|memuaskan|menggembirakan|signifikan))(?!\p{L})/u;
/** A part of all, at the head: what is not known of them is told of them none the less. */
export const PART_OF_ALL =
	/^\s*(?:banyak|sebagian|kebanyakan|belasan|puluhan|ratusan|ribuan|separuh|mayoritas|hampir|nyaris|semua|seluruh|setiap)(?!\p{L})/u;

/** Of a number: where it comes from, what it covers, how it is read. */
export const OF_NUMBERS =
	/(?<!\p{L})(?:(?:ber)?asal(?:nya)?|bersumber|berbeda|berlainan|bergantung|tergantung|berlaku|berkaitan|mencakup|meliputi|memuat|mengikuti|memakai|menggunakan|memerlukan|membutuhkan|bercerita|berbicara|menyangkut|mengacu|merujuk|menggambarkan|adalah|ialah|berarti|yaitu|yakni|(?:itu|ini|tersebut) (?:dari|milik|pernyataan|taksiran|perkiraan|sementara|akhir))(?!\p{L})/u;

/** Who acts, at the head of a clause. */
export const AGENT = words(`
	pemerintah pemkot pemkab pemko kementerian dinas dinkes wali walikota wakil bupati gubernur sekretaris asisten
	penjabat lurah camat kepala kader petugas bidan dokter perawat perusahaan tim tpps puskesmas posyandu rapat rembuk
	lokakarya forum peserta relawan kelompok lembaga kami kita saya ia dia mereka anda pembaca warga orang_tua para_ayah
	para_ibu ketua anggota pengurus ahli pengamat wartawan narasumber juru_bicara pkk baznas bkkbn bappeda bapperida rt rw
	tokoh peneliti mahasiswa dosen penyuluh penilai provinsi badan kantor rumah_sakit sekolah universitas komunitas
	yayasan masyarakat hadirin panitia pendamping humas opd ayah
`);

/** What is no one's doing but a paper's, a plan's or a tool's. */
export const PAPER = words(`
	peraturan perwali perbup dokumen laporan halaman situs tulisan peta tabel berita rilis siaran_pers surat keputusan
	survei berkas sumber buku kartu formulir daftar jadwal materi panduan rencana acara kegiatan program kelas lomba
	pelatihan penimbangan_serentak pertemuan layanan e-ppgbm catatan register data siaran kutipan alat timbangan papan
	makanan bantuan vitamin imunisasi dana anggaran insentif
`);

/** What people do in a programme: the beginnings of verbs, to which `-kan`, `-i` and `-nya` may be added. A verb that
 * is none of these says how things stand as often as what was done. */
export const DEEDS = new Set(
	words(`
		bekerja belajar beralih beranggapan berangkat berasal berbahasa berbaring berbelanja berbicara bercerita berdiri
		berdiskusi berdoa berembuk bergabung bergotong berharap berisi beristirahat berjaga berjanji berjudul berkantor
		berkata berkebun berkeliling berkolom berkonsultasi berkoordinasi berkumpul berkunjung berlaku berlangsung
		bermusyawarah bernama bernomor berpendapat berpesan berpindah berpuasa bersepakat bersilaturahmi bertanggal
		bertanggung bertanya bertempat bertemu bertugas bertuju berupa beternak melaksana melaku melalu melampir melanjut
		melantik melapor melaporkan melarang melatih melaunching melaut melayan melepas melewat melibat melihat meliput
		meluncur meluruskan memadu memakai memaknai memancing memandi memanen memantau memantaunya memapar memaparkan
		memasak memasang membaca membagi membagikan membahas membanding membangun membantah membantu membaring membatal
		membatas membawa membayar membedah membedakan membelanja membeli membenarkan membentuk memberi memberitahu
		memberitahukan memberlakukan membetul membicara membubuh membubuhkan membuka membungkuk membungkus membutuh
		memegang memeriksa memerlu memesan memeta memfasilitasi memilah memilih memindah meminjam meminjamkan meminta
		memompa memotong memotret memperaga memperbarui memperkenalkan memperoleh memperpanjang mempersila mempraktik
		mempublikasi memuat memugar memulai memulangkan memutus memvalidasi memverifikasi menabung menafsir menambah
		menampung menanam menandai menandatangan menangan menangis menanya menargetkan menarik menawar mencabut mencair
		mencakup mencantum mencari mencatat mencoba mencocok mencoret mencuci mendaftar mendahulu mendamping mendampingi
		mendapat mendata mendatang mendeklarasi mendemonstrasi mendengar mendirikan menduga mendukung menegakkan menegur
		meneliti menelusur menempel menempuh menemu menentu menerang menerapkan menerbit menerima menerus menetap
		menetapkan mengabar mengabari mengada mengadopsi mengaitkan mengajak mengakhiri mengaku mengalih mengalokasi
		mengamat mengambil menganalisis mengandal mengandung menganggar mengantar mengantongi mengantre mengapresiasi
		mengarah mengarsip mengaspal mengasuh mengata mengatur mengawal mengawas mengecat mengecek mengelola mengeluar
		mengeluarkan mengeluh mengembali  mengerja mengesahkan mengetahui mengetik mengetuk mengevaluasi menggaji
		menggalang menggali menggambar menggandeng mengganti menggantikan menggelar menggendong menggigit mengguna
		menggunting menghabiskan menghadap menghadiahi menghadir menghargai menghendaki menghibah menghidang menghimpun
		menghitung menghitungnya menghubung mengikut mengimbau mengimunisasi mengingat menginput mengintegrasi mengirim
		mengisi mengizin mengkaji mengkoordinasi mengkritik mengobati mengolah mengombinasi mengoordinasi mengoreksi
		mengucap menguji mengukur mengulang mengulas mengumpul mengumum mengunci mengundang mengundangkan mengunduh
		mengunggah mengungkap mengunjung mengupas mengurus mengusul mengutamakan mengutip menidur menikah menilai menimang
		menimbang meninjau menitip menitipkan menjadwal menjaga menjalan menjawab menjelas menjemput menjual menjumlah
		menolak mensosialisasi mensyarat menugas menulis menunda menunggu menunjuk menutur menyalami menyalin menyalur
		menyamar menyambung menyambut menyampai menyanggah menyanggupi menyangkal menyantuni menyanyi menyapih menyaran
		menyaring menyasar menyata menyatu menyebar menyebut menyedia menyegel menyelenggara menyemangat menyembelih
		menyepakat menyerah menyerta menyertakan menyerukan menyesal menyetor menyetujui menyewa menyiap menyiar menyimak
		menyimpan menyimpulkan menyinggung menyinkron menyisihkan menyosialisasi menyuap menyudahi menyuluh menyuntik
		menyunting menyusu menyusun meraba meralat merangkum merantau merawat merealisasi merekap merencana merenovasi
		meresepkan meresmi merevisi merinci merintis meronta merujuk mewajib mewawancara mewujud
	`),
);

/** Verbs that tell a state and no doing, though they look like doing; with those above. */
export const NO_DEED = words(`
	dijumpai dialami diderita didapati menjadi mencapai meraih mengalami menunjukkan memperlihatkan menandakan
	mencerminkan mencatat mencatatkan menempati menduduki memegang memasuki merasakan menikmati menghadapi mendera melanda
	menimpa menghinggapi membayangi mengepung menyelimuti mengintai menyergap memiliki mempunyai berlalu bernasib
	berstatus berpredikat berada bergelimang berkutat bergulat berjuang dinilai dianggap dipandang dicap dikenal dijuluki
	disebut-sebut ditaklukkan dikalahkan diatasi ditekan diturunkan dituntaskan diselesaikan diberantas dihapus dipangkas
	dikendalikan dijamin dikuasai diperparah diperburuk dirasakan dihantui dilanda didera dikepung diselimuti ditinggalkan
	dipastikan didominasi disumbang dipicu disebabkan diakibatkan dipengaruhi dilatari dilatarbelakangi disalip disusul
	dijinakkan diperangi ditanggung memerangi menghidap mengidap menderita menyerang melahap menggerogoti mengancam
	berlangsung menelan merenggut meratap menghilang mengering menyandang memimpin melaju melenggang
`);
