import { cityCode } from '../../model/base/area.ts';
import { type Observation, observationsOf } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { citiesByCode } from '../../model/catalogue.ts';
import { lightCities } from '../../model/cities/light-city.ts';
import { fileHref, to } from '../../site.ts';
import { dataVersion } from '../citations/version.ts';
import type { Address } from '../downloads/parts.ts';
import { apiHref, PARQUET } from '../downloads/paths.ts';
import { isOfRound, observationsIn } from '../downloads/row.ts';
import {
	areasJson,
	boundaryJson,
	cellJson,
	cityJson,
	correctionJson,
	documentJson,
	figureJson,
	indicatorJson,
	instrumentJson,
	lightJson,
	roundJson,
	surveyFileName,
	surveyJson,
	surveyRowJson,
} from './api-parts.ts';
import { openApi } from './openapi.ts';

type FigureObservation = Observation & { kind: 'figure' };

const figuresIn = (publication: Publication, slug?: string) =>
	observationsIn(publication, slug).filter(
		(each): each is FigureObservation =>
			each.kind === 'figure' && (each.figure.home === undefined || slug !== undefined),
	);

function index(publication: Publication, at: Address) {
	const { site, newest } = publication;
	return {
		nama: site.name,
		keterangan: site.motto,
		penerbit: site.publisher,
		lisensi: site.licence,
		versi: dataVersion(publication).short,
		dokumen_terbaru: newest ?? null,
		openapi: at(apiHref('openapi.json')),
		kota: at(apiHref('kota.json')),
		acuan: at(apiHref('acuan/angka.json')),
		pengukuran: at(apiHref('pengukuran.json')),
		survei: at(apiHref('survei.json')),
		dokumen: at(apiHref('dokumen.json')),
		instrumen: at(apiHref('instrumen.json')),
		indikator: at(apiHref('indikator.json')),
		koreksi: at(apiHref('koreksi.json')),
		datapackage: at(to('/datapackage.json')),
		katalog: at(to('/data.json')),
		csv: at(fileHref('pengamatan.csv')),
		parquet: at(fileHref(PARQUET)),
	};
}

/** Every file of the interface for machines, by its path below `/api/v1/`, each made only when it is asked for. One
 * file a figure, as there is one page a figure; cells of rounds come round by round, for a country has too many for a
 * file each. */
export function apiFiles(publication: Publication, at: Address): ReadonlyMap<string, () => unknown> {
	const { cities, documents, instruments, indicators, corrections } = publication;
	const files = new Map<string, () => unknown>();
	const version = dataVersion(publication).short;
	const list = (isi: readonly unknown[]) => ({ versi: version, isi });
	files.set('index.json', () => index(publication, at));
	files.set('openapi.json', () => openApi(publication, at));
	const light = lightCities(publication);
	files.set('kota.json', () =>
		list([...cities.map((city) => cityJson(city, at)), ...light.map((each) => lightJson(each, at))]),
	);
	files.set('dokumen.json', () => list(documents.map(documentJson)));
	files.set('instrumen.json', () => list(instruments.map(instrumentJson)));
	files.set('indikator.json', () => list(indicators.map(indicatorJson)));
	files.set('koreksi.json', () => list(corrections.map(correctionJson)));
	files.set('pengukuran.json', () =>
		list(cities.flatMap((city) => city.rounds.map((round) => roundJson(city, round, at)))),
	);
	files.set('acuan/angka.json', () =>
		list(figuresIn(publication).map((each) => figureJson(each, undefined, publication, at))),
	);
	const byCode = citiesByCode(publication);
	// What lies within a city stands in the city's own file.
	const wide = Map.groupBy(
		observationsOf(publication).filter(
			(each): each is FigureObservation => each.kind === 'figure' && /^\d\d(?:\.\d\d)?$/.test(each.area),
		),
		({ indicator }) => indicator.id,
	);
	for (const { id } of indicators)
		files.set(`indikator/${id}.json`, () =>
			list((wide.get(id) ?? []).map((each) => figureJson(each, byCode.get(each.area), publication, at))),
		);
	files.set('survei.json', () => list(publication.surveys.map((table) => surveyJson(table, at))));
	for (const table of publication.surveys)
		files.set(`survei/${surveyFileName(table)}.json`, () => ({
			versi: version,
			...surveyJson(table, at),
			isi: table.rows.map((row) => surveyRowJson(row, table, publication, at)),
		}));
	for (const city of cities) {
		files.set(`kota/${city.slug}.json`, () => ({
			versi: version,
			...cityJson(city, at),
			batas: boundaryJson(city, at),
			wilayah: areasJson(city),
			pengukuran: city.rounds.map((round) => roundJson(city, round, at)),
		}));
		files.set(`kota/${city.slug}/angka.json`, () =>
			list(figuresIn(publication, city.slug).map((each) => figureJson(each, city, publication, at))),
		);
		for (const round of city.rounds)
			files.set(`kota/${city.slug}/pengukuran/${round.period}.json`, () => ({
				versi: version,
				...roundJson(city, round, at),
				angka: figuresIn(publication, city.slug)
					.filter((each) => isOfRound(each, round))
					.map((each) => figureJson(each, city, publication, at)),
				isi: observationsIn(publication, city.slug).flatMap((each) =>
					each.kind === 'cell' && each.period === round.period ? [cellJson(each, publication)] : [],
				),
			}));
	}
	for (const each of light) {
		const rows = () =>
			publication.surveys.flatMap((table) =>
				table.rows
					.filter(({ area }) => area === each.code)
					.map((row) => ({ isFigure: 'figure' in row, json: () => surveyRowJson(row, table, publication, at) })),
			);
		files.set(`kota/${each.slug}.json`, () => ({
			versi: version,
			...lightJson(each, at),
			survei: rows().map(({ json }) => json()),
		}));
		files.set(`kota/${each.slug}/angka.json`, () =>
			list(rows().flatMap(({ isFigure, json }) => (isFigure ? [json()] : []))),
		);
	}
	for (const each of observationsOf(publication)) {
		if (each.kind !== 'figure' || each.figure.home !== undefined) continue;
		files.set(`angka/${each.id}.json`, () => ({
			versi: version,
			...figureJson(each, byCode.get(cityCode(each.area) ?? ''), publication, at),
		}));
	}
	return files;
}
