// A made-up city and made-up counts of its children, for the tests of `npm run import`; the same seed makes the same.
import type { CityData, KnownVillage } from '../../src/onboarding/import/city.ts';

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

export type Numbers = ReturnType<typeof numbers>;

export const DISTRICTS = ['Kebun Raya', 'Taman Sari', 'Hulu Sungai'];
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
		folder: {
			name: 'data',
			register: {
				provinces: [],
				cities: [
					['99.01', 'Kota Contoh'],
					['99.02', 'Kabupaten Contoh'],
					['99.03', 'Kabupaten Lain Jauh'],
					['99.04', 'Kota Lain'],
				].map(([code, name = '']) => ({
					...{ code, name, shortName: name.replace(/^\w+ /, '') },
					kind: name.startsWith('Kota') ? 'kota' : 'kabupaten',
				})),
			},
		},
	} as unknown as CityData;
})();

export type Counted = 'severe' | 'moderate' | 'normal' | 'tall';
export interface Truth {
	readonly target: number;
	readonly measured: number;
	readonly stunted: number;
	readonly severe: number;
}

/** Children of a village by class, in cells of sex (2) by age (2): every layout is a sum of these. */
export type Cells = Readonly<Record<Counted, readonly number[]>> & { readonly unmeasured: readonly number[] };

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

export function childrenOf(random: Numbers): Cells {
	const four = (low: number, high: number) => Array.from({ length: 4 }, () => random.between(low, high));
	return {
		severe: four(0, 6),
		moderate: four(2, 18),
		normal: four(40, 130),
		tall: four(0, 5),
		unmeasured: four(0, 12),
	};
}

export const stuntedOf = (cells: Cells) =>
	cells.severe.map((value, index) => value + (cells.moderate[index] as number));
export const measuredOf = (cells: Cells) =>
	stuntedOf(cells).map((value, index) => value + (cells.normal[index] as number) + (cells.tall[index] as number));
export const targetOf = (cells: Cells) =>
	measuredOf(cells).map((value, index) => value + (cells.unmeasured[index] as number));

export const truthOf = (cells: Cells): Truth => ({
	target: sum(targetOf(cells)),
	measured: sum(measuredOf(cells)),
	stunted: sum(stuntedOf(cells)),
	severe: sum(cells.severe),
});
