import type { Publication } from '../base/publication.ts';
import type { RegisterArea, RegisterProvince } from '../base/register.ts';
import type { RequestItem } from './gap-words.ts';
import { surveysAround } from './survey-around.ts';
import { surveyName } from './survey-words.ts';

/** A kabupaten or kota of which the site has no folder of data: it is in the register, and surveys may tell of it. */
export interface LightCity extends RegisterArea {
	/** Its province, as the register has it. */
	readonly in: RegisterProvince;
}

/** The areas of the register without a folder, in the order of their codes; their names are those that the data gives
 * them. None where no survey tells of any. */
export function lightCities({
	register,
	cities,
	areas,
	surveys,
}: Pick<Publication, 'register' | 'cities' | 'areas' | 'surveys'>): LightCity[] {
	if (surveys.length === 0) return [];
	const folders = new Set(cities.map(({ code }) => code));
	const provinces = new Map(register.provinces.map((province) => [province.code, province]));
	return register.cities.flatMap((city) => {
		const province = provinces.get(city.province);
		return folders.has(city.code) || !province
			? []
			: [{ ...city, name: areas[city.code]?.name ?? city.name, in: province }];
	});
}

/** The information office that a letter goes to; where it is, the site does not know. */
export const officeOf = ({ name }: Pick<LightCity, 'name'>) =>
	`Pejabat Pengelola Informasi dan Dokumentasi (PPID) ${name}`;

/** What the site has not found of such an area, as the objects of a letter. */
export function notFoundOf(publication: Publication, { code, kind }: LightCity): RequestItem[] {
	const part = kind === 'kota' ? 'kelurahan' : 'desa dan kelurahan';
	return [
		...surveysAround(publication, code).flatMap(({ table, own }) =>
			own.state === 'notFound'
				? { id: `${table.instrument.id}-${table.period}`, text: `Angka ${surveyName(table)}.` }
				: [],
		),
		{
			id: 'putaran',
			text: `Hasil penimbangan dan pengukuran balita yang terakhir menurut ${part}: jumlah balita sasaran, yang diukur, yang pendek, dan yang sangat pendek.`,
		},
		{ id: 'register', text: 'Persen balita pendek menurut e-PPGBM atau operasi timbang, beserta cakupannya.' },
		{ id: 'sebelum', text: 'Angka survei sebelum tahun 2023 dengan selang kepercayaannya.' },
	];
}
