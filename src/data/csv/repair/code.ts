import { plainName } from '../../../model/base/slug.ts';
import { quoted, type Repair } from './repair.ts';

export { plainName };

export interface NamedArea {
	readonly code: string;
	readonly name: string;
	/** Name and aliases, letters and digits only. */
	readonly names: readonly string[];
	/** `kecamatan`, `kelurahan`, …: a name may carry it in front. */
	readonly level: string;
}

/** The areas of the city that a file belongs to. */
export interface AreaIndex {
	readonly city?: { readonly code: string; readonly name: string };
	readonly areas: readonly NamedArea[];
}

const LEVEL = /^(kecamatan|kec\.?|kelurahan|kel\.?|desa|ds\.)\s+/i;
const digits = (text: string) => text.replace(/\D/g, '');

function fitting(name: string, areas: readonly NamedArea[]): readonly NamedArea[] {
	const rank = LEVEL.exec(name)?.[1]?.toLowerCase();
	const level = rank?.startsWith('kec') ? ['kecamatan'] : rank ? ['kelurahan', 'desa'] : undefined;
	const plain = plainName(name.replace(LEVEL, ''));
	return plain === ''
		? []
		: areas.filter((area) => area.names.includes(plain) && (!level || level.includes(area.level)));
}

/** A Kemendagri code from the name beside it (or in its place). Only the name decides: a BPS code of one village can be
 * the Kemendagri code of another without its dots, so digits that belong to somebody else forbid the repair. */
export function repairCode(
	found: string,
	name: string,
	{ city, areas }: AreaIndex,
	kind: 'area' | 'village',
): Repair | undefined {
	const candidates =
		kind === 'village' ? areas.filter(({ level }) => level === 'kelurahan' || level === 'desa') : areas;
	const isName = /[a-z]/i.test(found) && !/-pkm-/.test(found);
	const own = digits(found);
	if (kind === 'area' && city) {
		const isCity = isName
			? plainName(found) === plainName(city.name)
			: own !== '' && /^[\d.,\s]+$/.test(found) && own.padEnd(4, '0') === digits(city.code);
		if (isCity && fitting(found, areas).length === 0)
			return { write: city.code, because: `Itu kode Kemendagri ${city.name}.` };
	}
	const matches = isName ? fitting(found, candidates) : fitting(name, candidates);
	const [match] = matches;
	if (!match) return adviceOn(found);
	if (matches.length > 1)
		return { either: matches.map(({ code }) => code), because: `Ada ${matches.length} wilayah bernama ${match.name}.` };
	const other = isName
		? fitting(name, candidates).find(({ code }) => code !== match.code)
		: areas.find(({ code }) => digits(code) === own && code !== match.code);
	if (other)
		return {
			either: [match.code, other.code],
			because: `Angkanya cocok dengan ${other.name}, namanya dengan ${match.name}.`,
		};
	return { write: match.code, because: `Itu kode Kemendagri ${match.name}.` };
}

/** What a text that is no code looks like. */
function adviceOn(found: string): Repair | undefined {
	if (/^\d{10}$/.test(found))
		return {
			advice: `Tulis kode Kemendagri dengan titik, misalnya \`64.74.01.1003\`. ${quoted(found)} tampak seperti kode BPS, yang berbeda dari kode Kemendagri.`,
		};
	if (/^(\d{2}\.){3}\d{1,3}$/.test(found))
		return {
			advice:
				'Bagian terakhir kode kelurahan empat angka; Excel membuang nol di ujungnya. Salin kodenya dari wilayah.csv.',
		};
	return undefined;
}
