import type advice from './level-advice.json';

/** Words that judge a number without naming it: where it stands against a target, in which class, in which order, where
 * it is going, how large a part it is, what brought it about. Each can be false like a number, and none leads to a
 * document. */
export type LevelKind = keyof typeof advice;

export const L = String.raw`(?<!\p{L})`;
export const R = String.raw`(?!\p{L})`;
const UP_DOWN =
	'(?:menurun|turun|naik|meningkat|membaik|memburuk|berkurang|bertambah|menyusut|merosot|melonjak|anjlok|stagnan|menaik|terpangkas|melandai)';
const CHILDREN = '(?:balita|anak|baduta|bayi|kasus|keluarga|ibu|warga|kelurahan|desa)';
const YARDSTICK =
	'(?:target|sasaran|ambang|batas (?:aman|who|nasional)|standar ' +
	'who|(?:rata-rata|rerata|angka|prevalensi|capaian)(?: (?:stunting|prevalensi))? ' +
	'(?:nasional|provinsi|indonesia|kota lain|daerah lain))';
const VERY =
	'(?:sudah|telah|sangat|cukup|amat|begitu|relatif|tergolong|terbilang|masih|benar-benar|dinilai|yang|terasa|sungguh|paling|lumayan|terlalu)';
const GOOD =
	'(?:baik|bagus|tinggi(?! badan| menurut| anak| ' +
	'balita)|memuaskan|menggembirakan|ideal|optimal|maksimal|sempurna|memadai|lengkap|penuh|menyeluruh|merata|luar ' +
	'biasa|membanggakan|prima|mantap|tuntas|mencukupi|paripurna|istimewa|cemerlang|hebat|gemilang|mengesankan|mengagumkan)';
const POOR = '(?:rendah|jelek|buruk|minim|mengecewakan|memprihatinkan|lemah|kecil|sedikit|kurang)';
const ATTENDANCE =
	'(?:cakupan|partisipasi|kehadiran|keikutsertaan|kunjungan|capaian (?:pengukuran|penimbangan)|tingkat ' +
	'(?:pengukuran|penimbangan)|d/s)';
/** How sure a way of measuring is held to be. */
const SURE =
	'(?:akurat|tepat|valid|sahih|andal|benar|nyata|riil|teliti|objektif|jujur|meyakinkan|kredibel|kuat|terpercaya|tepercaya|(?:dapat|bisa|layak) ' +
	'di(?:percaya|andalkan|pegang)|mewakili|representatif|menggambarkan|masuk akal)';
const METHODS =
	'(?:survei|ssgi|ski|ssgbi|riskesdas|e-?ppgbm|register|catatan posyandu|data posyandu|hasil ' +
	'posyandu|penimbangan|operasi timbang|pendataan|angka|data|hasil)';
const LOWER = '(?:menekan|menurunkan|memangkas|mengurangi|menghapus|mengentaskan|memberantas)';
/** Who means to, and has not said that it is done. */
const EFFORT =
	'(?:upaya|usaha|langkah|strategi|rencana|komitmen|target|tugas|cara|guna|demi|dalam|rangka|kegiatan|gerakan|aksi|tim|tekad|bertekad|' +
	'berkomitmen|sepakat|mengajak|membantu|untuk|agar|ingin|percepatan|peran|intervensi|janji|berjanji|meminta|diminta|ikut|fokus|bertugas|' +
	'bertujuan|ditujukan|tidak|belum|bukan)';
const HERE = String.raw`(?:stunting|kasus|pendek|prevalensi|penurunan|kenaikan|angka)(?:nya)? (?:\p{L}+ ){0,2}?(?:di|kota|kabupaten) (?!indonesia|dunia)\p{L}+`;
const MOVEMENT = '(?:kenaikan|penurunan|peningkatan|lonjakan|perbaikan|kemajuan)';
const HEADS = '(?:angka|prevalensi|kasus|stunting|capaian|keberhasilan|kegagalan)';
const COUNT_WORD = String.raw`(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|bertahun-tahun)`;

/** What is looked for, in small letters, behind what kind of judgement it is; where two overlap the longer counts. `#`
 * begins a remark; a line that stands further in goes on with the one above. */
