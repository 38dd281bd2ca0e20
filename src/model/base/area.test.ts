import { describe, expect, test } from 'vitest';
import { cityCode, isWithin, levelOfCode, parentCode, villageWord } from './area.ts';

const LADDER = [
	['00', 'nation'],
	['99', 'province'],
	['99.01', 'city'],
	['99.01.02', 'district'],
	['99.01.02.1003', 'village'],
	['99.01-pkm-kebun-contoh', 'healthCentre'],
] as const;

describe('levelOfCode', () => {
	test.each(LADDER)('%s is the code of a %s', (code, level) => {
		expect(levelOfCode(code)).toBe(level);
	});

	test.each([
		'',
		'9',
		'9901',
		'99.1',
		'99.01.2',
		'99.01.02.103',
		'99.01.02.1003.1',
		'99.01-pkm-',
		'99.01-PKM-A',
		' 99',
		'99\n',
	])('%j has the form of no code', (code) => {
		expect(levelOfCode(code)).toBeUndefined();
	});
});

describe('parentCode', () => {
	test('climbs from a village to the nation, and no further', () => {
		const climb = (code: string | undefined): string[] =>
			code === undefined ? [] : [code, ...climb(parentCode(code))];
		expect(climb('99.01.02.1003')).toEqual(['99.01.02.1003', '99.01.02', '99.01', '99', '00']);
	});

	test('a puskesmas belongs to its city', () => {
		expect(parentCode('99.01-pkm-kebun-contoh')).toBe('99.01');
	});
});

describe('isWithin', () => {
	test.each(LADDER)('%s lies within itself and within the nation', (code) => {
		expect(isWithin(code, code)).toBe(true);
		expect(isWithin(code, '00')).toBe(true);
	});

	test('a puskesmas and a village lie within their city', () => {
		expect(isWithin('99.01-pkm-kebun-contoh', '99.01')).toBe(true);
		expect(isWithin('99.01.02.1003', '99.01')).toBe(true);
	});

	test('a city is not within its village, nor the nation within a city', () => {
		expect(isWithin('99.01', '99.01.02.1003')).toBe(false);
		expect(isWithin('00', '99.01')).toBe(false);
	});

	test('a code that merely begins with the same digits is elsewhere', () => {
		expect(isWithin('99.010', '99.01')).toBe(false);
		expect(isWithin('99.02.01', '99.01')).toBe(false);
	});
});

describe('cityCode', () => {
	test('is the same for a village, a puskesmas and the city itself', () => {
		for (const code of ['99.01.02.1003', '99.01-pkm-kebun-contoh', '99.01']) expect(cityCode(code)).toBe('99.01');
	});

	test('is nothing above city level', () => {
		expect(cityCode('99')).toBeUndefined();
		expect(cityCode('00')).toBeUndefined();
	});
});

describe('villageWord', () => {
	const villages = (...codes: string[]) => codes.map((code) => ({ code }));
	test.each([
		['kelurahan', villages('64.74.01.1001', '64.74.01.1002')],
		['desa', villages('63.06.01.2001')],
		['desa dan kelurahan', villages('63.06.01.2001', '63.06.01.2002', '63.06.01.1003')],
		['gampong', villages('11.08.01.2001')],
		['kelurahan', []],
	])('%s', (word, of) => expect(villageWord(of)).toBe(word));
});
