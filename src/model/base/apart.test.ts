import { expect, test } from 'vitest';
import { apartWords } from './apart.ts';

const value = (name: string, at: number, low?: number, high?: number) => ({
	name,
	value: at,
	...(low !== undefined && { low }),
	...(high !== undefined && { high }),
});
const words = (...values: Parameters<typeof apartWords>[0]) => apartWords(values, (names) => String(names.length));

test('overlapping intervals cannot be told apart, others can', () => {
	expect(words(value('A', 19.4, 16.1, 23.3), value('B', 27.4, 22.9, 32.4))).toEqual([
		'B tidak dapat dibedakan dari A.',
	]);
	expect(words(value('A', 10.3, 8.1, 13.1), value('B', 27.4, 22.9, 32.4))).toEqual(['B lebih tinggi daripada A.']);
	expect(words(value('A', 10.3, 8.1, 13.1), value('B', 27.4, 22.9, 32.4), value('C', 12, 9, 15))).toEqual([
		'B lebih tinggi daripada C dan A.',
		'C tidak dapat dibedakan dari A.',
	]);
});

test('of many only the highest and the lowest are told, and of many names their number', () => {
	const many = Array.from({ length: 9 }, (_, index) => value(`K${index}`, index * 10, index * 10 - 1, index * 10 + 1));
	expect(words(...many)).toEqual([
		'K8 lebih tinggi daripada 8 wilayah lain.',
		'K0 lebih rendah daripada 8 wilayah lain.',
	]);
});

test('without intervals nothing is called higher', () => {
	expect(words(value('A', 10), value('B', 20))[0]).toContain('tidak dapat dipastikan');
	expect(words(value('A', 10))).toEqual([]);
});
