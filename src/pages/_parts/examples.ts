import { bars } from '../../charts/bars.ts';
import { exampleCity, mapOptions, shapesOf } from '../../charts/cities.fixture.ts';
import { dots } from '../../charts/dots.ts';
import { hundredDots } from '../../charts/hundred.ts';
import { intervalAxis, intervalRow, intervalScale } from '../../charts/intervals.ts';
import { cityMap, keyMarkup, legendOf, mapPatterns, summaryParts } from '../../charts/map.ts';
import { trendPanel } from '../../charts/panel.ts';
import { qrCode } from '../../charts/qr.ts';
import { surroundings } from '../../charts/surroundings.ts';
import { print } from '../../charts/svg.ts';
import { loadPublication } from '../../data/load.ts';
import type { City } from '../../model/base/city.ts';
import { stripMarks } from '../../model/base/mark.ts';
import { type LayerKind, layersOf } from '../../model/rounds/layer.ts';

/** The site's parts in all their states, from the same examples that the tests draw: for the page of parts, which only
 * the dev server has. */

export interface Part {
	readonly id: string;
	readonly name: string;
	/** Its states, each with what it shows. */
	readonly states: readonly (readonly [name: string, html: string])[];
}

async function map(kind: LayerKind | 'nothing' | 'tiles'): Promise<readonly [string, string]> {
	const city = kind === 'tiles' ? exampleCity(loadPublication('tests/cases/tanpa-geometri/data')) : exampleCity();
	const layer = layersOf(city).find((each) => each.kind === kind);
	const svg = cityMap(await shapesOf(city), { ...mapOptions(city), ...(layer && { layer }) });
	const words = summaryParts(layer, city.villages)
		.map(({ text }) => text)
		.join('');
	return [
		kind,
		`<figure>${print(svg)}<ul class="key">${print(keyMarkup(legendOf(layer)))}</ul><p ` +
			`class="summary">${words}</p></figure>`,
	];
}

const SCALE = intervalScale([{ value: 22, low: 18, high: 26 }], [{ value: 20, className: 'nation' }]);

async function surrounded(city: City): Promise<[string, string][]> {
	const shapes = await shapesOf(city);
	const areas = city.villages.map(({ code, name }) => ({ code, name, href: '#' }));
	return city.villages
		.slice(0, 2)
		.map(({ code, name }) => [name, print([surroundings(shapes, code, areas, name)].flat())]);
}

/** All parts; marks of numbers are taken away, for nothing of it is published. */
export async function parts(): Promise<Part[]> {
	const publication = loadPublication('tests/cases/lengkap/data');
	const city = exampleCity(publication);
	const trends = [...trendPanel(city, publication, 'survey'), ...trendPanel(city, publication, 'register')];
	const dot = (name: string, low: number, high = low) => ({
		name,
		low,
		high,
		text: [...new Set([low, high])].join(' atau ').replaceAll('.', ','),
	});
	const all: Part[] = [
		{
			id: 'peta',
			name: 'Peta kota',
			states: await Promise.all((['rate', 'count', 'coverage', 'nothing', 'tiles'] as const).map(map)),
		},
		{ id: 'tren', name: 'Tren', states: trends.map(({ title, svg }) => [title, print(svg)] as const) },
		{
			id: 'titik',
			name: 'Seratus titik',
			states: [0, 1, 27, 100].map(
				(count) => [`${count} dari 100`, print(hundredDots(count, { low: count - 5, high: count + 5 }))] as const,
			),
		},
		{
			id: 'batang',
			name: 'Batang dan titik berdampingan',
			states: [
				[
					'batang',
					print(
						bars(
							[
								dot('Kenanga', 176),
								dot('Nama kelurahan yang panjang sekali dan tidak muat', 13),
								dot('Bertentangan', 40, 90),
							],
							'Contoh',
						),
					),
				],
				[
					'titik',
					print(dots([{ name: '2024', dots: [dot('Kota Contoh', 18.7), dot('Bertentangan', 9.2, 9.5)] }], 'Contoh')),
				],
			],
		},
		{
			id: 'selang',
			name: 'Nilai dengan selangnya',
			states: (
				[
					['dengan selang', [{ value: 22, low: 18, high: 26 }]],
					['tanpa selang', [{ value: 12, look: 'hollow' }]],
					[
						'dua survei',
						[
							{ value: 22, low: 18, high: 26 },
							{ value: 15, look: 'hollow' },
						],
					],
				] as const
			).map(([name, row]) => [name, `${print(intervalAxis(SCALE))}${print(intervalRow(row, SCALE))}`] as const),
		},
		{
			id: 'sekitar',
			name: 'Sekitar kelurahan',
			states: (await surrounded(city)).map(([name, svg]) => [name, svg] as const),
		},
		{
			id: 'pindai',
			name: 'Kode QR',
			states: ['https://contoh.example/', 'https://kabupaten-yang-panjang.contoh.example/kota/contoh/mawar/'].map(
				(address) => {
					const { size, path } = qrCode(address);
					return [
						address,
						`<svg viewBox="0 0 ${size} ${size}" width="180"><path d="${path}" stroke="#000" /></svg>`,
					] as const;
				},
			),
		},
		// Components that need a page of their own; see part.astro.
		{ id: 'angka', name: 'Angka dalam seratus titik, setiap kota', states: [] },
		{ id: 'bulan', name: 'Jadwal sebagai bulan-bulan', states: [] },
		{ id: 'sel', name: 'Sel tabel', states: [] },
		{ id: 'pilih', name: 'Pilih kelurahan', states: [] },
		{ id: 'tindakan', name: 'Tindakan kota', states: [] },
		{ id: 'kutipan', name: 'Kutipan', states: [] },
		{ id: 'kartu', name: 'Kartu tulisan', states: [] },
		{
			id: 'tabel',
			name: 'Tabel',
			states: [
				[
					'baris menjadi kartu di ponsel',
					'<div class="scroll"><table class="rows"><thead><tr><th>Apa</th><th>Periode</th><th ' +
						'class="number">Nilai</th></tr></thead><tbody><tr><th scope="row">Prevalensi stunting</th><td>Agustus ' +
						'2024</td><td class="number first"><a href="#">99,94 persen</a></td></tr></tbody></table></div>',
				],
			],
		},
	];
	return all.map((part) => ({ ...part, states: part.states.map(([name, html]) => [name, stripMarks(html)] as const) }));
}

/** The patterns that the maps point at. */
export const patterns = (): string => print(mapPatterns());
