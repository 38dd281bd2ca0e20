import { escapeText } from '../../charts/svg.ts';
import type { City } from '../../model/base/city.ts';
import type { Figure } from '../../model/base/figure.ts';
import { shortName } from '../../model/base/instrument.ts';
import { comparePeriods } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import type { Round } from '../../model/base/round.ts';
import { type SurveyTable, surveyCell } from '../../model/base/survey.ts';
import { seriesId } from '../../model/catalogue.ts';
import { surveyName } from '../../model/cities/survey-words.ts';
import { formatSource } from '../../model/figures/statement.ts';
import { PREVALENCE } from '../../model/measures.ts';
import { absolute, embedHref, oembedHref, shareImageHref, surveyAnchor, to } from '../../site.ts';
import { figureCard } from './cards.ts';
import { allSeries, seriesFor } from './figure-index.ts';
import { IMAGE } from './layout.ts';

/** Something that another page can show in a frame. */
export interface Embed {
	/** Its own address is this below `/sematan/`. */
	readonly path: string;
	/** The page that says more, and whose share image is its thumbnail; without the base path. */
	readonly page: string;
	/** What the frame is called. */
	readonly title: string;
	/** Height in pixels at which nothing needs scrolling from 320 pixels of width on. */
	readonly height: number;
}

/** Width that an embed proposes; it fits itself to any. */
const WIDTH = 640;
const HEIGHTS = { map: 640, tiles: 760, nation: 560, chart: 480, figure: 340 } as const;

/** The map that a city's page leads with. */
export function cityEmbed(city: City): Embed {
	const page = `/kota/${city.slug}/`;
	return { path: page, page, title: `Peta stunting ${city.name}`, height: HEIGHTS.map };
}

/** The map of one round. */
export function roundEmbed(city: City, round: Round): Embed {
	const page = `/kota/${city.slug}/pengukuran/${round.period}/`;
	return {
		path: page,
		page,
		title: `Peta ${formatSource(round)}, ${city.name}`,
		height: HEIGHTS.map,
	};
}

/** What is newer than what a frame shows, for a line in it: an embed stands on others' pages for years. */
export interface Newer {
	/** Page that has it, without the base path. */
	readonly page: string;
	/** `e-PPGBM Februari 2025`. */
	readonly name: string;
}

/** The city's newest round by the same instrument, where that is another. */
export function newerRound(city: City, { instrument, period }: Round): Newer | undefined {
	const last = city.rounds
		.filter((round) => round.instrument.id === instrument.id)
		.sort((a, b) => comparePeriods(a.period, b.period))
		.at(-1);
	if (!last || comparePeriods(last.period, period) <= 0) return undefined;
	return {
		page: `/kota/${city.slug}/pengukuran/${last.period}/`,
		name: formatSource(last),
	};
}

/** The newest figure of the same series, where that is another; a survey's table of all cities is of its series. */
export function newerFigure(figure: Figure, publication: Publication): Newer | undefined {
	const last = seriesFor(figure, publication).at(-1);
	const city = publication.register.cities.find(({ code }) => code === figure.area);
	const [table] = publication.surveys
		.filter(
			({ instrument, period }) =>
				instrument.id === figure.instrument.id && comparePeriods(period, (last ?? figure).period) > 0,
		)
		.filter((one) => figure.indicator.id === PREVALENCE && surveyCell(one, figure.area).state === 'figure')
		.sort((a, b) => comparePeriods(b.period, a.period));
	if (city && table) return { page: `/kota/${city.slug}/`, name: formatSource(table) };
	if (!last || comparePeriods(last.period, figure.period) <= 0) return undefined;
	return { page: `/angka/${last.id}/`, name: formatSource(last) };
}

/** Where the tile map beside a map of a city is, below `/sematan/`. */
export const tilePath = ({ path }: Pick<Embed, 'path'>): string => `${path}ubin/`;

/** The same map as equal tiles, for those who may not use the built-in shapes. It is there for every city, so that no
 * page that shows it loses it when the city gets a boundary of its own; `isDefaultMap` says where it is offered. */
export const tileEmbed = (embed: Embed): Embed => ({
	...embed,
	path: tilePath(embed),
	title: `${embed.title} (peta ubin)`,
	height: HEIGHTS.tiles,
});

/** A survey's map of Indonesia. */
export function nationEmbed(table: SurveyTable): Embed {
	const page = `/indonesia/${surveyAnchor(table.instrument.id, table.period)}/`;
	return { path: page, page, title: `Peta stunting Indonesia, ${surveyName(table)}`, height: HEIGHTS.nation };
}

/** One figure: its number with what belongs to it. */
export function figureEmbed(figure: Figure, publication: Publication): Embed {
	const page = `/angka/${figure.id}/`;
	const { title, subtitle, numbers } = figureCard(figure, publication);
	return { path: page, page, title: `${subtitle} ${title}, ${numbers[0]?.source}`, height: HEIGHTS.figure };
}

/** The chart of a figure's series; nothing when there is no second point. */
export function seriesEmbed(figure: Figure, publication: Publication): Embed | undefined {
	const last = seriesFor(figure, publication).at(-1);
	if (!last) return undefined;
	const { title, subtitle } = figureCard(last, publication);
	return {
		path: `/angka/${seriesId(last)}/`,
		page: `/angka/${last.id}/`,
		title: `${subtitle} ${title} dari waktu ke waktu, ${shortName(last.instrument)}`,
		height: HEIGHTS.chart,
	};
}

/** Every embed of the site. */
export const allEmbeds = (publication: Publication): Embed[] => [
	...(publication.register.cities.length > 0 ? publication.surveys.map(nationEmbed) : []),
	...publication.cities.flatMap((city) =>
		[cityEmbed(city), ...city.rounds.map((round) => roundEmbed(city, round))].flatMap((embed) => [
			embed,
			tileEmbed(embed),
		]),
	),
	...publication.figures.map((figure) => figureEmbed(figure, publication)),
	...allSeries(publication).flatMap(([, [first]]) => (first && seriesEmbed(first, publication)) ?? []),
];

/** The text to copy into another page. Its address is whole only where `site`, the address of this site, is known. */
export function iframeText({ path, title, height }: Embed, site: URL | string | undefined): string {
	const src = escapeText(absolute(embedHref(path), site));
	return (
		`<iframe src="${src}" title="${escapeText(title)}" width="100%" height="${height}" ` +
		`style="border:0;max-width:${WIDTH}px" loading="lazy"></iframe>`
	);
}

/** An oEmbed document (version 1.0, type rich) for an embed. It stands on other sites, so it needs the whole address of
 * this one. */
export const oembedOf = (embed: Embed, name: string, site: URL | string): object => ({
	version: '1.0',
	type: 'rich',
	provider_name: name,
	provider_url: absolute(to('/'), site),
	title: embed.title,
	html: iframeText(embed, site),
	width: WIDTH,
	height: embed.height,
	thumbnail_url: absolute(shareImageHref(embed.page), site),
	thumbnail_width: IMAGE.width,
	thumbnail_height: IMAGE.height,
});

/** Where an embed's oEmbed document is, for the link that tells of it. */
export const oembedAddress = ({ path }: Embed, site: URL | string): string => absolute(oembedHref(path), site);
