// Which words are Indonesian, or of an office's trade: in texts of a closed genre every other one is asked about.
import { dictionary } from '@zxcvbn-ts/language-id';
import { isNameToo, nameWeight, setOf } from './names.ts';

/** What a list of the language's frequent words lacks, of this trade: roots, loans, and what is typed in haste. */
const TRADE =
	setOf(`stunting wasting underweight prevalensi lokus rembuk cacah pembilang penyebut hitung timbang ukur data faktor rinci
	antropometri baduta batita posyandu puskesmas puskesmas pustu poskesdes polindes imunisasi konvergensi verifikasi
	triwulan semester infografis lampiran pindaian rekap rekapitulasi reviu kolom persen alinea paragraf tabel grafik
	koreksi nifas jamban gizi bumil busui catin bunda balita bayi panjang rujuk tera damping asuh pokja kader kadarzi
	insentif anggaran lintas sektor dusun rukun tetangga tempe wortel kelor bubur bening gabus patin lele labu siam tim
	nasi kacang hijau semangka biskuit suplemen kapsul vitamin tablet dashat genting gemarikan smoting ngider forikan
	regsosek dapur higienis sanitasi stimulasi deteksi skrining konseling edukasi sosialisasi advokasi monitoring evaluasi
	fasilitasi replikasi inovasi unggah unduh ketik input entri sinkron galat validasi validator operator aplikasi pindah
	datang hadir catat tulis cetak eja salin muat sebut susun urai jumlah pilah gabung pisah bulat taksir kira duga beda
	sama samar puncak lomba juara kirab jambore apel lokakarya orientasi kalibrasi kunjungan hamil telur ikan susu protein
	hewani menu pagi siang sore ganda keliru ralat rilis humas pers media pembaca redaksi warga penduduk komitmen capaian
	cakupan sasaran penimbangan pengukuran kecamatan kelurahan kabupaten provinsi gampong nagari pekon lembang dinas
	kantor perangkat sekretariat pemkot pemkab pemprov pemko sekda wabup wawali kadis kadinkes walikota bupati menkes
	gubernur satgas timnas ketua lurah camat bidan dokter perawat nutrisionis idulfitri iduladha ramadan lebaran natal
	nyepi waisak imlek senin selasa rabu kamis jumat sabtu minggu blm belm sdh udh tdk tdak gak ga gk nggak ngga krn karna
	dgn dg dlm utk untk yg jg jd jdi sm sma sblm stlh sblmnya hrs hrsnya bs bsa dr dri bln thn th tgl mgg bb tb pb lila
	umr org ank ortu rmh hr hri kmrn bsk skrg tlg mhn sy kpd pd trs trus aja klo kalo kl spy jgn sdg sdang brt tgi kel kec
	kab prov posy pkm pusk kapus bides binwil ttd mpasi pmt kms kia kek bblr bgm jkn bpjs kk ktp tercatat terlambat
	terinput tertukar terhapus didampingi dikunjungi dirapikan sepersepuluh setepat sekota sekecamatan tetap rehab
	renovasi kontrakan kampung rantau merantau nelayan pedagang kuli buruh bakso ojek sopir supir angkot tukang penjual
	warung kos panti pengungsi nilai serah sumbang definisi inisiasi anjur telusur rapor rakor ringkas capai saring
	narasumber torehkan kabar baznas perpres permenkes permendagri perwali perwako perbup kepwal kemendagri kemenkes
	kemenko kemenag dinkes dinsos diskominfo bappeda bapperida bappelitbang bappenas bangda ditjen sekretariat bkkbn ssgi
	ssgbi ski riskesdas psg eppgbm ppgbm opd skpd tpps tpk kpm sumsel sumut sumbar jabar jateng jatim kalsel kaltim kalbar
	kalteng kaltara sulsel sulut sulteng sultra sulbar babel kepri papua aisyiyah muslimat fatayat nahdlatul muhammadiyah
	forikan pkk karang taruna pramuka saka bhayangkara kodim polres koramil unicef antropometer mikrotoa infantometer
	stadiometer kominfo musrenbang enumerator sigizi rotary prokal niaga elsimil kemenpppa ppid dukcapil disdukcapil bps
	kemensos kemendes dp3ak dppkb bkn lkpj lkjip lppd konfirmasi faskes fasyankes kapus skor sepupu gibur akte akta msh
	dtg slh kmrn pls sampe udah lgi smpe tmbh hbs lwt bgt dpt thp ttg tsb dll dsb dkk hlm lap bag ket jml prov pompong
	pancung ketinting bulog pdam pln telkom pertamina germas forkopimda forkopimcam forkopimka puslitbangkes balitbangkes
	dompet dhuafa lazismu lazisnu kadin apindo dasbor ikrar poltekkes sejahtera gencar tengkes ronta rpjmd rpjmn apbd apbn
	dak skripsi tesis notulen persagi ibi idai ppni iakmi kompas antara tribun hariankepri detik tempo pusdatin subbag
	kasubbag kasubag rakerda rakernas raker mukernas mukerda munas muskerda bimtek diklat juknis juklak renstra renja rkpd
	rka dpa silpa kua ppas balitbang bappedalitbang dp2kbp3a dppkbp3a dpppakb satpol dishub disdik disdikbud diskes distan
	dislautkan perkim dpmptsp dpmd setda setwan bkad bpkad inspektorat muharam muharram safar rabiulawal rajab syaban
	syakban syawal zulkaidah zulhijah maulid nuzul isra mikraj paskah galungan dasawisma gebyar sunah umrah umroh
	instagram facebook youtube tiktok twitter telegram zoom google excel word powerpoint android internet daring luring
	medsos kobo posbindu posyantek prolanis germas pispk perkesmas gemastik wna wni pns asn p3k pppk tni polri lapas rutan
	rusun rusunawa fasum fasos kavling mpasi taburia oralit albendazol albendazole zinc kurma bandeng tamban lambok
	gonggong sagu papeda buah roti biskuit mikrotois microtoise dacin
	budenya bude pakde budhe pakdhe bulik paklik emak abah umi abi mbah mbok nenek kakek cucu keponakan bungsu sulung
	kembar yatim piatu`);

