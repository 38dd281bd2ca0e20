import type { Area, AreaLevel } from '../../model/base/area.ts';
import type { PressError } from '../../model/base/city.ts';
import { firstDay, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { type AreaRegister, NO_REGISTER } from '../../model/base/register.ts';
import type { CityFile, Draft } from '../draft.ts';
import { rowsOf } from '../lookup.ts';
import { LEVELS } from '../tables/areas.ts';
import { areaTotals, districtTotals } from './area-totals.ts';
import { catalogueOf, present } from './base.ts';
import { areasOf, linkCity } from './city.ts';
import { linkFigures } from './figures.ts';
import { linkRounds } from './rounds.ts';
import { linkSurveys, partFigures } from './surveys.ts';

/** The register; a city with a folder stands at its folder's address, whatever the register would call it. */
function registerIn({ folder, cities }: Draft): AreaRegister {
	const { provinces, cities: listed } = folder.register ?? NO_REGISTER;
	const slugs = new Map(cities.map(({ slug, values }) => [values.kode, slug]));
	return { provinces, cities: listed.map((city) => ({ ...city, slug: slugs.get(city.code) ?? city.slug })) };
}

/** Joins what was parsed into the Publication. The rules have passed: nothing dangles. */
export function link(draft: Draft): Publication {
	const catalogue = catalogueOf(draft);
	const areas: Record<string, Area> = {};
	const register = registerIn(draft);
	for (const { code, name } of register.provinces) areas[code] = { code, level: 'province', name, aliases: [] };
	for (const { code, name } of register.cities) areas[code] = { code, level: 'city', name, aliases: [] };
	for (const { values: v } of rowsOf(draft.areas))
		areas[v.kode] = {
			code: v.kode,
			level: LEVELS[v.tingkat],
			name: v.nama,
			aliases: v.alias,
			...(v.batas && { boundary: v.batas }),
			...present({ since: v.sejak, until: v.sampai, origins: v.asal?.length ? v.asal : undefined }),
		} as Area;
	for (const { values: v } of draft.cities) areas[v.kode] = { code: v.kode, level: 'city', name: v.nama, aliases: [] };

	const ofLevel = (file: CityFile, wanted: AreaLevel) =>
		areasOf(file, draft, areas).filter(({ level }) => level === wanted);
	const stated = linkFigures(draft.figures, catalogue, areas);
	const known = new Set(stated.map(({ id }) => id));
	const rounds = new Map(
		draft.cities.map((file) => [file.slug, linkRounds(draft, file.slug, ofLevel(file, 'village'), catalogue)]),
	);
	const summed = draft.cities.flatMap(({ slug, values }) =>
		(rounds.get(slug) ?? []).flatMap((round) => areaTotals(values.kode, round, known, catalogue.indicators)),
	);
	const ofDistricts = draft.cities.flatMap((file) => {
		const city = { slug: file.slug, code: file.values.kode, districts: ofLevel(file, 'district') };
		return (rounds.get(file.slug) ?? []).flatMap((round) => districtTotals(city, round, known, catalogue.indicators));
	});
	const { own, listed } = partFigures(draft, stated, register);
	const figures = [...own, ...summed];
	const pressErrors = draft.pressErrors.rows.map(
		({ values: v }) =>
			({
				id: v.id,
				area: v.wilayah,
				printed: v.tertulis,
				fault: v.masalah,
				figures: v.angka,
				...present({ date: v.tanggal, document: catalogue.documents.get(v.dokumen) }),
			}) as PressError,
	);
	const dates = [...catalogue.documents.values()].flatMap(({ date }) => (date ? [date] : []));
	// Of a document known by its year alone only the first of January is sure.
	const newest = dates.map(firstDay).sort().at(-1);
	const site = draft.site as NonNullable<Draft['site']>;
	return {
		site: {
			name: site.nama,
			motto: site.semboyan,
			publisher: site.penerbit,
			licence: site.lisensi_data,
			...(site.kontak && { contact: site.kontak }),
			...(site.mencari_sejak && { lookingSince: site.mencari_sejak as Period }),
		},
		documents: [...catalogue.documents.values()],
		instruments: [...catalogue.instruments.values()],
		indicators: [...catalogue.indicators.values()],
		areas,
		cities: draft.cities
			.map((file) => linkCity(file, draft, { figures, pressErrors, areas }, rounds.get(file.slug) ?? [], catalogue))
			.sort((a, b) => (a.shortName < b.shortName ? -1 : 1)),
		figures,
		listed: [...listed, ...ofDistricts],
		surveys: linkSurveys(draft, { ...catalogue, figures: [...figures, ...listed], register }),
		register,
		corrections: draft.corrections.rows.map(
			({ values: v }) =>
				({
					date: v.tanggal,
					figure: v.angka,
					before: v.sebelum,
					after: v.sesudah,
					reason: v.alasan,
					...present({ document: catalogue.documents.get(v.dokumen), by: v.oleh || undefined }),
				}) as Publication['corrections'][number],
		),
		pressErrors,
		drawnTargets: draft.targets.rows.flatMap(({ values }) => values.grafik || []),
		schemes: catalogue.schemes,
		terms: draft.glossary.rows.map(({ values: v }) => ({ id: v.id, term: v.istilah, meaning: v.arti })),
		schedule: draft.schedule.rows.map(
			({ values: v }) =>
				({
					city: v.kota,
					period: v.periode,
					planned: v.rencana,
					note: v.catatan,
					...present({ published: v.terbit }),
				}) as Publication['schedule'][number],
		),
		files: Object.fromEntries(
			[...draft.folder.files].filter(([path]) => path.endsWith('.csv') && !/(^|\/)_/.test(path)),
		),
		...(newest && { newest: newest as Period }),
	};
}
