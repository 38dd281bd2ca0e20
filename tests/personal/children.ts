// Children nobody has, for the tests of the guard. Nothing that looks like personal data lies in the tree, because the
// guard looks through it too: names and numbers are put together while a test runs.

const SYLLABLES = ['zor', 'vex', 'quil', 'brax', 'xon', 'fyl', 'grod', 'plev', 'wux', 'krin'];
const two = (number: number) => String(number).padStart(2, '0');

function word(number: number): string {
	const text = [...String(number + 100)].map((digit) => SYLLABLES[Number(digit)]).join('');
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A child that nobody has, different for every number. */
export function child(number: number) {
	const [day, month, year] = [1 + (number % 28), 1 + (number % 12), 2020 + (number % 5)];
	const girl = number % 2 === 0;
	return {
		name: `${word(number)} Fiktif${word(number + 7)}`,
		parent: `Ibu${word(number + 50)}`,
		nik: `6474${two(1 + (number % 3))}${two(day + (girl ? 40 : 0))}${two(month)}${two(year % 100)}${String(1 + number).padStart(4, '0')}`,
		birth: `${year}-${two(month)}-${two(day)}`,
		sex: girl ? 'P' : 'L',
	};
}

const names = (...parts: string[]) => parts;

/** Names of columns of the individual export of e-PPGBM. */
export const BNBA = [
	...names(
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
	),
	...names(
		'Desa/Kel',
		'Posyandu',
		'RT',
		'RW',
		'Alamat',
		'Usia Saat Ukur',
		'Tanggal Pengukuran',
		'Berat',
		'Tinggi',
		'LiLA',
	),
	...names(
		'BB/U',
		'ZS BB/U',
		'TB/U',
		'ZS TB/U',
		'BB/TB',
		'ZS BB/TB',
		'Naik Berat Badan',
		'PMT Diterima (kg)',
		'Jml Vit A',
		'KPSP',
		'KIA',
	),
];

/** A row of that export. */
export function bnbaRow(number: number): string[] {
	const { name, parent, nik, birth, sex } = child(number);
	const cells: Readonly<Record<string, string>> = {
		No: `${number} .`,
		NIK: nik,
		Nama: name,
		JK: sex,
		'Tgl Lahir': birth,
		'BB Lahir': '3.1',
		'TB Lahir': '49',
		'Nama Ortu': parent,
		Prov: 'CONTOH',
		'Kab/Kota': 'CONTOH',
		Kec: 'CONTOH',
		Pukesmas: 'CONTOH',
		'Desa/Kel': 'CONTOH',
		Posyandu: 'MELATI 1',
		RT: '01',
		RW: '02',
		Alamat: `JALAN ${name.toUpperCase()}`,
		'Usia Saat Ukur': '1 Tahun - 8 Bulan - 26 Hari',
		'Tanggal Pengukuran': '2025-05-11',
		Berat: '9.8',
		Tinggi: '78.1',
		'BB/U': 'Normal',
		'ZS BB/U': '-0.52',
		'TB/U': 'Pendek',
		'ZS TB/U': '-2.31',
		'BB/TB': 'Gizi Baik',
		'ZS BB/TB': '0.44',
		'Naik Berat Badan': 'Naik',
		'Jml Vit A': '1',
	};
	return BNBA.map((column) => cells[column] ?? '');
}

/** The export as rows of cells, with as many children as asked for. */
export function bnba(children = 6): string[][] {
	return [BNBA, ...Array.from({ length: children }, (_, at) => bnbaRow(at + 1))];
}

/** Rows as lines with a delimiter between cells. */
export function delimited(rows: readonly (readonly string[])[], delimiter: string): string {
	return `${rows.map((row) => row.join(delimiter)).join('\n')}\n`;
}

/** Everything of these children that a message must never say. */
export function secrets(children = 6): string[] {
	return Array.from({ length: children }, (_, at) => child(at + 1)).flatMap(({ name, parent, nik, birth }) => [
		name,
		parent,
		nik,
		birth,
		...name.split(' '),
	]);
}
