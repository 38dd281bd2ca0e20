// Layouts of sheets by number: titles, header rows, merges, sub-columns, sums, order, sheets, encodings, and things that are wrong with
// them. Every number is made up; the same seed makes the same sheet.
import type { CityData, KnownVillage } from '../../src/import/city.ts';
import { type CellValue, type TestSheet, workbook } from './write-xlsx.ts';

/** Numbers that look random and are the same for a seed (mulberry32, public domain). */
export function numbers(seed: number) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let value = Math.imul(state ^ (state >>> 15), state | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {
		below,
		between: (low: number, high: number) => low + below(high - low + 1),
		chance: (share: number) => next() < share,
		pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
		shuffled: <T>(list: readonly T[]): T[] => {
			const left = [...list];
			return list.map(() => left.splice(below(left.length), 1)[0] as T);
		},
	};
}

type Numbers = ReturnType<typeof numbers>;

const DISTRICTS = ['Kebun Raya', 'Taman Sari', 'Hulu Sungai'];
const VILLAGES = [
	['Melati', 'Kenanga', 'Mawar Timur', 'Mawar Barat'],
	['Dahlia', 'Teratai', 'Cempaka Putih'],
	['Simpang Tiga', 'Anggrek', 'Lok Baru', 'Flamboyan', 'Bougenvil'],
];

/** A city of twelve villages in three districts, as the import knows it. */
export const CITY = (() => {
	const districts = DISTRICTS.map((name, index) => ({ code: `99.01.0${index + 1}`, name, aliases: [] }));
	const villages: KnownVillage[] = VILLAGES.flatMap((names, district) =>
		names.map((name, index) => ({
			code: `99.01.0${district + 1}.100${index + 1}`,
			name,
			aliases: [],
			district: `99.01.0${district + 1}`,
		})),
	);
	return {
		slug: 'contoh',
		code: '99.01',
		name: 'Kota Contoh',
		shortName: 'Contoh',
		smallCellThreshold: 5,
		districts,
		villages,
		folder: { name: 'data' },
	} as unknown as CityData;
})();

type Counted = 'severe' | 'moderate' | 'normal' | 'tall';
interface Truth {
	readonly target: number;
	readonly measured: number;
	readonly stunted: number;
	readonly severe: number;
}

/** Children of a village by class, in cells of sex (2) by age (2): every layout is a sum of these. */
type Cells = Readonly<Record<Counted, readonly number[]>> & { readonly unmeasured: readonly number[] };

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function childrenOf(random: Numbers): Cells {
	const four = (low: number, high: number) => Array.from({ length: 4 }, () => random.between(low, high));
	return { severe: four(0, 6), moderate: four(2, 18), normal: four(40, 130), tall: four(0, 5), unmeasured: four(0, 12) };
}

const stuntedOf = (cells: Cells) => cells.severe.map((value, index) => value + (cells.moderate[index] as number));
const measuredOf = (cells: Cells) =>
	stuntedOf(cells).map((value, index) => value + (cells.normal[index] as number) + (cells.tall[index] as number));
const targetOf = (cells: Cells) => measuredOf(cells).map((value, index) => value + (cells.unmeasured[index] as number));

const truthOf = (cells: Cells): Truth => ({
	target: sum(targetOf(cells)),
	measured: sum(measuredOf(cells)),
	stunted: sum(stuntedOf(cells)),
	severe: sum(cells.severe),
});

/** A column as planned: titles from the top, and what stands in it for the children of a row. */
interface Planned {
	readonly titles: readonly string[];
	readonly value: (cells: Cells) => CellValue;
	/** Whether a sum row adds it up. */
	readonly isSum: boolean;
}

