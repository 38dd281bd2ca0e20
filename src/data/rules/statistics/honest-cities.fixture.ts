// Random cities whose office publishes honestly: what `import` would hide is hidden, and what it says may be told is
// told, in files and words of many kinds. Whatever the rules about small counts say of them is a false alarm.

import { type Count, suppress } from '../../../suppression/index.ts';
import { drawing } from '../../../suppression/inversion.fixture.ts';
import { type Changes, HEAD } from '../privacy/claims.fixture.ts';

const COLUMNS = {
	target: 'sasaran',
	measured: 'diukur',
	stunted: 'pendek',
	severe: 'sangat_pendek',
	wasting: 'wasting',
	underweight: 'underweight',
};
type Column = keyof typeof COLUMNS;
const TOTALS: Readonly<Partial<Record<Column, string>>> = {
	target: 'jumlah-sasaran-balita',
	measured: 'jumlah-balita-diukur',
	stunted: 'jumlah-balita-stunting',
	severe: 'jumlah-sangat-pendek',
	wasting: 'jumlah-balita-wasting',
};
const NAMES =
	'Melati Kenanga Mawar Anggrek Dahlia Teratai Cempaka Kamboja Seruni Flamboyan Nusa Tirta Rimba Sagara Wana Giri'.split(
		' ',
	);
const FACTORS: readonly (readonly [string, string])[] = [
	['Kehadiran balita di posyandu', 'persen'],
	['Bayi yang mendapat inisiasi menyusu dini', 'persen'],
	['ASI eksklusif', 'persen'],
	['Rumah tangga dengan sanitasi layak', 'persen'],
	['Imunisasi dasar lengkap', 'persen'],
	['Calon pengantin', 'orang'],
	['Ibu hamil', 'orang'],
	['Remaja putri', 'orang'],
	['Kelas pengasuhan', 'kelas'],
	['Keluarga penerima bantuan pangan', 'keluarga'],
];
const NOTES: readonly string[] = [
	'Data ditarik 31 Agustus 2024 dari e-PPGBM.',
	'Penimbangan di 42 posyandu oleh 210 kader.',
	'Dokumen lain menulis 6,62 dan 6,03 persen untuk tahun 2022.',
	'Daftar SSGI 2021 memuat 19,9 persen.',
	'Dihitung redaksi dari hitungan dokumen, sebelum pemeriksaan ulang oleh dokter.',
	'Sasaran memakai proyeksi 2023; 8 posyandu belum melapor.',
	'Disampaikan dalam rapat TPPS 30 Oktober 2023; alat ukur dan bulannya tidak disebut.',
	'Tabel 3 halaman 12, lampiran Keputusan Wali Kota Nomor 145 Tahun 2022.',
	'Alat ukur baru dipakai di 9 puskesmas.',
	'Target 2024 adalah 14 persen.',
	'Kurang dari 5 balita per kelurahan tidak ditulis.',
];

