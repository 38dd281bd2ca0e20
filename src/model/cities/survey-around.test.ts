import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { lightCities } from './light-city.ts';
import { liesInside, standing, surveysAround } from './survey-around.ts';
import { standingWords, togetherWords } from './survey-words.ts';

const interval = (low: number, high: number) => ({
	low: { value: low, decimals: 1 },
	high: { value: high, decimals: 1 },
});
const publication = loadPublication('data');

describe('standing', () => {
	it('tells apart only intervals without a common value', () => {
		expect(standing(interval(20, 25), interval(10, 19.9))).toBe('above');
		expect(standing(interval(5, 9), interval(10, 19.9))).toBe('below');
		expect(standing(interval(20, 25), interval(10, 20))).toBe('alike');
		expect(standing(undefined, interval(10, 20))).toBe('unknown');
	});
});

describe('what is said of an area', () => {
	it('counts 252 of 499 values of SSGI 2024 inside the interval of SKI 2023', () => {
		const rows = (file: string) =>
			Papa.parse<Record<string, string>>(readFileSync(`data/survei/${file}.csv`, 'utf8'), {
				header: true,
				skipEmptyLines: true,
			}).data;
		const newer = new Map(rows('ssgi-2024').map(({ kode, nilai }) => [kode, Number(nilai)]));
		const expected = rows('ski-2023').filter(
			({ kode = '', bawah, atas }) =>
				kode.length === 5 &&
				bawah &&
				Number(newer.get(kode)) >= Number(bawah) &&
				Number(newer.get(kode)) <= Number(atas),
		).length;
		const inside = publication.register.cities.filter(({ code }) => {
			const [ssgi, ski] = surveysAround(publication, code);
			return ssgi && ski && liesInside(ssgi.own, ski.own);
		});
		expect(inside).toHaveLength(expected);
		expect(expected).toBeGreaterThan(240);
	});

	it('never says that anything rose or fell between two surveys', () => {
		for (const { code } of publication.register.cities) {
			const [newer, older] = surveysAround(publication, code);
			if (newer && older)
				expect(togetherWords(newer, older)).not.toMatch(/\b(naik|turun|meningkat|menurun|membaik|memburuk)\b/i);
		}
	});

	it('says of overlapping intervals that they cannot be told apart', () => {
		// Binjai 19.4 (16.1 to 23.3), Sumatera Utara 18.9 (17.7 to 20.2).
		const ski = surveysAround(publication, '12.75').find(({ table }) => table.instrument.id === 'ski');
		expect(ski && standingWords(ski.own, ski.province, 'Sumatera Utara')).toBe(
			'tidak dapat dibedakan dari Sumatera Utara',
		);
	});
});

describe('lightCities', () => {
	it('has every kabupaten and kota of the register that has no folder, at an address that nobody else has', () => {
		const light = lightCities(publication);
		expect(light.length + publication.cities.length).toBe(514);
		const slugs = [...light, ...publication.cities].map(({ slug }) => slug);
		expect(new Set(slugs).size).toBe(514);
		for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/);
	});
});
