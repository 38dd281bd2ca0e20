import { describe, expect, test } from 'vitest';
import type { GadmVillage } from '../../src/geo/gadm.ts';
import type { Area } from '../../src/model/base/area.ts';
import { matchVillages } from '../../src/onboarding/new-city/match.ts';
import { nameKeys } from '../../src/onboarding/new-city/name-keys.ts';
import { nearness } from '../../src/onboarding/new-city/near-spelling.ts';
import { partOutliers } from '../../src/onboarding/new-city/outliers.ts';

const district = (code: string, name: string): Area => ({ code, level: 'district', name, aliases: [] });
const villages = (parent: string, ...names: string[]): Area[] =>
	names.map((name, i) => ({ code: `${parent}.${2001 + i}`, level: 'village', name, aliases: [] }));
/** Squares of a hundredth degree in a row that begins at `west`. */
const boundaries = (id: string, name: string, west: number, ...names: string[]): GadmVillage[] =>
	names.map((each, i) => {
		const x = west + i / 100;
		const ring = [
			[x, 0],
			[x + 0.01, 0],
			[x + 0.01, 0.01],
			[x, 0.01],
		] as const;
		return { id: `${id}.${i + 1}_1`, district: name, name: each, polygons: [[ring]] };
	});

const one = district('99.01.01', 'Kebun');
const found = (register: Area[], gadm: GadmVillage[], districts = [one], isInUse?: (key: string) => boolean) => {
	const { matches, ambiguous } = matchVillages(register, districts, gadm, isInUse);
	return {
		pairs: matches.map(({ village, boundary, way }) => [village.name, boundary.name, way]),
		ambiguous: [...ambiguous],
	};
};

describe('nameKeys', () => {
	test.each([
		['Suka Maju II', 'SukaMajuIi'],
		['Suka Maju 2', 'SukamajuII'],
		['Sungai Kuning', 'SeiKuning'],
		['Kp. Tempel', 'KampungTempel'],
		['Empat Belas Ulu', '14Ulu'],
		['Dua Puluh Delapan Ilir', '28Ilir'],
		["Pa'batangang", 'PaBatangang'],
	])('%s and %s meet as equals', (mine, theirs) => {
		expect(nameKeys(mine).canonical).toBe(nameKeys(theirs).canonical);
	});

	test.each([
		['Rama Oetama', 'RamaUtama'],
		['Djadu', 'Jadu'],
		['Gampong Baro', 'KampungBaro'],
		['Rewarangga', 'Kel.Rewarangga'],
		['Labuangkallo', 'Labuangkalo'],
		['Cut Nyong', 'MnsCutNyong'],
		['Roswari', 'Roswari/Artaneng'],
	])('%s and %s meet once folded', (mine, theirs) => {
		expect(nameKeys(theirs).folded.some((key) => nameKeys(mine).folded.includes(key))).toBe(true);
	});

	test.each([
		['Suka Maju I', 'SukamajuIi'],
		['Suka Maju', 'SukamajuI'],
		['Sidodadi Barat', 'SidodadiTimur'],
	])('%s and %s never meet', (mine, theirs) => {
		const [a, b] = [nameKeys(mine), nameKeys(theirs)];
		expect(
			a.folded.some((key) => b.folded.includes(key) || b.folded.some((other) => nearness(key, other) !== undefined)),
		).toBe(false);
	});
});

describe('matchVillages', () => {
	test('takes one name in one district', () => {
		expect(
			found(villages(one.code, 'Melati', 'Mawar Merah'), boundaries('IDN.1.1.1', 'Kebun', 110, 'MawarMerah', 'Melati'))
				.pairs,
		).toEqual([
			['Melati', 'Melati', 'sama'],
			['Mawar Merah', 'MawarMerah', 'sama'],
		]);
	});

	test.each([
		[['Melati', 'Melati'], ['Melati']],
		[['Melati'], ['Melati', 'Melati']],
	])('leaves a name that stands twice on either side: %j, %j', (mine, theirs) => {
		const result = found(villages(one.code, ...mine), boundaries('IDN.1.1.1', 'Kebun', 110, ...theirs));
		expect(result.pairs).toEqual([]);
		expect(result.ambiguous).toHaveLength(mine.length);
	});

	test('takes a near spelling, but not one of two, nor a word that tells neighbours apart, nor another village of today', () => {
		const near = (mine: string[], theirs: string[], isInUse?: (key: string) => boolean) =>
			found(villages(one.code, ...mine), boundaries('IDN.1.1.1', 'Kebun', 110, ...theirs), [one], isInUse).pairs;
		expect(near(['Kebon Pirak'], ['KebunPerak'])).toEqual([['Kebon Pirak', 'KebunPerak', 'mirip']]);
		expect(near(['Kebon Pirak'], ['KebunPerak', 'KebunPerik'])).toEqual([]);
		expect(near(['Tanjung Jaya'], ['TanjungRaya'])).toEqual([]);
		expect(near(['Kebon Pirak'], ['KebunPerak'], (key) => key === 'kebunperak')).toEqual([]);
	});

	test('follows a district to its new name, and a new district to its old one', () => {
		const young = district('99.01.02', 'Taman');
		const register = [
			...villages(one.code, 'Melati', 'Mawar'),
			...villages(young.code, 'Dahlia', 'Teratai', 'Cempaka'),
		];
		const gadm = boundaries('IDN.1.1.1', 'Kebun', 110, 'Melati', 'Mawar', 'Dahlia', 'Teratai', 'Cempaka');
		expect(found(register, gadm, [one, young]).pairs.map(([name, , way]) => `${name} ${way}`)).toEqual([
			'Melati sama',
			'Mawar sama',
			'Dahlia pecahan',
			'Teratai pecahan',
			'Cempaka pecahan',
		]);
	});

	test('does not take forest or water for a village', () => {
		expect(
			found(villages(one.code, 'Hutan'), boundaries('IDN.1.1.1', 'Kebun', 110, 'Hutan', 'Danau/waduk')).pairs,
		).toEqual([]);
	});
});

describe('partOutliers', () => {
	test('drops a village that lies among another district, keeps an island', () => {
		const two = district('99.01.02', 'Taman');
		const register = [...villages(one.code, 'Melati', 'Mawar', 'Pulau'), ...villages(two.code, 'Dahlia', 'Teratai')];
		const [far, ...rest] = [
			...boundaries('IDN.1.1.1', 'Kebun', 111.02, 'Mawar'),
			...boundaries('IDN.1.1.1', 'Kebun', 110, 'Melati').map((each) => ({ ...each, id: 'IDN.1.1.1.8_1' })),
			...boundaries('IDN.1.1.1', 'Kebun', 113, 'Pulau').map((each) => ({ ...each, id: 'IDN.1.1.1.9_1' })),
			...boundaries('IDN.1.1.2', 'Taman', 111, 'Dahlia', 'Teratai'),
		];
		const { matches } = matchVillages(register, [one, two], far === undefined ? rest : [far, ...rest]);
		const { sound, outliers } = partOutliers(matches);
		expect(outliers.map(({ village }) => village.name)).toEqual(['Mawar']);
		expect(sound.map(({ village }) => village.name).sort()).toEqual(['Dahlia', 'Melati', 'Pulau', 'Teratai']);
	});
});
