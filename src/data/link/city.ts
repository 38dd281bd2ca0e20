import { type Area, isWithin } from '../../model/base/area.ts';
import type { Action, City } from '../../model/base/city.ts';
import type { Document } from '../../model/base/document.ts';
import type { Factor } from '../../model/base/factor.ts';
import { distinct } from '../../model/base/mark.ts';
import type { Publication } from '../../model/base/publication.ts';
import type { Round } from '../../model/base/round.ts';
import { BOUNDARY_FILES } from '../boundary/files.ts';
import { type BoundaryMeta, boundaryYear } from '../boundary/meta.ts';
import type { CityFile, Draft } from '../draft.ts';
import { lookupOf } from '../lookup.ts';
import { SECTIONS } from '../tables/factors.ts';
import { type Catalogue, present, sure } from './base.ts';

/** Kinds of documents by which an authority itself speaks; what others print of a boundary makes it no official one. */
const OFFICIAL = new Set(['peraturan', 'publikasi-dinas', 'rilis-pemerintah', 'laporan']);

/** Whose boundary a sound file is, as it stands beside every map: `Batas resmi: Peta Batas Kelurahan (Bappeda Kota
 * Bontang, 2023)`. It is official only when the file names its document; `publisher` is who answers for the page. */
export function boundaryCredit(text: string, publisher: string, documents: ReadonlyMap<string, Document>): string {
	const { dokumen, tahun, pemilik } = JSON.parse(text) as BoundaryMeta;
	const document = typeof dokumen === 'string' ? documents.get(dokumen) : undefined;
	const year = boundaryYear(tahun);
	if (document)
		return (
			`Batas ${OFFICIAL.has(document.kind) ? 'resmi' : 'menurut'}: ${document.title} ` +
			`(${[document.publisher, year].filter(Boolean).join(', ')})`
		);
	if (typeof pemilik === 'string')
		return `Batas milik ${[pemilik, year].filter(Boolean).join(', ')}; bukan batas resmi`;
	return `Batas dari ${publisher}; dokumennya belum disebut, jadi bukan batas resmi`;
}

function linkActions(draft: Draft, slug: string, { documents, schemes }: Catalogue): Action[] {
	const rows = draft.actions.find((sheet) => sheet.slug === slug)?.rows ?? [];
	return rows.map(
		({ values: v }) =>
			({
				year: Number(v.tahun),
				scheme: v.skema,
				text: v.uraian,
				document: sure(documents, v.dokumen),
				note: v.catatan,
				...present({
					number: /^\d$/.test(v.aksi) ? Number(v.aksi) : null,
					step: schemes.find(({ id }) => id === v.skema)?.steps.find(({ id }) => id === v.aksi),
					date: v.tanggal,
				}),
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
export function areasOf({ slug }: CityFile, draft: Draft, all: Publication['areas']): Area[] {
	const areas = (lookupOf(draft).areas.get(slug) ?? []).flatMap(({ kode }) => all[kode] ?? []);
	return areas.sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function linkCity(
	file: CityFile,
	draft: Draft,
	all: Pick<Publication, 'figures' | 'pressErrors' | 'areas'>,
	rounds: readonly Round[],
	catalogue: Catalogue,
): City {
	const { slug, values: v } = file;
	const areas = areasOf(file, draft, all.areas);
	const villages = areas.filter(({ level }) => level === 'village');
	const [boundary] = BOUNDARY_FILES.flatMap((name) => {
		const text = draft.folder.files.get(`kota/${slug}/${name}`);
		return text === undefined
			? []
			: [{ name, text, credit: boundaryCredit(text, v.penerbit.nama, catalogue.documents) }];
	});
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
		...(boundary && { boundary }),
	};
}
