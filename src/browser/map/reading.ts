import { absencesOf, captionOf, type LegendEntry, legendOf, summaryOf } from '../../charts/map-key.ts';
import { circleRadius, type DrawnLayer, type Look, lookOf } from '../../charts/map-look.ts';
import { COVERAGE_FLOOR } from '../../model/band.ts';
import { valueOf } from '../../model/cell.ts';
import { formatPeriod } from '../../model/period.ts';
import { againstCity, type Comparison, inWords, type NoComparison, sinceBefore } from './compare.ts';
import { layerOf, type Scale, type View } from './view.ts';
import type { MapData } from './wire.ts';

export interface Village {
	readonly code: string;
	readonly name: string;
}

/** What a view says, in the map and around it. */
export interface Reading {
	readonly layer: DrawnLayer;
	readonly looks: ReadonlyMap<string, Look>;
	readonly caption: string;
	readonly interim: boolean;
	readonly legend: readonly LegendEntry[];
	readonly summary: string;
}

/** Differences smaller than the first are called none; those from the second on are large. Per cent points. */
const EDGES = { rate: [1, 5], coverage: [2, 10] } as const;

/** `naik 1,3 poin`, `2 balita di bawah`, `tetap`. */
export function differenceInWords(difference: number, { kind, unitWord }: DrawnLayer, scale: Exclude<Scale, 'nilai'>): string {
	const amount = `${inWords(Math.abs(difference))} ${kind === 'count' ? unitWord : 'poin'}`;
	if (scale === 'rata-rata') return difference === 0 ? 'sama dengan' : `${amount} di ${difference > 0 ? 'atas' : 'bawah'}`;
	return difference === 0 ? 'tetap' : `${difference > 0 ? 'naik' : 'turun'} ${amount}`;
}

/** A village's difference with what it is compared to: `naik 1,3 poin sejak Februari 2024`. */
export function comparedInWords(difference: number, layer: DrawnLayer, scale: Exclude<Scale, 'nilai'>, { reference }: Comparison): string {
	return `${differenceInWords(difference, layer, scale)} ${scale === 'perubahan' ? 'sejak ' : ''}${reference}`;
}

export function compare(data: MapData, layer: DrawnLayer, scale: Exclude<Scale, 'nilai'>): Comparison | NoComparison {
	return scale === 'rata-rata' ? againstCity(data, layer) : sinceBefore(data, layer);
}

function step(difference: number, [near, far]: readonly [number, number]): number {
	const size = Math.abs(difference) >= far ? 2 : Math.abs(difference) >= near ? 1 : 0;
	return 3 + Math.sign(difference) * size;
}

/** A village on a comparing map: darker is more, a triangle says which way, a ring is less. */
function comparedLook(plain: Look, village: Village, layer: DrawnLayer, scale: Exclude<Scale, 'nilai'>, comparison: Comparison): Look {
	const difference = comparison.differences.get(village.code);
	if (difference === undefined) {
		const shaky = comparison.underCovered.has(village.code);
		const known = valueOf(layer.cells[village.code]?.cell ?? { state: 'notPublished' }) !== undefined;
		const why = shaky ? 'tidak dibandingkan karena cakupannya rendah' : 'tidak dapat dibandingkan';
		return { ...plain, fill: shaky ? 'under' : known ? 'bd' : plain.fill, low: false, radius: 0, title: `${plain.title}, ${why}` };
	}
	const title = `${plain.title}, ${comparedInWords(difference, layer, scale, comparison)}`;
	if (layer.kind === 'count') {
		const most = Math.max(...[...comparison.differences.values()].map(Math.abs));
		const radius = difference === 0 ? 0 : Math.max(circleRadius(Math.abs(difference), most), 1.5);
		return { ...plain, title, radius, hollow: difference < 0 };
	}
	const place = step(difference, EDGES[layer.kind]);
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
				text: `${inWords(most)} ${layer.unitWord}; luas lingkaran sebanding dengan bedanya, lingkaran penuh: ${more}`,
			},
			{ className: 'less', radius: 8, text: `lingkaran kosong: ${less}` },
		);
	} else {
		const [near, far] = EDGES[layer.kind];
		entries.push(
			{ className: 'b1', text: `▼ ${less} ${far} poin atau lebih` },
			{ className: 'b2', text: `▼ ${less} ${near} sampai di bawah ${far} poin` },
			{ className: 'b3', text: `beda kurang dari ${near} poin` },
			{ className: 'b4', text: `▲ ${more} ${near} sampai di bawah ${far} poin` },
			{ className: 'b5', text: `▲ ${more} ${far} poin atau lebih` },
		);
	}
	if (comparison.underCovered.size > 0)
		entries.push({ className: 'under', text: `tidak dibandingkan: cakupan di bawah ${COVERAGE_FLOOR} persen` });
	const low = scale === 'rata-rata' ? legendOf(layer).filter(({ className }) => className === 'low') : [];
	return [...entries, ...low, ...absencesOf(layer)];
}

