// One child without a name, whom the neighbours would know: `satu balita di RT 03 gang Mawar, umur 14 bulan`.

/** One is spoken of. */
const ONE =
	/\b(?:satu(?:-satunya| orang)?|seorang|seorg|1(?: orang| org)?|salah satu) (?:anak|balita|bayi|baduta|batita|bocah|org|yang|yg|gizi|kasus|penderita|pasien)\b|\b(?:anak|balita|bayi|baduta|bocah)(?:nya)?(?: (?:gizi buruk|gizi kurang|stunting|pendek|kurus))? (?:itu|tersebut|tsb|terakhir|bungsu|sulung|angkat|pertama|kedua|satu-satunya|ini|yatim)\b|\b(?:satu|seorang|1)\b[^.]{0,30}\b(?:anaknya|ibunya|ayahnya|bapaknya)\b|\b(?:balita|bayi|anak)\b[^.]{0,20}\bsatu-satunya\b|\bbayi (?:yang |yg )?(?:ditemukan|ditinggal(?:kan)?|dibuang)\b|\b(?:sepasang|anak) kembar\b|\b(?:dua|tiga|empat) (?:bersaudara|kakak beradik)\b/i;
/** One, or any. */
const SOME = /\b(?:(?:balita|bayi|baduta|batita|anak|bocah|bumil)(?:nya)?|yatim(?: piatu)?)\b/i;
/** Of many, of any, or of a rule. */
const MANY =
	/\b(?:anak-anak|para|setiap|tiap|semua|seluruh|rata-rata|standar|ambang|disebut|misalnya|apakah|berapa|contoh(?:nya)?|menurut umur|di bawah(?! umur)|ke (?:atas|bawah)|lebih dari|kurang dari|sampai|minimal|maksimal|kurva|persen|sasaran|\d+ (?:anak|balita|bayi)(?<!\b1 \p{L}+))\b|\d ?[-–] ?\d+ ?(?:bulan|bln|tahun)/iu;
const PARENT =
	/\b(?:anak|cucu|bayi|balita|putr[ai])(?:nya)?(?: (?:angkat|tunggal|semata wayang|perempuan|laki-laki|pertama|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)|bungsu|sulung|terakhir|kandung|tiri|dari|seorang|pak|bpk|bp|pa|bu|ibu|bapak|mbak?|mas|almarhum|alm|pensiunan|wakil|mantan|istri))* (?:lurah|camat|ketua|kades|kadus|kepala|wali kota|bupati|anggota dewan|ekspatriat|bule|kader|rt|rw|bidan|imam|guru|pensiunan|haji|penjual|tukang|kuli|sopir|supir|nelayan|pedagang|polisi|tentara|pemulung|janda|duda|ojek|satpam|dukun|pemilik|nakhoda|ustadz?|ustaz|buruh|petani|kantin|pendeta|pegawai|karyawan|pns|tni|narapidana|sekretaris|bendahara|dosen|dokter|perawat)\b|\b(?:lurah|camat|ketua|kades|kader|r[tw](?: ?\d+)?)\b[^.]{0,40}\bpunya (?:anak|cucu|bayi|balita)\b|\b(?:anak|bayi|balita)\b[^.]{0,30}\brumah (?:dinas )?(?:pak |bu )?(?:lurah|camat|kades|ketua)\b/i;
/** Whose child it is without saying it: unlike a fisherman's, a head's can be none but one. */
const OFFICIAL =
	/\b(?:ustadz?|ustaz|sekretaris|bendahara|lurah|camat|ketua|kades|kadus|kepala|wali kota|bupati|imam|pendeta|pak|bu|ibu|bapak)\b/i;
