import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { briefCredit, isDefaultMap } from '../../geo/city-shapes.ts';
import { allEmbeds, cityEmbed, iframeText, newerFigure, oembedOf, tileEmbed } from './embed.ts';

const publication = loadPublication('tests/cases/lengkap/data');
const [city] = publication.cities;
if (!city) throw new Error('the test city is gone');

it('allEmbeds has an address of its own for each', () => {
	const paths = allEmbeds(publication).map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths).toContain(`/kota/${city.slug}/`);
});

it('iframeText is whole where the site knows its address, and starts with a slash where not', () => {
	const embed = { ...cityEmbed(city), title: 'Peta "A" & B' };
	expect(iframeText(embed, 'https://aksi.example')).toContain('src="https://aksi.example/sematan/kota/contoh/"');
	expect(iframeText(embed, undefined)).toContain('src="/sematan/kota/contoh/"');
	expect(iframeText(embed, undefined)).toContain('title="Peta &quot;A&quot; &amp; B"');
});

it('oembedOf is a rich document of version 1.0 with whole addresses', () => {
	expect(oembedOf(cityEmbed(city), 'Aksi 7', 'https://aksi.example')).toMatchObject({
		version: '1.0',
		type: 'rich',
		provider_url: 'https://aksi.example/',
		width: 640,
		html: expect.stringMatching(/^<iframe src="https:\/\/aksi\.example\//),
		thumbnail_url: 'https://aksi.example/gambar/kota/contoh.png',
		thumbnail_width: 1200,
		thumbnail_height: 630,
	});
});

it('tileEmbed is there for every city, and offered where the shapes may not be used commercially', () => {
	const [own, free] = [
		{ ...city, boundary: { name: 'batas.geojson', text: '{}', credit: 'Batas resmi' } },
		{
			...city,
			boundary: undefined,
			villages: city.villages.map((village) => ({ ...village, boundary: 'IDN.1.1.1.1_1' })),
		},
	] as const;
	expect([isDefaultMap(own), isDefaultMap(free)]).toEqual([false, true]);
	expect(allEmbeds(publication).map(({ path }) => path)).toContain(`/kota/${city.slug}/ubin/`);
	expect(tileEmbed(cityEmbed(city))).toMatchObject({
		path: `/kota/${city.slug}/ubin/`,
		page: `/kota/${city.slug}/`,
	});
	expect(briefCredit('GADM 4.1, indikatif, bukan batas hukum; penggunaan nonkomersial')).toBe(
		'GADM 4.1, penggunaan nonkomersial',
	);
	expect(briefCredit('Batas resmi: Peta, Lampiran (Bappeda, 2023)')).toBe(
		'Batas resmi: Peta, Lampiran (Bappeda, 2023)',
	);
});

it.each([
	// A city without a folder: what is newer stands in the survey's table of all cities.
	['36.01/prevalensi-stunting/ssgi/2021', { page: '/kota/pandeglang/', name: 'SSGI 2024' }],
	['64.74/prevalensi-stunting/ssgi/2024', undefined],
])('newerFigure knows the newest survey of %s', (id, newer) => {
	const real = loadPublication('data');
	const figure = real.figures.find((one) => one.id === id);
	expect(figure && newerFigure(figure, real)).toEqual(newer);
	expect(figure).toBeDefined();
});
