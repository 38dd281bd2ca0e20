import { describe, expect, it } from 'vitest';
import type { City } from './model/base/city.ts';
import { villageSlug } from './site.ts';

/** A city with these villages, as far as addresses ask. */
function cityWith(villages: Readonly<Record<string, string>>): City {
	const districts = [
		['99.20.01', 'Dolok Sigompulon'],
		['99.20.02', 'Dolok'],
	];
	return {
		slug: 'contoh',
		districts: districts.map(([code, name]) => ({ code, name })),
		villages: Object.entries(villages).map(([code, name]) => ({ code, name })),
	} as unknown as City;
}

function slugs(villages: Readonly<Record<string, string>>): string[] {
	const city = cityWith(villages);
	return Object.keys(villages).map((code) => villageSlug(city, code));
}

describe('villageSlug', () => {
	it('is the name', () => {
		expect(slugs({ '99.20.01.1001': "Tanjung Laut Indah (Ka'u)" })).toEqual(['tanjung-laut-indah-ka-u']);
	});

	it('takes the district where the city has the name twice', () => {
		expect(slugs({ '99.20.01.2001': 'Purba Tua', '99.20.02.2001': 'Purba Tua' })).toEqual([
			'purba-tua-dolok-sigompulon',
			'purba-tua-dolok',
		]);
	});

	it('leaves a name to the village that has it by its own right', () => {
		const three = { '99.20.02.2007': 'Purba Tua', '99.20.01.2001': 'Purba Tua', '99.20.02.2008': 'Purba Tua Dolok' };
		expect(slugs(three)).toEqual(['purba-tua-2007', 'purba-tua-dolok-sigompulon', 'purba-tua-dolok']);
	});

	it('tells two of one district apart by their codes', () => {
		expect(slugs({ '99.20.01.1001': 'Makmur', '99.20.01.2001': 'Makmur' })).toEqual(['makmur-1001', 'makmur-2001']);
	});

	it('keeps clear of the pages that every city has', () => {
		expect(slugs({ '99.20.01.2001': 'Angka', '99.20.02.2001': 'Aksi' })).toEqual([
			'angka-dolok-sigompulon',
			'aksi-dolok',
		]);
	});

	it('knows no village of another city', () => {
		expect(() => villageSlug(cityWith({}), '64.74.01.1001')).toThrow('64.74.01.1001');
	});
});
