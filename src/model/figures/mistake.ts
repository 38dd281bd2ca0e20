import type { PressError } from '../base/city.ts';
import type { Publication } from '../base/publication.ts';

/** A mistake that is made again and again with figures like these, and the printed cases that show it. */
interface Mistake {
	readonly id: string;
	readonly title: string;
	/** What goes wrong, in plain words. */
	readonly wrong: string;
	/** What to do instead. */
	readonly instead: string;
	/** Ids in kekeliruan.csv, the clearest first. */
	readonly cases: readonly string[];
}

/** The five commonest, the gravest first. */
export const MISTAKES: readonly Mistake[] = [
	{
		id: 'survei-ke-register',
		title: 'Survei disambung ke catatan posyandu',
		wrong:
			'Angka survei satu tahun dan angka catatan posyandu tahun berikutnya ditulis sebagai turun atau naik. Yang ' +
			'berubah cara mengukurnya, bukan keadaan anak.',
		instead:
			'Bandingkan survei dengan survei dan catatan posyandu dengan catatan posyandu. Bila keduanya perlu, tulis ' +
			'berdampingan dengan nama cara mengukurnya.',
		cases: ['batam-survei-ke-register-2023', 'kepri-survei-ke-register-2021'],
	},
	{
		id: 'jumlah-dengan-persen-lain',
		title: 'Jumlah anak dari catatan posyandu dipasangkan dengan persen dari survei',
		wrong:
			'Jumlah itu hitungan anak yang datang diukur; persen itu perkiraan untuk seluruh balita. Keduanya bukan ' +
			'pembilang dan hasil bagi yang sama.',
		instead: 'Tulis jumlah bersama persen dari hitungan yang sama, atau salah satunya saja.',
		cases: ['tangsel-1333-dengan-persen-survei', 'tangsel-3133-dengan-persen-survei'],
	},
	{
		id: 'dua-definisi',
		title: 'Dua definisi dalam satu kalimat',
		wrong:
			'Anak pendek menurut ukuran tinggi badan dan anak yang tetap dinyatakan stunting sesudah diperiksa dokter ' +
			'adalah dua hitungan, dari anak yang sama.',
		instead: 'Sebut hitungan yang mana: sebelum atau sesudah pemeriksaan ulang, dengan persennya sendiri.',
		cases: ['bontang-1219-dengan-persen-lain'],
	},
	{
		id: 'tahun-target',
		title: 'Target dengan tahun yang tertukar',
		wrong:
			'Target nasional berbeda untuk setiap tahun. Angka yang benar dengan tahun yang salah adalah target yang ' +
			'tidak pernah ada.',
		instead: 'Tulis target bersama tahunnya dan nama rencananya.',
		cases: ['batam-target-2045-ditulis-2029', 'bontang-target-nasional-2030'],
	},
	{
		id: 'salah-salin',
		title: 'Angka disalin tanpa diperiksa',
		wrong:
			'Satu angka terselip, atau pengurangan dan persennya tidak dihitung ulang. Kekeliruan itu lalu disalin ' +
			'berita berikutnya.',
		instead: 'Salin dari dokumen asalnya, dan hitung ulang persen serta selisih sebelum mencetak.',
		cases: ['binjai-ssgi-2022-salah-ketik', 'batam-bukit-tempayan-2021', 'bontang-selisih-belum-diukur'],
	},
];

/** The clearest case of a mistake that the data holds; `undefined` when it holds none. */
export const caseOf = ({ cases }: Mistake, { pressErrors }: Publication): PressError | undefined =>
	cases.map((id) => pressErrors.find((error) => error.id === id)).find((error) => error !== undefined);
