/** A kabupaten younger than GADM's level 2: which of its parent's districts there are its own. */
interface LaterCity {
	readonly code: string;
	/** `GID_2` of the kabupaten that it was taken from. */
	readonly parent: string;
	/** In GADM's spelling. */
	readonly districts: ReadonlySet<string>;
}

/** The 17 kabupaten of 2012 to 2014: Kemendagri code, parent, districts. Some of the districts were divided again
 * since; GADM has them whole, and no district was divided between a parent and its child. A forest that lies in both
 * stays with the parent. */
const TABLE = `
16.12 IDN.31.5_1 Abab Penukal PenukalUtara TalangUbi TanahAbang
16.13 IDN.31.7_1 KarangDapo KarangJaya Nibung RawasIlir RawasUlu Rupit UluRawas
18.13 IDN.17.2_1 Bengkunat BengkunatBelimbing KaryaPenggawa Lemong Ngambur PesisirSelatan PesisirTengah
	PesisirUtara
32.18 IDN.9.6_1 Cigugur Cijulang Cimerak Kalipucang Langkaplancar Mangunjaya Padaherang Pangandaran Parigi
	Sidamulih
53.21 IDN.21.2_1 BotinLeobele IoKufeu Kobalima KobalimaTimur Laenmanen MalakaBarat MalakaTengah MalakaTimur
	Rinhat SasitaMean Weliman Wewiku
64.11 IDN.34.5_1 Laham LongApari LongBagun LongHubung LongPahangai
72.11 IDN.27.1_1 Banggai BanggaiSelatan BanggaiTengah BanggaiUtara Bangkurung BokanKepulauan Labobo
72.12 IDN.27.5_1 BungkuUtara Lembo Mamosalato MoriAtas MoriUtara Petasia SoyoJaya
74.11 IDN.28.7_1 Ladongi Lalolae Lambandia Loea Mowewe Poli-Polia Tinondo Tirawuta Uluiwoi
74.12 IDN.28.10_1 WawoniiBarat WawoniiSelatan WawoniiTengah WawoniiTenggara WawoniiTimur WawoniiTimurLaut
	WawoniiUtara
74.13 IDN.28.11_1 Barangka Kusambi Lawa Maginti NapanoKusambi Sawerigadi TiworoKepulauan TiworoSelatan
	TiworoTengah TiworoUtara Wadaga
74.14 IDN.28.4_1 Gu Lakudo Mawasangka MawasangkaTengah MawasangkaTimur SangiaWambulu TalagaRaya
74.15 IDN.28.4_1 Batauga BatuAtas Kadatua Lapandewa Sampolawa Siompu SiompuBarat
76.06 IDN.25.4_1 Budong-Budong Karossa Pangale Tobadak Topoyo
82.08 IDN.18.6_1 Lede TaliabuBarat TaliabuBaratLaut TaliabuSelatan TaliabuTimur TaliabuTimurSelatan TaliabuUtara
92.11 IDN.22.4_1 DataranIsim MomiWaren Nenei Oransbari Ransiki Tahosta
92.12 IDN.22.4_1 Anggi AnggiGida Catubouw Didohu Hingk Membey Menyambouw Sururey Taige Testega
`;

export const LATER_CITIES: readonly LaterCity[] = TABLE.trim()
	.split(/\n(?!\t)/)
	.map((row) => {
		const [code = '', parent = '', ...districts] = row.split(/\s+/);
		return { code, parent, districts: new Set(districts) };
	});
