import { ANSWER_WORDS } from '../../data/tables/links.ts';
import type { City } from '../../model/base/city.ts';
import type { Document, Reach } from '../../model/base/document.ts';
import { type Figure, STATUS_WORDS } from '../../model/base/figure.ts';
import type { Indicator } from '../../model/base/indicator.ts';
import type { Instrument } from '../../model/base/instrument.ts';
import { type CellObservation, type Observation, observationsOf } from '../../model/base/observation.ts';
import type { Correction, Publication } from '../../model/base/publication.ts';
import type { Round } from '../../model/base/round.ts';
import { sayQuoted } from '../../model/base/say.ts';
import type { SurveyRow, SurveyTable } from '../../model/base/survey.ts';
import type { LightCity } from '../../model/cities/light-city.ts';
import { correctionsOf } from '../../model/figures/correction.ts';
import { notesOf } from '../../model/figures/note.ts';
import { cityHref, figureHref, fileHref, roundHref } from '../../site.ts';
import { boundaryPermission } from '../downloads/boundary.ts';
import { CHANGE, IDENTITY, type ObservationRow, PRECISION, VALUE } from '../downloads/columns.ts';
import type { Address } from '../downloads/parts.ts';
import { apiHref, cityCsv, cityZip, roundCsv } from '../downloads/paths.ts';
import { rowsOf } from '../downloads/row.ts';
import { KIND_WORDS, LEVEL_WORDS, UNIT_WORDS } from '../downloads/words.ts';

/** The things that the interface for machines speaks of, as JSON. Keys are those of the CSV's columns. */

/** What an address answered; `null` while nobody has tried. */
const reachJson = (reach: Reach | undefined) =>
	reach ? { jawaban: ANSWER_WORDS[reach.answer], diperiksa: reach.tried, terbuka: reach.opened ?? null } : null;

export const documentJson = ({ id, title, publisher, date, kind, url, ...evidence }: Document) => ({
	id,
	judul: title,
	penerbit: publisher,
	tanggal: date ?? null,
	jenis: kind,
	url: url ?? null,
	tautan: reachJson(evidence.reach),
	arsip: evidence.archive ?? null,
	tautan_arsip: reachJson(evidence.archiveReach),
	dibaca: evidence.read ?? null,
	sidik: evidence.sha256 ?? null,
});

export const instrumentJson = ({ id, name, kind, covers, definition, note }: Instrument) => ({
	id,
	nama: name,
	jenis: KIND_WORDS[kind],
	mencakup: covers,
	definisi: definition,
	catatan: note || null,
});

export const indicatorJson = ({ id, name, unit, unitWord, definition, numerator, denominator }: Indicator) => ({
	id,
	nama: name,
	satuan: UNIT_WORDS[unit],
	kata_satuan: unitWord,
	definisi: definition,
	pembilang: numerator || null,
	penyebut: denominator || null,
});

/** A text of a correction as its file has it; one of words may tell numbers. */
const asWritten = (text: string) => (/\p{L}/u.test(text) ? sayQuoted(text) : text);

export const correctionJson = ({ date, figure, before, after, reason, document }: Correction) => ({
	tanggal: date,
	angka: figure,
	sebelum: asWritten(before) || null,
	sesudah: asWritten(after) || null,
	alasan: reason,
	dokumen: document?.id ?? null,
});

const REPORT = [...VALUE, 'status', 'tanggal_tarik', 'dokumen', 'letak', 'catatan', ...PRECISION, ...CHANGE] as const;

const pick = <K extends keyof ObservationRow>(row: ObservationRow, keys: readonly K[]) =>
	Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<ObservationRow, K>;

function findingJson({ finding }: Figure) {
	if (finding.state === 'conflict')
		return { keadaan: 'konflik', nilai: null, terendah: finding.low.value, tertinggi: finding.high.value };
	const { value } = finding.quantity;
	return { keadaan: finding.state === 'doubtful' ? 'diragukan' : value === 0 ? 'nol' : 'nilai', nilai: value };
}

/** A figure with all its reports; documents that contradict each other stay apart. */
export function figureJson(
	observation: Observation & { kind: 'figure' },
	city: City | undefined,
	publication: Publication,
	at: Address,
) {
	const { figure } = observation;
	const rows = rowsOf(observation, city, publication);
	const corrections = correctionsOf(figure.id, publication).map(correctionJson);
	const notes = notesOf(figure, publication);
	return {
		...pick(rows[0] as ObservationRow, IDENTITY),
		...findingJson(figure),
		laporan: rows.map((row) => pick(row, REPORT)),
		koreksi: corrections,
		peringatan: notes,
		halaman: at(figureHref(figure)),
		tautan: at(apiOf(figure, city)),
	};
}

