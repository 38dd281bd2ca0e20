import { writeXlsx, XLSX_TYPE } from '../../files/write-xlsx.ts';
import { fullName } from '../../model/base/area.ts';
import { type Instrument, shortName } from '../../model/base/instrument.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import type { Correction, Publication } from '../../model/base/publication.ts';
import { areaCorrections, correctionsOf, deciderOf } from '../../model/figures/correction.ts';
import { withdrawnFigures, withdrawnRounds } from '../../model/figures/withdrawn.ts';
import { absolute, to, villageSlug } from '../../site.ts';
import { apiFiles } from '../api/api.ts';
import { correctionJson } from '../api/api-parts.ts';
import { type Citable, citables, referenceOf } from '../citations/citable.ts';
import { exportReference, FORMATS, type Format } from '../citations/reference.ts';
import { dataVersion } from '../citations/version.ts';
import { csvOf } from '../downloads/csv.ts';
import { csvwOf } from '../downloads/csvw.ts';
import { downloads } from '../downloads/downloads.ts';
import type { Address } from '../downloads/parts.ts';
import { fillingXlsx, metadataOf, roundCsv, WORKBOOKS, workbookOf } from '../downloads/paths.ts';
import { odsOf, WORKBOOK_TYPES, xlsxOf } from '../downloads/workbook.ts';
import { feedPlans, feedText } from '../feeds/feeds.ts';
import type { ShareCard } from '../images/card.ts';
import { cityCard, shareCards, villageCard } from '../images/cards.ts';
import { renderCard } from '../images/render.ts';
import { gonePages, movedAddresses, roundPath } from './addresses.ts';

/** One file at an address that once held something else, made only when it is asked for. */
export interface GoneFile {
	readonly type: string;
	readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
}
type Files = Map<string, GoneFile>;

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv; charset=utf-8';
const ROUND_HEADER = 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek\n';
const json = (value: unknown) => `${JSON.stringify(value)}\n`;
const image = (card: () => ShareCard): GoneFile => ({ type: 'image/png', make: () => renderCard(card()) });

function citation(citable: Citable, format: Format, publication: Publication): GoneFile {
	const make = () => exportReference(referenceOf(citable, absolute(to(citable.path)), publication), format);
	return { type: FORMATS[format].type, make };
}

/** Something that was taken back, as its files speak of it. */
interface Taken {
	/** Below the site, without slashes at its ends. */
	readonly path: string;
	readonly place: string;
	readonly what: string;
	readonly instrument: Instrument | undefined;
	readonly how: string;
	readonly period: Period;
	readonly correction: Correction;
	readonly history: readonly Correction[];
}

function takenBack(publication: Publication): {
	readonly figures: readonly Taken[];
	readonly rounds: readonly Taken[];
} {
	const figures = withdrawnFigures(publication).map(
		({ id, area: code, indicator, instrument, period, corrections }): Taken => {
			const [, what = '', how = ''] = id.split('/');
			const area = publication.areas[code];
			const [newest] = corrections;
			const correction = corrections.find(({ after }) => after === '') ?? newest;
			const place = area ? fullName(area) : code;
			return {
				path: `angka/${id}`,
				place,
				what: indicator?.name ?? what,
				instrument,
				how,
				period,
				correction,
				history: corrections,
			};
		},
	);
	const rounds = withdrawnRounds(publication).map(({ city, period, instrument, how, correction }): Taken => {
		const history = [
			...correctionsOf(correction.figure, publication),
			...areaCorrections(city.code, publication, `${how}/${period}`),
		];
		const path = roundPath({ city, period });
		return {
			path,
			place: city.name,
			what: 'Hasil pengukuran',
			instrument,
			how,
			period,
			correction,
			history: [...new Set(history)],
		};
	});
	return { figures, rounds };
}

/** Citation, answer for machines and share image of something that was taken back: each says so. */
function addTaken(files: Files, taken: Taken, publication: Publication, at: Address): void {
	const { path, place, what, instrument, how, period, correction, history } = taken;
	const source = `${instrument ? shortName(instrument) : how} ${formatPeriod(period)}`;
	const decider = deciderOf(correction, publication);
	const title = `DITARIK: ${what} ${place} (${source})`;
	const citable: Citable = { path: `/${path}/`, title, author: decider, documents: [], date: correction.date };
	for (const format of Object.keys(FORMATS) as Format[])
		files.set(`${path}/kutipan.${format}`, citation(citable, format, publication));
	const answer = () => ({
		versi: dataVersion(publication).short,
		keadaan: 'ditarik',
		nilai: null,
		instrumen: how,
		periode: period,
		ditarik: { tanggal: correction.date, oleh: decider, alasan: correction.reason },
		koreksi: history.map(correctionJson),
		halaman: at(to(`/${path}/`)),
	});
	files.set(`api/v1/${path}.json`, { type: JSON_TYPE, make: () => json(answer()) });
	files.set(
		`gambar/${path}.png`,
		image(() => ({
			page: `/${path}/`,
			title: place,
			subtitle: what,
			numbers: [{ label: '', value: 'ditarik', unit: '', isPublished: false, source, notes: [] }],
			caption: '',
			credit: decider,
			site: publication.site.name,
		})),
	);
}

