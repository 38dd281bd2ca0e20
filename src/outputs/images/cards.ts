import { captionOf } from '../../charts/map.ts';
import { capital, cityCode, villageWord } from '../../model/base/area.ts';
import { valueOf } from '../../model/base/cell.ts';
import type { City } from '../../model/base/city.ts';
import { type Figure, isTrusted } from '../../model/base/figure.ts';
import { formatCell } from '../../model/base/format.ts';
import { shortName } from '../../model/base/instrument.ts';
import { once } from '../../model/base/once.ts';
import { comparePeriods, formatPeriod } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import type { Round, RoundRow } from '../../model/base/round.ts';
import { leadingLayer, leadingOfRound } from '../../model/cities/districts.ts';
import { latest } from '../../model/cities/profile.ts';
import { formatSource } from '../../model/figures/statement.ts';
import type { Layer } from '../../model/rounds/layer.ts';
import { cityFigures, leadOf } from '../../model/rounds/release.ts';
import { villageSlug } from '../../site.ts';
import { inWords, type ShareCard, type ShareNumber, type SharePicture } from './card.ts';
import { coverageFor, seriesFor } from './figure-index.ts';
import { nationCards } from './nation-cards.ts';
import { creditOf, numberOf, unpublished } from './number.ts';

/** The cards of each kind of page. A page and its image ask the same function, so they cannot say different things. */

const documentsOf = (figures: readonly (Figure | undefined)[]) =>
	figures.flatMap((figure) => figure?.reports.map(({ document }) => document) ?? []);

const mapOf = (city: City, layer: Layer | undefined): { readonly picture: SharePicture; readonly caption: string } => ({
	picture: { kind: 'map', city, ...(layer && { layer }) },
	caption: layer ? captionOf(layer) : `Peta: angka per ${villageWord(city.villages)} belum kami temukan`,
});

/** The site's front page, and every page that has nothing of its own to show. */
export const homeCard = ({ site, cities }: Publication): ShareCard => ({
	page: '/',
	title: site.motto,
	subtitle:
		'Survei dan catatan posyandu, masing-masing pada tempatnya; yang belum kami temukan ditulis belum kami temukan.',
	numbers: [],
	...(cities.length > 0 && { picture: { kind: 'country', cities } as const }),
	caption: cities.map(({ shortName }) => shortName).join(', '),
	credit: '',
	site: site.name,
});

/** A city: both numbers, each with its instrument, and the map its page leads with. Made once for a city, as many
 * villages share it. */
export const cityCard = (city: City, publication: Publication): ShareCard => cityCards(publication)(city);

const cityCards = once((publication: Publication) => once((city: City) => makeCityCard(city, publication)));

function makeCityCard(city: City, publication: Publication): ShareCard {
	const [survey, register] = [latest(city, 'survey'), latest(city, 'register')];
	const layer = leadingLayer(city, publication);
	const numberFor = (figure: Figure | undefined, label: string) =>
		figure ? numberOf(figure, coverageFor(figure, publication), label) : unpublished(label);
	return {
		page: `/kota/${city.slug}/`,
		title: city.name,
		subtitle: 'Stunting pada balita',
		numbers: [numberFor(survey, 'Survei'), numberFor(register, 'Catatan posyandu')],
		...mapOf(city, layer),
		credit: creditOf([...documentsOf([survey, register]), ...(layer?.documents ?? [])]),
		site: publication.site.name,
	};
}

/** A round: the number its release leads with and the map of that round alone. */
export function roundCard(city: City, round: Round, publication: Publication): ShareCard {
	const figures = cityFigures(city, round);
	const lead = leadOf(figures);
	const interim = round.status === 'interim' ? ' (sementara)' : '';
	const layer = leadingOfRound(city, round, publication);
	return {
		page: `/kota/${city.slug}/pengukuran/${round.period}/`,
		title: `${shortName(round.instrument)} ${formatPeriod(round.period).replaceAll(' ', '\u00a0')}${interim}`,
		subtitle: city.name,
		numbers: [
			lead
				? numberOf(lead, coverageFor(lead, publication), lead.indicator.name)
				: { ...unpublished('Angka seluruh kota'), source: formatSource(round) },
		],
		...mapOf(city, layer),
		credit: creditOf([round.document, ...documentsOf([lead])]),
		site: publication.site.name,
	};
}

function cellNumber(round: Round, row: RoundRow): ShareNumber | undefined {
	const [rate, verified, stunted] = [valueOf(row.rate), valueOf(row.verified), valueOf(row.stunted)];
	const coverage = valueOf(row.coverage);
	const base = {
		isPublished: true,
		source: formatSource(round),
		notes: [
			`cakupan ${coverage === undefined ? 'belum kami temukan' : `${formatCell(row.coverage, 1)} persen`}`,
			...(round.status === 'interim' ? ['angka sementara'] : []),
		],
	};
	if (rate !== undefined)
		return { ...base, label: 'Prevalensi stunting', value: formatCell(row.rate, 1), unit: 'persen' };
	if (verified !== undefined)
		return {
			...base,
			label: 'Stunting setelah diperiksa dokter anak',
			value: formatCell(row.verified),
			unit: 'balita',
		};
	if (stunted !== undefined) return { ...base, label: 'Balita pendek', value: formatCell(row.stunted), unit: 'balita' };
	return undefined;
}

/** A village: the newest finished round's number, else the newest figure that documents state of it. One without any
 * published number shares its city's card, so that 80.000 villages do not need as many images. */
