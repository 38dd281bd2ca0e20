import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { valueOf } from '../../model/base/cell.ts';
import type { City } from '../../model/base/city.ts';
import { isKind } from '../../model/base/instrument.ts';
import { rateFits } from '../../model/base/quantity.ts';
import { type Series, seriesOf } from '../../model/figures/series.ts';
import { loadPublication } from '../load.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../../tests/cases/${name}/data`, import.meta.url));
const publication = loadPublication(folder('lengkap'));
const city = publication.cities[0] as City;
const figure = (id: string) => publication.figures.find((each) => each.id === id);
const row = (period: string, code: string) =>
	city.rounds.find((round) => round.period === period)?.rows.find((each) => each.code === code);

describe('figures', () => {
	test('two documents that differ on one figure are one figure with a conflict, both reports kept', () => {
		const conflict = figure('99.01/prevalensi-stunting/ssgi/2022');
		expect(conflict?.finding).toMatchObject({
			state: 'conflict',
			low: { value: 22.1, decimals: 1 },
			high: { value: 22.7, decimals: 1 },
		});
		expect(conflict?.reports.map(({ document, locator }) => [document.id, locator])).toEqual([
			['laporan-ssgi-contoh-2022', 'hlm. 14'],
			['berita-contoh-2023-02-06', 'alinea ketiga'],
		]);
	});

	test('a doubtful report keeps its reason', () => {
		const doubtful = figure('99.01/prevalensi-stunting/ssgi/2023');
		expect(doubtful?.finding.state).toBe('doubtful');
		expect(doubtful?.reports[0]).toMatchObject({
			numerator: 1333,
			denominator: 115_913,
			note: expect.stringContaining('register'),
		});
	});

	test('a rate is worked out only where the document gives none, and says so', () => {
		expect(figure('99.01/prevalensi-stunting/eppgbm/2024-08')?.reports[0]).toMatchObject({
			quantity: { value: 10.66, decimals: 2 },
			computed: true,
		});
		expect(figure('99.01/prevalensi-stunting/eppgbm/2024-02')?.reports[0]).toMatchObject({
			quantity: { value: 11.6, decimals: 1 },
			computed: false,
		});
	});

	test('what is not known is absent, not null', () => {
		const [report] = figure('99.01/prevalensi-stunting/ssgi/2021')?.reports ?? [];
		expect(Object.keys(report ?? {}).sort()).toEqual(['computed', 'document', 'locator', 'note', 'quantity', 'status']);
		expect(publication.documents.find(({ id }) => id === 'berita-contoh-2024')).not.toHaveProperty('url');
		expect(publication.documents.find(({ id }) => id === 'berita-contoh-2024')).not.toHaveProperty('date');
	});

	test('a city has its own figures and those of the areas in it, not those of its neighbours', () => {
		expect(new Set(city.figures.map(({ area }) => area))).toEqual(
			new Set(['99.01', '99.01.01', '99.01.01.1001', '99.01.01.1003', '99.01-pkm-kebun-contoh']),
		);
		expect(publication.figures.some(({ area }) => area === '99.02')).toBe(true);
	});

	test('no two figures share an id', () => {
		expect(new Set(publication.figures.map(({ id }) => id)).size).toBe(publication.figures.length);
	});

	test('survey and register of one city become two series, doubtful and interim figures in neither', () => {
		const [ssgi, eppgbm] = ['ssgi', 'eppgbm'].map((id) => publication.instruments.find((each) => each.id === id));
		if (!ssgi || !eppgbm || !isKind(ssgi, 'survey') || !isKind(eppgbm, 'register'))
			throw new Error('the example has a survey and a register');
		const periods = (series: Pick<Series, 'points'> | undefined) => series?.points.map(({ period }) => period);
		expect(periods(seriesOf(publication.figures, '99.01', 'prevalensi-stunting', ssgi))).toEqual([
			'2021',
			'2022',
			'2024',
		]);
		expect(periods(seriesOf(publication.figures, '99.01', 'prevalensi-stunting', eppgbm))).toEqual([
			'2024-02',
			'2024-08',
		]);
	});
});