/** Makes, firms, newspapers and programs of computers, which notes name as often as places. */
const MAKES = setOf(`
	accuchek acrobat adaro alfamart anmum antam anthro arcgis avanza baznas bebelac bentoel beurer biofarma
	bukalapak bukopin camry camscanner canva caritas carrefour cerelac charder chilkid cimory danamon dancow danone
	dexa djarum epicollect epidata epiinfo excel firefox freeport frisian galamedia giz gmail gojek grandmax
	greenfields gudanggaram hino holcim hypermart inalum indocement indofood indomaret indomie indomilk indominco
	isuzu japfa jawapos jhpiego jne kalbe kaltimpost kideco kitabisa kiwanis kobo krisbow lactogen lactona laica
	lampost lazada libreoffice lions maybank mayora metabase metrisis microlife milna morinaga musimmas nagata
	nazava nesco nestle nielsen okezone omron onemed openoffice oxfam padek panin paragon pediasure pikiranrakyat
	posmetro powerbi prenagen prochiz prodia prokal promina python qgis rotary royco salter sampoerna sanbe sariayu
	sarihusada seca sgm shopee sicepat sinarmas sindo singgalang smartfren socfindo solopos sosro spss sripo stata
	surveycto tableau tanita tanoto telkomsel tesena thiess thrive tirto tokopedia tonasa transmart triputra
	ultrajaya ultramilk unhcr unilever wayback webplotdigitizer wilmar wismilak yakult`);

/** Names that are words as well; the other names in the list of words come from films and biographies. */
const BOTH = setOf(
	`adil suci hakim perdana murni mantra semi nada amin untung prihatin dini novel sandi hajar muslim elang anggun
	antariksa asmara zaitun tegar
	rahmat puteri jordan ali`,
);
const isNameOnly = (word: string) => nameWeight([word]) > 1 && isNameToo(word) && !BOTH.has(word);

/** Words of the language and of the trade that are no names. */
export const WORDS: ReadonlySet<string> = new Set([
	...[...dictionary['commonWords-id'], ...dictionary['wikipedia-id']].filter((word) => !isNameOnly(word)),
	...TRADE,
	...MAKES,
]);

const COMMON: ReadonlySet<string> = new Set([...dictionary['commonWords-id'], ...TRADE]);
/** Whether a word is a frequent one: the long list is from an encyclopaedia, which is full of people. */
export const isCommon = (word: string) => COMMON.has(word) || roots(word).some((root) => COMMON.has(root));

const ENDINGS = [/(?:nya|ku|mu|lah|kah|pun)$/, /(?:kan|an)$/, /i$/];
const PREFIX =
	/^(?:antar|non|pra|se|ke|ter|di|(?:mem|pem|ber|per)(?:per)?|me(?:ng|ny|n|m)?|pe(?:ng|ny|n|m|r|l)?|be|te)/;
/** What a prefix takes from the beginning of a root: `memakai` of `pakai`. */
const LOST = ['', 'k', 'p', 's', 't', 'n', 'm', 'l', 'r'] as const;

function roots(word: string): string[] {
	const stems = new Set([word]);
	for (const ending of ENDINGS) for (const stem of [...stems]) stems.add(stem.replace(ending, ''));
	for (let left = 2; left > 0; left--)
		for (const stem of [...stems]) {
			const rest = stem.replace(PREFIX, '');
			if (rest !== stem) for (const letter of LOST) stems.add(letter + rest);
		}
	return [...stems].filter((stem) => stem.length > 3);
}

const known = new Map<string, boolean>();

/** Whether a word, in small letters, is one of the language or of the trade, in any of its forms. */
export function isWord(word: string): boolean {
	let is = known.get(word);
	if (is === undefined) {
		is = WORDS.has(word) || (word.length > 5 && roots(word).some((root) => WORDS.has(root)));
		known.set(word, is);
	}
	return is;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Whether one letter more or less, or two the other way round, make a word of it. */
export function isTypo(word: string): boolean {
	for (let at = 0; at <= word.length; at++) {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		if (isWord(before + after.slice(1)) || isWord(`${before}${after[1] ?? ''}${after[0] ?? ''}${after.slice(2)}`))
			return true;
		for (const letter of LETTERS) if (isWord(before + letter + after)) return true;
	}
	return false;
}