const DETAILS: readonly RegExp[] = [
	/(?<![-–\d] ?)\b\d{1,2} ?(?:bulan|bln|bl|th|thn|tahun|minggu|mgg|hari)\b(?! ?(?:-|–|sampai|lalu|terakhir|ke))|\b(?:umur|usia) (?:\d|satu|dua|tiga|empat)/i,
	/(?<![-–] ?)\b\d{1,3}(?:[.,]\d{1,2})? ?(?:kg|cm|kilo|senti|gram|gr|ons)\b|\b(?:BB|TB|PB|berat|tinggi)(?:nya)?:? ?\d/i,
	/\bR[TW]\W{0,2}\d|\b(?:gang|gg|lorong|jln?|jalan|blok|kontrakan|nomor rumah|rumah (?:nomor|no|panggung|kosong|cat|bercat|warna|petak|kayu))\b|\b(?:belakang|depan|dekat|samping|sebelah) (?:masjid|mushola|kantor|pasar|sekolah|dermaga|gereja|rumah|puskesmas|balai|sd|smp|warung|toko|pos|lapangan|jembatan|makam|kuburan|pabrik|terminal|bengkel|pura|wihara|langgar|surau|klinik)\b/i,
	/\b(?:HIV|AIDS|TBC?|hidrosefalus|jantung|kanker|cacat|disabilitas|down|lumpuh|palsy|autis\w*|epilepsi|talasemia|sumbing|selang|NGT|prematur|diare|pneumonia)\b/i,
	/\b(?:(?:nenek|kakek|bude|budhe|bibi|paman|tante|uwa|uak|bulik)nya|pekerja migran|tk[iw]|yatim|piatu|te?rlantar|telantar|panti|almarhum\w*|bercerai|cerai|diasuh|anak angkat|ditemukan|pengungsi|penjual|tukang|supir|sopir|nelayan|pensiunan|penderita|perempuan|laki-laki|ketua|tetangga(?: saya)?)\b/i,
	/\b(?:satu-satunya|pertama di)\b|\b(?:hanya|cuma) (?:ada )?(?:satu|seorang|1)\b/i,
];
/** What few have, and a neighbour knows of whom. */
const SELDOM =
	/\b(?:HIV|AIDS|hidrosefalus|kanker|down|lumpuh|palsy|talasemia|sumbing|tuli|netra|difabel)\b.{0,60}\b(?:kel(?:urahan)?|desa|dusun|kampung|posyandu|pulau|r[tw])\b/i;
const YOUNGEST =
	/(?<!program )\bsi (?:bungsu|sulung|tengah|buyung|upik)\b.*\b(?:keluarga|(?:ibu|ayah|bapak|kakek|nenek)nya)\b/i;
/** Of whoever heads something the child can be none but one. */
const OF_HEAD =
	/\b(?:lurah|camat|kades|ketua|imam|pendeta|kepala \p{L}+|pak rt|bu rt)\b(?!.{0,40}\b(?:ibu|orang ?tua|warga|keluarga|kader)\b).{0,30}\b(?:anak|cucu|putr[ai]|bayi)nya\b|\bkembar (?:tiga|empat|siam)\b|\bsi (?:anak|bocah) \p{L}|\b(?:anak|cucu|putr[ai]|bayi)nya sendiri\b/iu;
/** How to reach those who are at home with a child. */
const CONTACT =
	/\b(?:hp|wa|whatsapp|telp|telepon|kontak|nomor|no)\b\W{0,3}(?:(?:hp|wa|telepon) )?(?:(?:ibu|ayah|bapak|mama|papa|nenek|kakek|wali)(?:nya)?|(?:orang ?tua|ortu|keluarga)(?:nya)?)\b.{0,12}\d|\b08\d\d[ .-]?[x*•]{2,}/i;
/** Told of many, too: it counts beside something else only. */
const FAMILY =
	/\b(?:ibu|ayah|bapak|orang tua|keluarga)nya\b|\b(?:meninggal|wafat|penjara|TKI|korban|kebakaran|akta|lahir)\b/i;
/** What a form says of one: sex, age, weight, height, house. */
const FORM: readonly RegExp[] = [
	/(?:^|[ ,;/(])(?:L|P|lk|pr|perempuan|laki-laki)(?=[ ,;/)])/,
	/\b\d{1,2} ?(?:bulan|bln|bl|th|thn|tahun)\b/i,
	/\b(?:BB|berat(?: badan)?)\W{0,3}\d/i,
	/\b(?:TB|PB|tinggi(?: badan)?|panjang)\W{0,3}\d/i,
	/\bR[TW]\W{0,2}\d|\b(?:gang|gg|jln?)\b/i,
];
const count = (shapes: readonly RegExp[], text: string) => shapes.filter((shape) => shape.test(text)).length;

/** Whether a cell or a paragraph tells enough of one child for those who live there to know which it is. */
export function tellsOfOneChild(text: string): boolean {
	if (CONTACT.test(text) || YOUNGEST.test(text) || OF_HEAD.test(text)) return true;
	if (count(FORM, text) >= 3 && !MANY.test(text)) return true;
	const parent = PARENT.exec(text);
	if (parent && !/anak-anak/i.test(text)) {
		if (OFFICIAL.test(parent[0])) return true;
		if (count(DETAILS.slice(0, 4), text) >= 1 || ONE.test(text)) return true;
	}
	if (MANY.test(text)) return false;
	if (SOME.test(text) && SELDOM.test(text)) return true;
	const details = count(DETAILS, text);
	return (details > 0 && ONE.test(text)) || (SOME.test(text) && details + (FAMILY.test(text) ? 1 : 0) >= 2);
}