export function villageCard(city: City, code: string, publication: Publication): ShareCard {
	const village = city.villages.find((each) => each.code === code);
	if (!village) throw new Error(`villageCard: ${code} is not in ${city.slug}`);
	const common = {
		page: `/kota/${city.slug}/${villageSlug(city, code)}/`,
		title: village.name,
		subtitle: `${capital(villageWord([village]))} di ${city.name}`,
		picture: { kind: 'place', city, code },
		caption: `Letak ${village.name} di ${city.name}`,
		site: publication.site.name,
	} as const;
	const rounds = [...city.rounds].reverse();
	for (const round of [
		...rounds.filter(({ status }) => status !== 'interim'),
		...rounds.filter(({ status }) => status === 'interim'),
	]) {
		const row = round.rows.find((each) => each.code === code);
		const number = row && cellNumber(round, row);
		if (number) return { ...common, numbers: [number], credit: creditOf([round.document]) };
	}
	const figure = newestOf(city, code);
	if (!figure) return cityCard(city, publication);
	const number = numberOf(figure, coverageFor(figure, publication), figure.indicator.name);
	return { ...common, numbers: [number], credit: creditOf(documentsOf([figure])) };
}

const newestOf = (city: City, area: string): Figure | undefined =>
	city.figures
		.filter((figure) => figure.area === area && figure.indicator.unit !== 'yes' && isTrusted(figure))
		.sort((a, b) => comparePeriods(a.period, b.period))
		.at(-1);

function pictureOf(figure: Figure, publication: Publication): Pick<ShareCard, 'picture' | 'caption'> {
	const points = seriesFor(figure, publication);
	const [first, last] = [points[0], points.at(-1)];
	if (first && last)
		return {
			picture: { kind: 'trend', figure, figures: points },
			caption:
				`${figure.indicator.name}, ${shortName(figure.instrument)}, ${formatPeriod(first.period)} sampai ` +
				`${formatPeriod(last.period)}`,
		};
	const city = publication.cities.find(({ code }) => code === cityCode(figure.area));
	const village = city?.villages.find(({ code }) => code === figure.area);
	if (city && village)
		return { picture: { kind: 'place', city, code: village.code }, caption: `Letak ${village.name} di ${city.name}` };
	return { caption: '' };
}

/** One figure, with its series where there is one. */
export function figureCard(figure: Figure, publication: Publication): ShareCard {
	const area = publication.areas[figure.area];
	if (!area) throw new Error(`figureCard: ${figure.area} is not in the Publication`);
	return {
		page: `/angka/${figure.id}/`,
		title: area.name,
		subtitle: figure.indicator.name,
		numbers: [numberOf(figure, coverageFor(figure, publication), '')],
		...pictureOf(figure, publication),
		credit: creditOf(documentsOf([figure])),
		site: publication.site.name,
	};
}

/** A page with a title and a standfirst of its own, such as a programme's, and at most two figures. */
interface PageText {
	readonly page: string;
	readonly title: string;
	readonly standfirst: string;
	readonly figures?: readonly Figure[];
	readonly picture?: SharePicture;
	readonly caption?: string;
}

/** Another page. Its numbers come as figures; what `title` and `standfirst` say must have come through figures too. */
export function pageCard(
	{ page, title, standfirst, figures = [], picture, caption = '' }: PageText,
	publication: Publication,
): ShareCard {
	const numbers = figures.slice(0, 2).map((figure) => {
		const area = publication.areas[figure.area];
		return numberOf(
			figure,
			coverageFor(figure, publication),
			[figure.indicator.name, area?.name].filter(Boolean).join(', '),
		);
	});
	return {
		page,
		title,
		subtitle: standfirst,
		numbers,
		...(picture && { picture }),
		caption,
		credit: creditOf(documentsOf(figures)),
		site: publication.site.name,
	};
}

/** A card's numbers as a sentence, for a page's description. */
export const numbersSentence = ({ numbers }: ShareCard): string =>
	numbers.map(({ label, source, ...number }) => `${label}: ${inWords(number)}${source && ` (${source})`}.`).join(' ');

/** Every page with an image of its own, by its address; the card is made when its image is drawn. */
export function shareCards(publication: Publication): { readonly page: string; readonly card: () => ShareCard }[] {
	const { cities, figures } = publication;
	const own = <T extends ShareCard>(card: T) => ({ page: card.page, card: () => card });
	return [
		own(homeCard(publication)),
		...nationCards(publication).map(own),
		...cities.flatMap((city) => [
			own(cityCard(city, publication)),
			...city.rounds.map((round) => own(roundCard(city, round, publication))),
			// A card of another address is the city's.
			...city.villages
				.map(({ code }) => villageCard(city, code, publication))
				.filter((card) => card !== cityCard(city, publication))
				.map(own),
		]),
		...figures.map((figure) => ({ page: `/angka/${figure.id}/`, card: () => figureCard(figure, publication) })),
	];
}

/** Two numbers in a title: `27,4 persen (SKI 2023) dan 19,6 persen (e-PPGBM Agustus 2024)`; nothing is said once. */
export function cityTitle(city: City): string {
	const said = [latest(city, 'survey'), latest(city, 'register')].flatMap((figure) => {
		if (!figure) return [];
		return `${inWords(numberOf(figure, undefined, ''))} (${formatSource(figure)})`;
	});
	return said.length > 0 ? `Stunting ${city.name}: ${said.join(', ')}` : `Stunting di ${city.name}: belum kami temukan`;
}
