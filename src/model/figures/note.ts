import { COVERAGE_FLOOR } from '../base/band.ts';
import { isFewFigure, PRINTED_ELSEWHERE } from '../base/few.ts';
import { type Figure, isTrusted } from '../base/figure.ts';
import { shortName } from '../base/instrument.ts';
import { formatPeriod } from '../base/period.ts';
import type { Publication } from '../base/publication.ts';
import { sayBound, sayValue } from '../base/say.ts';
import { figuresIn } from '../catalogue.ts';
import { COVERAGE, PREVALENCE } from '../measures.ts';
import { mentions, say } from './mention.ts';
import { type Point, registerJump, surveyJump } from './plausible.ts';

const trusted = (figure: Figure) =>
	figure.reports.filter(({ status }) => status !== 'doubtful').map(({ quantity }) => quantity.value);

const coverageOf = (figure: Figure, others: readonly Figure[]): Figure | undefined =>
	others.find(
		({ indicator, instrument, period }) =>
			indicator.id === COVERAGE && instrument.id === figure.instrument.id && period === figure.period,
	);

function lowCoverage(figure: Figure, others: readonly Figure[]): string[] {
	const coverage = coverageOf(figure, others);
	const lowest = coverage && Math.min(...trusted(coverage));
	if (
		!coverage ||
		lowest === undefined ||
		lowest >= COVERAGE_FLOOR ||
		figure.reports.some(({ note }) => /cakupan|sasaran/i.test(note))
	)
		return [];
	return [
		`Cakupan ${sayValue(coverage, say(lowest))} persen, di bawah ` +
			`${sayBound('cakupan', COVERAGE_FLOOR)} persen: belum dapat dibandingkan.`,
	];
}

function jump(figure: Figure, others: readonly Figure[]): string[] {
	const { kind } = figure.instrument;
	if (kind !== 'survey' && kind !== 'register') return [];
	const isSettled = ({ reports }: Figure) =>
		reports.some(({ status }) => status !== 'interim' && status !== 'doubtful');
	if (!isSettled(figure)) return [];
	const pointOf = (each: Figure): Point => ({
		instrument: each.instrument.id,
		period: each.period,
		values: trusted(each),
		hasCoverage: () => coverageOf(each, others) !== undefined,
	});
	const known = others.filter(
		(each) =>
			each.indicator.id === figure.indicator.id && each.instrument.kind === kind && isTrusted(each) && isSettled(each),
	);
	const points = known.map(pointOf);
	const found = kind === 'survey' ? surveyJump(pointOf(figure), points) : registerJump(pointOf(figure), points);
	// A document's or the editor's own words go before ours.
	if (!found || figure.reports.some(({ note }) => mentions(note, found.from))) return [];
	const before = known.find((each) => each.period === found.before && trusted(each).includes(found.from)) ?? figure;
	// Another survey of the same kind is named: SKI 2023 beside SSGI 2021.
	const other = before.instrument.id === figure.instrument.id ? '' : `${shortName(before.instrument)} `;
	const apart = `Jauh berbeda dari ${sayValue(before, say(found.from))} persen (${other}${formatPeriod(found.before)})`;
	return [
		kind === 'survey'
			? `${apart}, lebih banyak daripada yang biasanya timbul dari pengambilan sampel saja.`
			: `${apart} tanpa cakupan yang diketahui; mungkin yang berubah siapa yang datang.`,
	];
}

/** What a reader should know beside a figure and no document says: that documents differ, that too few children were
 * measured, that it jumps, that it counts so few people that only an outside document's printing keeps it. The same
 * functions warn the official; see `src/data/rules/`. */
export function notesOf(figure: Figure, publication: Publication): readonly string[] {
	const conflict = figure.finding.state === 'conflict' ? ['Laporan tentang angka ini bertentangan.'] : [];
	const printed = isFewFigure(figure, publication) ? [PRINTED_ELSEWHERE] : [];
	const since = figure.isFormer && publication.areas[figure.area]?.since;
	const former = since
		? [
				`Angka ini tentang wilayah sebelum batasnya berubah pada ${formatPeriod(since)}; tidak disambung dengan yang sesudahnya.`,
			]
		: [];
	if (figure.indicator.id !== PREVALENCE || !isTrusted(figure)) return [...conflict, ...former, ...printed];
	const others = figuresIn(publication, figure.area).filter(({ isFormer }) => isFormer === figure.isFormer);
	return [...conflict, ...former, ...printed, ...lowCoverage(figure, others), ...jump(figure, others)];
}
