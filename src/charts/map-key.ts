import { villageWord } from '../model/base/area.ts';
import { COVERAGE_FLOOR } from '../model/base/band.ts';
import { ABSENCES, valueOf } from '../model/base/cell.ts';
import { formatCell } from '../model/base/format.ts';
import { formatPeriod } from '../model/base/period.ts';
import { sayBound, sayCount } from '../model/base/say.ts';
import type { LayerCell } from '../model/rounds/layer.ts';
import {
	bandWords,
	circleRadius,
	type DrawnLayer,
	describeCell,
	isUnderCovered,
	largest,
	largestCell,
	NOTHING_CLASS,
} from './map-look.ts';
import { el, type Tree } from './svg.ts';

/** What is written around a map: its caption, its legend and the sentence under it. */

/** One entry of a legend. */
export interface LegendEntry {
	readonly className: string;
	readonly text: string;
	/** A circle of this radius in place of a swatch. */
	readonly radius?: number;
}

/** What the patterns of a layer mean: only those that are on the map. */
export function absencesOf(layer: DrawnLayer | undefined): LegendEntry[] {
	if (!layer) return [{ className: NOTHING_CLASS, text: ABSENCES.notPublished.label }];
	const cells = Object.values(layer.cells);
	return Object.entries(ABSENCES).flatMap(([state, { label: text }]) =>
		cells.some(({ cell }) => cell.state === state) ? [{ className: state, text }] : [],
	);
}

/** What the colours, circles and patterns of a layer mean; only those on the map, but always all bands. */
export function legendOf(layer: DrawnLayer | undefined): LegendEntry[] {
	const entries: LegendEntry[] = [];
	if (layer?.kind === 'rate') entries.push(...bandWords().map(({ step, text }) => ({ className: `b${step}`, text })));
	if (layer?.kind === 'coverage')
		entries.push(...bandWords('cakupan').map(({ step, text }) => ({ className: `b${step}`, text })));
	if (layer?.kind === 'count') {
		const most = largestCell(layer);
		const value = largest(layer);
		entries.push({
			className: 'circle',
			radius: circleRadius(value, value),
			text: `lingkaran terbesar: ${most ? formatCell(most) : '0'} ${layer.unitWord}; luasnya sebanding dengan jumlahnya`,
		});
	}
	const cells = layer ? Object.values(layer.cells) : [];
	const isLow = (at: LayerCell) =>
		layer?.kind === 'coverage' ? (valueOf(at.cell) ?? COVERAGE_FLOOR) < COVERAGE_FLOOR : isUnderCovered(at);
	if (layer && layer.kind !== 'count' && cells.some((at) => valueOf(at.cell) !== undefined && isLow(at)))
		entries.push({ className: 'low', text: `cakupan di bawah ${sayBound('cakupan', COVERAGE_FLOOR)} persen` });
	return [...entries, ...absencesOf(layer)];
}

/** A swatch; what lies over a colour is shown over one. */
const swatchOf = (className: string): Tree[] =>
	(className === 'low' ? ['b4', 'low'] : [className]).map((each) => el('rect', { class: each, width: 24, height: 16 }));

/** A legend's items. */
export const keyMarkup = (entries: readonly LegendEntry[]): Tree[] =>
	entries.map(({ className, text, radius }) => {
		const swatch = radius
			? el(
					'svg',
					{ class: 'wide', viewBox: '-26 -26 52 52', 'aria-hidden': 'true' },
					el('circle', { class: className === 'circle' ? undefined : className, r: radius }),
				)
			: className && el('svg', { viewBox: '0 0 24 16', 'aria-hidden': 'true' }, ...swatchOf(className));
		return el('li', {}, swatch, text);
	});

/** What a map of a layer shows: measure, instrument, period. */
export function captionOf(layer: DrawnLayer): string {
	const word = villageWord(Object.keys(layer.cells).map((code) => ({ code })));
	return `${layer.title} per ${word}, ${layer.instrument.name}, ${formatPeriod(layer.period)}`;
}

