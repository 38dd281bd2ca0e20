import { absencesOf, captionOf, type LegendEntry, legendOf, summaryOf } from '../../charts/map-key.ts';
import { circleRadius, type DrawnLayer, type MapStyle, mapStyleOf } from '../../charts/map-look.ts';
import type { MapData } from '../../charts/map-payload.ts';
import { capital, villageWord } from '../../model/base/area.ts';
import { COVERAGE_FLOOR } from '../../model/base/band.ts';
import { valueOf } from '../../model/base/cell.ts';
import { formatPeriod } from '../../model/base/period.ts';
import { CHANGE_WORDS, type ChangeDirection } from '../../model/figures/change.ts';
import { againstCity, type Comparison, inWords, type NoComparison, sinceBefore } from './compare.ts';
import { layerOf, type Scale, type View } from './view.ts';

export type Village = { readonly code: string; readonly name: string };

/** What a view says, in the map and around it. */
export interface MapState {
	readonly layer: DrawnLayer;
	readonly looks: ReadonlyMap<string, MapStyle>;
	readonly caption: string;
	readonly interim: boolean;
	readonly legend: readonly LegendEntry[];
	readonly summary: string;
}

/** Differences smaller than the first are called none; those from the second on are large. Per cent points. */
const EDGES = { rate: [1, 5], coverage: [2, 10] } as const;

/** A difference from a value: `1,3 poin di atas`, `sama dengan`. */
const distanceInWords = (difference: number, amount: string): string =>
	difference === 0 ? 'sama dengan' : `${amount} di ${difference > 0 ? 'atas' : 'bawah'}`;

/** A village's difference with what it is compared to: `naik 1,3 poin sejak Februari 2024`, or only how far apart the
 * two are where no test can tell that anything changed. */
export function comparedInWords(
	code: string,
	layer: DrawnLayer,
	{ differences, directions, reference }: Comparison,
): string {
	const difference = differences.get(code) ?? 0;
	const amount = `${inWords(Math.abs(difference))} ${layer.kind === 'count' ? layer.unitWord : 'poin persentase'}`;
	if (!directions) return `${distanceInWords(difference, amount)} ${reference}`;
	const direction = directions.get(code) ?? 'unknown';
	if (direction === 'unknown' && difference === 0) return `sama dengan ${reference}`;
	if (direction === 'unknown') return `berselisih ${amount} dengan ${reference}, ${CHANGE_WORDS.unknown}`;
	return direction === 'same'
		? `${CHANGE_WORDS.same} sejak ${reference}`
		: `${CHANGE_WORDS[direction]} ${amount} sejak ${reference}`;
}

export const compare = (data: MapData, layer: DrawnLayer, scale: Exclude<Scale, 'nilai'>): Comparison | NoComparison =>
	scale === 'rata-rata' ? againstCity(data, layer) : sinceBefore(data, layer);

function step(difference: number, [near, far]: readonly [number, number]): number {
	const size = Math.abs(difference) >= far ? 2 : Math.abs(difference) >= near ? 1 : 0;
	return 3 + Math.sign(difference) * size;
}

/** A village on a comparing map: darker is more, a triangle says which way, a ring is less. */
function comparedLook(plain: MapStyle, village: Village, layer: DrawnLayer, comparison: Comparison): MapStyle {
	const difference = comparison.differences.get(village.code);
	if (difference === undefined) {
		const shaky = comparison.underCovered.has(village.code);
		const known = valueOf(layer.cells[village.code]?.cell ?? { state: 'notPublished' }) !== undefined;
		const why = shaky ? 'tidak dibandingkan karena cakupannya rendah' : 'tidak dapat dibandingkan';
		return {
			...plain,
			fill: shaky ? 'under' : known ? 'notPublished' : plain.fill,
			low: false,
			radius: 0,
			title: `${plain.title}, ${why}`,
		};
	}
	const title = `${plain.title}, ${comparedInWords(village.code, layer, comparison)}`;
	const isTold = comparison.directions?.get(village.code) !== 'unknown';
	if (layer.kind === 'count') {
		const most = Math.max(...[...comparison.differences.values()].map(Math.abs));
		const radius = difference === 0 || !isTold ? 0 : Math.max(circleRadius(Math.abs(difference), most), 1.5);
		return { ...plain, title, radius, hollow: difference < 0 };
	}
	const place = isTold ? step(difference, EDGES[layer.kind]) : 3;
	return { ...plain, title, fill: `b${place}`, ...(place !== 3 && { sign: place > 3 ? '▲' : '▼' }) };
}

