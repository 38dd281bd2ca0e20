import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { altOf, type ShareCard, shareText } from './card.ts';
import { cityCard, cityTitle, figureCard, villageCard } from './cards.ts';
import { descriptionOf } from './png.fixture.ts';
import { rasterise } from './raster.ts';
import { drawCard } from './render.ts';

const publication = loadPublication('tests/cases/lengkap/data');
const [city] = publication.cities;
if (!city) throw new Error('the test city is gone');
const real = loadPublication('data');
const figureOf = (id: string) => {
	const found = real.figures.find((figure) => figure.id === id);
	if (!found) throw new Error(id);
	return found;
};

describe('what a card says', () => {
	it('a city: both instruments with their period, and coverage or its absence', () => {
		const bontang = real.cities.find(({ slug }) => slug === 'bontang');
		if (!bontang) throw new Error('bontang');
		const text = shareText(cityCard(bontang, real)).join('\n');
		expect(text).toContain('Survei: 20,7 persen, SSGI 2024');
		expect(text).toMatch(/Catatan posyandu: .* persen, .*, cakupan /);
		expect(cityTitle(bontang)).toContain('20,7 persen (SSGI 2024)');
	});

	it('a missing number as missing, never as zero', () => {
		const binjai = real.cities.find(({ slug }) => slug === 'binjai');
		if (!binjai) throw new Error('binjai');
		expect(shareText(cityCard(binjai, real))).toContain('Catatan posyandu: belum kami temukan');
		const bekasi = real.cities.find(({ slug }) => slug === 'bekasi');
		if (!bekasi) throw new Error('bekasi');
		expect(shareText(cityCard(bekasi, real))).toContain('Peta: angka per kelurahan belum kami temukan');
	});

	it('a conflict with both values, and a doubtful figure as doubtful', () => {
		const conflict = real.figures.find(({ finding }) => finding.state === 'conflict');
		const doubtful = real.figures.find(({ finding }) => finding.state === 'doubtful');
		if (!conflict || !doubtful) throw new Error('no example');
		expect(altOf(figureCard(conflict, real))).toMatch(/ atau .*dokumen saling bertentangan/);
		expect(altOf(figureCard(doubtful, real))).toContain('diragukan, jangan dikutip');
	});

	it('a village without a published number shares the card of its city', () => {
		for (const { code } of city.villages) {
			const card = villageCard(city, code, publication);
			const has = city.rounds.some(({ rows }) =>
				rows.some((row) => row.code === code && [row.rate, row.verified, row.stunted].some((cell) => 'value' in cell)),
			);
			if (has) expect(card).not.toBe(cityCard(city, publication));
			else if (!city.figures.some(({ area }) => area === code)) expect(card).toBe(cityCard(city, publication));
		}
		const bekasi = real.cities.find(({ slug }) => slug === 'bekasi');
		if (!bekasi?.villages[0]) throw new Error('bekasi');
		expect(villageCard(bekasi, bekasi.villages[0].code, real)).toBe(cityCard(bekasi, real));
	});

	it('follows the data: another value, another text', () => {
		const figure = figureOf('64.74/prevalensi-stunting/ski/2023');
		const changed = { ...figure, finding: { state: 'value', quantity: { value: 31.2, decimals: 1 } } } as const;
		expect(altOf(figureCard(changed, real))).toContain('31,2 persen');
		expect(altOf(figureCard(changed, real))).not.toContain('27,4');
	});
});

describe('the image', () => {
	it('is 1200 by 630, small, the same bytes twice, and says in its file what is drawn', async () => {
		const card = figureCard(figureOf('64.74/prevalensi-stunting/eppgbm/2023'), real);
		const [first, second] = [await drawCard(card), await drawCard(card)];
		expect(first).toEqual(second);
		const png = await rasterise(first.svg, first.text);
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(png.length).toBeLessThan(60_000);
		expect((await rasterise(second.svg, second.text)).equals(png)).toBe(true);
		const said = descriptionOf(png) ?? '';
		expect(said.split('\n').slice(0, -1)).toEqual(shareText(card));
		expect(said).toMatch(/Pada gambar: .*22,8/);
	}, 30_000);

	it('draws a label with < and & as letters, in the picture as beside it', async () => {
		const named = { ...city, shortName: 'A<B & C' };
		const card: ShareCard = {
			...cityCard(city, publication),
			title: 'x < y & z',
			picture: { kind: 'country', cities: [named] },
		};
		const { svg, text } = await drawCard(card);
		expect(text).toContain('Pada gambar: A<B & C');
		expect(text).toContain('x < y & z');
		const png = await rasterise(svg, text);
		expect(descriptionOf(png)).toBe(text);
	}, 30_000);

	it('holds no text element, so that no font is looked for', async () => {
		const { svg } = await drawCard(cityCard(city, publication));
		expect(svg).not.toMatch(/<text|<image|href="http/);
	}, 30_000);
});