export const PATTERNS: readonly (readonly [LevelKind, string])[] = String.raw`
	sasaran: (?:(?:jauh|masih|sudah|telah|kini|belum|tidak) )*(?:di ?bawah|di ?atas|melampaui|melebihi|mencapai|memenuhi
		|menembus|melewati|menyentuh|lebih (?:rendah|tinggi|baik|buruk|kecil|besar) (?:dari(?:pada)?|dibanding(?:kan)?)
		|sesuai(?: dengan)?|setara(?: dengan)?|sama dengan|mendekati) ${YARDSTICK}
	sasaran: ${YARDSTICK}(?: \p{L}+){0,4} (?:sudah |telah |belum |tidak |berhasil )*(?:tercapai|terlampaui|terpenuhi
		|dilampaui|dicapai|dipenuhi)
	golongan: (?:tergolong|digolongkan|terbilang|dikategorikan|masuk(?: dalam)?|termasuk|berada (?:pada|di|dalam)
		|berstatus|berkategori)(?: (?:sebagai|kategori|golongan|kelompok|kelas|tingkat|status|zona|yang|dalam|daerah|kota
		|wilayah))* (?:sangat |cukup |relatif |masih )*(?:rendah|sedang|tinggi|parah|serius|kritis|buruk|baik|aman|gawat
		|darurat|ringan|berat|mengkhawatirkan)
	golongan: (?:angka|prevalensi|stunting|kasus)(?:nya)?(?: (?!tidak|bukan|yang)\p{L}+){0,3} (?:masih|cukup|sangat
		|relatif|sudah|tetap|terlalu|amat) (?:rendah|tinggi|parah|serius|kritis|buruk|aman|gawat|mengkhawatirkan
		|memprihatinkan)(?! badan| menurut)
	urutan: (?:ter(?:tinggi|r?endah|banyak|sedikit|besar|kecil|baik|buruk|parah)|paling (?:sering|jarang|rawan|rentan|aman
		|sehat|tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah)|ter(?:cepat|lambat|maju|pesat|tajam)|juru kunci
		|peringkat (?:atas|bawah|teratas|terbawah|buncit|pertama|terakhir)|urutan (?:pertama|terakhir|buncit|teratas
		|terbawah))
	urutan: tidak (?:ada|satu pun) (?:kota|kabupaten|daerah|provinsi|kecamatan|kelurahan
		|desa)(?: \p{L}+){0,6}? (?:se(?:rendah|tinggi|baik|buruk|besar|kecil|banyak|sedikit|maju|cepat)|lebih \p{L}+)
	urutan: (?:termasuk|masuk|berada di|menempati|menduduki) (?:\p{L}+ ){0,2}?(?:${COUNT_WORD}) (?:besar|teratas|terbawah
		|terbaik|terburuk|pertama|terakhir)
	arah: (?:(?:terus(?:-menerus)?|selalu|konsisten|kian|makin|semakin|perlahan|secara bertahap|setiap tahun
		|tiap tahun) ${UP_DOWN}|${UP_DOWN} (?:\p{L}+ ){0,2}?(?:terus|konsisten|(?:setiap|tiap) (?:tahun|bulan)
		|dari (?:tahun ke tahun|bulan ke bulan)|tahun demi tahun|bulan demi bulan|dari waktu ke waktu|(?:selama
		|dalam) (?:${COUNT_WORD} )?tahun|${COUNT_WORD} tahun berturut-turut|berturut-turut|(?:sejak|semenjak) program)
		|tren(?:nya)?(?: (?:stunting|prevalensi|angka|yang|terus|masih))* ${UP_DOWN})
	arah: (?:anak|balita)(?:-anak)?(?: \p{L}+){0,3} (?:kini|sekarang|makin|semakin|kian) (?:lebih )?(?:tinggi|pendek|sehat
		|kurus|gemuk)
	golongan: (?:stunting|prevalensi|kasus|angka)nya (?:sangat |amat |cukup |relatif )?(?:minim|rendah|tinggi|kecil
		|sedikit|banyak|parah)
	cara: ${METHODS}(?:nya)?(?: (?!tidak|bukan|belum|apakah|mana|bila|jika|kalau)\p{L}+){0,3} (?:sama dengan|menggambarkan
		|mewakili|mencerminkan) (?:keadaan|kondisi|kenyataan)(?!.{0,40} yang (?:datang|diukur|terpilih))
	cakupan: (?:posyandu|penimbangan)(?: (?!tidak|belum|yang)\p{L}+){0,3} (?:selalu|sudah|sangat|makin|kian) (?:penuh
		|ramai|sepi|lengkap|merata|diminati)|(?:posyandu|penimbangan|pengukuran)(?: (?!tidak|belum
		|yang)\p{L}+){0,3} (?:sempurna|tuntas|memuaskan|luar biasa)
	banding: lebih (?:sering|jarang|banyak|sedikit|rentan)(?: yang)? (?:stunting|pendek)
	banding: (?:anak|balita|baduta)(?:-anak)?(?: (?!yang|agar|supaya|tumbuh|menjadi|membuat|tidak
		|belum)\p{L}+){0,4} (?:jauh |sedikit )?lebih (?:sehat|pendek|kecil|kurus|gemuk|besar|tinggi)(?= ?[.,;!]|$)
		|gizi (?:anak|balita)(?: (?!yang|agar|supaya|tidak|belum)\p{L}+){0,3} lebih (?:baik|buruk)
	bagian: (?:kasus|(?:anak|balita) (?:yang )?(?:stunting|pendek))(?: (?!di)\p{L}+){0,2} (?:sudah|kini|telah) (?:tidak
		|tak) (?:ada|ditemukan|tersisa)
	golongan: (?:stunting|gizi buruk|anak pendek|balita pendek) (?:sudah |kini )?(?:bukan|tidak
		|tak) lagi (?:menjadi )?(?:masalah|persoalan|ancaman)
	bagian: (?:hampir|nyaris) (?:seluruh|semua)nya
	bagian: (?:tinggal|hanya|cuma) hitungan jari|dihitung (?:dengan )?jari
	bagian: (?:hanya|cuma|tinggal) (?:segelintir|sedikit|beberapa|sebagian kecil) ${CHILDREN}
	arah: (?:stunting|kasus|prevalensi|angka)(?:nya)?(?: \p{L}+){0,3} (?:akan|bakal|pasti|dipastikan)(?: segera)? (?:nol
		|turun|naik|hilang|tuntas|habis|rendah|tinggi|menurun|meningkat)
	# Praise and blame of a place.
	nilai: menggembirakan|memprihatinkan|mengkhawatirkan|membanggakan|mengecewakan|mencemaskan|meresahkan|(?:tertinggal
		|unggul|kalah)(?= (?:dari|atas|dengan|dibanding))|(?:jauh|sedikit|agak) lebih \p{L}+|(?:lampu|zona|(?:ber)?kategori
		|(?:ber)?status|rapor) (?:merah|kuning|hijau)|di (?:atas|bawah) (?:standar|rata-rata|normal)|mengalahkan|mengungguli
		|menyalip|menyaingi|penyumbang(?: utama| terbesar)?|(?:warga|ibu|orang tua|keluarga|kader|petugas
		|bidan)(?: (?!yang)\p{L}+){0,4} (?:sangat |kurang |paling )?(?:rajin|malas|enggan|antusias|disiplin|patuh)|(?:layak
		|pantas|patut) (?:dipuji|diteladani|ditiru|dicontoh|dicap|dijuluki|disebut)|terdepan|jalan di tempat
	bagian: (?:nyaris|hampir) (?:tak|tidak)(?: lagi)? (?:ada|satu pun|ditemukan)(?: \p{L}+){0,2}? (?:anak|balita|kasus)
		|(?:tak|tiada) (?:ada )?(?:lagi |satu pun )?(?:anak|balita|kasus)(?: \p{L}+){0,3}? (?:stunting|pendek|gizi buruk)
	sebab: (?:program|kegiatan|bantuan|telur|intervensi|gerakan|pendampingan)(?: (?!tidak|belum|untuk
		|agar)\p{L}+){0,3} (?:membuat|menjadikan) (?:\p{L}+ ){0,2}?(?:anak|balita)|(?:program|kegiatan|bantuan|upaya|telur
		|intervensi|gerakan|pendampingan)(?: \p{L}+){0,2} (?:itu|ini|tersebut)? ?(?:sangat |terbukti |memang )?(?:manjur
		|ampuh|efektif|berhasil|sukses|gagal|jitu|berdampak besar|membuahkan hasil|mengubah nasib|menyelamatkan|membebaskan)
	arah: (?:makin|semakin|kian) (?:jarang|langka|sedikit|banyak|sering|rendah|tinggi|parah|baik|buruk)
	arah: (?:kasus|angka|prevalensi|stunting)(?:nya)?(?: (?!tidak|belum|bukan)\p{L}+){0,3} (?:hilang|tuntas|berakhir
		|nol kasus|zero stunting|bebas stunting)
	arah: (?:menekan|menurunkan|memangkas) (?:\p{L}+ ){0,4}?(?:terus|setiap tahun|tiap tahun
		|(?:${COUNT_WORD} tahun )?berturut-turut|(?:selama|dalam) ${COUNT_WORD} tahun)
	bagian: (?:(?:hampir|nyaris|sudah|kini|telah|berhasil|menjadi|mencapai) )+(?:zero stunting
		|(?:kota |desa |kelurahan )?(?:bebas|nol|tanpa)(?: kasus| dari)? stunting)|mendekati nol|tidak (?:ada|ditemukan
		|tersisa|dijumpai)(?: lagi| satu pun)* (?:balita|anak|baduta
		|kasus)(?: (?:yang )?(?:masih |sangat |amat |bertubuh |mengalami |menderita )*(?:stunting|pendek|gizi buruk
		|gizi kurang|kurus))
	bagian: (?:belasan|puluhan|ratusan|ribuan)(?: ribu)? ${CHILDREN}(?: \p{L}+){0,4}? (?:stunting|pendek|sembuh|lulus
		|terbebas|pulih|membaik)
	golongan: (?:zona|kategori|status) (?:merah|kuning|hijau|aman)(?: stunting)?|(?:stunting|kasus
		|angka)(?:nya)?(?: (?!tidak|belum|bukan)\p{L}+){0,4} terkendali
	sasaran: (?:posisi|angka|prevalensi|capaian|stunting)(?:nya)?(?: (?!tidak|bukan)\p{L}+){0,3} (?:di ?bawah
		|di ?atas) (?:provinsi|nasional)
	banding: lebih (?:(?:rendah|tinggi|baik|buruk|sedikit|banyak|parah|kecil|besar|berat|ringan) dari|\p{L}+ (?:daripada
		|dibanding(?:kan)?|ketimbang))(?: dengan)?(?= )
	banding: lebih (?:banyak|sedikit|sering|jarang|rentan|tinggi|rendah|pendek|gemuk|kurus)(?: \p{L}+){1,3} (?:daripada
		|dibanding(?:kan)?|ketimbang)(?= )
	gerak: (?:menunjukkan|memperlihatkan|membuktikan|menandakan|mengisyaratkan|mencerminkan|pertanda|mengalami|mencatat
		|terjadi|terdapat|ada) (?:adanya |terjadinya |suatu )?(?:perbaikan|keberhasilan|kegagalan|penurunan|kenaikan
		|peningkatan|lonjakan|kemajuan|tren (?:positif|negatif|yang (?:baik|positif|menggembirakan)))
	gerak: (?:angka|kasus|prevalensi|stunting|anak pendek|balita pendek|(?:kondisi|status
		|keadaan) gizi)(?:nya)?(?: (?!tidak|belum|bukan|yang|dan|atau|bila|jika|agar|supaya)\p{L}+){0,4} (?:turun|menurun
		|naik|meningkat|berkurang|bertambah|melonjak|membaik|memburuk|merosot|anjlok|menyusut|stagnan|mandek)
	bagian: (?:(?:hampir|nyaris) (?:semua|seluruh|setiap)|sebagian besar|mayoritas|kebanyakan)(?: (?:dari|para|jumlah
		|total))* (?:${CHILDREN}|rumah(?: tangga)?|orang tua)
	bagian: (?<!tidak |bukan |belum )(?:semua|seluruh|setiap|tiap) ${CHILDREN}(?: \p{L}+){0,4}? (?:sudah|telah|berhasil
		|kini|rutin) (?:\p{L}+ )?(?:di(?:timbang|ukur|periksa|layani|intervensi|tangani)|datang|hadir)
	kelipatan: ${UP_DOWN} (?:\p{L}+ ){0,2}?(?:separuh|setengah|sepertiga|seperempat|dua pertiga|tiga perempat|(?:dua|tiga
		|empat|lima|\d+) kali)(?:nya)?(?: lipat)?
	cakupan: ${ATTENDANCE}(?:nya)?(?: (?!tidak|bukan|belum|agar|supaya|dan|atau|bila|jika|kalau
		|yang)\p{L}+){0,4}?(?: ${VERY})* (?:${GOOD}|${POOR})|(?:sangat |amat )?(?:tinggi|baik|bagus|rendah|minim|lengkap
		|kurang)nya (?:tingkat )?${ATTENDANCE}
	cara: (?:(?:jauh|lebih|sedikit|kurang) )+${SURE} (?:dari(?:pada)?|dibanding(?:kan)?|ketimbang|alih-alih)(?= )
		|lebih ${SURE} ${METHODS} (?:dari(?:pada)?|dibanding(?:kan)?|ketimbang)(?= )|lebih (?:mendekati
		|sesuai)(?: dengan)? (?:kenyataan|keadaan|kondisi|fakta)(?: \p{L}+){0,3} (?:dari(?:pada)?|dibanding(?:kan)?
		|ketimbang)(?= )|(?:yang|paling) benar adalah|diragukan (?:kebenaran|keakuratan|kesahihan|keandalan)(?:nya)?|(?:data
		|angka) nyata|(?:hanya(?:lah)?|sekadar|cuma) (?:perkiraan|taksiran|tebakan)|paling ${SURE}|(?:tidak|kurang
		|belum) (?:akurat|valid|sahih|andal|(?:dapat|bisa|layak) di(?:percaya|andalkan|pegang)|kredibel|masuk akal)
		|${METHODS}(?: (?!tidak|bukan|mana)\p{L}+){0,2} (?:adalah|merupakan) (?:\p{L}+ ){0,2}?(?:sebenarnya|sesungguhnya
		|paling benar|kebenaran)
	cara: (?<!membuat )${METHODS}(?:nya)?(?: (?!tidak|bukan|belum|apakah|bila|jika|kalau)\p{L}+){0,3} (?:salah(?! satu)
		|keliru|meleset|ngawur|menyesatkan|dibesar-besarkan|berlebihan|direkayasa)|(?:angka|(?:kondisi|keadaan) stunting
		|jumlah|data|prevalensi)(?:nya)?(?: stunting)?(?: yang)? (?:sebenarnya|sesungguhnya|senyatanya|riil|faktual)
	cara: ${METHODS}(?:nya)?(?: (?!tidak|bukan|belum|apakah|bila|jika|kalau)\p{L}+){0,4} (?:(?:tidak|kurang|belum|sudah
		|telah|paling|lebih|sangat|cukup) )+(?:menggambarkan|mewakili|mencerminkan|mendekati|sesuai(?: dengan)?
		|cocok(?: dengan)?) (?:kenyataan|keadaan|kondisi|fakta|kota|kabupaten|lapangan)(?! (?:tiap|setiap|per|masing-masing
		|kelurahan|desa|kecamatan))
	# What a programme did to a number, and what a number comes from: no figure of this site shows either.
	sebab: (?:terbukti|efektif|ampuh|manjur|berhasil|sukses|mampu) (?:\p{L}+ ){0,2}?(?:${LOWER}|mengatasi|mencegah
		|menyembuhkan|memulihkan|menyelamatkan)(?: \p{L}+){0,3}? (?:stunting|prevalensi|kasus|angka|anak pendek
		|balita pendek)
	sebab: (?<=\p{L} )(?<!${EFFORT}(?: \p{L}+){0,3} )${LOWER}(?: (?!tidak|untuk)\p{L}+){0,3} (?:stunting|prevalensi
		|anak pendek|balita pendek)
	sebab: (?:berkat|buah(?: dari)?|bukti(?: dari)?|dampak(?: dari)?|imbas(?: dari)?|hasil (?:nyata
		|kerja)(?: dari)?) (?:kerja|program|upaya|keberhasilan|kepemimpinan|gerakan|kader|dukungan|kolaborasi|sinergi
		|inovasi|perhatian)
	sebab: (?:di(?:sebabkan|picu|akibatkan|pengaruhi)(?: oleh)?|akibat|lantaran|penyebab(?: utama)?|pemicu(?: utama)?
		|biang(?: keladi)?|akar(?: masalah)?)(?: \p{L}+){0,6} ${HERE}|${HERE}(?: \p{L}+){0,4} (?:di(?:sebabkan|picu
		|akibatkan|pengaruhi)|akibat|lantaran|bersumber|berakar)(?: oleh| dari)?
	sebab: (?:(?:ke)?naiknya|turunnya|${MOVEMENT}|${HEADS}) (?:itu|ini|tersebut) (?:(?:terjadi|muncul|timbul|tercapai
		|terutama|lebih banyak|diduga|memang) )*(?:di(?:sebabkan|picu|akibatkan|pengaruhi|dorong|sumbang)(?: oleh)?|akibat
		|karena|lantaran|gara-gara|berkat)|${METHODS}(?: (?!tidak|belum|bukan)\p{L}+){0,3} (?:membuktikan|menjadi bukti
		|adalah bukti|bukti(?:nya)?)
	cara: (?:e-?ppgbm|catatan posyandu|operasi timbang|register)(?: (?!tidak|bukan)\p{L}+){0,4} (?:hasil|berasal dari
		|adalah|merupakan|dari)(?: \p{L}+)? (?:survei|sampel)|(?:e-?ppgbm|catatan posyandu|operasi timbang
		|register)(?: (?!tidak|bukan|belum)\p{L}+){0,3} (?:mencakup|memuat|mencatat|mengukur|menjangkau|meliputi
		|menghitung) (?:semua|seluruh|setiap|tiap) (?:balita|anak)(?! yang)|(?:survei|ssgi|ski|ssgbi|riskesdas)(?: (?!tidak
		|bukan)\p{L}+){0,5} (?:semua|seluruh|setiap|tiap) (?:balita|anak|kelurahan|desa|rumah)(?! (?:tangga|yang))
		|${METHODS}(?:nya)?(?: (?!tidak|bukan|belum|apakah|mana|bila|jika|kalau)\p{L}+){0,3} (?:(?:bisa|dapat|layak
		|patut) di(?:percaya|andalkan)|lebih ${SURE})
	# A general truth that is said of a place becomes a claim about it.
	pemicu: (?:karena|sebab|gara-gara|lantaran|akibat) (?:[\p{L}-]+,? ){1,5}?(?:anak
		|balita)(?:-anak)? (?:\p{L}+ ){0,4}?(?:pendek|stunting)|(?:membuat|menyebabkan|menjadikan|mengakibatkan|memicu
		|menimbulkan|melahirkan) (?:\p{L}+ ){0,3}?(?:stunting|pendek)|lebih (?:mungkin|berisiko|berpeluang|rentan
		|rawan)(?: \p{L}+){0,4} (?:stunting|pendek)|(?:menjadi|adalah|merupakan) (?:\p{L}+ ){0,2}?(?:penyebab|pemicu|biang
		|pangkal|akar|sumber)(?: \p{L}+){0,3} (?:stunting|pendek)
	kelipatan: (?:(?:dua|tiga|empat|lima|sepuluh|\d+|ber)[ -]?(?:kali )?lipat|tinggal (?:separuh|setengah
		|sepertiga)(?:nya)?)
`
	.replace(/\n\t# .*/g, '')
	.replace(/\n\t\t/g, '')
	.trim()
	.split(/\n\t/)
	.map((line) => line.split(/(?<=^\w+): /) as [LevelKind, string]);

/** What makes a sentence one about the children of a place, and not about something else that can be high or best. */
export const SUBJECT =
	/(?<!\p{L})(?:stunting|prevalensi|pendek|gizi|wasting|balita|baduta|anak|kasus|cakupan|kehadiran|partisipasi|kunjungan|angka|penurunan|kenaikan|peningkatan|lonjakan|peringkat)(?:nya)?(?!\p{L})/u;

/** What makes a sentence one about how the children are counted. */
export const METHOD = new RegExp(`${L}${METHODS}(?:nya)?${R}`, 'u');
