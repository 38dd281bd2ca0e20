import { expect, test } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { layersOf } from '../model/layer.ts';
import { summaryOf, summaryParts } from './map-key.ts';

const bontang = loadPublication('data').cities.find(({ slug }) => slug === 'bontang');
if (!bontang) throw new Error('Bontang is among the cities');
const counts = layersOf(bontang).find(({ kind, period }) => kind === 'count' && period === '2025-05-26');

test('summaryParts sets each village with its number apart', () => {
	expect(summaryParts(counts, bontang.villages).filter(({ code }) => code)).toEqual([
		{ text: 'Lok Tuan, 176 balita', code: '64.74.01.1003' },
		{ text: 'Kanaan, 13 balita', code: '64.74.03.1003' },
	]);
});

test('summaryOf says the same in one text', () => {
	expect(summaryOf(counts, bontang.villages)).toMatch(
		/^Tertinggi: Lok Tuan, 176 balita\. Terendah: Kanaan, 13 balita\. Semua kelurahan punya angka\. Peta ini menunjukkan jumlah anak, bukan persen: /,
	);
	expect(summaryOf(undefined, bontang.villages)).toBe('Belum ada angka untuk satu pun dari 15 kelurahan.');
});
