// Made-up children for the tests of `npm run import`. Nothing that looks like personal data lies in the tree: names and
// numbers are put together here while the test runs, for a province (99) that does not exist.

/** Column titles of the individual e-PPGBM export, as the system spells them. */
export const EXPORT_COLUMNS = [
	...[
		'No',
		'NIK',
		'Nama',
		'JK',
		'Tgl Lahir',
		'BB Lahir',
		'TB Lahir',
		'Nama Ortu',
		'Prov',
		'Kab/Kota',
		'Kec',
		'Pukesmas',
		'Desa/Kel',
	],
	...[
		'Posyandu',
		'RT',
		'RW',
		'Alamat',
		'Usia Saat Ukur',
		'Tanggal Pengukuran',
		'Berat',
		'Tinggi',
		'LiLA',
		'BB/U',
		'ZS BB/U',
		'TB/U',
	],
	...['ZS TB/U', 'BB/TB', 'ZS BB/TB', 'Naik Berat Badan', 'PMT Diterima (kg)', 'Jml Vit A', 'KPSP', 'KIA'],
] as const;

type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** One row of the export: what the test says, over what a child of that number has. */
export type ExportRow = Partial<Record<ExportColumn, string>>;

const SYLLABLES = ['zar', 'vex', 'quil', 'bram', 'xon', 'fyl', 'grod', 'plev', 'wux', 'krin'];

/** A name of nobody: syllables that no Indonesian name has, different for every number. */
export function madeUpName(number: number): string {
	const digits = [...String(number).padStart(4, '0')].map(Number);
	const words = digits.map((digit) => SYLLABLES[digit] ?? '').join('');
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Sixteen digits of the form of a NIK, for the province that does not exist; 20 February 2022. */
export function madeUpNik(number: number): string {
	return `9901${String(1 + (number % 9)).padStart(2, '0')}200222${String(1 + Math.floor(number / 9)).padStart(4, '0')}`;
}

/** A whole row of the export for the child of this number; 0 to 9999. */
export function exportRow(number: number, changes: ExportRow = {}): string[] {
	const row: ExportRow = {
		No: `${number} .`,
		NIK: madeUpNik(number),
		Nama: madeUpName(number),
		JK: number % 2 ? 'L' : 'P',
		'Tgl Lahir': '2022-02-20',
		'Nama Ortu': `Ibu ${madeUpName(number)}`,
		Prov: 'PROVINSI CONTOH',
		'Kab/Kota': 'KOTA CONTOH',
		Kec: 'KEBUN CONTOH',
		Pukesmas: 'KEBUN CONTOH',
		'Desa/Kel': 'MELATI CONTOH',
		Posyandu: 'POSYANDU 1',
		Alamat: `JALAN ${madeUpName(number).toUpperCase()}`,
		'Usia Saat Ukur': '2 Tahun - 5 Bulan - 26 Hari',
		'Tanggal Pengukuran': '2024-08-15',
		Berat: '11.2',
		Tinggi: '85.5',
		'BB/U': 'Berat Badan Normal',
		'ZS BB/U': '-0.52',
		'TB/U': 'Normal',
		'ZS TB/U': '-0.73',
		'BB/TB': 'Gizi Baik',
		'ZS BB/TB': '-0.21',
		'Naik Berat Badan': 'Naik',
		...changes,
	};
	return EXPORT_COLUMNS.map((column) => row[column] ?? '');
}
