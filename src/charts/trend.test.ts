import { describe, expect, it } from 'vitest';
import { isKind } from '../model/base/instrument.ts';
import { type Series, seriesOf } from '../model/figures/series.ts';
import { bar } from './bar.ts';
import { example, exampleCity, lines } from './cities.fixture.ts';
import { trendPanel } from './panel.ts';
import { print } from './svg.ts';
import { type Target, trend, trendDomain } from './trend.ts';

const publication = example();
const city = exampleCity(publication);
const SSGI = 'ssgi';

function series(area: string, id = SSGI): Series<'survey'> {
	const instrument = publication.instruments.find((each) => each.id === id);
	const found =
		instrument &&
		isKind(instrument, 'survey') &&
		seriesOf(publication.figures, area, 'prevalensi-stunting', instrument);
	if (!found) throw new Error(`the example has ${id} for ${area}`);
	return found;
}

const target: Target = { year: 2024, value: 14, text: 'target 14', plan: 'Target nasional' };

describe('trend', () => {
	it('draws conflicts as brackets, gaps as gaps, references in grey and targets dashed', async () => {
		const own = series(city.code);
		const references = [
			{ name: 'Provinsi Contoh', series: series('99') },
			{ name: 'Indonesia', series: series('00') },
		];
		const domain = trendDomain([own, ...references.map((other) => other.series)], [target]);
		const svg = print(
			trend(own, { name: 'Contoh', title: 'Contoh menurut SSGI', references, targets: [target], domain }),
		);
		expect(svg).toContain('class="conflict"');
		expect(svg).toContain('class="target"');
		await expect(lines(svg)).toMatchFileSnapshot('./golden/trend-survey.svg');
	});

	it('starts rates at zero and ends on a whole step', () => {
		const domain = trendDomain([series(city.code)], []);
		expect(domain.top % 10).toBe(0);
		const svg = print(trend(series(city.code), { name: 'Contoh', title: 'x', domain }));
		expect(svg).toMatch(/class="axis"/);
		expect(svg).toContain('>0</text>');
	});

	it('does not join measurements with a year missing between them', () => {
		const own = series(city.code);
		const years = own.points.map(({ period }) => Number(period.slice(0, 4)));
		const pauses = years.filter((year, index) => index > 0 && year - (years[index - 1] ?? year) > 1).length;
		expect(pauses).toBeGreaterThan(0);
		const path =
			/class="line" d="([^"]+)"/.exec(
				print(trend(own, { name: 'Contoh', title: 'x', domain: trendDomain([own]) })),
			)?.[1] ?? '';
		expect(path.match(/M/g)).toHaveLength(1 + pauses);
	});

	it('draws a register by itself', async () => {
		const [drawn] = trendPanel(city, publication, 'register');
		expect(drawn?.title).toMatch(/^e-PPGBM: [\d,]+ persen \(.*\) dan [\d,]+ persen \(.*\), belum dapat dibedakan$/);
		expect(drawn?.targets).toEqual([]);
		await expect(lines(print(drawn?.svg ?? ''))).toMatchFileSnapshot('./golden/trend-register.svg');
	});
});

it('draws beside surveys the national targets that the data names, and no others', () => {
	const targets = (drawnTargets: readonly string[]) =>
		trendPanel(city, { ...publication, drawnTargets }, 'survey')[0]?.targets.map(({ text }) => text);
	expect(targets([])).toEqual([]);
	expect(targets(['target-nasional'])).toEqual(['target 14']);
});

describe('bar', () => {
	it('is as long as its share of the largest', async () => {
		expect(print(bar(50, 100))).toContain('h36v8');
		expect(print(bar(0, 0))).toContain('h0v8');
		await expect(lines(print(bar(30, 90)))).toMatchFileSnapshot('./golden/bar.svg');
	});
});
