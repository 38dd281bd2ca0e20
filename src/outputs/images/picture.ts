import { areaMap } from '../../charts/area-map.ts';
import { cityMap, legendOf, mapPatterns, surveyPatterns } from '../../charts/map.ts';
import { villagePlace } from '../../charts/place.ts';
import { seriesTrend } from '../../charts/series-trend.ts';
import { mappedAreas, surveyedAreas } from '../../charts/survey-summary.ts';
import { type Child, el, framed, label, mapTree, px, type Tree, textOf } from '../../charts/svg.ts';
import { briefCredit, cityShapes, districtDrawing, shapesCredit } from '../../geo/city-shapes.ts';
import { cityCentre, indonesiaShapes } from '../../geo/indonesia.ts';
import { NATION_CREDIT, nationShapes } from '../../geo/nation.ts';
import { provinceShapes } from '../../geo/province.ts';
import { BANDS } from '../../model/base/band.ts';
import type { City } from '../../model/base/city.ts';
import { sayBound } from '../../model/base/say.ts';
import { isOfDistricts } from '../../model/cities/districts.ts';
import type { Layer } from '../../model/rounds/layer.ts';
import type { SharePicture } from './card.ts';
import { type Face, outlineOf, widthOf } from './font.ts';
import type { Box } from './layout.ts';
import { fitText } from './text.ts';

/** The site's own maps and charts, set into an image. */

const CREDIT = { face: 'sans', size: 16 } as const;
/** Sizes of a chart's texts in its own pixels; larger than on a page, because an image is seen small. */
const CHART_TEXT: Readonly<Record<string, { readonly face: Face; readonly size: number }>> = {
	tick: { face: 'sans', size: 13 },
	value: { face: 'bold', size: 15 },
	key: { face: 'sans', size: 21 },
	town: { face: 'bold', size: 30 },
	'tick boundary': CREDIT,
};
const LEGEND = { text: 21, swatch: 20, step: 56, bands: 56, row: 34 } as const;

/** Puts a drawing that fills its own viewBox into a box, in the middle of it. */
const placed = (svg: Tree, { x, y, width, height }: Box, viewBox?: string) =>
	framed(svg, viewBox, { x, y, width, height });

/** Every text of a drawing as outlines, in the sizes of `CHART_TEXT`; its classes go with them, for colours. */
function outlined(drawing: Child): { readonly drawn: Child; readonly texts: readonly string[] } {
	const texts: string[] = [];
	const drawn = mapTree(drawing, (each) => {
		if (each.tag !== 'text') return each;
		const rows = each.children.filter((child) => typeof child === 'object' && 'tag' in child);
		return (rows.length > 0 ? rows : [each]).map((row) => {
			const { class: name = '', x, y, 'text-anchor': anchor } = { ...each.attributes, ...row.attributes };
			const text = textOf(row);
			if (text) texts.push(text);
			const { face, size } = CHART_TEXT[name] ?? { face: 'sans', size: 14 };
			const wide = widthOf(text, face, size);
			const left = px(Number(x)) - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
			return el('path', { class: name, d: outlineOf(text, face, size, left, px(Number(y))) });
		});
	});
	return { drawn, texts };
}

interface Legend {
	readonly height: number;
	put(x: number, y: number): Child;
}

/** Bands with the numbers between them, then what patterns mean, in as many rows as they need. Patterns are drawn at
 * the map's `scale`. */
function legendFor(layer: Layer | undefined, width: number): (scale: number) => Legend {
	const entries = legendOf(layer)
		.filter(({ className }) => !/^(b[1-5]|circle)$/.test(className))
		.map((entry) => ({ ...entry, width: 48 + widthOf(entry.text, 'sans', LEGEND.text) }));
	const bands = layer?.kind === 'rate' ? LEGEND.bands : 0;
	let [at, row] = [0, 0];
	const places = entries.map((entry) => {
		if (at > 0 && at + entry.width > width) [at, row] = [0, row + 1];
		const place = { ...entry, x: at, y: bands + row * LEGEND.row };
		at += entry.width + 20;
		return place;
	});
	const height = bands + (places.length > 0 ? (row + 1) * LEGEND.row : 0);
	return (scale) => ({
		height,
		put(x, y) {
			const parts = bands > 0 ? bandKey(x, y) : [];
			for (const { className, text, x: left, y: top } of places)
				parts.push(
					el(
						'g',
						{ transform: `translate(${px(x + left)} ${px(y + top)}) scale(${scale.toFixed(4)})` },
						el('rect', { class: className, width: 38 / scale, height: LEGEND.swatch / scale }),
					),
					label(text, { class: 'key', x: x + left + 48, y: y + top + 17 }),
				);
			return parts;
		},
	});
}

function bandKey(x: number, y: number): Tree[] {
	const parts = BANDS.flatMap(({ step: band, from }, index) => {
		const left = x + index * LEGEND.step;
		const said = index === 0 ? '' : sayBound('golongan', from);
		return [
			el('rect', { class: `b${band}`, x: left, y, width: LEGEND.step, height: LEGEND.swatch }),
			...(said ? [label(said, { class: 'key', x: left, y: y + 42, 'text-anchor': 'middle' })] : []),
		];
	});
	return [...parts, label('persen', { class: 'key', x: x + BANDS.length * LEGEND.step + 10, y: y + 17 })];
}

