import { describe, expect, it } from 'vitest';
import { countedInWords } from './number.ts';

describe('countedInWords', () => {
	it.each([
		['Stunting setelah diperiksa dokter anak', '77', 'balita', '77 balita stunting setelah diperiksa dokter anak'],
		['Jumlah balita stunting', '106', 'balita', '106 balita stunting'],
		['Balita pendek', '115', 'balita', '115 balita pendek'],
		['Prevalensi stunting', '12,3', 'persen', 'prevalensi stunting 12,3 persen'],
		['Prevalensi stunting', 'disamarkan', '', 'prevalensi stunting disamarkan'],
	])('%s, %s %s', (label, value, unit, text) => {
		expect(countedInWords({ label, value, unit })).toBe(text);
	});
});
