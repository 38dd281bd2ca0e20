import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	checkMarksWith,
	distinct,
	hasMarks,
	mark,
	originOf,
	readMarks,
	setOrigin,
	startMarking,
	stripMarks,
	written,
} from './mark.ts';

beforeAll(() => startMarking());
afterAll(() => startMarking(false));

const KEY = 'angka/99.01/prevalensi-stunting/ssgi/2024';

describe('mark', () => {
	it('leaves a text as it is where no site is built, or where nothing is known', () => {
		startMarking(false);
		expect(mark(KEY, '18,4')).toBe('18,4');
		expect(written('18,4', 'a.txt')).toBe('18,4');
		startMarking();
		expect(mark(undefined, '18,4')).toBe('18,4');
	});

	it('is read back with its key and place, within others too', () => {
		const text = `Kota: ${mark('susunan', `mencatat ${mark(KEY, '18,4')} persen`)}.`;
		expect(stripMarks(text)).toBe('Kota: mencatat 18,4 persen.');
		expect(readMarks(text)).toEqual({
			text: 'Kota: mencatat 18,4 persen.',
			marks: [
				{ key: KEY, start: 15, end: 19 },
				{ key: 'susunan', start: 6, end: 26 },
			],
		});
	});

	it('goes through JSON, small letters and swapped signs unharmed', () => {
		const text = mark(KEY, '1.786');
		expect(JSON.parse(JSON.stringify(text))).toBe(text);
		expect(readMarks(text.toLowerCase()).marks[0]?.key).toBe(KEY);
		const english = text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
		expect(readMarks(english)).toMatchObject({ text: '1,786', marks: [{ key: KEY }] });
	});

	it('is taken away where it was cut', () => {
		const text = mark(KEY, '18,4');
		for (let at = 0; at <= text.length; at += 1)
			expect(stripMarks(text.slice(0, at)) + stripMarks(text.slice(at))).toBe('18,4');
		expect(readMarks(text.slice(0, -1)).marks).toEqual([{ key: KEY, start: 0, end: 4 }]);
	});

	it('is seen as it is and as an address has it', () => {
		expect(hasMarks(mark(KEY, '18,4'))).toBe(true);
		expect(hasMarks(encodeURIComponent(mark(KEY, '18,4')))).toBe(true);
		expect(hasMarks('18,4 %')).toBe(false);
	});
});

describe('setOrigin', () => {
	it('tells two equal values of the data apart', () => {
		const shared = { value: 6, decimals: 0 };
		const [a, b] = [distinct(shared), distinct(shared)];
		setOrigin(a, 'angka/a');
		setOrigin(b, 'angka/b');
		expect([originOf(a), originOf(b), originOf(shared)]).toEqual(['angka/a', 'angka/b', undefined]);
	});
});

describe('written', () => {
	it('takes the marks away after they were shown to who checks them', () => {
		const seen: string[] = [];
		checkMarksWith((text, file) => seen.push(`${file}: ${readMarks(text).marks[0]?.key}`));
		expect(written(mark(KEY, '18,4'), 'gambar/a.png')).toBe('18,4');
		expect(seen).toEqual([`gambar/a.png: ${KEY}`]);
	});
});
