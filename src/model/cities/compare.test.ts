import { describe, expect, it } from 'vitest';
import { example, exampleCity } from '../../charts/cities.fixture.ts';
import type { City } from '../base/city.ts';
import type { Figure } from '../base/figure.ts';
import type { Publication } from '../base/publication.ts';
import { type CompareSet, compareSets, newestShared, refusals } from './compare.ts';
import { villageSets } from './compare-villages.ts';

const publication = example();
const city = exampleCity(publication);
const TWIN = '98.01';

/** The example with a second city that has the first one's figures, those of `except` left out. */
function withTwin(
	except: (figure: Figure) => boolean = () => false,
	change: (figure: Figure) => Figure = (figure) => figure,
): Publication {
	const figures = city.figures
		.filter((figure) => figure.area === city.code && !except(figure))
		.map((figure) => change({ ...figure, area: TWIN, id: figure.id.replace(city.code, TWIN) }));
	const twin: City = { ...city, code: TWIN, slug: 'kembar', name: 'Kota Kembar', shortName: 'Kembar', figures };
	return { ...publication, cities: [...publication.cities, twin], figures: [...publication.figures, ...figures] };
}
const idsOf = (sets: readonly CompareSet[]) => sets.map(({ instrument }) => instrument.id);
const setOf = (publication: Publication, kind: 'survey' | 'register', id: string) => {
	const found = compareSets(publication, kind).find(({ instrument }) => instrument.id === id);
	if (!found) throw new Error(`no set of ${id}`);
	return found;
};

describe('compareSets', () => {
	it('holds one instrument and one kind each', () => {
		const both = withTwin();
		for (const kind of ['survey', 'register'] as const) {
			for (const { instrument, rows } of compareSets(both, kind)) {
				expect(instrument.kind).toBe(kind);
				for (const { figures } of rows) for (const { figure } of figures) expect(figure.instrument).toBe(instrument);
			}
		}
	});

	it('puts cities first, then the province and the nation, in years that a city has', () => {
		const { rows, years } = setOf(withTwin(), 'survey', 'ssgi');
		expect(rows.slice(0, 2).map(({ city }) => city?.slug)).toEqual(['contoh', 'kembar']);
		expect(rows.slice(2).every((row) => row.city === undefined)).toBe(true);
		expect(rows.at(-1)?.code).toBe('00');
		for (const { figures } of rows)
			for (const { figure } of figures) expect(years).toContain(Number(figure.period.slice(0, 4)));
	});

	it('leaves out what is doubtful or of an unfinished round, and says so', () => {
		const shown = compareSets(withTwin(), 'register').flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
		expect(shown.map(({ figure }) => figure.period)).not.toContain('2023-08');
		const why = refusals(withTwin()).flatMap((refusal) =>
			'figure' in refusal ? [`${refusal.kind} ${refusal.figure.id}`] : [],
		);
		expect(why).toContain('interim 99.01/prevalensi-stunting/eppgbm/2023-08');
		expect(why).toContain('doubtful 99.01/prevalensi-stunting/ssgi/2023');
	});

	it('carries the coverage that was published for the same round', () => {
		const own = setOf(withTwin(), 'register', 'eppgbm').rows[0]?.figures ?? [];
		const coverage = Object.fromEntries(own.map((each) => [each.figure.period, each.coverage?.period]));
		expect(coverage['2024-08']).toBe('2024-08');
	});

	it('refuses a rate of a register that measured too few', () => {
		const low = withTwin(
			() => false,
			(figure) =>
				figure.indicator.id === 'cakupan-pengukuran' && figure.period === '2024-08'
					? { ...figure, finding: { state: 'value', quantity: { value: 79.9, decimals: 1 } } }
					: figure,
		);
		const twin = setOf(low, 'register', 'eppgbm').rows.find(({ code }) => code === TWIN);
		expect(twin?.figures.map(({ figure }) => figure.period)).not.toContain('2024-08');
		expect(refusals(low)).toContainEqual(
			expect.objectContaining({ kind: 'coverage', figure: expect.objectContaining({ area: TWIN, period: '2024-08' }) }),
		);
	});

	it('has no set where only one area has figures', () => {
		const without = withTwin(({ instrument }) => instrument.id === 'eppgbm');
		const alone = { ...without, figures: without.figures.filter(({ area }) => area !== '99' && area !== '00') };
		const bare = { ...alone, areas: {} };
		expect(idsOf(compareSets(bare, 'register'))).not.toContain('eppgbm');
		expect(refusals(bare)).toContainEqual(
			expect.objectContaining({ kind: 'alone', instrument: expect.objectContaining({ id: 'eppgbm' }) }),
		);
	});
});

it('newestShared is the newest period that a city shares with another area', () => {
	expect(newestShared(setOf(withTwin(), 'register', 'eppgbm'))).toBe('2024-08');
	const apart = withTwin(({ period }) => period === '2024-08');
	expect(newestShared(setOf(apart, 'register', 'eppgbm'))).toBe('2024-02');
});

describe('villageSets', () => {
	const sets = villageSets(city);

	it('holds one measure of one round, every village in it', () => {
		expect(sets.length).toBeGreaterThan(0);
		expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
		for (const { rows } of sets) expect(rows.map(({ code }) => code)).toEqual(city.villages.map(({ code }) => code));
	});

	it('says why a village cannot be chosen: nothing is known, or too few were measured', () => {
		const rates = sets.find(({ id }) => id === '2024-08-prevalensi-stunting')?.rows ?? [];
		const reasons = new Set(rates.flatMap(({ obstacle }) => obstacle ?? []));
		expect(reasons).toContain('coverage');
		expect(reasons).toContain('notMeasured');
	});

	it('leaves out a measure that fewer than two villages have', () => {
		for (const { rows } of sets) expect(rows.filter(({ obstacle }) => !obstacle).length).toBeGreaterThan(1);
		expect(villageSets({ ...city, rounds: [] })).toEqual([]);
	});
});
