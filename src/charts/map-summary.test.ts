import { expect, test } from 'vitest';
import { summaryParts } from './map-summary.ts';

const villages = [
	{ code: '1', name: 'Lok Tuan' },
	{ code: '2', name: 'Kanaan' },
];

test('summaryParts sets each village with its number apart, and loses no word', () => {
	const summary =
		'Tertinggi: Lok Tuan, 1.261 balita. Terendah: Kanaan, 25 balita. Semua kelurahan punya angka. Peta ini menunjukkan jumlah: bukan persen.';
	const parts = summaryParts(summary, villages);
	expect(parts.filter(({ code }) => code)).toEqual([
		{ text: 'Lok Tuan, 1.261 balita', code: '1' },
		{ text: 'Kanaan, 25 balita', code: '2' },
	]);
	expect(parts.map(({ text }) => text).join('')).toBe(summary);
});
