import type { Area } from '../../model/base/area.ts';
import { isWithin } from '../../model/base/area.ts';
import type { Action, City, PressError } from '../../model/base/city.ts';
import type { Document } from '../../model/base/document.ts';
import type { Factor } from '../../model/base/factor.ts';
import { type Figure, figureId, findingOf, type Report } from '../../model/base/figure.ts';
import { distinct } from '../../model/base/mark.ts';
import { firstDay, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { rateOf } from '../../model/base/quantity.ts';
import { type AreaRegister, NO_REGISTER } from '../../model/base/register.ts';
import type { Round } from '../../model/base/round.ts';
import { isOfFormerArea } from '../../model/cities/era.ts';
import { boundaryCredit } from '../boundary/credit.ts';
import { BOUNDARY_FILES } from '../boundary/files.ts';
import type { Sheet } from '../csv/parse.ts';
import type { CityFile, Draft } from '../draft.ts';
import { LEVELS } from '../tables/areas.ts';
import { SECTIONS } from '../tables/factors.ts';
import { type figuresTable, STATUSES } from '../tables/figures.ts';
import { UNITS } from '../tables/indicators.ts';
import { INSTRUMENT_KINDS } from '../tables/instruments.ts';
import { WAYS } from '../tables/precision.ts';
import { areaTotals, districtTotals } from './area-totals.ts';
import { type Catalogue, present, sure } from './base.ts';
import { linkRounds } from './rounds.ts';
import { linkSurveys, partFigures } from './surveys.ts';

function catalogueOf(draft: Draft): Catalogue {
	return {
		documents: new Map(
			draft.documents.rows.map(({ values: v }) => [
				v.id,
				{
					id: v.id,
					title: v.judul,
					publisher: v.penerbit,
					kind: v.jenis,
					...present({ date: v.tanggal, url: v.url || null }),
				} as Document,
			]),
		),
		instruments: new Map(
			draft.instruments.rows.map(({ values: v }) => [
				v.id,
				{
					id: v.id,
					kind: INSTRUMENT_KINDS[v.jenis],
					name: v.nama,
					covers: v.mencakup,
					definition: v.definisi,
					note: v.catatan,
				},
			]),
		),
		indicators: new Map(
			draft.indicators.rows.map(({ values: v }) => [
				v.id,
				{
					id: v.id,
					name: v.nama,
					unit: UNITS[v.satuan],
					unitWord: v.kata_satuan,
					definition: v.definisi,
					numerator: v.pembilang,
					denominator: v.penyebut,
				},
			]),
		),
	};
}

/** Gathers the rows that report the same figure. */
function linkFigures(
	sheets: readonly Sheet<typeof figuresTable>[],
	{ documents, instruments, indicators }: Catalogue,
	areas: Readonly<Record<string, Area>>,
): Figure[] {
	const grouped = new Map<string, { reports: Report[]; make: () => Omit<Figure, 'reports' | 'finding'> }>();
	for (const { rows } of sheets) {
		for (const { values: v } of rows) {
			const id = figureId(v.wilayah, v.indikator, v.instrumen, v.periode);
			const group: NonNullable<ReturnType<typeof grouped.get>> = grouped.get(id) ?? {
				reports: [],
				make: () => ({
					id,
					area: v.wilayah,
					indicator: sure(indicators, v.indikator),
					instrument: sure(instruments, v.instrumen),
					period: v.periode,
					...(isOfFormerArea(areas[v.wilayah] ?? { code: v.wilayah }, v.periode) && { isFormer: true }),
				}),
			};
			grouped.set(id, group);
			group.reports.push({
				quantity: v.nilai ? distinct(v.nilai) : rateOf(v.pembilang ?? 0, v.penyebut ?? 1),
				computed: v.nilai === null,
				status: STATUSES[v.status],
				document: sure(documents, v.dokumen),
				locator: v.letak,
				note: v.catatan,
				...present({
					numerator: v.pembilang,
					denominator: v.penyebut,
					extracted: v.tanggal_tarik,
					interval: v.bawah && v.atas ? { low: distinct(v.bawah), high: distinct(v.atas) } : null,
					weighted: v.n_tertimbang,
					marks: v.tanda?.length ? v.tanda : null,
					obtained: v.cara ? WAYS.get(v.cara) : null,
					tests: v.uji?.length ? v.uji : null,
					copy: v.salinan ? sure(documents, v.salinan) : null,
				}),
			} as Report);
		}
	}
	return [...grouped.values()].map(({ reports, make }) => ({ ...make(), reports, finding: findingOf(reports) }));
}

function linkActions(draft: Draft, slug: string, { documents }: Catalogue): Action[] {
	const rows = draft.actions.find((sheet) => sheet.slug === slug)?.rows ?? [];
	return rows.map(
		({ values: v }) =>
			({
				year: Number(v.tahun),
				scheme: v.skema,
				text: v.uraian,
				document: sure(documents, v.dokumen),
				note: v.catatan,
				supporting: v.aksi === 'pendukung',
				...present({ number: /^\d$/.test(v.aksi) ? Number(v.aksi) : null, date: v.tanggal }),
			}) as Action,
	);
}

function linkFactors(draft: Draft, slug: string, { documents }: Catalogue): Factor[] {
	const rows = draft.factors.find((sheet) => sheet.slug === slug)?.rows ?? [];
	return rows.map(({ values: v }) => ({
		section: SECTIONS[v.bagian],
		period: v.periode,
		area: v.wilayah,
		name: v.faktor,
		amount: distinct(v.nilai),
		unitWord: v.satuan,
		document: sure(documents, v.dokumen),
		locator: v.letak,
		note: v.catatan,
	}));
}

/** A city's areas in the order of their codes. */
function areasOf({ slug }: CityFile, draft: Draft, all: Publication['areas']): Area[] {
	return (draft.areas.find((sheet) => sheet.slug === slug)?.rows ?? [])
		.map(({ values }) => all[values.kode])
		.filter((area) => area !== undefined)
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const villagesOf = (file: CityFile, draft: Draft, all: Publication['areas']) =>
	areasOf(file, draft, all).filter(({ level }) => level === 'village');
const districtsOf = (file: CityFile, draft: Draft, all: Publication['areas']) =>
	areasOf(file, draft, all).filter(({ level }) => level === 'district');

function linkCity(
	file: CityFile,
	draft: Draft,
	all: Pick<Publication, 'figures' | 'pressErrors' | 'areas'>,
	rounds: readonly Round[],
	catalogue: Catalogue,
): City {
	const { slug, values: v } = file;
	const areas = areasOf(file, draft, all.areas);
	const villages = areas.filter(({ level }) => level === 'village');
	const boundary = BOUNDARY_FILES.map((name) => ({ name, text: draft.folder.files.get(`kota/${slug}/${name}`) })).find(
		({ text }) => text !== undefined,
	);
	return {
		slug,
		code: v.kode,
		name: v.nama,
		shortName: v.nama_pendek,
		province: all.areas[v.provinsi] as Area,
		publisher: { name: v.penerbit.nama, official: v.penerbit.resmi },
		duty: v.penanggung_jawab,
		infoOffice: { name: v.ppid.nama, ...(v.ppid.alamat && { address: v.ppid.alamat }) },
		schemes: v.skema,
		smallCellThreshold: v.pengaturan.ambang_sel_kecil,
		brief: v.singkat,
		districts: areas.filter(({ level }) => level === 'district'),
		villages,
		healthCentres: areas.filter(({ level }) => level === 'healthCentre'),
		figures: all.figures.filter(({ area }) => isWithin(area, v.kode)),
		rounds,
		actions: linkActions(draft, slug, catalogue),
		factors: linkFactors(draft, slug, catalogue),
		pressErrors: all.pressErrors.filter(({ area }) => isWithin(area, v.kode)),
		...(v.penimbangan && {
			weighing: {
				months: [...v.penimbangan.bulan].sort((a, b) => a - b),
				since: v.penimbangan.mulai,
				documents: v.penimbangan.dokumen.map((id) => sure(catalogue.documents, id)),
			},
		}),
		...(boundary?.text !== undefined && {
			boundary: {
				name: boundary.name,
				text: boundary.text,
				credit: boundaryCredit(boundary.text, v.penerbit.nama, catalogue.documents),
			},
		}),
	};
}

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
	for (const { rows } of draft.areas) {
		for (const { values: v } of rows) {
			areas[v.kode] = {
				code: v.kode,
				level: LEVELS[v.tingkat],
				name: v.nama,
				aliases: v.alias,
				...(v.batas && { boundary: v.batas }),
				...present({ since: v.sejak, until: v.sampai, origins: v.asal?.length ? v.asal : undefined }),
			} as Area;
		}
	}
	for (const { values: v } of draft.cities) areas[v.kode] = { code: v.kode, level: 'city', name: v.nama, aliases: [] };

	const stated = linkFigures(draft.figures, catalogue, areas);
	const known = new Set(stated.map(({ id }) => id));
	const rounds = new Map(
		draft.cities.map((file) => [file.slug, linkRounds(draft, file.slug, villagesOf(file, draft, areas), catalogue)]),
	);
	const summed = draft.cities.flatMap(({ slug, values }) =>
		(rounds.get(slug) ?? []).flatMap((round) => areaTotals(values.kode, round, known, catalogue.indicators)),
	);
	const ofDistricts = draft.cities.flatMap((file) => {
		const city = { slug: file.slug, code: file.values.kode, districts: districtsOf(file, draft, areas) };
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
