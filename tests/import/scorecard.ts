/** A village's scorecard as OpenSID hands it out: a web page, its tables within one that lays them out. Made-up sums. */

const MOTHER = [
	'Ibu hamil periksa kehamilan paling sedikit 4 kali selama kehamilan.',
	'Ibu hamil mendapatkan dan minum 1 tablet tambah darah (pil FE) setiap hari minimal selama 90 hari',
	'Ibu bersalin mendapatkan layanan nifas oleh nakes dilaksanakan minimal 3 kali',
	'Ibu hamil mengikuti kegiatan konseling gizi atau kelas ibu hamil minimal 4 kali selama kehamilan',
	'Ibu hamil dengan kondisi risiko tinggi mendapat kunjungan ke rumah oleh bidan Desa minimal 1 bulan sekali',
	'Rumah Tangga Ibu hamil memiliki sarana akses air minum yang aman',
	'Rumah Tangga Ibu hamil memiliki sarana jamban keluarga yang layak',
	'Ibu hamil memiliki jaminan layanan kesehatan',
];
const CHILD = [
	'Bayi usia 12 bulan ke bawah mendapatkan imunisasi dasar lengkap',
	'Anak usia 0-23 bulan diukur berat badannya di posyandu secara rutin setiap bulan',
	'Anak usia 0-23 bulan diukur panjang/tinggi badannya oleh tenaga kesehatan terlatih minimal 2 kali dalam setahun',
	'Orang tua/pengasuh yang memiliki anak usia 0-23 bulan mengikuti kegiatan konseling gizi secara rutin',
	'Anak usia 0-23 bulan dengan status gizi buruk, gizi kurang, dan stunting mendapat kunjungan ke rumah',
	'Rumah Tangga anak usia 0-23 bulan memiliki sarana akses air minum yang aman',
	'Rumah Tangga anak usia 0-23 bulan memiliki sarana jamban yang layak',
	'Anak usia 0-23 bulan memiliki akte kelahiran',
	'Anak usia 0-23 bulan memiliki jaminan layanan kesehatan',
	'Orang tua/pengasuh yang memiliki anak usia 0-23 bulan mengikuti Kelas Pengasuhan minimal sebulan sekali',
];

/** Numbers of a card: targets, mats, receivers of each service; convergence is counted from them unless told. */
export interface MadeCard {
	readonly village: string;
	readonly quarter: string;
	readonly targets: readonly number[];
	readonly mats: readonly number[];
	/** Receivers and those who should receive. */
	readonly mother: readonly (readonly [number, number])[];
	readonly child: readonly (readonly [number, number])[];
	readonly early: readonly [number, number];
	readonly received?: number;
}

export const CARD: MadeCard = {
	village: 'Melati Contoh',
	quarter: 'KUARTAL 4 (OKTOBER - DESEMBER) TAHUN 2024',
	targets: [140, 48, 12, 96, 21],
	mats: [70, 16, 10],
	mother: [
		[40, 48],
		[36, 48],
		[20, 30],
		[30, 48],
		[9, 48],
		[41, 48],
		[38, 48],
		[42, 48],
	],
	child: [
		[60, 80],
		[72, 90],
		[80, 96],
		[30, 90],
		[15, 96],
		[88, 96],
		[85, 96],
		[86, 96],
		[80, 96],
		[30, 80],
	],
	early: [55, 70],
};

const percent = (count: number, whole: number) => (whole === 0 ? '0.00' : ((100 * count) / whole).toFixed(2));
const sum = (list: readonly (readonly [number, number])[], at: 0 | 1) => list.reduce((all, pair) => all + pair[at], 0);

