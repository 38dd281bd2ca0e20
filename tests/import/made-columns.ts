// Columns of made-up sheets: what they count, how they are titled, split and ordered.
import { type Cells, measuredOf, type Numbers, stuntedOf, sum, targetOf } from './made-city.ts';
import type { CellValue } from './write-xlsx.ts';

/** A column as planned: titles from the top, and what stands in it for the children of a row. */
export interface Planned {
	readonly titles: readonly string[];
	readonly value: (cells: Cells) => CellValue;
	/** Whether a sum row adds it up. */
	readonly isSum: boolean;
}

export const TITLES = {
	target: [
		'Sasaran',
		'Jumlah Sasaran',
		'Jumlah_sasaran_balita',
		'SASARAN BALITA',
		'Sasaran Balita',
		'Jml. Sasaran Balita',
		'data_sasaran',
	],
	measured: [
		'Diukur',
		'Jumlah Balita Diukur',
		'Balita Diukur',
		'diukur_PBTB',
		'Jumlah Balita\nDiukur TB dan\natau PB',
		'jumlah_ukur',
		'BALITA DIUKUR',
		'Jml Diukur TB/PB',
	],
	stunted: [
		'Stunting',
		'Jumlah Stunting',
		'Jumlah_balita_stunting',
		'STUNTING',
		'Balita Stunting',
		'Jumlah Balita\nStunting',
		'Jml Stunting',
		'Sangat Pendek + Pendek',
	],
	severe: [
		'Sangat Pendek',
		'Sangat_Pendek',
		'SANGAT PENDEK',
		'Jumlah Sangat Pendek',
		'Sangat\nPendek',
		'Balita Sangat Pendek',
	],
	moderate: ['Pendek', 'PENDEK', 'Jumlah Pendek', 'Balita Pendek'],
	normal: ['Normal', 'NORMAL', 'TB_Normal', 'Jumlah Normal'],
	tall: ['Tinggi', 'TINGGI', 'Jumlah Tinggi'],
	village: [
		'Kelurahan',
		'Desa/Kelurahan',
		'KELURAHAN',
		'Desa/Kel',
		'Nama Kelurahan',
		'Kel/Desa',
		'nama_desa',
		'Wilayah',
		'Puskesmas/Kelurahan',
	],
	district: ['Kecamatan', 'KECAMATAN', 'Kec', 'Nama Kecamatan'],
	strange: [
		'Jumlah Posyandu',
		'Stunting bulan lalu',
		'Jumlah_balita_punya_KIA',
		'Jumlah_balita_stunting_sampai_bulan_ini',
		'Kader',
		'Balita dirujuk',
		'Lingkar Kepala',
	],
};

const GETTERS = {
	target: targetOf,
	measured: measuredOf,
	stunted: stuntedOf,
	severe: (cells: Cells) => cells.severe,
	moderate: (cells: Cells) => cells.moderate,
	normal: (cells: Cells) => cells.normal,
	tall: (cells: Cells) => cells.tall,
} as const;
type Key = keyof typeof GETTERS;

/** Classes by their letters, below the title of their index. */
const LETTERS = { severe: 'SP', moderate: 'P', normal: 'N', tall: 'T' } as const;

/** A measure as one column, or as columns by sex, by age, or with its per cent. */
function columnsFor(
	random: Numbers,
	key: Key,
	split: string,
	over: readonly string[],
	letters?: Readonly<Partial<Record<Key, string>>>,
): Planned[] {
	const title = letters?.[key] ?? random.pick(TITLES[key]);
	const get = GETTERS[key];
	const column = (sub: readonly string[], value: (cells: Cells) => CellValue, isSum = true): Planned => ({
		titles: [...over, title, ...sub],
		value,
		isSum,
	});
	const of = (indexes: readonly number[]) => (cells: Cells) => sum(indexes.map((index) => get(cells)[index] as number));
	const whole = column([random.pick(['JML', 'Jml', 'Jumlah', 'L+P', 'Total'])], of([0, 1, 2, 3]));
	const [boys, girls] = random.pick([
		['L', 'P'],
		['Laki-laki', 'Perempuan'],
		['LAKI LAKI', 'PEREMPUAN'],
	] as const);
	if (split === 'sex') return [column([boys], of([0, 1])), column([girls], of([2, 3]))];
	if (split === 'sexAndAll') return [column([boys], of([0, 1])), column([girls], of([2, 3])), whole];
	const months = random.pick([' bulan', ' bln', '']);
	const ages = [column([`0-23${months}`], of([0, 2])), column([`24-59${months}`], of([1, 3]))];
	if (split === 'age') return ages;
	if (split === 'ageAndAll') return [...ages, column([`0-59${months}`], of([0, 1, 2, 3]))];
	if (split === 'percent') {
		const share = (cells: Cells) => Number(((sum(get(cells)) / sum(measuredOf(cells))) * 100).toFixed(1));
		return [column([random.pick(['Jml', 'Jumlah', 'n'])], of([0, 1, 2, 3])), column(['%'], share, false)];
	}
	return [column([], of([0, 1, 2, 3]))];
}

