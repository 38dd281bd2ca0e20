import { type AnyTable, plainName, requiredColumns } from '../../data/csv/index.ts';
import { areasTable, figuresTable } from '../../data/tables/index.ts';
import { readLine, writeLine, writeRows } from '../../files/csv.ts';
import { parentCode } from '../../model/base/area.ts';
import { slugOf } from '../../model/base/slug.ts';
import type { Crosswalk } from './crosswalk.ts';
import { isKelurahan, type RegisterCity } from './register.ts';

/** Name of a city's folder: its short name, with `kabupaten-` before it where a kota has the same one. */
export function defaultSlug(city: RegisterCity, all: readonly RegisterCity[]): string {
	const isShared =
		city.kind === 'kabupaten' &&
		all.some(({ kind, shortName }) => kind === 'kota' && slugOf(shortName) === slugOf(city.shortName));
	return `${isShared ? 'kabupaten-' : ''}${slugOf(city.shortName)}`;
}

/** The files of a city about which nothing has been published yet, by their names in its folder; `schemes` by the years
 * they begin. */
export const cityFiles = (
	{ city, matches }: Pick<Crosswalk, 'city' | 'matches'>,
	schemes: Readonly<Record<string, string>>,
): Map<string, string> =>
	new Map([
		['kota.json', cityJson(city, schemes)],
		['wilayah.csv', areasCsv(city, new Map(matches.map(({ village, boundary }) => [village.code, boundary.id])))],
		['angka.csv', `${Object.keys(figuresTable.schema.shape).join(',')}\n`],
	]);

function cityJson(
	{ code, name, shortName, province }: RegisterCity,
	schemes: Readonly<Record<string, string>>,
): string {
	const values = {
		kode: code,
		nama: name,
		nama_pendek: shortName,
		provinsi: province.code,
		penerbit: { nama: 'Redaksi situs', resmi: false },
		penanggung_jawab: `Dinas Kesehatan ${name}`,
		ppid: { nama: `PPID ${name}`, alamat: null },
		skema: schemes,
		pengaturan: { ambang_sel_kecil: 5 },
		singkat: `Belum ada hasil pengukuran ${name} yang diterbitkan di situs ini.`,
	};
	return `${JSON.stringify(values, null, 2)}\n`;
}

function areasCsv({ districts, villages }: RegisterCity, boundaries: ReadonlyMap<string, string>): string {
	const villagesOf = Map.groupBy(villages, ({ code }) => parentCode(code));
	const rows = districts.flatMap((district) => [
		[district.code, 'kecamatan', district.name, '', ''],
		...apart(villagesOf.get(district.code) ?? []).map(({ code, name }) => [
			code,
			isKelurahan(code) ? 'kelurahan' : 'desa',
			name,
			'',
			boundaries.get(code) ?? '',
		]),
	]);
	return writeRows([requiredColumns(areasTable as unknown as AnyTable), ...rows]);
}

/** A district's villages; the register has a few twice by one name, and those carry the end of their code until
 * somebody mends them. */
function apart(villages: RegisterCity['villages']): { readonly code: string; readonly name: string }[] {
	const byName = Map.groupBy(villages, ({ name }) => plainName(name));
	return villages.map(({ code, name }) => ({
		code,
		name: (byName.get(plainName(name))?.length ?? 0) > 1 ? `${name} (${code.slice(-4)})` : name,
	}));
}

/** `acuan/wilayah.csv` with the province in it, in the order of the codes; the same text when it is there already. */
export function withProvince(text: string, { code, name }: RegisterCity['province']): string {
	const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
	const columns = head.split(',');
	const codeAt = columns.indexOf('kode');
	const codeOf = (line: string) => readLine(line)[codeAt] ?? '';
	if (lines.some((line) => codeOf(line) === code)) return text;
	const values: Readonly<Record<string, string>> = { kode: code, tingkat: 'provinsi', nama: name };
	const row = writeLine(columns.map((column) => values[column] ?? ''));
	const after = lines.findIndex((line) => codeOf(line) > code);
	return `${[head, ...lines.toSpliced(after < 0 ? lines.length : after, 0, row)].join('\n')}\n`;
}
