import { cityCode } from '../../model/base/area.ts';
import { ABSENCES, type Absence } from '../../model/base/cell.ts';
import type { City } from '../../model/base/city.ts';
import { isFew, isFewReport, PRINTED_ELSEWHERE } from '../../model/base/few.ts';
import { type Figure, type Report, STATUS_WORDS } from '../../model/base/figure.ts';
import {
	type CellObservation,
	type Observation,
	observationsOf,
	type UnpresentedObservation,
} from '../../model/base/observation.ts';
import { OBTAINED_WORDS, obtainedOf, TEST_WORDS } from '../../model/base/obtained.ts';
import { once } from '../../model/base/once.ts';
import { MARK_WORDS } from '../../model/base/precision.ts';
import type { Publication } from '../../model/base/publication.ts';
import { rateOf } from '../../model/base/quantity.ts';
import type { Round } from '../../model/base/round.ts';
import { citiesByCode } from '../../model/catalogue.ts';
import { CHANGE_WORDS, changeBetween, previousOf } from '../../model/figures/change.ts';
import type { ObservationRow } from './columns.ts';
import { CHANGE_GROUNDS, KIND_WORDS, LEVEL_WORDS, type State, UNIT_WORDS } from './words.ts';

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

function identity(
	{ id, area, indicator, instrument, period }: Observation,
	city: City | undefined,
	areas: Publication['areas'],
) {
	const known = areas[area];
	return {
		id,
		wilayah: area,
		nama_wilayah: known?.name ?? area,
		tingkat: known ? LEVEL_WORDS[known.level] : '',
		kota: city?.slug ?? null,
		indikator: indicator.id,
		nama_indikator: indicator.name,
		satuan: UNIT_WORDS[indicator.unit],
		instrumen: instrument.id,
		jenis_instrumen: KIND_WORDS[instrument.kind],
		periode: period,
	};
}

const source = ({ document }: Pick<Report, 'document'>) => ({
	dokumen: document.id,
	judul_dokumen: document.title,
	penerbit: document.publisher,
	tanggal: document.date ?? null,
	url: document.url ?? null,
});

/** How exact a value is and how it was obtained. */
function precision(
	report: Pick<Report, 'interval' | 'weighted' | 'marks' | 'tests' | 'obtained' | 'copy' | 'document'>,
) {
	const { interval, weighted, marks = [], tests = [], copy } = report;
	return {
		bawah: interval?.low.value ?? null,
		atas: interval?.high.value ?? null,
		n_tertimbang: weighted ?? null,
		tanda: marks.map((mark) => MARK_WORDS[mark].symbol).join(';') || null,
		cara: OBTAINED_WORDS[obtainedOf(report)].symbol,
		uji: tests.map((test) => TEST_WORDS[test].symbol).join(';') || null,
		salinan: copy?.id ?? null,
	};
}

/** The row of an area that the survey's book leaves out. */
const unpresentedRow = ({ unpresented }: UnpresentedObservation) => ({
	nilai: null,
	desimal: null,
	keadaan: ABSENCES.notPresented.symbol as State,
	pembilang: null,
	penyebut: null,
	dihitung: false,
	status: STATUS_WORDS.final,
	tanggal_tarik: null,
	...source(unpresented),
	letak: unpresented.locator || null,
	catatan: unpresented.note || null,
	...precision(unpresented),
});

/** What is said of one report: doubtful by itself, or one side of a conflict. */
export function stateOf({ finding }: Pick<Figure, 'finding'>, { status, quantity }: Report): State {
	if (status === 'doubtful') return 'diragukan';
	if (finding.state === 'conflict') return 'konflik';
	return quantity.value === 0 ? 'nol' : 'nilai';
}

/** A cell's number with its digits: a rate of two known counts to two decimals, as everywhere else; anything else as it
 * stands. */
export function cellQuantity({
	value,
	numerator,
	denominator,
}: CellObservation): { value: number; decimals: number } | undefined {
	if (value === undefined) return undefined;
	if (numerator !== undefined && denominator) return rateOf(numerator, denominator);
	return { value, decimals: decimalsOf(value) };
}

const cellState = ({ state }: CellObservation): State =>
	state === 'value' ? 'nilai' : state === 'zero' ? 'nol' : (ABSENCES[state as Absence].symbol as State);

