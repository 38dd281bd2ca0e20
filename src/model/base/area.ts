import { once } from './once.ts';
import type { Period } from './period.ts';

/** Where a figure belongs, from the nation down to a village, by Kemendagri code. */
export type AreaLevel = 'nation' | 'province' | 'city' | 'district' | 'village' | 'healthCentre';

export interface Area {
	/** Kemendagri code, such as `64.74.01.1003`; a puskesmas has none of its own and takes its city's
	 * (`64.74-pkm-...`). */
	readonly code: string;
	readonly level: AreaLevel;
	/** Official name without its rank: `Lok Tuan`, not `Kelurahan Lok Tuan`. */
	readonly name: string;
	/** Other spellings in use; found by search, never shown as the name. */
	readonly aliases: readonly string[];
	/** `GID_4` of the default boundary (GADM 4.1); absent when none was found to be right. */
	readonly boundary?: string;
	/** Since when it has the bounds it has; absent when that never changed. */
	readonly since?: Period;
	/** Its last month, when it is no more. */
	readonly until?: Period;
	/** Codes of the areas it was made of; its own among them when it only lost or gained a part. */
	readonly origins?: readonly string[];
}

const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;
/** The forms of codes, the commonest first: no text has two of them. */
const LEVEL_BY_CODE: readonly (readonly [AreaLevel, RegExp])[] = [
	['village', VILLAGE],
	['district', /^\d{2}\.\d{2}\.\d{2}$/],
	['city', /^\d{2}\.\d{2}$/],
	['nation', /^00$/],
	['province', /^(?!00)\d{2}$/],
	['healthCentre', /^\d{2}\.\d{2}-pkm-[a-z0-9-]+$/],
];

/** Level that the form of a code implies, or `undefined` when it has the form of none. */
export function levelOfCode(code: string): AreaLevel | undefined {
	for (const [level, form] of LEVEL_BY_CODE) if (form.test(code)) return level;
	return undefined;
}

/** Code of the area that contains this one; the nation's is `undefined`. */
export function parentCode(code: string): string | undefined {
	if (code === '00') return undefined;
	// Said without the searches below for nearly every code: there are 83,762 villages.
	if (VILLAGE.test(code)) return code.slice(0, code.lastIndexOf('.'));
	if (/^\d{2}$/.test(code)) return '00';
	return code.replace(/(\.\d+|-pkm-.+)$/, '');
}

/** Whether `code` lies within `container` (or is it). */
export function isWithin(code: string, container: string): boolean {
	if (container === '00' || code === container) return true;
	const next = code[container.length];
	return (next === '.' || next === '-') && code.startsWith(container);
}

/** Code of the city that an area lies in, or `undefined` above city level. */
export const cityCode = (code: string): string | undefined => /^\d{2}\.\d{2}/.exec(code)?.[0];

/** What a village is called where it lies, or what lies above it: Kemendagri numbers kelurahan from 1001 and desa from
 * 2001; a desa of Aceh is a gampong. */
function rankOfVillage(code: string): 'kelurahan' | 'desa' | 'gampong' | 'kecamatan' | 'puskesmas' {
	const level = levelOfCode(code);
	if (level === 'district') return 'kecamatan';
	if (level === 'healthCentre') return 'puskesmas';
	if (!code.split('.')[3]?.startsWith('2')) return 'kelurahan';
	return code.startsWith('11.') ? 'gampong' : 'desa';
}

const knownWord = once(wordFor);

/** What the villages of a place are called together: `kelurahan`, `desa`, `desa dan kelurahan`; what is more of them
 * first. Of districts `kecamatan`. */
export const villageWord = (villages: readonly { readonly code: string }[]): string =>
	// Only of a frozen list nobody can change a village later; each page of a city asks with the same one.
	Object.isFrozen(villages) ? knownWord(villages) : wordFor(villages);

/** The same of a single one that may be either: `desa atau kelurahan saya`. */
export const anyVillageWord = (villages: readonly { readonly code: string }[]) =>
	villageWord(villages).replace(' dan ', ' atau ');

/** `kabupaten` or `kota`: what a city calls itself, from its full name. */
export const cityWord = ({ name }: { readonly name: string }) => (name.startsWith('Kabupaten ') ? 'kabupaten' : 'kota');

/** A word as it begins a sentence or heads a column. */
export const capital = (word: string) => word.replace(/^./, (letter) => letter.toUpperCase());

function wordFor(villages: readonly { readonly code: string }[]): string {
	const counts = new Map<string, number>();
	for (const { code } of villages) counts.set(rankOfVillage(code), (counts.get(rankOfVillage(code)) ?? 0) + 1);
	const ranks = [...counts].sort(([, a], [, b]) => b - a).map(([rank]) => rank);
	return ranks.join(' dan ') || 'kelurahan';
}

/** An area's name with its rank, as a sentence needs it: `Kelurahan Lok Tuan`, `Provinsi Banten`, `Kota Bontang`. */
export function fullName({ code, level, name }: Area): string {
	switch (level) {
		case 'village':
			return `${capital(rankOfVillage(code))} ${name}`;
		case 'district':
			return `Kecamatan ${name}`;
		case 'province':
			return name.startsWith('Provinsi ') ? name : `Provinsi ${name}`;
		default:
			return name;
	}
}

/** The areas that contain this one, the nation first, as far as they are known. */
export function containersOf(code: string, areas: Readonly<Record<string, Area>>): Area[] {
	const parent = parentCode(code);
	if (parent === undefined) return [];
	const own = areas[parent];
	return [...containersOf(parent, areas), ...(own ? [own] : [])];
}