/** One honest city; the same seed makes the same one. */
export function honestCity(seed: number): Changes {
	const draw = drawing(seed);
	const oneOf = <T>(list: readonly T[]): T => list[draw(list.length - 1)] as T;
	const between = (low: number, high: number) => low + draw(high - low);
	const districts = Array.from({ length: between(1, 5) }, (_, at) => `99.01.0${at + 1}`);
	const villages = districts.flatMap((district) =>
		Array.from({ length: between(2, 8) }, (_, at) => ({ district, code: `${district}.100${at + 1}` })),
	);
	const nameOf = (at: number) =>
		`${NAMES[at % NAMES.length]}${at < NAMES.length ? '' : ` ${oneOf(['Utara', 'Hilir', 'Baru'])} ${'IVX'[Math.floor(at / NAMES.length)] ?? ''}`} Contoh`;
	const share = oneOf([0.04, 0.08, 0.14, 0.22]);
	const rows = villages.map(() => {
		const measured = between(60, oneOf([120, 400]));
		const stunted = Math.round((measured * share * between(50, 150)) / 100);
		const severe = Math.round((stunted * between(5, 40)) / 100);
		const wasting = Math.round((measured * between(1, 9)) / 100);
		return {
			target: measured + draw(20),
			measured,
			stunted,
			severe,
			wasting,
			underweight: Math.round(measured * 0.11) + draw(6),
		};
	});
	const counts = (Object.keys(COLUMNS) as Column[]).filter(
		(count) => !['wasting', 'underweight'].includes(count) || draw(2) === 0,
	);
	const cells = Object.fromEntries(counts.map((count) => [count, rows.map((row) => row[count])]));
	const { hidden, withheld } = suppress({ villages, cells, totals: 'district', statements: [] }, 5);
	const gone = new Set(hidden.map(({ village, count }) => `${village}/${count}`));
	const isTold = (area: string, count: Count) => !withheld.some((one) => one.count === count && one.area === area);
	const sum = (area: string, count: Column) =>
		rows.reduce((all, row, at) => all + (villages[at]?.code.startsWith(area) ? row[count] : 0), 0);

	const round = rows.map((row, at) =>
		[villages[at]?.code, nameOf(at), ...counts.map((count) => (gone.has(`${at}/${count}`) ? 'ds' : row[count]))].join(
			',',
		),
	);
	const figures: string[] = [];
	const figure = (
		area: string,
		what: string,
		instrument: string,
		period: string,
		value: string | number,
		parts = ',',
		status = 'final',
	) =>
		figures.push(
			`${area},${what},${instrument},${period},${value},${parts},${status},,dinkes-contoh-2024-09,tabel ${between(1, 9)},"${draw(2) ? '' : oneOf(NOTES)}"`,
		);
	for (const count of counts) {
		const id = TOTALS[count];
		if (id && isTold('', count) && draw(2) > 0)
			figure('99.01', id, 'eppgbm', oneOf(['2024-08', '2024-08', '2024-08-31']), sum('99.01', count));
		for (const area of districts)
			if (id && isTold('', count) && isTold(area, count) && draw(4) === 0)
				figure(area, id, 'eppgbm', '2024-08', sum(area, count));
	}
	const rate = (part: number, whole: number, digits = 2) => ((100 * part) / whole).toFixed(digits);
	if (isTold('', 'stunted') && isTold('', 'measured')) {
		const [part, whole] = [sum('99.01', 'stunted'), sum('99.01', 'measured')];
		figure('99.01', 'prevalensi-stunting', 'eppgbm', '2024-08', rate(part, whole), draw(1) ? `${part},${whole}` : ',');
	}
	// Other months and years, a survey, a target: other children.
	figure('99.01', 'jumlah-balita-stunting', 'eppgbm', '2023-08', between(40, 900));
	figure(
		'99.01',
		'prevalensi-stunting',
		'eppgbm',
		'2024-02',
		rate(between(40, 200), 2000),
		',',
		oneOf(['final', 'sementara', 'perkiraan']),
	);
	figure('99.01', 'prevalensi-stunting', 'ssgi', '2024', rate(between(150, 300), 1000, 1));
	figure('99.01', 'target-prevalensi', 'target-kota', '2024', 14);
	for (const area of districts)
		if (draw(3) === 0) figure(area, 'jumlah-balita-stunting', 'eppgbm', '2023-02', between(12, 90));
	// A year's number of the town's own, as an average or another month makes it.
	if (draw(4) === 0)
		figure(
			'99.01',
			'prevalensi-stunting',
			'laporan-pemkot',
			'2024',
			rate(sum('99.01', 'stunted') + between(3, 30), sum('99.01', 'measured'), 1),
		);

	const factors = FACTORS.filter(() => draw(2) > 0).map(([name, unit]) => {
		const value = unit === 'persen' ? (between(300, 990) / 10).toFixed(1) : between(12, 400);
		return `${oneOf(['2024-08', '2024', '2023'])},A,99.01,${name},${value},${unit},dinkes-contoh-2024-09,bagian A,"${draw(3) ? '' : oneOf(NOTES)}"`;
	});
	const told =
		isTold('', 'stunted') && isTold('', 'measured')
			? [
					`Prevalensi ${rate(sum('99.01', 'stunted'), sum('99.01', 'measured')).replace('.', ',')} persen.`,
					`Di seluruh kota ${sum('99.01', 'stunted')} balita pendek.`,
				]
			: [];
	const open = rows.flatMap((row, at) =>
		gone.has(`${at}/stunted`) ? [] : [`${nameOf(at)} terbanyak: ${row.stunted} balita pendek.`],
	);
	const note = [oneOf(NOTES), oneOf([...told, ...open, oneOf(NOTES)]), draw(1) ? oneOf(NOTES) : ''].join(' ').trim();
	const areas = districts.flatMap((district, at) => [
		`${district},kecamatan,${['Kebun', 'Taman', 'Ladang', 'Sawah', 'Huma', 'Tegal'][at]} Contoh,,`,
		...villages.flatMap((village, index) =>
			village.district === district ? [`${village.code},kelurahan,${nameOf(index)},,`] : [],
		),
	]);
	return {
		'kota/contoh/wilayah.csv': `kode,tingkat,nama,alias,batas\n${areas.join('\n')}\n`,
		'kota/contoh/pengukuran.csv': `periode,instrumen,status,tanggal_tarik,dokumen,catatan\n2024-08,eppgbm,final,,dinkes-contoh-2024-09,"${note}"\n`,
		'kota/contoh/pengukuran/2024-08.csv': `kode,kelurahan,${counts.map((count) => COLUMNS[count]).join(',')}\n${round.join('\n')}\n`,
		'kota/contoh/angka.csv': `${HEAD}\n${figures.join('\n')}\n`,
		'kota/contoh/faktor.csv': `periode,bagian,wilayah,faktor,nilai,satuan,dokumen,letak,catatan\n${factors.join('\n')}\n`,
	};
}