/** Groups of columns that are kept together and may change places. */
export function groupsOf(random: Numbers): { groups: Planned[][]; style: string } {
	const style = random.pick(['classes', 'classes', 'full', 'full', 'plain', 'short', 'system']);
	const split =
		style === 'system' || style === 'short'
			? 'none'
			: random.pick(['none', 'none', 'none', 'sex', 'sexAndAll', 'age', 'ageAndAll', 'percent']);
	const isUnder = random.chance(0.4) && style !== 'plain';
	const over = isUnder
		? [
				random.pick(
					['TB/U', 'Status TB/U', 'Hasil Pengukuran TB/U', 'Status Gizi (TB/U)', 'PB/U atau TB/U'].slice(0, 4),
				),
			]
		: [];
	const whole = (key: Key) => columnsFor(random, key, split === 'percent' ? 'none' : split, []);
	const letters = isUnder && split === 'none' && random.chance(0.3) ? LETTERS : undefined;
	const classes = (['severe', 'moderate', 'normal', 'tall'] as const).flatMap((key) =>
		columnsFor(random, key, split, over, letters),
	);
	const rate: Planned = {
		titles: [random.pick(['% Stunting', 'Prevalensi', 'Persen', 'Stunting (%)', 'Prevalensi Stunting (%)', '%'])],
		value: (cells) => Number(((sum(stuntedOf(cells)) / sum(measuredOf(cells))) * 100).toFixed(random.below(1) + 2)),
		isSum: false,
	};
	const groups: Planned[][] = [];
	if (style !== 'classes' || random.chance(0.5)) groups.push(whole('target'));
	if (style === 'classes') groups.push(classes);
	else if (style === 'full') groups.push(whole('measured'), classes, whole('stunted'));
	else if (style === 'plain') groups.push(whole('measured'), whole('stunted'));
	else if (style === 'short')
		groups.push(
			whole('measured'),
			[{ titles: [random.pick(TITLES.moderate)], value: (cells) => sum(stuntedOf(cells)), isSum: true }],
			[rate],
		);
	else
		groups.push(
			whole('measured'),
			[...columnsFor(random, 'severe', 'none', []), ...columnsFor(random, 'moderate', 'none', [])],
			whole('stunted'),
		);
	if (style === 'plain' && random.chance(0.3))
		groups.push([
			{ titles: ['Tidak Stunting'], value: (cells) => sum(measuredOf(cells)) - sum(stuntedOf(cells)), isSum: true },
		]);
	if (style !== 'short' && random.chance(0.4)) groups.push([rate]);
	if (random.chance(0.3))
		groups.push([
			{
				titles: [random.pick(['Ditimbang', 'BALITA DITIMBANG', 'jumlah_timbang'])],
				value: (cells) => sum(measuredOf(cells)) + 3,
				isSum: true,
			},
		]);
	if (random.chance(0.4))
		groups.push([{ titles: [random.pick(TITLES.strange)], value: () => random.between(1, 300), isSum: true }]);
	if (random.chance(0.25)) {
		const title = isUnder ? ['BB/U'] : [];
		const names = isUnder
			? ['Sangat Kurang', 'Kurang', 'Normal', 'Risiko Lebih']
			: ['BBSangat_Kurang', 'BB_Kurang', 'Berat_Badan_Normal', 'Risiko_Lebih'];
		groups.push(names.map((name) => ({ titles: [...title, name], value: () => random.between(1, 200), isSum: true })));
	}
	return { groups: random.chance(0.6) ? groups : random.shuffled(groups), style };
}