/** A piece of a map's summary: words, and the village that they are about. */
type SummaryPart = { readonly text: string; readonly code?: string };

/** More villages than this with one value are counted, not named. */
const MOST_NAMED = 3;

/** The two ends in the words that fit what is shown: children are many or few, a share is high or low. */
const ENDS: Readonly<Record<DrawnLayer['kind'], readonly [top: string, bottom: string]>> = {
	rate: ['Tertinggi', 'Terendah'],
	count: ['Terbanyak', 'Paling sedikit'],
	coverage: ['Tertinggi', 'Terendah'],
};

/** Highest, lowest, how many have no number, and how to read it. Each village stands apart with its number, so that it
 * can lead to where that number stands with its document. Villages with one value are named together; while some are
 * unknown nobody is the lowest. */
export function summaryParts(
	layer: DrawnLayer | undefined,
	villages: readonly { readonly code: string; readonly name: string }[],
): SummaryPart[] {
	const named = new Map(villages.map(({ code, name }) => [code, name]));
	const word = villageWord(villages);
	const ranked = Object.entries(layer?.cells ?? {})
		.flatMap(([code, at]) => {
			const value = valueOf(at.cell);
			return value === undefined || !layer
				? []
				: [{ value, code, name: named.get(code) ?? '', said: describeCell(layer, at) }];
		})
		.sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
	const [top, bottom] = [ranked[0], ranked.at(-1)];
	const unknown = villages.length - ranked.length;
	const unit = word === 'kecamatan' ? word : 'kelurahan';
	const end = (head: string, like: NonNullable<typeof top>): SummaryPart[] => {
		const same = ranked.filter(({ said }) => said === like.said);
		if (same.length > MOST_NAMED) return [{ text: `${head}: ${sayCount(same, unit)} ${word}, ${like.said}. ` }];
		return [
			{ text: `${head}: ` },
			...same.flatMap(({ code, name, said }, index): SummaryPart[] => [
				...(index > 0 ? [{ text: index === same.length - 1 ? ' dan ' : '; ' }] : []),
				{ code, text: `${name}, ${said}` },
			]),
			{ text: '. ' },
		];
	};
	const parts: SummaryPart[] = [];
	if (layer && top && bottom && ranked.length > 1) {
		const [most, least] = ENDS[layer.kind];
		if (top.said === bottom.said) parts.push({ text: `Semua ${word} yang punya angka sama: ${top.said}. ` });
		else {
			parts.push(...end(unknown === 0 ? most : `${most} di antara yang punya angka`, top));
			if (unknown === 0) parts.push(...end(least, bottom));
		}
	} else if (top)
		parts.push(
			{ text: `Hanya satu ${villageWord([top])} yang angkanya dipublikasikan: ` },
			{ code: top.code, text: `${top.name}, ${top.said}` },
			{ text: '. ' },
		);
	const sentences: string[] = [];
	if (unknown === 0) sentences.push(`Semua ${word} punya angka.`);
	else if (ranked.length === 0)
		sentences.push(`Belum ada angka untuk satu pun dari ${sayCount(villages, unit)} ${word}.`);
	else sentences.push(`${sayCount(unknown, unit)} dari ${sayCount(villages, unit)} ${word} belum punya angka.`);
	if (layer?.kind === 'count' && largest(layer) > 0) {
		const what = layer.unitWord === 'balita' ? 'anak' : layer.unitWord;
		sentences.push(
			`Peta ini menunjukkan jumlah ${what}, bukan persen: ${word} yang penduduknya banyak wajar bila lingkarannya besar.`,
		);
	}
	if (layer?.kind === 'coverage')
		sentences.push('Peta cakupan menunjukkan siapa yang sudah datang diukur, bukan di mana stunting paling banyak.');
	return [...parts, { text: sentences.join(' ') }];
}

/** The same as one text. */
export const summaryOf = (...map: Parameters<typeof summaryParts>): string =>
	summaryParts(...map)
		.map(({ text }) => text)
		.join('');