function comparedSummary(villages: readonly Village[], layer: DrawnLayer, scale: Exclude<Scale, 'nilai'>, comparison: Comparison): string {
	const found = villages.flatMap(({ code, name }) => {
		const difference = comparison.differences.get(code);
		return difference === undefined ? [] : [{ name, difference }];
	});
	const [more, less] = scale === 'rata-rata' ? ['Di atas', 'di bawah'] : ['Naik', 'turun'];
	const count = (sign: number) => found.filter(({ difference }) => Math.sign(difference) === sign).length;
	const sentences = [`${more} di ${count(1)} kelurahan, ${less} di ${count(-1)}, tetap di ${count(0)}.`];
	if (scale === 'rata-rata')
		sentences[0] = `${count(1)} kelurahan di atas, ${count(-1)} di bawah, ${count(0)} sama dengan ${comparison.reference}.`;
	const sorted = [...found].sort((a, b) => b.difference - a.difference);
	const say = (word: string, village: (typeof found)[number] | undefined) =>
		village && `${word}: ${village.name}, ${inWords(Math.abs(village.difference))} ${layer.kind === 'count' ? layer.unitWord : 'poin'}.`;
	const [top, bottom] = [sorted[0], sorted.at(-1)];
	for (const sentence of [
		top && top.difference > 0 && say(scale === 'rata-rata' ? 'Paling jauh di atas' : 'Naik terbanyak', top),
		bottom && bottom.difference < 0 && say(scale === 'rata-rata' ? 'Paling jauh di bawah' : 'Turun terbanyak', bottom),
	])
		if (sentence) sentences.push(sentence);
	const left = villages.length - found.length;
	if (left > 0) sentences.push(`${left} dari ${villages.length} kelurahan tidak dapat dibandingkan.`);
	return sentences.join(' ');
}

/** What a view shows; a comparison that cannot be made shows the values. */
export function read(data: MapData, view: View, villages: readonly Village[]): Reading | undefined {
	const layer = layerOf(data, view);
	if (!layer) return undefined;
	const plain = new Map(villages.map((village) => [village.code, lookOf(village, layer, '')]));
	const { scale } = view;
	const comparison = scale === 'nilai' ? undefined : compare(data, layer, scale);
	if (scale === 'nilai' || !comparison || 'obstacle' in comparison) {
		const { interim } = layer;
		return { layer, looks: plain, caption: captionOf(layer), interim, legend: legendOf(layer), summary: summaryOf(layer, villages) };
	}
	const looks = new Map(
		villages.map((village) => [village.code, comparedLook(plain.get(village.code) as Look, village, layer, scale, comparison)]),
	);
	const when = `${layer.instrument.name}, ${formatPeriod(layer.period)}`;
	return {
		layer,
		looks,
		caption:
			scale === 'rata-rata'
				? `${layer.title} per kelurahan dibanding ${comparison.reference}; ${when}`
				: `Perubahan ${layer.title.toLowerCase()} per kelurahan sejak ${comparison.reference}; ${when}`,
		interim: comparison.interim,
		legend: comparedLegend(layer, scale, comparison),
		summary: comparedSummary(villages, layer, scale, comparison),
	};
}