const TITLES = {
	target: ['Sasaran', 'Jumlah Sasaran', 'Jumlah_sasaran_balita', 'SASARAN BALITA', 'Sasaran Balita', 'Jml. Sasaran Balita', 'data_sasaran'],
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
	severe: ['Sangat Pendek', 'Sangat_Pendek', 'SANGAT PENDEK', 'Jumlah Sangat Pendek', 'Sangat\nPendek', 'Balita Sangat Pendek'],
	moderate: ['Pendek', 'PENDEK', 'Jumlah Pendek', 'Balita Pendek'],
	normal: ['Normal', 'NORMAL', 'TB_Normal', 'Jumlah Normal'],
	tall: ['Tinggi', 'TINGGI', 'Jumlah Tinggi'],
	village: ['Kelurahan', 'Desa/Kelurahan', 'KELURAHAN', 'Desa/Kel', 'Nama Kelurahan', 'Kel/Desa', 'nama_desa'],
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

/** A measure as one column, or as columns by sex, by age, or with its per cent. */
function columnsFor(random: Numbers, key: Key, split: string, over: readonly string[]): Planned[] {
	const title = random.pick(TITLES[key]);
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
function groupsOf(random: Numbers): { groups: Planned[][]; style: string } {
	const style = random.pick(['classes', 'classes', 'full', 'full', 'plain', 'short', 'system']);
	const split =
		style === 'system' || style === 'short'
			? 'none'
			: random.pick(['none', 'none', 'none', 'sex', 'sexAndAll', 'age', 'ageAndAll', 'percent']);
	const isUnder = random.chance(0.4) && style !== 'plain';
	const over = isUnder
		? [random.pick(['TB/U', 'Status TB/U', 'Hasil Pengukuran TB/U', 'Status Gizi (TB/U)', 'PB/U atau TB/U'].slice(0, 4))]
		: [];
	const whole = (key: Key) => columnsFor(random, key, split === 'percent' ? 'none' : split, []);
	const classes = (['severe', 'moderate', 'normal', 'tall'] as const).flatMap((key) => columnsFor(random, key, split, over));
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
	if (style !== 'short' && random.chance(0.4)) groups.push([rate]);
	if (random.chance(0.3))
		groups.push([
			{
				titles: [random.pick(['Ditimbang', 'BALITA DITIMBANG', 'jumlah_timbang'])],
				value: (cells) => sum(measuredOf(cells)) + 3,
				isSum: true,
			},
		]);
	if (random.chance(0.4)) groups.push([{ titles: [random.pick(TITLES.strange)], value: () => random.between(1, 300), isSum: true }]);
	if (random.chance(0.25)) {
		const title = isUnder ? ['BB/U'] : [];
		const names = isUnder
			? ['Sangat Kurang', 'Kurang', 'Normal', 'Risiko Lebih']
			: ['BBSangat_Kurang', 'BB_Kurang', 'Berat_Badan_Normal', 'Risiko_Lebih'];
		groups.push(names.map((name) => ({ titles: [...title, name], value: () => random.between(1, 200), isSum: true })));
	}
	return { groups: random.chance(0.6) ? groups : random.shuffled(groups), style };
}

/** What is wrong with a sheet on purpose. */
export type Flaw =
	| 'typo'
	| 'lost row'
	| 'doubled row'
	| 'only percent'
	| 'other month'
	| 'half year'
	| 'no result'
	| 'error cell'
	| 'hidden rows'
	| 'cases only';
const FLAWS: readonly Flaw[] = [
	'typo',
	'lost row',
	'doubled row',
	'only percent',
	'other month',
	'half year',
	'no result',
	'error cell',
	'hidden rows',
	'cases only',
];

export interface MadeSheet {
	readonly bytes: Uint8Array;
	/** True counts by village. */
	readonly truth: ReadonlyMap<string, Truth>;
	readonly flaw: Flaw | undefined;
	/** Whether nothing in the sheet can make up for its flaw. */
	readonly isHopeless: boolean;
	/** The layout in a few words, for the message when it fails. */
	readonly about: string;
}

interface Row {
	readonly kind: 'title' | 'village' | 'sum' | 'text';
	readonly cells: CellValue[];
	village?: string;
}

interface Body {
	rows: Row[];
	merges: [number, number, number, number][];
	hidden: number[];
}

function headerRows(random: Numbers, columns: readonly (readonly string[])[], top: number, isMerged: boolean, joins: boolean): Body {
	const depth = joins ? 1 : Math.max(...columns.map((titles) => titles.length));
	const rows: Row[] = Array.from({ length: depth }, () => ({ kind: 'title', cells: columns.map(() => undefined) }));
	const merges: Body['merges'] = [];
	if (joins) {
		columns.forEach((titles, at) => {
			(rows[0] as Row).cells[at] = titles.join(' ');
		});
		return { rows, merges, hidden: [] };
	}
	for (let level = 0; level < depth; level += 1) {
		for (let at = 0; at < columns.length; ) {
			const titles = columns[at] as readonly string[];
			// A title of one row stands at the top of the header and is merged downwards.
			const isLast = level === titles.length - 1;
			let end = at + 1;
			const isSame = (other: number) =>
				!isLast &&
				columns[other]?.length === titles.length &&
				titles.slice(0, level + 1).every((title, index) => columns[other]?.[index] === title);
			while (isSame(end)) end += 1;
			if (level < titles.length) {
				(rows[level] as Row).cells[at] = titles[level];
				if (isMerged && (end > at + 1 || (isLast && level < depth - 1)))
					merges.push([top + level, at, isLast ? top + depth - 1 : top + level, end - 1]);
			}
			at = end;
		}
	}
	void random;
	return { rows, merges, hidden: [] };
}

const letters = (column: number): string =>
	(column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Makes the sheet of this number. */
export function madeSheet(seed: number): MadeSheet {
	const random = numbers(seed);
	const flaw = random.chance(0.25) ? random.pick(FLAWS) : undefined;
	const kind = random.pick(['xlsx', 'xlsx', 'xlsx', 'csv', 'csv', 'html'] as const);
	const isMerged = kind !== 'csv' && random.chance(0.85);
	const { groups, style } = groupsOf(random);
	let counted = groups.flat();
	if (flaw === 'only percent') counted = counted.filter(({ isSum, titles }) => !isSum || /sasaran|ukur/i.test(titles.join(' ')));
	const depth = Math.max(...counted.map(({ titles }) => titles.length));
	// A text file with titles in one row has them written out.
	const joins = kind === 'csv' && depth > 1 && random.chance(0.5);

	const children = new Map(CITY.villages.map(({ code }) => [code, childrenOf(random)]));
	if (flaw === 'cases only')
		for (const [code, cells] of children) children.set(code, { ...cells, normal: [0, 0, 0, 0], tall: [0, 0, 0, 0] });
	const truth = new Map([...children].map(([code, cells]) => [code, truthOf(cells)]));

	const districtWay = random.pick(['column', 'column', 'first', 'heading', 'none', 'sheets'] as const);
	const isBySheet = districtWay === 'sheets' && kind === 'xlsx';
	const isPerUnit = random.chance(0.2);
	const hasNumber = random.chance(0.7);
	const hasMonths = random.chance(0.25) && !isPerUnit;
	const sums = random.pick(['none', 'city', 'city', 'districts'] as const);
	const writes = random.pick(['plain', 'upper', 'prefix', 'code'] as const);
	const areaTitles: string[] = [
		...(hasNumber ? ['No'] : []),
		...(hasMonths ? ['Tahun', 'Bulan'] : []),
		...(writes === 'code' ? ['Kode Wilayah'] : []),
		...(districtWay === 'column' || districtWay === 'first' ? [random.pick(TITLES.district)] : []),
		random.pick(TITLES.village),
		...(isPerUnit ? ['Posyandu'] : []),
	];
	const columns = [...areaTitles.map((title) => [title]), ...counted.map(({ titles }) => titles)];
	const first = areaTitles.length;
	const villageAt = areaTitles.length - (isPerUnit ? 2 : 1);
	const isThousands = kind === 'csv' && random.chance(0.3);
	const written = (value: CellValue): CellValue => {
		if (typeof value !== 'number' || kind === 'xlsx') return value;
		if (Number.isInteger(value)) return isThousands && value >= 1000 ? String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1.') : String(value);
		return String(value).replace('.', ',');
	};
	const nameOf = (village: KnownVillage) =>
		writes === 'upper' ? village.name.toUpperCase() : writes === 'prefix' ? `Kel. ${village.name}` : village.name;
	const half = (cells: Cells, part: number, parts: number): Cells => {
		const slice = (values: readonly number[]) =>
			values.map((value) => (part === parts - 1 ? value - Math.floor(value / parts) * (parts - 1) : Math.floor(value / parts)));
		return {
			severe: slice(cells.severe),
			moderate: slice(cells.moderate),
			normal: slice(cells.normal),
			tall: slice(cells.tall),
			unmeasured: slice(cells.unmeasured),
		};
	};
	const added = (all: readonly Cells[]): Cells => {
		const add = (key: keyof Cells) => [0, 1, 2, 3].map((index) => sum(all.map((cells) => cells[key][index] as number)));
		return { severe: add('severe'), moderate: add('moderate'), normal: add('normal'), tall: add('tall'), unmeasured: add('unmeasured') };
	};

	function sheet(districts: readonly number[]): Body {
		const rows: Row[] = [];
		const merges: Body['merges'] = [];
		const hidden: number[] = [];
		const text = (value: string) => rows.push({ kind: 'text', cells: [value] });
		if (random.chance(0.5)) {
			text(random.pick(['REKAPITULASI STATUS GIZI BALITA', 'DATA STUNTING KOTA CONTOH', 'HASIL PENIMBANGAN BALITA']));
			if (isMerged && random.chance(0.5)) merges.push([1, 0, 1, columns.length - 1]);
			const own = random.pick([
				'BULAN FEBRUARI 2026',
				'KOTA CONTOH BULAN FEBRUARI TAHUN 2026',
				'Bulan : Februari 2026',
				'Periode: 2026-02',
			]);
			if (flaw === 'other month') text(random.pick(['BULAN AGUSTUS 2025', 'Bulan : Maret 2026', 'TAHUN 2024']));
			else if (flaw === 'half year')
				text(random.pick(['JANUARI - JUNI 2026', 'SEMESTER I TAHUN 2026', 'Januari s.d. Juni 2026', 'Triwulan I 2026']));
			else if (random.chance(0.7)) text(own);
			if (random.chance(0.6)) rows.push({ kind: 'text', cells: [] });
		} else if (flaw === 'other month' || flaw === 'half year')
			text(flaw === 'other month' ? 'REKAP BULAN MARET 2026' : 'REKAP JANUARI - JUNI 2026');
		const header = headerRows(random, columns, rows.length + 1, isMerged, joins);
		rows.push(...header.rows);
		merges.push(...header.merges);
		if (random.chance(0.2))
			rows.push({ kind: 'text', cells: columns.map((_, index) => (kind === 'xlsx' ? index + 1 : String(index + 1))) });
		let number = 0;
		const sumRow = (label: string, all: readonly Cells[]) => {
			const cells: CellValue[] = columns.map(() => undefined);
			cells[random.chance(0.5) ? villageAt : 0] = label;
			counted.forEach(({ value, isSum }, index) => {
				if (isSum) cells[first + index] = written(value(added(all)));
			});
			rows.push({ kind: 'sum', cells });
		};
		const months = hasMonths
			? [
					[2026, 1],
					[2026, 2],
					[2025, 2],
				]
			: [[2026, 2]];
		for (const [year, month] of random.chance(0.5) ? months : months.toReversed()) {
			const isOther = year !== 2026 || month !== 2;
			const everyone: Cells[] = [];
			for (const district of districts) {
				const own: Cells[] = [];
				if (districtWay === 'heading') rows.push({ kind: 'text', cells: [`KECAMATAN ${DISTRICTS[district]?.toUpperCase()}`] });
				const villages = CITY.villages.filter((village) => village.district === `99.01.0${district + 1}`);
				villages.forEach((village, place) => {
					const all = isOther ? childrenOf(random) : (children.get(village.code) as Cells);
					const parts = isPerUnit ? 3 : 1;
					const top = rows.length + 1;
					for (let part = 0; part < parts; part += 1) {
						const cells: CellValue[] = columns.map(() => undefined);
						const set = (title: string, value: CellValue) => {
							const at = areaTitles.indexOf(title);
							if (at >= 0) cells[at] = value;
						};
						number += 1;
						set('No', kind === 'xlsx' ? number : String(number));
						set('Tahun', kind === 'xlsx' ? year : String(year));
						set('Bulan', ['', 'Januari', 'Februari'][month as number]);
						set('Kode Wilayah', village.code);
						set('Posyandu', `Posyandu ${part + 1}`);
						if ((districtWay === 'column' && part === 0) || (districtWay === 'first' && place === 0 && part === 0))
							cells[villageAt - 1] = DISTRICTS[district]?.toUpperCase();
						if (part === 0) cells[villageAt] = nameOf(village);
						if (part > 0 && writes === 'code') set('Kode Wilayah', undefined);
						const mine = half(all, part, parts);
						counted.forEach(({ value }, index) => {
							cells[first + index] = written(value(mine));
						});
						rows.push({ kind: 'village', cells, ...(isOther ? {} : { village: village.code }) });
					}
					if (isPerUnit && isMerged) merges.push([top, villageAt, top + 2, villageAt]);
					own.push(all);
				});
				everyone.push(...own);
				if (sums === 'districts') sumRow(random.pick([`JUMLAH KEC. ${DISTRICTS[district]?.toUpperCase()}`, `Jumlah`]), own);
			}
			if (sums !== 'none' && !hasMonths)
				sumRow(random.pick(isBySheet ? ['JUMLAH', 'Total'] : ['JUMLAH', 'TOTAL', 'KOTA CONTOH', 'Jumlah Total']), everyone);
		}
		if (random.chance(0.3))
			rows.push(
				{ kind: 'text', cells: [] },
				{ kind: 'text', cells: [undefined, 'Contoh, 3 Maret 2026'] },
				{ kind: 'text', cells: [undefined, 'Kepala Seksi Gizi'] },
			);
		return { rows, merges, hidden };
	}

	const bodies = isBySheet ? DISTRICTS.map((_, index) => sheet([index])) : [sheet([0, 1, 2])];
	const isSummed = sums !== 'none' && !hasMonths;
	spoil(random, flaw === 'typo' && !isSummed ? undefined : flaw, bodies, first, counted, kind === 'xlsx');
	const about = `benih ${seed}: ${kind}, ${style}, ${districtWay}, jumlah ${sums}, ${writes}${isPerUnit ? ', posyandu' : ''}${hasMonths ? ', bulan' : ''}${joins ? ', judul satu baris' : ''}${isMerged ? ', gabung' : ''}${flaw ? `, cacat: ${flaw}` : ''}`;
	const isHopeless =
		flaw === 'only percent' ||
		flaw === 'cases only' ||
		((flaw === 'other month' || flaw === 'half year') && !hasMonths) ||
		(flaw === 'hidden rows' && kind === 'xlsx') ||
		flaw === 'doubled row' ||
		(flaw === 'lost row' && isSummed);
	return { bytes: bytesOf(random, kind, bodies, isBySheet), truth, flaw, isHopeless, about };
}

/** Puts one thing wrong into a sheet that cannot be right then. */
function spoil(
	random: Numbers,
	flaw: Flaw | undefined,
	bodies: readonly Body[],
	first: number,
	counted: readonly Planned[],
	isBook: boolean,
): void {
	const body = random.pick(bodies);
	const places = body.rows.flatMap(({ village }, index) => (village === undefined ? [] : [index]));
	const at = random.pick(places);
	const row = body.rows[at] as Row;
	const column = first + random.pick(counted.flatMap(({ isSum }, index) => (isSum ? [index] : [])).concat(0));
	if (flaw === 'typo') {
		const value = row.cells[column];
		if (value !== undefined && typeof value !== 'object') row.cells[column] = typeof value === 'number' ? value + 10 : `${value}1`;
	} else if (flaw === 'lost row') body.rows.splice(at, 1, { kind: 'text', cells: [] });
	else if (flaw === 'doubled row') body.rows.splice(places.at(-1) as number, 0, { ...row, cells: [...row.cells] });
	else if (flaw === 'error cell') row.cells[column] = isBook ? { error: '#REF!' } : '#REF!';
	else if (flaw === 'no result' && isBook) for (const each of places) (body.rows[each] as Row).cells[column] = { formula: 'A1+B1' };
	else if (flaw === 'hidden rows') body.hidden.push(at + 1);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function bytesOf(random: Numbers, kind: 'xlsx' | 'csv' | 'html', bodies: readonly Body[], isBySheet: boolean): Uint8Array {
	const [body] = bodies as [Body];
	if (kind === 'xlsx') {
		const sheets = bodies.map(
			({ rows, merges, hidden }, index): TestSheet => ({
				name: isBySheet ? (DISTRICTS[index] as string) : random.pick(['Rekap', 'Sheet1', 'Februari 2026']),
				rows: rows.map(({ cells }) => cells),
				merges: merges.map(([top, left, bottom, right]) => `${letters(left)}${top}:${letters(right)}${bottom}`),
				hiddenRows: hidden,
			}),
		);
		return workbook(sheets, { strings: random.pick(['shared', 'inline']), omitsReferences: random.chance(0.2) });
	}
	const shown = (value: CellValue): string => (value === undefined || typeof value === 'object' ? '' : String(value));
	if (kind === 'html') {
		const covered = new Map<string, [number, number] | 'covered'>();
		for (const [top, left, bottom, right] of body.merges)
			for (let row = top; row <= bottom; row += 1)
				for (let column = left; column <= right; column += 1)
					covered.set(`${row}/${column}`, row === top && column === left ? [bottom - top + 1, right - left + 1] : 'covered');
		const width = Math.max(...body.rows.map(({ cells }) => cells.length));
		const rows = body.rows.map(({ cells }, index) => {
			const made = Array.from({ length: width }, (_, column) => {
				const merge = covered.get(`${index + 1}/${column}`);
				if (merge === 'covered') return '';
				return `<td${merge ? ` rowspan=${merge[0]} colspan=${merge[1]}` : ''}>${escaped(shown(cells[column]))}</td>`;
			});
			return `<tr>${made.join('')}</tr>`;
		});
		return new TextEncoder().encode(`<html><body><table border=1>${rows.join('')}</table></body></html>`);
	}
	const separator = random.pick([';', ',', '\t']);
	const quoted = (text: string) => (/["\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	const text = body.rows.map(({ cells }) => cells.map((value) => quoted(shown(value))).join(separator)).join(random.pick(['\r\n', '\n']));
	const encoding = random.pick(['utf8', 'bom', 'utf16'] as const);
	if (encoding === 'utf16') return Buffer.from(`\uFEFF${text}`, 'utf16le');
	return Buffer.from(encoding === 'bom' ? `\uFEFF${text}` : text, 'utf8');
}
