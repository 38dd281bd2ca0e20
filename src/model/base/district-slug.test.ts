import { expect, it } from 'vitest';
import type { Area } from './area.ts';
import { districtSlugs, levelPath } from './slug.ts';

const district = (code: string, name: string): Area => ({ code, level: 'district', name, aliases: [] });
const districts = [
	district('99.01.01', 'Kota'),
	district('99.01.02', 'Kota'),
	district('99.01.03', 'Ulu Belu'),
	district('99.01.04', '甲'),
];
const city = { slug: 'contoh', code: '99.01', districts };

it('makes a slug of a district’s name, with the end of its code where two are named alike or no letter is left', () => {
	expect([...districtSlugs(districts).values()]).toEqual(['kota-01', 'kota-02', 'ulu-belu', '04']);
});

it('knows the path of a district and of a puskesmas, and of nothing else', () => {
	expect(levelPath(city, '99.01.03')).toBe('contoh/kecamatan/ulu-belu');
	expect(levelPath(city, '99.01-pkm-ulu-belu')).toBe('contoh/puskesmas/ulu-belu');
	for (const code of ['99.01', '99.01.03.1001', '99.02.03', '99.02-pkm-ulu-belu', '99'])
		expect(levelPath(city, code)).toBeUndefined();
});
