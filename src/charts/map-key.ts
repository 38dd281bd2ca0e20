import { villageWord } from '../model/area.ts';
import { COVERAGE_FLOOR } from '../model/band.ts';
import { ABSENCES, valueOf } from '../model/cell.ts';
import { formatCell } from '../model/format.ts';
import { formatPeriod } from '../model/period.ts';
import { sayBound, sayCount } from '../model/say.ts';
import { ABSENT_CLASS, bandWords, circleRadius, type DrawnLayer, describeCell, isUnderCovered, largest, largestCell } from './map-look.ts';
import { el, escapeText } from './svg.ts';

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
	const cells = layer ? Object.values(layer.cells) : [];
	return Object.entries(ABSENCES).flatMap(([state, { label: text }]) =>
		(layer ? cells.some(({ cell }) => cell.state === state) : state === 'notPublished')
			? [{ className: ABSENT_CLASS[state as keyof typeof ABSENT_CLASS], text }]
			: [],
	);
}

/** What the colours, circles and patterns of a layer mean; only those that are on the map, except that bands are always all. */
export function legendOf(layer: DrawnLayer | undefined): LegendEntry[] {
	const entries: LegendEntry[] = [];
	if (layer?.kind === 'rate') entries.push(...bandWords().map(({ step, text }) => ({ className: `b${step}`, text })));
	if (layer?.kind === 'coverage') {
		entries.push(
			{ className: 'over', text: `${sayBound('cakupan', COVERAGE_FLOOR)} persen ke atas` },
			{ className: 'under', text: `di bawah ${sayBound('cakupan', COVERAGE_FLOOR)} persen` },
		);
	}
	if (layer?.kind === 'count') {
		const most = largestCell(layer);
		const value = largest(layer);
		entries.push({
			className: 'circle',
			radius: circleRadius(value, value),
			text: `${most ? formatCell(most) : '0'} ${layer.unitWord}; luas lingkaran sebanding dengan jumlahnya`,
		});
	}
	const cells = layer ? Object.values(layer.cells) : [];
	if (layer?.kind === 'rate' && cells.some((at) => valueOf(at.cell) !== undefined && isUnderCovered(at))) {
		entries.push({ className: 'low', text: `cakupan di bawah ${sayBound('cakupan', COVERAGE_FLOOR)} persen` });
	}
	return [...entries, ...absencesOf(layer)];
}

/** A legend's items. */
export function keyMarkup(entries: readonly LegendEntry[]): string {
	return entries
		.map(({ className, text, radius }) => {
			const swatch = radius
				? el(
						'svg',
						{ class: 'wide', viewBox: '-26 -26 52 52', 'aria-hidden': 'true' },
						el('circle', { class: className === 'circle' ? undefined : className, r: radius }),
					)
				: className && el('svg', { viewBox: '0 0 24 16', 'aria-hidden': 'true' }, el('rect', { class: className, width: 24, height: 16 }));
			return `<li>${swatch}${escapeText(text)}</li>`;
		})
		.join('');
}

/** What a map of a layer shows: measure, instrument, period. */
export function captionOf(layer: DrawnLayer): string {
	const word = villageWord(Object.keys(layer.cells).map((code) => ({ code })));
	return `${layer.title} per ${word}, ${layer.instrument.name}, ${formatPeriod(layer.period)}`;
}

/** A piece of a map's summary: words, and the village that they are about. */
export interface SummaryPart {
	readonly text: string;
	readonly code?: string;
}

/**
 * Highest, lowest, how many have no number, and how to read it. Each village stands apart with its number, so that it can lead to
 * where that number stands with its document.
 */
export function summaryParts(
	layer: DrawnLayer | undefined,
	villages: readonly { readonly code: string; readonly name: string }[],
): SummaryPart[] {
	const named = new Map(villages.map(({ code, name }) => [code, name]));
	const ranked = Object.entries(layer?.cells ?? {})
		.flatMap(([code, at]) => {
			const value = valueOf(at.cell);
			return value === undefined ? [] : [{ value, code, text: layer ? `${named.get(code)}, ${describeCell(layer, at)}` : '' }];
		})
		.sort((a, b) => b.value - a.value)
		.map(({ code, text }): SummaryPart => ({ code, text }));
	const [top, bottom] = [ranked[0], ranked.at(-1)];
	const unknown = villages.length - ranked.length;
	const lead: SummaryPart[] = [];
	if (top && bottom && ranked.length > 1) lead.push({ text: 'Tertinggi: ' }, top, { text: '. Terendah: ' }, bottom, { text: '.' });
	else if (top)
		lead.push({ text: `Hanya satu ${villageWord([{ code: top.code ?? '' }])} yang angkanya dipublikasikan: ` }, top, { text: '.' });
	const sentences: string[] = [];
	const word = villageWord(villages);
	const unit = word === 'kecamatan' ? word : 'kelurahan';
	if (unknown === 0) sentences.push(`Semua ${word} punya angka.`);
	else if (ranked.length === 0) sentences.push(`Belum ada angka untuk satu pun dari ${sayCount(villages, unit)} ${word}.`);
	else sentences.push(`${sayCount(unknown, unit)} dari ${sayCount(villages, unit)} ${word} belum punya angka.`);
	if (layer?.kind === 'count' && largest(layer) > 0) {
		const what = layer.unitWord === 'balita' ? 'anak' : layer.unitWord;
		sentences.push(`Peta ini menunjukkan jumlah ${what}, bukan persen: ${word} yang penduduknya banyak wajar bila lingkarannya besar.`);
	}
	if (layer?.kind === 'coverage')
		sentences.push('Peta cakupan menunjukkan siapa yang sudah datang diukur, bukan di mana stunting paling banyak.');
	return [...lead, { text: `${lead.length > 0 ? ' ' : ''}${sentences.join(' ')}` }];
}

/** The same as one text. */
export function summaryOf(...map: Parameters<typeof summaryParts>): string {
	return summaryParts(...map)
		.map(({ text }) => text)
		.join('');
}
