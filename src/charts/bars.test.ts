import { describe, expect, it } from 'vitest';
import { observationOf } from '../model/figures/statement.ts';
import { type Bar, bars } from './bars.ts';
import { barsOf } from './bars-of.ts';
import { example, lines } from './cities.fixture.ts';
import { print } from './svg.ts';

const drawn: readonly Bar[] = [
	{ name: 'Kader posyandu', low: 212, high: 212, text: '212 kader' },
	{
		name: 'Posyandu yang namanya panjang sekali sehingga tidak muat di satu baris',
		low: 43,
		high: 43,
		text: '43 posyandu',
	},
	{ name: 'Tim', low: 80, high: 96, text: '80 atau 96 tim' },
	{ name: 'Tiada', low: 0, high: 0, text: '0 tim' },
];

describe('bars', () => {
	it('draws bars from zero with their numbers, a conflict as a bracket', async () => {
		const svg = print(bars(drawn, 'Kader dan posyandu'));
		expect(svg).toContain('class="conflict"');
		await expect(lines(svg)).toMatchFileSnapshot('./golden/bars.svg');
	});

	it('keeps lengths in proportion', () => {
		const lengths = [
			...print(
				bars(
					[
						{ ...drawn[0], low: 50, high: 50, text: '50' } as Bar,
						{ ...drawn[0], low: 100, high: 100, text: '100' } as Bar,
					],
					'',
				),
			).matchAll(/M0 \d+h([\d.]+)/g),
		].map(([, length]) => Number(length));
		expect(lengths[1]).toBeCloseTo(2 * (lengths[0] ?? 0), 0);
	});

	it('escapes what it prints and draws zeros', () => {
		expect(print(bars([{ name: '<b>', low: 0, high: 0, text: '0' }], '"x"'))).not.toMatch(/<b>|NaN|"x""/);
	});
});

describe('barsOf', () => {
	const publication = example();
	const of = (...ids: string[]) =>
		barsOf(
			ids.map((id) => observationOf(publication, id) ?? expect.fail(id)),
			publication.areas,
		);

	it('names each bar by what differs and says once what does not', () => {
		const { bars: own, subtitle } = of(
			'99.01/jumlah-kader-posyandu/laporan-pemkot/2024',
			'99.01/jumlah-posyandu/laporan-pemkot/2024',
		);
		expect(own.map(({ name, text }) => [name, text.replaceAll('\u00a0', ' ')])).toEqual([
			['Jumlah kader posyandu', '212 kader'],
			['Jumlah posyandu', '43 posyandu'],
		]);
		expect(subtitle).toBe('Kota Contoh; 2024; Laporan pemerintah kota');
	});

	it('names periods where only they differ', () => {
		const { bars: own, subtitle } = of('99.01/prevalensi-stunting/ssgi/2021', '99.01/prevalensi-stunting/ssgi/2022');
		expect(own.map(({ name, low, high }) => [name, low, high])).toEqual([
			['2021', 25.3, 25.3],
			['2022', 22.1, 22.7],
		]);
		expect(subtitle).toBe('Kota Contoh; Prevalensi stunting; SSGI');
	});

	it('takes one unit and one instrument only', () => {
		expect(() => of('99.01/prevalensi-stunting/ssgi/2024', '99.01/prevalensi-stunting/eppgbm/2024-08')).toThrow(
			'one instrument',
		);
		expect(() =>
			of('99.01/jumlah-posyandu/laporan-pemkot/2024', '99.01/insentif-kader-per-bulan/laporan-pemkot/2024'),
		).toThrow('one unit');
	});
});
