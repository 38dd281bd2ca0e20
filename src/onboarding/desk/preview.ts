import { captionOf, cityMap, keyMarkup, legendOf, mapPatterns, summaryParts } from '../../charts/map.ts';
import { roundChange } from '../../charts/round-change.ts';
import { roundTable } from '../../charts/round-table.ts';
import { el, print } from '../../charts/svg.ts';
import { writeXlsx } from '../../files/write-xlsx.ts';
import type { CityShapes } from '../../geo/city-shapes.ts';
import { villageWord } from '../../model/base/area.ts';
import { formatFinding } from '../../model/base/format.ts';
import { shortName } from '../../model/base/instrument.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { silenceOf, silenceWords } from '../../model/cities/silence.ts';
import { fillingSheets } from '../../model/rounds/filling.ts';
import { type Layer, layersOf, mainLayer } from '../../model/rounds/layer.ts';
import { changeSince, cityFigures, leadOf } from '../../model/rounds/release.ts';

/** A round as its page will show it, made by the functions that make the page: `markup` holds map, table and
 * comparison. */
export interface Preview {
	readonly headline: string;
	readonly markup: string;
	/** What the ministry's site asks of this round, as a workbook. */
	readonly filling: Uint8Array<ArrayBuffer>;
}

const anchor = (code: string) => `pratinjau-${code}`;

/** The preview of a round that is in the publication. */
export function previewOf(
	publication: Publication,
	slug: string,
	period: Period,
	shapes: CityShapes,
): Preview | undefined {
	const city = publication.cities.find((each) => each.slug === slug);
	const round = city?.rounds.find((each) => each.period === period);
	if (!city || !round) return undefined;
	const word = villageWord(city.villages);
	const figures = cityFigures(city, round);
	const lead = leadOf(figures);
	const said = lead
		? `${lead.indicator.name.toLowerCase()} ${formatFinding(lead.finding, lead.indicator)}`
		: `hasil per ${word}`;
	const interim = round.status === 'interim' ? ' (sementara)' : '';
	const layers = layersOf({ ...city, rounds: [round], figures: [] });
	const main = mainLayer(layers);
	const missing = `angka per ${word} ${silenceWords(silenceOf(publication, city))}`;

	const map = (layer: Layer | undefined, picture: boolean) => {
		const about = layer ? captionOf(layer) : missing;
		const drawn = cityMap(shapes, {
			...(picture ? { picture } : { id: 'peta-pratinjau' }),
			title: `Peta ${city.name}: ${about}`,
			areas: city.villages.map(({ code, name }) => ({ code, name, href: `#${anchor(code)}` })),
			districts: Object.fromEntries(city.districts.map(({ code, name }) => [code, name])),
			missing,
			...(layer && { layer }),
		});
		const words = summaryParts(layer, city.villages).map(({ text, code }) =>
			code ? el('a', { href: `#${anchor(code)}` }, text) : text,
		);
		return el(
			'figure',
			{ class: picture ? 'city' : 'city main' },
			el('figcaption', {}, el('strong', {}, about), interim && ' — angka sementara'),
			drawn,
			el(
				'div',
				{},
				el('ul', { class: 'key', 'aria-label': 'Arti warna dan corak' }, keyMarkup(legendOf(layer))),
				el('p', {}, ...words),
			),
		);
	};
	const others = layers.filter((layer) => layer !== main).map((layer) => map(layer, true));
	const change = changeSince(city, round);
	const first = el('p', {}, 'Ini penimbangan pertama dengan cara ini yang tercatat di situs ini.');
	const before =
		change && `Penimbangan sebelumnya dengan cara mengukur yang sama: ${formatPeriod(change.previous.period)}.`;
	return {
		headline: `${shortName(round.instrument)} ${formatPeriod(period)} di ${city.name}: ${said}${interim}`,
		filling: writeXlsx(fillingSheets(city, round)),
		markup: print([
			mapPatterns(),
			map(main, false),
			others.length > 0 ? el('div', { class: 'charts' }, ...others) : '',
			el('h3', {}, `Hasil menurut ${word} dan kecamatan`),
			roundTable(city, round, { anchor }),
			el('h3', {}, 'Dibandingkan penimbangan sebelumnya'),
			change ? [el('p', {}, before ?? ''), ...roundChange(city, change)] : first,
		]),
	};
}