async function mapMarkup(city: City, layer: Layer | undefined, box: Box): Promise<Child> {
	const isByDistrict = isOfDistricts(layer);
	const whole = await cityShapes(city);
	const shapes = isByDistrict ? districtDrawing(whole) : whole;
	const sized = legendFor(layer, box.width);
	const { height: keyHeight } = sized(1);
	const own = { ...box, height: box.height - (keyHeight > 0 ? keyHeight + 12 : 0) };
	const scale = Math.min(own.width / shapes.width, own.height / shapes.height);
	const svg = cityMap(shapes, {
		picture: true,
		title: '',
		areas: (isByDistrict ? city.districts : city.villages).map(({ code, name }) => ({ code, name, href: '' })),
		districts: {},
		missing: '',
		...(layer && { layer }),
	});
	// In pixels of the image, however much the map is reduced.
	const patternTransform = `scale(${(1.25 / scale).toFixed(3)})`;
	const defs = mapTree(mapPatterns().children, (each) =>
		each.tag === 'pattern' ? { ...each, attributes: { patternTransform, ...each.attributes } } : each,
	);
	const key = sized(scale).put(box.x, own.y + own.height + 12);
	return [el('g', { class: 'patterns' }, defs), placed(svg, own), key];
}

async function countryMarkup(cities: readonly City[], { x, y, width, height }: Box): Promise<Tree> {
	const centres = await Promise.all(
		cities.map(async (city) => ({ slug: city.slug, lonlat: cityCentre(await cityShapes(city)) })),
	);
	const land = await indonesiaShapes(centres.flatMap(({ slug, lonlat }) => (lonlat ? [{ slug, lonlat }] : [])));
	const scale = Math.min(width / land.width, height / land.height);
	const [left, top] = [x + (width - land.width * scale) / 2, y + (height - land.height * scale) / 2];
	const names = new Map(cities.map((city) => [city.slug, city.shortName]));
	const isLeft = (slug: string, at: number) =>
		land.places.some((other) => other.slug !== slug && Math.abs(other.x - at) < 60 && other.x > at);
	return el(
		'g',
		{ class: 'chart', transform: `translate(${px(left)} ${px(top)})` },
		el('g', { transform: `scale(${scale.toFixed(4)})` }, el('path', { class: 'land', d: land.path })),
		...land.places.flatMap((place) => {
			const [cx, cy] = [place.x * scale, place.y * scale];
			const side = isLeft(place.slug, place.x) ? -1 : 1;
			return [
				el('circle', { class: 'dot', cx, cy, r: 9 }),
				label(names.get(place.slug) ?? '', {
					class: 'town',
					x: cx + side * 17,
					y: cy + 10,
					'text-anchor': side < 0 ? 'end' : 'start',
				}),
			];
		}),
	);
}

/** A survey's map of the country or of a province, the bands over it. */
async function areasMarkup(
	{ publication, table, province }: SharePicture & { readonly kind: 'areas' },
	box: Box,
): Promise<Child> {
	const { cities } = publication.register;
	const shapes = province === undefined ? await nationShapes(cities) : (await provinceShapes(cities))[province];
	if (!shapes) return '';
	const areas = mappedAreas(surveyedAreas(publication, table, province), table, () => '');
	const svg = areaMap(shapes, { title: '', areas, sizes: { desk: 12, phone: 12 }, picture: true });
	const own = { ...box, y: box.y + LEGEND.bands, height: box.height - LEGEND.bands };
	return [surveyPatterns(), ...bandKey(box.x, box.y), placed(svg, own)];
}

/** A picture within a box, with its texts still as text. */
async function treeOf(picture: SharePicture, box: Box): Promise<Child> {
	switch (picture.kind) {
		case 'map':
			return mapMarkup(picture.city, picture.layer, box);
		case 'place':
			return placed(villagePlace(await cityShapes(picture.city), picture.code, ''), box);
		case 'trend':
			// The room that a page's chart keeps for the line's name is not needed.
			return placed(seriesTrend(picture.figures, '', picture.figure), box, '0 0 292 212');
		case 'areas':
			return areasMarkup(picture, box);
		case 'country':
			return countryMarkup(picture.cities, box);
	}
}

/** Whose boundaries a map shows; they ask to be named wherever it is shown. */
async function boundaryCredit(picture: SharePicture): Promise<string> {
	if (picture.kind === 'trend') return '';
	if (picture.kind === 'country') return 'Garis pantai: GADM 4.1, penggunaan nonkomersial';
	if (picture.kind === 'areas') return `Batas: ${briefCredit(NATION_CREDIT)}`;
	const { kind, source } = await cityShapes(picture.city);
	return kind === 'grid' ? 'Peta petak, bukan batas wilayah' : shapesCredit({ kind, source: briefCredit(source) });
}

/** A picture drawn into a box without any text element, and the words that stand in it. */
export async function drawPicture(picture: SharePicture, box: Box): Promise<ReturnType<typeof outlined>> {
	const credit = await boundaryCredit(picture);
	const { face, size } = CREDIT;
	const line = credit && fitText(credit, { face, width: box.width, lines: 1, sizes: [size] }).lines[0];
	const drawn = await treeOf(picture, line ? { ...box, height: box.height - 26 } : box);
	const note = line
		? el('g', { class: 'chart' }, label(line, { class: 'tick boundary', x: box.x, y: box.y + box.height - 5 }))
		: '';
	return outlined([drawn, note]);
}