describe('rounds', () => {
	test('stand in time order, with a row for every village in the order of their codes', () => {
		expect(city.rounds.map(({ period }) => period)).toEqual(['2024-02', '2024-08']);
		for (const { rows } of city.rounds)
			expect(rows.map(({ code }) => code)).toEqual(city.villages.map(({ code }) => code));
	});

	test('rate and coverage are worked out for each village', () => {
		const melati = row('2024-08', '99.01.01.1001');
		expect(melati?.rate).toEqual({ state: 'value', value: (100 * 52) / 395 });
		expect(melati?.coverage).toEqual({ state: 'value', value: (100 * 395) / 412 });
		expect(valueOf(row('2024-08', '99.01.01.1003')?.coverage ?? { state: 'notPublished' })).toBe(75);
	});

	test('a suppressed count suppresses its rate, not its coverage', () => {
		expect(row('2024-08', '99.01.01.1004')).toMatchObject({
			stunted: { state: 'suppressed' },
			rate: { state: 'suppressed' },
			coverage: { state: 'value', value: 97.5 },
		});
	});

	test('nobody stunted is a rate of zero, nobody measured is none', () => {
		expect(row('2024-08', '99.01.02.1001')?.rate).toEqual({ state: 'zero', value: 0 });
		expect(row('2024-08', '99.01.02.1002')).toMatchObject({
			rate: { state: 'notMeasured' },
			coverage: { state: 'notMeasured' },
		});
	});

	test('a column that the file lacks is not published', () => {
		expect(row('2024-02', '99.01.01.1001')?.verified).toEqual({ state: 'notPublished' });
		expect(row('2024-08', '99.01.01.1001')?.verified).toEqual({ state: 'value', value: 40 });
	});

	test('the city totals of the fixture are the sums of its villages, so that it may serve as a model', () => {
		const told = (indicator: string) => figure(`99.01/${indicator}/eppgbm/2024-08`)?.reports[0]?.quantity.value;
		const rows = city.rounds[1]?.rows ?? [];
		const sum = (count: 'target' | 'measured' | 'stunted') =>
			rows.reduce((total, each) => total + (valueOf(each[count]) ?? 0), 0);
		expect([sum('target'), sum('measured')]).toEqual([told('jumlah-sasaran-balita'), told('jumlah-balita-diukur')]);
		// Nine children live in the two suppressed villages together.
		expect((told('jumlah-balita-stunting') ?? 0) - sum('stunted')).toBe(9);
		expect(rateFits({ value: 11.6, decimals: 1 }, 138, 1189)).toBe(true);
	});
});

describe('areas', () => {
	test('a desa is a village, a puskesmas neither village nor district', () => {
		expect(city.villages.map(({ name }) => name)).toEqual([
			'Melati Contoh',
			'Kenanga Contoh',
			'Mawar Contoh',
			'Anggrek Contoh',
			'Dahlia Contoh',
			'Teratai Contoh',
			'Cempaka Contoh',
		]);
		expect(city.districts.map(({ name }) => name)).toEqual(['Kebun Contoh', 'Taman Contoh']);
		expect(publication.areas['99.01-pkm-kebun-contoh']?.level).toBe('healthCentre');
	});

	test('the city takes its name and province from kota.json', () => {
		expect(publication.areas['99.01']).toEqual({ code: '99.01', level: 'city', name: 'Kota Contoh', aliases: [] });
		expect(city.province).toMatchObject({ code: '99', name: 'Provinsi Contoh' });
	});

	test('aliases are kept for the search', () => {
		expect(publication.areas['99.01.02.2003']?.aliases).toEqual(['Tjempaka Contoh', 'Cempaka']);
	});

	test('the own boundary is handed on as it is, with a code for every village', () => {
		const { features } = JSON.parse(city.boundary?.text ?? '') as { features: { properties: { kode: string } }[] };
		expect(city.boundary?.name).toBe('batas.geojson');
		expect(features.map(({ properties }) => properties.kode)).toEqual(city.villages.map(({ code }) => code));
		expect(loadPublication(folder('tanpa-geometri')).cities[0]).not.toHaveProperty('boundary');
	});
});

describe('the rest', () => {
	test('the newest document date is what the data knows of today', () => {
		expect(publication.newest).toBe('2025-05-26');
		expect(loadPublication(folder('kosong'))).not.toHaveProperty('newest');
	});

	test('an action outside the scheme has no number', () => {
		expect(city.actions.map(({ number }) => number)).toEqual([4, 7, undefined]);
		expect(city.actions[2]).not.toHaveProperty('number');
	});

	test('a documented press error points to the right figures', () => {
		expect(city.pressErrors).toHaveLength(1);
		for (const id of city.pressErrors[0]?.figures ?? []) expect(figure(id)).toBeDefined();
	});

	test('a city without a figure is empty, not broken', () => {
		const [empty] = loadPublication(folder('kosong')).cities;
		expect(empty).toMatchObject({ figures: [], rounds: [], actions: [], pressErrors: [] });
		expect(empty?.villages).toHaveLength(7);
	});

	test('every CSV file is handed on as committed, and nothing else', () => {
		expect(Object.keys(publication.files).every((path) => path.endsWith('.csv'))).toBe(true);
		expect(publication.files['kota/contoh/pengukuran/2024-08.csv']).toContain('Melaticontoh,412,395,52,11');
	});
});