const isCount = ({ indicator }: CellObservation) => indicator.unit === 'children';
/** What the document's row notes, and that so small a number stands only because it was printed elsewhere. */
const noteOf = (note: string, few: boolean) => [note, few && PRINTED_ELSEWHERE].filter(Boolean).join(' ') || null;

/** What may be said of an observation against the one before it in its series. */
function change(observation: Observation, publication: Publication) {
	const before = previousOf(observation, publication);
	if (!before) return { perubahan: null, sejak: null, dasar_perubahan: null };
	const { direction, ground } = changeBetween(before, observation, publication);
	return {
		perubahan: CHANGE_WORDS[direction].replaceAll(' ', '_'),
		sejak: before.period,
		dasar_perubahan: CHANGE_GROUNDS[ground],
	};
}

/** An observation's rows: one for each document that reports the figure, or one for the cell. */
export function rowsOf(observation: Observation, city: City | undefined, publication: Publication): ObservationRow[] {
	const base = identity(observation, city, publication.areas);
	const changed = change(observation, publication);
	if (observation.kind === 'unpresented') return [{ ...base, ...unpresentedRow(observation), ...changed }];
	if (observation.kind === 'cell') {
		const quantity = cellQuantity(observation);
		const { status, round, numerator, denominator } = observation;
		return [
			{
				...base,
				nilai: quantity?.value ?? null,
				desimal: quantity?.decimals ?? null,
				keadaan: cellState(observation),
				pembilang: numerator ?? null,
				penyebut: denominator ?? null,
				dihitung: numerator !== undefined,
				status: STATUS_WORDS[status],
				tanggal_tarik: round.extracted ?? null,
				...source(observation),
				letak: null,
				catatan: noteOf(
					round.note,
					city !== undefined && isFew(numerator ?? (isCount(observation) ? observation.value : undefined), city),
				),
				...precision(observation),
				...changed,
			},
		];
	}
	const { figure } = observation;
	return figure.reports.map((report) => ({
		...base,
		nilai: report.quantity.value,
		desimal: report.quantity.decimals,
		keadaan: stateOf(figure, report),
		pembilang: report.numerator ?? null,
		penyebut: report.denominator ?? null,
		dihitung: report.computed,
		status: STATUS_WORDS[report.status],
		tanggal_tarik: report.extracted ?? null,
		...source(report),
		letak: report.locator || null,
		catatan: noteOf(report.note, isFewReport(figure, report, city)),
		...precision(report),
		...changed,
	}));
}

/** Observations by the slug of their city; those of no city under the empty name. Each in the order of ids. */
const bySlug = once((publication: Publication) => {
	const cities = citiesByCode(publication);
	return Map.groupBy(observationsOf(publication), ({ area }) => cities.get(cityCode(area) ?? '')?.slug ?? '');
});

/** A city's observations, in the order of their ids; without a slug those of no city on the site. */
export const observationsIn = (publication: Publication, slug = ''): readonly Observation[] =>
	bySlug(publication).get(slug) ?? [];

/** All rows in the order of their ids, or those of the observations from `start` to before `end`; one by one, for a
 * country has many. */
export function* allRows(
	publication: Publication,
	start = 0,
	end = Number.POSITIVE_INFINITY,
): Generator<ObservationRow> {
	const cities = citiesByCode(publication);
	const observations = observationsOf(publication);
	for (let at = start; at < Math.min(end, observations.length); at += 1) {
		const observation = observations[at] as Observation;
		yield* rowsOf(observation, cities.get(cityCode(observation.area) ?? ''), publication);
	}
}

/** Whether an observation is a result of a round: a cell of its table, or a figure of its very instrument and period
 * that documents report. */
export const isOfRound = ({ kind, instrument, period }: Observation, round: Round): boolean =>
	period === round.period && (kind === 'cell' || instrument.id === round.instrument.id);

/** A city's rows, or those of one of its rounds. */
export function* cityRows(publication: Publication, city: City, round?: Round): Generator<ObservationRow> {
	for (const observation of observationsIn(publication, city.slug))
		if (round === undefined || isOfRound(observation, round)) yield* rowsOf(observation, city, publication);
}