/** Tables of a round that was taken back: as ever, without a row. */
function addTables(files: Files, publication: Publication): void {
	for (const { city, period } of withdrawnRounds(publication)) {
		const table = `unduh/${roundCsv(city.slug, period)}`;
		const name = table.slice(table.lastIndexOf('/') + 1);
		files.set(table, { type: CSV_TYPE, make: () => csvOf([]) });
		const kinds = { xlsx: xlsxOf, ods: odsOf };
		for (const kind of WORKBOOKS)
			files.set(workbookOf(table, kind), {
				type: WORKBOOK_TYPES[kind],
				make: () => kinds[kind]([], `${city.shortName} ${period}`),
			});
		files.set(`unduh/${fillingXlsx(city.slug, period)}`, {
			type: XLSX_TYPE,
			make: () =>
				writeXlsx([{ name: 'Ditarik', columns: [{ title: 'Penimbangan ini ditarik', width: 40 }], lines: [] }]),
		});
		files.set(metadataOf(table), {
			type: 'application/csvm+json; charset=utf-8',
			make: () => json(csvwOf(name, `Hasil pengukuran ${city.name}, ${period}: ditarik`, publication)),
		});
		files.set(`unduh/kota/${city.slug}/pengukuran/${period}.csv`, { type: CSV_TYPE, make: () => ROUND_HEADER });
	}
}

/** A village that lost its last number shares its city's image from then on; its own address goes on showing one. */
function addVillageImages(files: Files, publication: Publication): void {
	const touched = new Set([
		...withdrawnRounds(publication).map(({ city }) => city),
		...withdrawnFigures(publication).flatMap(({ area }) =>
			publication.cities.filter(({ villages }) => villages.some(({ code }) => code === area)),
		),
	]);
	for (const city of touched)
		for (const { code } of city.villages)
			if (villageCard(city, code, publication) === cityCard(city, publication))
				files.set(
					`gambar/kota/${city.slug}/${villageSlug(city, code)}.png`,
					image(() => cityCard(city, publication)),
				);
}

/** Every file of the site that an area's name, code or address is part of. */
function movableFiles(publication: Publication, at: Address): Files {
	const files: Files = new Map();
	for (const [path, make] of apiFiles(publication, at))
		files.set(`api/v1/${path}`, { type: JSON_TYPE, make: () => JSON.stringify(make()) });
	for (const [path, download] of downloads(publication, at)) files.set(`unduh/${path}`, download);
	for (const citable of citables(publication))
		for (const format of Object.keys(FORMATS) as Format[])
			files.set(`${citable.path.slice(1)}kutipan.${format}`, citation(citable, format, publication));
	for (const { page, card } of shareCards(publication)) files.set(`gambar${page.replace(/\/$/, '')}.png`, image(card));
	for (const plan of feedPlans(publication))
		for (const format of ['atom', 'rss'] as const)
			files.set(`umpan/${plan.name}/${format}.xml`, {
				type: `application/${format}+xml; charset=utf-8`,
				make: () => feedText(plan, format, publication, at),
			});
	return files;
}

/** Rules for hosts that read `_redirects` (Netlify, Cloudflare Pages, GitLab Pages): they answer 301 before any page is
 * asked. */
function redirects(publication: Publication, files: readonly string[]): string {
	const pages = gonePages(publication).flatMap((page) =>
		page.kind === 'moved' ? [[`/${page.path}/`, `/${page.target}/`] as const] : [],
	);
	const rest = [...movedAddresses(publication, files)].map(([path, moved]) => [`/${path}`, `/${moved.to}`] as const);
	return [...pages, ...rest].map(([from, target]) => `${to(from)} ${to(target)} 301\n`).join('');
}

/** Every file, pages aside, that stands where something was withdrawn or moved away, by its path below the site. */
export function goneFiles(publication: Publication, at: Address): ReadonlyMap<string, GoneFile> {
	const files: Files = new Map();
	if (publication.corrections.length === 0) return files;
	const { figures, rounds } = takenBack(publication);
	for (const taken of [...figures, ...rounds]) addTaken(files, taken, publication, at);
	addTables(files, publication);
	addVillageImages(files, publication);
	const present = movableFiles(publication, at);
	for (const [old, moved] of movedAddresses(publication, [...present.keys()])) {
		const now = present.get(moved.to);
		if (now) files.set(old, now);
	}
	const rules = redirects(publication, [...present.keys()]);
	if (rules) files.set('_redirects', { type: 'text/plain; charset=utf-8', make: () => rules });
	return files;
}