function comparedLegend(layer: DrawnLayer, scale: Exclude<Scale, 'nilai'>, comparison: Comparison): LegendEntry[] {
	const [more, less] = scale === 'rata-rata' ? ['di atas', 'di bawah'] : ['naik', 'turun'];
	const entries: LegendEntry[] = [];
	if (layer.kind === 'count') {
		const most = Math.max(0, ...[...comparison.differences.values()].map(Math.abs));
		const radius = circleRadius(most, most);
		entries.push(
			{
				className: 'circle',
				radius,
				text: `lingkaran terbesar: ${inWords(most)} ${layer.unitWord}; luasnya sebanding dengan bedanya, lingkaran penuh: ${more}`,
			},
			{ className: 'less', radius: 8, text: `lingkaran kosong: ${less}` },
		);
	} else {
		const [near, far] = EDGES[layer.kind];
		entries.push(
			{ className: 'b1', text: `▼ ${less} ${far} poin persentase atau lebih` },
			{ className: 'b2', text: `▼ ${less} ${near} sampai di bawah ${far} poin persentase` },
			{
				className: 'b3',
				text: `beda kurang dari ${near} poin persentase${scale === 'perubahan' ? `, atau ${CHANGE_WORDS.unknown}` : ''}`,
			},
			{ className: 'b4', text: `▲ ${more} ${near} sampai di bawah ${far} poin persentase` },
			{ className: 'b5', text: `▲ ${more} ${far} poin persentase atau lebih` },
		);
	}
	if (comparison.underCovered.size > 0)
		entries.push({ className: 'under', text: `tidak dibandingkan: cakupan di bawah ${COVERAGE_FLOOR} persen` });
	const low = scale === 'rata-rata' ? legendOf(layer).filter(({ className }) => className === 'low') : [];
	return [...entries, ...low, ...absencesOf(layer)];
}

type Found = { readonly name: string; readonly difference: number; readonly direction: ChangeDirection };

/** Who is farthest above and below. */
function extremes(layer: DrawnLayer, found: readonly Found[], [above, below]: readonly [string, string]): string[] {
	const sorted = [...found].sort((a, b) => b.difference - a.difference);
	const [top, bottom] = [sorted[0], sorted.at(-1)];
	const say = (word: string, { name, difference }: Found) =>
		`${word}: ${name}, ${inWords(Math.abs(difference))} ${layer.kind === 'count' ? layer.unitWord : 'poin persentase'}.`;
	return [
		...(top && top.difference > 0 ? [say(above, top)] : []),
		...(bottom && bottom.difference < 0 ? [say(below, bottom)] : []),
	];
}

/** In how many villages something rose or fell, and where the most; in how many nobody can tell. */
function changeSentences(layer: DrawnLayer, word: string, found: readonly Found[]): string[] {
	const count = (direction: ChangeDirection) => found.filter((each) => each.direction === direction).length;
	const told = found.filter(({ direction }) => direction === 'up' || direction === 'down');
	const counts = (['up', 'down', 'same', 'unknown'] as const)
		.filter((direction) => direction === 'up' || direction === 'down' || count(direction) > 0)
		.map((direction) => `${CHANGE_WORDS[direction]} di ${count(direction)}`);
	const [first = '', ...rest] = counts;
	const sentence = [`${first} ${word}`, ...rest].join(', ');
	return [`${capital(sentence)}.`, ...extremes(layer, told, ['Naik terbanyak', 'Turun terbanyak'])];
}

function comparedSummary(villages: readonly Village[], layer: DrawnLayer, comparison: Comparison): string {
	const word = villageWord(villages);
	const found = villages.flatMap(({ code, name }) => {
		const difference = comparison.differences.get(code);
		return difference === undefined
			? []
			: [{ name, difference, direction: comparison.directions?.get(code) ?? 'unknown' }];
	});
	const count = (sign: number) => found.filter(({ difference }) => Math.sign(difference) === sign).length;
	const sentences = comparison.directions
		? changeSentences(layer, word, found)
		: [
				`${count(1)} ${word} di atas, ${count(-1)} di bawah, ${count(0)} sama dengan ${comparison.reference}.`,
				...extremes(layer, found, ['Paling jauh di atas', 'Paling jauh di bawah']),
			];
	const left = villages.length - found.length;
	if (left > 0) sentences.push(`${left} dari ${villages.length} ${word} tidak dapat dibandingkan.`);
	return sentences.join(' ');
}

/** What a view shows; a comparison that cannot be made shows the values. */
export function read(data: MapData, view: View, villages: readonly Village[]): MapState | undefined {
	const layer = layerOf(data, view);
	if (!layer) return undefined;
	const plain = new Map(villages.map((village) => [village.code, mapStyleOf(village, layer, '')]));
	const { scale } = view;
	const comparison = scale === 'nilai' ? undefined : compare(data, layer, scale);
	if (scale === 'nilai' || !comparison || 'obstacle' in comparison) {
		const { interim } = layer;
		return {
			layer,
			looks: plain,
			caption: captionOf(layer),
			interim,
			legend: legendOf(layer),
			summary: summaryOf(layer, villages),
		};
	}
	const looks = new Map(
		villages.map((village) => [
			village.code,
			comparedLook(plain.get(village.code) as MapStyle, village, layer, comparison),
		]),
	);
	const when = `${layer.instrument.name}, ${formatPeriod(layer.period)}`;
	return {
		layer,
		looks,
		caption:
			scale === 'rata-rata'
				? `${layer.title} per ${data.words.village} dibanding ${comparison.reference}; ${when}`
				: `Perubahan ${layer.title.toLowerCase()} per ${data.words.village} sejak ${comparison.reference}; ${when}`,
		interim: comparison.interim,
		legend: comparedLegend(layer, scale, comparison),
		summary: comparedSummary(villages, layer, comparison),
	};
}
