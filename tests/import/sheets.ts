// Layouts of sheets by number, and what can be wrong with them. Every number is made up; the same seed makes the same sheet.
import type { KnownVillage } from '../../src/onboarding/import/city.ts';
import { type Body, bytesOf, type Row } from './made-bytes.ts';
import {
	type Cells,
	CITY,
	childrenOf,
	DISTRICTS,
	type Numbers,
	numbers,
	sum,
	type Truth,
	truthOf,
} from './made-city.ts';
import { groupsOf, type Planned, TITLES } from './made-columns.ts';
import type { CellValue } from './write-xlsx.ts';

export { CITY } from './made-city.ts';

/** Headings that no sheet of Kota Contoh of February 2026 can have. */
const HEADINGS = {
	'other month': ['BULAN AGUSTUS 2025', 'Bulan : Maret 2026', 'TAHUN 2024'],
	'half year': ['JANUARI - JUNI 2026', 'SEMESTER I TAHUN 2026', 'Januari s.d. Juni 2026', 'Triwulan I 2026'],
	'other place': [
		'KABUPATEN CONTOH',
		'DINAS KESEHATAN KAB. LAIN JAUH',
		'Kab/Kota : Lain Jauh',
		'REKAP STUNTING KOTA LAIN',
	],
	'other children': [
		'DATA IBU HAMIL PENDEK',
		'BALITA STUNTING DIRUJUK',
		'HASIL SSGI',
		'REKAP USIA 6-23 BULAN',
		'TARGET STUNTING',
	],
} as const;
const NOTES = ['Ket: angka dalam persen', '*) hanya kasus baru bulan ini', 'Sumber: SSGI'];
const FLAWS = [
	...['typo', 'lost row', 'doubled row', 'only percent', 'no result', 'error cell', 'hidden rows', 'cases only'],
	...['other month', 'half year', 'other place', 'other children', 'lower title', 'note'],
] as const;

/** What is wrong with a sheet on purpose. */
export type Flaw = (typeof FLAWS)[number];

interface MadeSheet {
	readonly bytes: Uint8Array;
	/** True counts by village. */
	readonly truth: ReadonlyMap<string, Truth>;
	readonly flaw: Flaw | undefined;
	/** Whether nothing in the sheet can make up for its flaw. */
	readonly isHopeless: boolean;
	/** The layout in a few words, for the message when it fails. */
	readonly about: string;
}

function headerRows(columns: readonly (readonly string[])[], top: number, isMerged: boolean, joins: boolean): Body {
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
	return { rows, merges, hidden: [] };
}

/** Makes the sheet of this number. */
export function madeSheet(seed: number): MadeSheet {
	const random = numbers(seed);
	const flaw = random.chance(0.3) ? random.pick(FLAWS) : undefined;
	const kind = random.pick(['xlsx', 'xlsx', 'xlsx', 'csv', 'csv', 'html'] as const);
	const isMerged = kind !== 'csv' && random.chance(0.85);
	const { groups, style } = groupsOf(random);
	let counted = groups.flat();
	if (flaw === 'only percent')
		counted = counted.filter(({ isSum, titles }) => !isSum || /sasaran|diukur|jumlah_ukur/i.test(titles[0] ?? ''));
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
		if (Number.isInteger(value))
			return isThousands && value >= 1000 ? String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1.') : String(value);
		return String(value).replace('.', ',');
	};
	const nameOf = (village: KnownVillage) =>
		writes === 'upper' ? village.name.toUpperCase() : writes === 'prefix' ? `Kel. ${village.name}` : village.name;
	const half = (cells: Cells, part: number, parts: number): Cells => {
		const slice = (values: readonly number[]) =>
			values.map((value) =>
				part === parts - 1 ? value - Math.floor(value / parts) * (parts - 1) : Math.floor(value / parts),
			);
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
		return {
			severe: add('severe'),
			moderate: add('moderate'),
			normal: add('normal'),
			tall: add('tall'),
			unmeasured: add('unmeasured'),
		};
	};

	function sheet(districts: readonly number[]): Body {
		const rows: Row[] = [];
		const merges: Body['merges'] = [];
		const hidden: number[] = [];
		const wrong: readonly string[] | undefined = HEADINGS[flaw as keyof typeof HEADINGS];
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
			if (wrong) text(random.pick(wrong));
			else if (random.chance(0.7)) text(own);
			if (random.chance(0.6)) rows.push({ kind: 'text', cells: [] });
		} else if (wrong) text(random.pick(wrong));
		const header = headerRows(columns, rows.length + 1, isMerged, joins);
		rows.push(...header.rows);
		merges.push(...header.merges);
		if (flaw === 'lower title')
			rows.push({ kind: 'text', cells: columns.map((_, at) => (at < first ? undefined : 'versi lain')) });
		else if (random.chance(0.2))
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
				if (districtWay === 'heading')
					rows.push({ kind: 'text', cells: [`KECAMATAN ${DISTRICTS[district]?.toUpperCase()}`] });
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
				if (sums === 'districts')
					sumRow(random.pick([`JUMLAH KEC. ${DISTRICTS[district]?.toUpperCase()}`, `Jumlah`]), own);
			}
			if (sums !== 'none' && !hasMonths)
				sumRow(
					random.pick(isBySheet ? ['JUMLAH', 'Total'] : ['JUMLAH', 'TOTAL', 'KOTA CONTOH', 'Jumlah Total']),
					everyone,
				);
		}
		if (random.chance(0.3))
			rows.push(
				{ kind: 'text', cells: [] },
				{ kind: 'text', cells: [undefined, 'Contoh, 3 Maret 2026'] },
				{ kind: 'text', cells: [undefined, 'Kepala Seksi Gizi'] },
			);
		if (flaw === 'note') text(random.pick(NOTES));
		return { rows, merges, hidden };
	}

	const bodies = isBySheet ? DISTRICTS.map((_, index) => sheet([index])) : [sheet([0, 1, 2])];
	const isSummed = sums !== 'none' && !hasMonths;
	// Without a sum nothing tells of these.
	const isUntold = !isSummed && (flaw === 'typo' || (flaw === 'lost row' && isPerUnit));
	spoil(random, isUntold ? undefined : flaw, bodies, first, counted, kind === 'xlsx');
	const about = `benih ${seed}: ${kind}, ${style}, ${districtWay}, jumlah ${sums}, ${writes}${isPerUnit ? ', posyandu' : ''}${hasMonths ? ', bulan' : ''}${joins ? ', judul satu baris' : ''}${isMerged ? ', gabung' : ''}${flaw ? `, cacat: ${flaw}` : ''}`;
	const isHopeless =
		flaw === 'only percent' ||
		flaw === 'cases only' ||
		((flaw === 'other month' || flaw === 'half year') && !hasMonths) ||
		['other place', 'other children', 'lower title', 'note'].includes(flaw ?? '') ||
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
		if (value !== undefined && typeof value !== 'object')
			row.cells[column] = typeof value === 'number' ? value + 10 : `${value}1`;
	} else if (flaw === 'lost row') body.rows.splice(at, 1, { kind: 'text', cells: [] });
	else if (flaw === 'doubled row') body.rows.splice(places.at(-1) as number, 0, { ...row, cells: [...row.cells] });
	else if (flaw === 'error cell') row.cells[column] = isBook ? { error: '#REF!' } : '#REF!';
	else if (flaw === 'no result' && isBook)
		for (const each of places) (body.rows[each] as Row).cells[column] = { formula: 'A1+B1' };
	else if (flaw === 'hidden rows') body.hidden.push(at + 1);
}