/** The card as OpenSID's "unduh" writes it. */
export function scorecardPage({ village, quarter, targets, mats, mother, child, early, received }: MadeCard): Buffer {
	const cell = (text: string | number, across = 1, down = 1) =>
		`<td colspan="${across}" rowspan="${down}">${text}</td>`;
	const head = (number: number, text: string) => `<tr><th colspan="9">TABEL ${number}. ${text}</th></tr>`;
	const services = (
		who: string,
		down: number,
		labels: readonly string[],
		list: readonly (readonly [number, number])[],
	) =>
		labels.map((label, at) => {
			const [count = 0, whole = 0] = list[at] ?? [];
			const start = `<tr>${at === 0 ? cell(who, 2, down) : ''}`;
			// There OpenSID prints a fixed zero, in a line of its own.
			if (label.includes('konseling gizi secara'))
				return `${start}${cell(at + 1, 1, 2)}${cell(label, 3, 2)}${cell('Laki')}${cell('Jumlah')}${cell('')}</tr><tr>${cell(0)}${cell(0)}${cell('0.00')}</tr>`;
			return `${start}${cell(at + 1)}${cell(label, 3)}${cell(count, 2)}${cell(percent(count, whole))}</tr>`;
		});
	const convergence = (no: string, who: string, got: number, due: number) =>
		`<tr>${no}${cell(who, 3)}${cell(got)}${cell(due, 2)}${cell(percent(got, due), 2)}</tr>`;
	const [gotMother, dueMother] = [received ?? sum(mother, 0), sum(mother, 1)];
	const [gotChild, dueChild] = [sum(child, 0), sum(child, 1)];
	return Buffer.from(`<style>td { padding: 5px; }</style><table><tbody><tr><td><h1>PEMERINTAH KOTA CONTOH <br>KECAMATAN KEBUN CONTOH <br>DESA ${village.toUpperCase()}</h1></td></tr>
<tr><td><hr></td></tr><tr><td><h4>DATA SCORECARD KONVERGENSI ${quarter}</h4></td></tr><tr><td>&nbsp;</td></tr><tr><td><table border="1">
${head(1, 'JUMLAH SASARAN 1.000 HPK (IBU HAMIL DAN ANAK 0-23 BULAN)')}
<tr>${cell('Sasaran', 3, 2)}${cell('JML TOTAL RUMAH TANGGA 1.000 HPK', 2, 2)}${cell('IBU HAMIL', 2)}${cell('ANAK 0 – 23 BULAN', 2)}</tr>
<tr>${['TOTAL', 'KEK/RESTI', 'TOTAL', 'GIZI KURANG/ GIZI BURUK/STUNTING'].map((title) => cell(title)).join('')}</tr>
<tr>${cell('Jumlah', 3)}${targets.map((count, at) => cell(count, at === 0 ? 2 : 1)).join('')}</tr>
${head(2, 'HASIL PENGUKURAN TIKAR PERTUMBUHAN')}
<tr>${cell('Sasaran', 3)}${cell('JUMLAH TOTAL ANAK USIA 0 – 23 BULAN')}${cell('HIJAU (NORMAL)')}${cell('Kuning (Risiko Stunting)', 2)}${cell('Merah Terindikasi Stunting', 2)}</tr>
<tr>${cell('Jumlah', 3)}${cell(targets[3] ?? 0)}${mats.map((count, at) => cell(count, at === 0 ? 1 : 2)).join('')}</tr></table></td></tr><tr><td><table border="1">
${head(3, 'KELENGKAPAN KONVERGENSI PAKET LAYANAN PENCEGAHAN STUNTING BAGI 1.000 HPK')}
<tr>${cell('Sasaran', 2)}${cell('No')}${cell('Indikator', 3)}${cell('Jumlah', 2)}${cell('%')}</tr>
${services('Ibu Hamil', 8, MOTHER, mother).join('\n')}
${services('Anak 0 sd 23 Bulan (0 sd 2 Tahun)', 11, CHILD, child).join('\n')}
${services('Anak 2 sd 6 Tahun', 1, ['Anak usia 2-6 tahun terdaftar dan aktif mengikuti kegiatan layanan PAUD'], [early]).join('\n')}
${head(4, 'TINGKAT KONVERGENSI DESA')}
<tr>${cell('No', 1, 2)}${cell('SASARAN', 3, 2)}${cell('JUMLAH INDIKATOR', 3)}${cell('TINGKAT KONVERGENSI (%)', 2, 2)}</tr><tr>${cell('YANG DITERIMA')}${cell('SEHARUSNYA DITERIMA', 2)}</tr>
${convergence(cell(1), 'Ibu Hamil', gotMother, dueMother)}${convergence(cell(2), 'Anak 0 - 23 Bulan', gotChild, dueChild)}
<tr>${cell('TOTAL TINGKAT KONVERGENSI DESA', 4)}${cell(gotMother + gotChild)}${cell(dueMother + dueChild, 2)}${cell(percent(gotMother + gotChild, dueMother + dueChild), 2)}</tr>
${head(5, 'PENGGUNAAN DANA DESA DALAM PENCEGAHAN STUNTING')}<tr>${cell('No')}${cell('BIDANG/KEGIATAN', 3)}${cell('TOTAL ALOKASI DANA')}</tr></table></td></tr></tbody></table>`);
}
