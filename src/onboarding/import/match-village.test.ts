import { describe, expect, it } from 'vitest';
import type { KnownVillage } from './city.ts';
import { likeness, matchVillage, villageOfCode } from './match-village.ts';
import type { NamedPlace } from './places.ts';

const village = (code: string, name: string, ...aliases: string[]): KnownVillage => ({
	code,
	name,
	aliases,
	district: code.slice(0, 8),
});
const districts = [
	{ code: '99.01.01', name: 'Kebun', aliases: [] },
	{ code: '99.01.02', name: 'Taman', aliases: [] },
];
const villages = [
	village('99.01.01.1001', 'Melati'),
	village('99.01.01.1010', 'Berbas Tengah', 'Berebas Tengah'),
	village('99.01.01.1100', 'Mawar'),
	village('99.01.02.1001', 'Mawar'),
	village('99.01.02.1002', 'Desa Lama'),
];
const bps = new Map([['9901020001', '99.01.02.1001']]);

function matched(place: Partial<NamedPlace>): string {
	const match = matchVillage(
		{ city: '', district: '', village: '', code: '', bps: '', firstRow: 2, rows: 1, ...place },
		{ villages, districts },
		bps,
	);
	return 'village' in match
		? match.village.code
		: `${match.reason}: ${match.candidates.map(({ code }) => code).join(' ')}`;
}

describe('villageOfCode', () => {
	it.each(['99.01.01.1010', '9901011010', '9901011010.0', '99.0101101', '99.01.01.101', '990101101'])(
		'reads %s',
		(text) => {
			expect(villageOfCode(text, villages)?.code).toBe('99.01.01.1010');
		},
	);
	it('puts two dropped zeros back, and knows no other codes', () => {
		expect(villageOfCode('99010111', villages)?.code).toBe('99.01.01.1100');
		expect(['9,90E+09', '9901019999', '', '99'].map((text) => villageOfCode(text, villages))).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});

describe('matchVillage', () => {
	it.each([
		['a code', { code: '9901011001' }, '99.01.01.1001'],
		['a code with a name that is alike', { code: '9901011010', village: 'Berbas Tngah' }, '99.01.01.1010'],
		[
			'a code with the name of another village',
			{ code: '9901011001', village: 'Desa Lama' },
			'kode dan namanya tidak cocok: 99.01.01.1001 99.01.02.1002',
		],
		['a BPS code', { bps: '9901020001', village: 'Mawar' }, '99.01.02.1001'],
		['an unknown code beside a name', { code: '123', village: 'MELATI' }, '99.01.01.1001'],
		['an alias', { village: 'berebas-tengah' }, '99.01.01.1010'],
		['a name with its rank', { village: 'Kel. Melati', district: 'KEC. KEBUN' }, '99.01.01.1001'],
		['a name that begins like a rank', { village: 'Desa Lama' }, '99.01.02.1002'],
		[
			'one name in two districts',
			{ village: 'Mawar' },
			'nama itu ada di lebih dari satu kecamatan: 99.01.01.1100 99.01.02.1001',
		],
		['one name in two districts, with the district', { village: 'Mawar', district: 'Taman' }, '99.01.02.1001'],
		['a name of another district', { village: 'Melati', district: 'Taman' }, 'kecamatannya tidak cocok: 99.01.01.1001'],
		['a name that is only alike', { village: 'Melatti' }, 'nama itu tidak dikenal: 99.01.01.1001'],
		['a name like no other', { village: 'Xyzzy' }, 'nama itu tidak dikenal: '],
	])('by %s', (_, place, expected) => expect(matched(place)).toBe(expected));
});

it('likeness is 1 for the same, 0 for nothing in common', () => {
	expect([likeness('melati', 'melati'), likeness('melati', 'xyz'), likeness('', '')]).toEqual([1, 0, 1]);
});
