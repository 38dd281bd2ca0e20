import { type Draft, draftOf } from '../../data/draft.ts';
import type { DataFolder } from '../../data/files.ts';
import { formatText } from '../../data/messages.ts';
import { LEVELS } from '../../data/tables/index.ts';
import { parentCode } from '../../model/base/area.ts';
import { ImportRefusal, quotedList } from './refusal.ts';

export type KnownArea = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

export interface KnownVillage extends KnownArea {
	/** Code of its district. */
	readonly district: string;
}

/** What the data folder says of the city that a round is for. */
export interface CityData {
	readonly slug: string;
	readonly code: string;
	readonly name: string;
	readonly shortName: string;
	/** Counts from 1 to one less than this are hidden. */
	readonly smallCellThreshold: number;
	readonly districts: readonly KnownArea[];
	readonly healthCentres: readonly KnownArea[];
	/** By code. */
	readonly villages: readonly KnownVillage[];
	readonly folder: DataFolder;
	readonly draft: Draft;
}

/** A city's areas and settings out of a folder of data; throws `ImportRefusal` when the city is not there or its own
 * files are faulty. */
export function cityOf(folder: DataFolder, slug: string): CityData {
	const { draft, issues } = draftOf(folder);
	const city = draft.cities.find((file) => file.slug === slug);
	const needed = ['kota.json', 'wilayah.csv', 'pengukuran.csv'].map((name) => `${folder.name}/kota/${slug}/${name}`);
	const faults = issues.filter(
		({ file, severity }) =>
			severity === 'error' && [...needed, `${folder.name}/dokumen.csv`, `${folder.name}/instrumen.csv`].includes(file),
	);
	if (!city && ![...folder.files.keys()].some((path) => path.startsWith(`kota/${slug}/`))) {
		const known = draft.cities.map((file) => file.slug);
		throw new ImportRefusal(`Kota \`${slug}\` tidak ada di folder data. Kota yang ada: ${quotedList(known)}.`);
	}
	if (!city || faults.length > 0)
		throw new ImportRefusal(`Berkas kota ini perlu dibetulkan dulu.\n\n${formatText(faults)}`);
	const areas = draft.areas.find((sheet) => sheet.slug === slug)?.rows.map(({ values }) => values) ?? [];
	const known = (level: string) =>
		areas
			.filter(({ tingkat }) => LEVELS[tingkat] === level)
			.map(({ kode, nama, alias }) => ({ code: kode, name: nama, aliases: alias }))
			.sort((a, b) => (a.code < b.code ? -1 : 1));
	return {
		slug,
		code: city.values.kode,
		name: city.values.nama,
		shortName: city.values.nama_pendek,
		smallCellThreshold: city.values.pengaturan.ambang_sel_kecil,
		districts: known('district'),
		healthCentres: known('healthCentre'),
		villages: known('village').map((village) => ({ ...village, district: parentCode(village.code) ?? '' })),
		folder,
		draft,
	};
}
