import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { escapeText } from '../../charts/svg.ts';
import { sha256 } from '../../files/hash.ts';
import { villageWord } from '../../model/base/area.ts';
import { firstDay, formatPeriod, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { lightCities } from '../../model/cities/light-city.ts';
import { cityHref, documentHref, to } from '../../site.ts';
import type { Address } from '../downloads/parts.ts';
import { type FeedName, feedHref } from '../downloads/paths.ts';
import { changeHref, changeTitle, correctedLine, figureLine } from './change-words.ts';
import { type Change, changesOf, changesOfArea } from './changes.ts';

/** Feeds to follow, with dates from the data alone: the build reads no clock. The undated stands on the page only. */

/** Newest entries in a feed; older ones are on the page of changes. */
const NEWEST = 50;
/** Figures that one entry tells; a yearbook brings hundreds. */
const TOLD = 30;

const KIND_WORDS = { figures: 'angka', round: 'pengukuran', correction: 'koreksi' } as const;

/** A name that never changes for one event, whatever the site's address: a UUID made of it (version 8, RFC 9562). */
export function eventId(name: string): string {
	const hex = sha256(`aksi7 ${name}`);
	const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The first moment of a period, by which a feed sorts it. */
export const dayOf = (date: Period) => new Date(`${firstDay(date)}T00:00:00Z`);

function contentOf(change: Change, publication: Publication, at: Address): string {
	const link = (href: string, text: string) => `<a href="${escapeText(at(href))}">${escapeText(text)}</a>`;
	if (change.kind === 'correction') {
		const { href, what, how, before, after } = correctedLine(change.correction, publication);
		const { reason, document } = change.correction;
		const source = document ? ` ${link(documentHref(document), document.publisher)}.` : '';
		return (
			`<p>${link(href, `${what} (${how})`)}: sebelumnya ${escapeText(before)}, sekarang ${escapeText(after)}. ` +
			`${escapeText(reason)}${source}</p>`
		);
	}
	const { document } = change;
	const date = document.date ? `, ${formatPeriod(document.date)}` : '';
	const source = `<p>Sumber: ${link(documentHref(document), document.publisher)}${escapeText(date)}.</p>`;
	if (change.kind === 'round')
		return (
			`<p>${link(changeHref(change, publication), `Hasil setiap ${villageWord(change.city?.villages ?? [])}`)} ` +
			`sudah ada di situs ini.</p>${source}`
		);
	const lines = change.figures.slice(0, TOLD).map((figure) => {
		const { href, number, what, how } = figureLine(figure, publication);
		return `<li>${escapeText(what)}: ${link(href, number)} (${escapeText(how)})</li>`;
	});
	const rest = change.figures.length > TOLD ? '<p>Selebihnya ada di situs.</p>' : '';
	return `<ul>${lines.join('')}</ul>${rest}${source}`;
}

interface FeedPlan {
	readonly name: FeedName;
	readonly title: string;
	readonly about: string;
	readonly page: string;
	readonly changes: readonly Change[];
}

/** The feeds there are. */
export function feedPlans(publication: Publication): FeedPlan[] {
	const { site, cities } = publication;
	const changes = changesOf(publication);
	const byCity = Map.groupBy(changes, ({ city }) => city?.slug);
	return [
		{
			name: 'semua',
			title: site.name,
			about: 'Angka baru, hasil pengukuran baru, dan koreksi di semua kota.',
			page: to('/perubahan/'),
			changes,
		},
		{
			name: 'koreksi',
			title: `${site.name}: koreksi`,
			about: 'Angka yang berubah sesudah terbit: nilai lama, nilai baru, dan alasannya.',
			page: to('/koreksi/'),
			changes: changes.filter(({ kind }) => kind === 'correction'),
		},
		...cities.map(
			(city): FeedPlan => ({
				name: `kota/${city.slug}`,
				title: `${site.name}: ${city.name}`,
				about: `Angka baru, hasil pengukuran baru, dan koreksi ${city.name}.`,
				page: cityHref(city.slug),
				changes: byCity.get(city.slug) ?? [],
			}),
		),
		...lightCities(publication).map((area): FeedPlan => {
			let changes: readonly Change[] | undefined;
			return {
				name: `kota/${area.slug}`,
				title: `${site.name}: ${area.name}`,
				about: `Angka baru dan koreksi ${area.name}.`,
				page: cityHref(area.slug),
				get changes() {
					changes ??= changesOfArea(publication, area);
					return changes;
				},
			};
		}),
	];
}

/** One thing that a feed tells. */
interface FeedEntry {
	/** Never changes, whatever the site's address. */
	readonly id: string;
	readonly title: string;
	/** As it is to be followed. */
	readonly link: string;
	readonly date: Date;
	/** HTML. */
	readonly content: string;
	readonly kind: string;
}

/** A feed as Atom (RFC 4287) or RSS 2.0. The same data gives the same bytes. */
export function writeFeed(
	{ name, title, about, page }: Pick<FeedPlan, 'name' | 'title' | 'about' | 'page'>,
	items: readonly FeedEntry[],
	format: 'atom' | 'rss',
	{ site, newest }: Publication,
	at: Address,
): string {
	// An empty feed was last changed when the data was; without any date, when it began.
	const updated = items[0]?.date ?? (newest ? dayOf(newest) : new Date(0));
	const self = at(feedHref(name, format));
	if (format === 'atom')
		return generateAtomFeed({
			id: eventId(`umpan ${name}`),
			title: { value: title },
			subtitle: { value: about },
			rights: { value: site.licence },
			authors: [{ name: site.publisher }],
			updated,
			links: [
				{ href: self, rel: 'self', type: 'application/atom+xml' },
				{ href: at(page), rel: 'alternate', type: 'text/html' },
			],
			entries: items.map(({ id, title: heading, link, date, content, kind }) => ({
				id,
				title: { value: heading },
				updated: date,
				published: date,
				links: [{ href: link, rel: 'alternate', type: 'text/html' }],
				content: { value: content, type: 'html' },
				categories: [{ term: kind }],
			})),
		});
	return generateRssFeed({
		title,
		link: at(page),
		description: about,
		language: 'id',
		copyright: site.licence,
		lastBuildDate: updated,
		atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
		items: items.map(({ id, title: heading, link, date, content, kind }) => ({
			title: heading,
			link,
			guid: { value: id, isPermaLink: false },
			pubDate: date,
			description: content,
			categories: [{ name: kind }],
		})),
	});
}

/** The feed of a plan. */
export function feedText(plan: FeedPlan, format: 'atom' | 'rss', publication: Publication, at: Address): string {
	const dated = plan.changes
		.flatMap((change) => (change.date ? [{ change, date: dayOf(change.date) }] : []))
		.slice(0, NEWEST);
	const entries = dated.map(({ change, date }) => ({
		id: eventId(change.id),
		title: changeTitle(change, publication),
		link: at(changeHref(change, publication)),
		date,
		content: contentOf(change, publication, at),
		kind: KIND_WORDS[change.kind],
	}));
	return writeFeed(plan, entries, format, publication, at);
}