/** Where the interface tells a figure: what has no page of its own stands in its survey's table or with its city's. */
function apiOf({ id, home, instrument, period }: Figure, city: City | undefined): string {
	if (home === undefined) return apiHref(`angka/${id}.json`);
	return home.includes('/') && city ? apiHref(`kota/${city.slug}/angka.json`) : surveyHref(instrument.id, period);
}

/** A survey's table by its file: `ski-2023`. */
export const surveyFileName = ({ instrument, period }: SurveyTable) => `${instrument.id}-${period}`;
const surveyHref = (instrument: string, period: string) => apiHref(`survei/${instrument}-${period}.json`);

export const surveyJson = (table: SurveyTable, at: Address) => ({
	instrumen: table.instrument.id,
	periode: table.period,
	indikator: table.indicator.id,
	tautan: at(surveyHref(table.instrument.id, table.period)),
	csv: at(fileHref(`survei/${surveyFileName(table)}.csv`)),
});

/** One area of a survey's table: its figure, or that the book leaves it out. */
export function surveyRowJson(row: SurveyRow, table: SurveyTable, publication: Publication, at: Address) {
	const city = publication.cities.find(({ code }) => code === row.area);
	const { instrument, period, indicator } = table;
	const base = { area: row.area, indicator, instrument, period };
	if ('figure' in row)
		return figureJson({ ...base, kind: 'figure', id: row.figure.id, figure: row.figure }, city, publication, at);
	const found = observationsOf(publication).find(
		(each) =>
			each.kind === 'unpresented' && each.area === row.area && each.instrument === instrument && each.period === period,
	);
	const [stated] = rowsOf(found as Observation, city, publication) as [ObservationRow];
	return {
		...pick(stated, IDENTITY),
		...pick(stated, ['nilai', 'keadaan', 'dokumen', 'letak', 'catatan', 'cara', 'salinan']),
	};
}

/** One cell of a round. */
export function cellJson(observation: CellObservation, publication: Publication) {
	const [row] = rowsOf(observation, observation.city, publication) as [ObservationRow];
	return {
		...pick(row, IDENTITY),
		...pick(row, [...VALUE, ...CHANGE]),
	};
}

export const roundJson = (
	city: City,
	{ period, instrument, status, extracted, document, note }: Round,
	at: Address,
) => ({
	kota: city.slug,
	periode: period,
	instrumen: instrument.id,
	status: STATUS_WORDS[status],
	tanggal_tarik: extracted ?? null,
	dokumen: document.id,
	catatan: note || null,
	halaman: at(roundHref(city.slug, period)),
	tautan: at(apiHref(`kota/${city.slug}/pengukuran/${period}.json`)),
	csv: at(fileHref(roundCsv(city.slug, period))),
});

export function boundaryJson(city: City, at: Address) {
	const permission = boundaryPermission(city);
	return permission.allowed
		? { tersedia: true, lisensi: permission.licence, geojson: at(fileHref(`kota/${city.slug}/batas.geojson`)) }
		: { tersedia: false, alasan: permission.reason };
}

export const cityJson = (city: City, at: Address) => ({
	lengkap: true,
	slug: city.slug,
	kode: city.code,
	nama: city.name,
	provinsi: { kode: city.province.code, nama: city.province.name },
	penerbit: city.publisher.name,
	penerbit_resmi: city.publisher.official,
	halaman: at(cityHref(city.slug)),
	tautan: at(apiHref(`kota/${city.slug}.json`)),
	angka: at(apiHref(`kota/${city.slug}/angka.json`)),
	csv: at(fileHref(cityCsv(city.slug))),
	zip: at(fileHref(cityZip(city.slug))),
});

/** A kabupaten or kota of which the site has surveys only: at the address that it keeps with a folder of its own. */
export const lightJson = ({ slug, code, name, in: province }: LightCity, at: Address) => ({
	lengkap: false,
	slug,
	kode: code,
	nama: name,
	provinsi: { kode: province.code, nama: province.name },
	halaman: at(cityHref(slug)),
	tautan: at(apiHref(`kota/${slug}.json`)),
	angka: at(apiHref(`kota/${slug}/angka.json`)),
});

export const areasJson = ({ districts, villages }: City) =>
	[...districts, ...villages]
		.sort((a, b) => (a.code < b.code ? -1 : 1))
		.map(({ code, name, level, aliases }) => ({ kode: code, nama: name, tingkat: LEVEL_WORDS[level], alias: aliases }));
