import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assertionIn } from './assertion.ts';

/** `+` says how things stand, `-` does not; both as in a text about Bontang. */
const sentences = readFileSync(new URL('./assertions.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => /^[+-] /.test(line));
const said = (text: string) =>
	assertionIn(text, {
		isHere: /Bontang|Loktuan|Guntung|Kanaan|Berbas|Satimpo|kota ini/.test(text),
		isOfCity: true,
		hasFigure: false,
		places: [...text.matchAll(/Bontang(?: \p{Lu}\p{L}+)?|Loktuan|Guntung|Kanaan/gu)].map(({ index, 0: name }) => ({
			start: index,
			end: index + name.length,
		})),
	});

it.each(sentences)('%s', (line) => expect(said(line.slice(2)) !== undefined).toBe(line.startsWith('+')));

it('tells where it says so, and what', () => {
	expect(said('Rapat digelar Rabu, dan Bontang merangkak.')).toEqual({ start: 32, end: 41, kind: 'nilai' });
});

it('a general truth speaks of no place', () => {
	const told = (text: string) => assertionIn(text, { isHere: false, hasFigure: false });
	expect(told('Stunting jarang datang dari satu sebab.')).toBeUndefined();
	expect(told('Stunting sudah lenyap.')).toBeDefined();
});
