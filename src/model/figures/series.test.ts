import { describe, expect, test } from 'vitest';
import { type Figure, figureId, findingOf, type Status } from '../base/figure.ts';
import type { Indicator } from '../base/indicator.ts';
import { type Instrument, type InstrumentKind, isKind } from '../base/instrument.ts';
import type { Period } from '../base/period.ts';
import { seriesOf } from './series.ts';

const indicator = (id: string): Indicator => ({
	id,
	name: id,
	unit: 'percent',
	unitWord: 'persen',
	definition: '',
	numerator: '',
	denominator: '',
});
const instrument = <K extends InstrumentKind>(id: string, kind: K): Instrument<K> => ({
	id,
	kind,
	name: id,
	covers: '',
	definition: '',
	note: '',
});

const prevalence = indicator('prevalensi-stunting');
const survey = instrument('ssgi', 'survey');
const register = instrument('eppgbm', 'register');

function figure(
	period: string,
	value: number,
	used: Instrument,
	more: { area?: string; indicator?: Indicator; status?: Status } = {},
): Figure {
	const { area = '99.01', indicator: measured = prevalence, status = 'final' } = more;
	const reports = [
		{
			quantity: { value, decimals: 1 },
			computed: false,
			status,
			document: { id: 'berita-contoh', title: '', publisher: '', kind: 'berita' },
			locator: '',
			note: '',
		},
	];
	const id = figureId(area, measured.id, used.id, period);
	return {
		id,
		area,
		indicator: measured,
		instrument: used,
		period: period as Period,
		reports,
		finding: findingOf(reports),
	};
}

describe('seriesOf', () => {
	test('takes one area, one indicator and one instrument, in time order', () => {
		const figures = [
			figure('2024', 18.4, survey),
			figure('2021', 25.3, survey),
			figure('2024-08', 10.7, register),
			figure('2022', 17.5, survey, { area: '99.02' }),
			figure('2022', 14, survey, { indicator: indicator('target-prevalensi') }),
			figure('2022', 22.1, survey),
		];
		const series = seriesOf(figures, '99.01', 'prevalensi-stunting', survey);
		expect(series?.points.map(({ id }) => id)).toEqual([
			'99.01/prevalensi-stunting/ssgi/2021',
			'99.01/prevalensi-stunting/ssgi/2022',
			'99.01/prevalensi-stunting/ssgi/2024',
		]);
		expect(series).toMatchObject({ area: '99.01', indicator: prevalence, instrument: survey });
	});

	test('two surveys are two series: the instrument counts, not its kind', () => {
		const figures = [figure('2022', 22.1, survey), figure('2023', 27.4, instrument('ski', 'survey'))];
		expect(seriesOf(figures, '99.01', 'prevalensi-stunting', survey)?.points).toHaveLength(1);
	});

	test('a village is not its city', () => {
		const figures = [figure('2024-08', 10.7, register, { area: '99.01.01.1001' })];
		expect(seriesOf(figures, '99.01', 'prevalensi-stunting', register)).toBeUndefined();
	});

	test('leaves out doubtful and interim figures', () => {
		const figures = [
			figure('2022', 22.1, survey),
			figure('2023', 9, survey, { status: 'doubtful' }),
			figure('2024', 12, survey, { status: 'interim' }),
		];
		expect(seriesOf(figures, '99.01', 'prevalensi-stunting', survey)?.points.map(({ period }) => period)).toEqual([
			'2022',
		]);
	});

	test('is nothing when no figure is comparable', () => {
		expect(seriesOf([], '99.01', 'prevalensi-stunting', survey)).toBeUndefined();
		expect(
			seriesOf([figure('2023', 9, survey, { status: 'doubtful' })], '99.01', 'prevalensi-stunting', survey),
		).toBeUndefined();
	});

	test('cannot be altered, nor does it alter what it was made from', () => {
		const figures = Object.freeze([figure('2024', 18.4, survey), figure('2021', 25.3, survey)]);
		const series = seriesOf(figures, '99.01', 'prevalensi-stunting', survey);
		expect(Object.isFrozen(series)).toBe(true);
		expect(figures.map(({ period }) => period)).toEqual(['2024', '2021']);
	});
});

test('isKind tells the kinds apart', () => {
	expect(isKind(survey, 'survey')).toBe(true);
	expect(isKind(register as Instrument, 'survey')).toBe(false);
});
