import { cityCode, fullName } from '../../model/base/area.ts';
import type { City } from '../../model/base/city.ts';
import type { Document } from '../../model/base/document.ts';
import type { Figure } from '../../model/base/figure.ts';
import { formatFinding } from '../../model/base/format.ts';
import type { InstrumentKind } from '../../model/base/instrument.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import type { Round } from '../../model/base/round.ts';
import { slugOf } from '../../model/base/slug.ts';
import { formatSource } from '../../model/figures/statement.ts';
import type { CslItem } from './reference.ts';
import { dataVersion } from './version.ts';

/** A page that can be cited. */
export interface Citable {
	/** Below the base path: `/angka/64.74/…/`. */
	readonly path: string;
	readonly title: string;
	readonly author: string;
	/** What its numbers come from. */
	readonly documents: readonly Document[];
	/** What it is to a reference manager; figures and tables are a dataset. */
	readonly type?: 'dataset' | 'webpage';
	/** Of a text; all else is dated by the newest document in the data. */
	readonly date?: Period;
}

const KINDS: Readonly<Record<InstrumentKind, string>> = {
	survey: 'survei',
	register: 'catatan posyandu',
	enumeration: 'catatan atau pendataan',
	model: 'perkiraan',
	target: 'target',
};

const unique = (documents: readonly Document[]) => [...new Set(documents)];

/** Who vouches for the pages about an area: its city's publisher, else the site's. */
function authorOf(area: string, { cities, site }: Publication): string {
	const city = cities.find(({ code }) => code === cityCode(area));
	return city?.publisher.official ? city.publisher.name : site.publisher;
}

/** A figure's page. */
export function citableFigure(figure: Figure, publication: Publication): Citable {
	const { indicator, instrument, finding, reports } = figure;
	const area = publication.areas[figure.area];
	if (!area) throw new Error(`citableFigure: ${figure.id}: area is not in the Publication`);
	return {
		path: `/angka/${figure.id}/`,
		title:
			`${indicator.name} ${fullName(area)}: ${formatFinding(finding, indicator)} (${formatSource(figure)}, ` +
			`${KINDS[instrument.kind]})`,
		author: authorOf(figure.area, publication),
		documents: unique(reports.map(({ document }) => document)),
	};
}

/** A city's page. */
export const citableCity = (city: City, publication: Publication): Citable => ({
	path: `/kota/${city.slug}/`,
	title: `Stunting di ${city.name}`,
	author: authorOf(city.code, publication),
	documents: [],
});

/** A round's release. */
export const citableRound = (city: City, round: Round, publication: Publication): Citable => ({
	path: `/kota/${city.slug}/pengukuran/${round.period}/`,
	title: `${formatSource(round)} di ${city.name}${round.status === 'interim' ? ' (sementara)' : ''}`,
	author: authorOf(city.code, publication),
	documents: [round.document],
});

/** Every page that offers its reference as a file. */
export const citables = (publication: Publication): Citable[] => [
	...publication.figures.map((figure) => citableFigure(figure, publication)),
	...publication.cities.flatMap((city) => [
		citableCity(city, publication),
		...city.rounds.map((round) => citableRound(city, round, publication)),
	]),
];

const asDocument = ({ title, publisher, date, url }: Document) =>
	[title, publisher, date ? formatPeriod(date) : 'tanggal tidak tercatat', url ?? 'alamat tidak tercatat'].join(', ');

/** The reference of a page: compiled by its author, dated by the newest document in the data, since the build knows no
 * other day, and with the data's version. `url` is where the page is read. */
export function referenceOf(
	{ path, title, author, documents, type = 'dataset', date }: Citable,
	url: string,
	publication: Publication,
): CslItem {
	const { site, newest } = publication;
	const issued = date ?? newest;
	const key = slugOf(`aksi7-${path}`);
	const version = dataVersion(publication).short;
	const origin = documents.length > 0 ? ` Dokumen asal: ${documents.map(asDocument).join('; ')}.` : '';
	return {
		id: key,
		'citation-key': key,
		type,
		// A space that does not break would be an odd sign in somebody's list of references.
		title: title.replaceAll('\u00a0', ' '),
		author: [{ literal: author }],
		...(issued && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
		publisher: site.name,
		version,
		URL: url,
		language: 'id',
		note: `Versi data ${version}.${origin}`,
	};
}
