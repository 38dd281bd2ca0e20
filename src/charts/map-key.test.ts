import { expect, test } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { cellOf, NOT_PUBLISHED } from '../model/base/cell.ts';
import type { City } from '../model/base/city.ts';
import { setOrigin } from '../model/base/mark.ts';
import { type Layer, type LayerKind, layersOf } from '../model/rounds/layer.ts';
import { summaryOf, summaryParts } from './map-key.ts';

const bontang = loadPublication('data').cities.find(({ slug }) => slug === 'bontang');
if (!bontang) throw new Error('Bontang is among the cities');
const counts = layersOf(bontang).find(({ kind, period }) => kind === 'count' && period === '2025-05-26');
if (!counts) throw new Error('Bontang has counts of that day');

/** Villages with these values, the first of Bontang's; `undefined` where a value is not known. */
function layerOf(
	kind: LayerKind,
	values: readonly (number | undefined)[],
): { layer: Layer; villages: City['villages'] } {
	const villages = bontang?.villages.slice(0, values.length) ?? [];
	const cells = Object.fromEntries(
		values.map((value, index) => {
			const cell = value === undefined ? NOT_PUBLISHED : setOrigin(cellOf(value), `angka/${villages[index]?.code}`);
			return [villages[index]?.code ?? '', { cell, coverage: NOT_PUBLISHED }];
		}),
	);
	return { layer: { ...(counts as Layer), kind, unitWord: kind === 'count' ? 'balita' : 'persen', cells }, villages };
}

test('summaryParts sets each village with its number apart', () => {
	expect(summaryParts(counts, bontang.villages).filter(({ code }) => code)).toEqual([
		{ text: 'Lok Tuan, 176 balita', code: '64.74.01.1003' },
		{ text: 'Kanaan, 13 balita', code: '64.74.03.1003' },
	]);
});

test('summaryOf says the same in one text, of children that they are many or few', () => {
	expect(summaryOf(counts, bontang.villages)).toMatch(
		/^Terbanyak: Lok Tuan, 176 balita\. Paling sedikit: Kanaan, 13 balita\. Semua kelurahan punya angka\. Peta ini menunjukkan jumlah anak, bukan persen: /,
	);
	expect(summaryOf(undefined, bontang.villages)).toBe('Belum ada angka untuk satu pun dari 15 kelurahan.');
});

test('summaryOf names all villages that share an end, and counts them when they are many', () => {
	const { layer, villages } = layerOf('count', [9, 9, 7, 5, 5, 5, 5]);
	const [a, b] = villages.map(({ name }) => name);
	expect(summaryOf(layer, villages)).toContain(
		`Terbanyak: ${a}, 9 balita dan ${b}, 9 balita. Paling sedikit: 4 kelurahan, 5 balita. `,
	);
	const same = layerOf('rate', [12.5, 12.5]);
	expect(summaryOf(same.layer, same.villages)).toMatch(/^Semua kelurahan yang punya angka sama: 12,5 persen\. /);
});

test('summaryOf calls nobody the lowest while some are unknown', () => {
	const { layer, villages } = layerOf('rate', [20, 10, undefined]);
	expect(summaryOf(layer, villages)).toBe(
		`Tertinggi di antara yang punya angka: ${villages[0]?.name}, 20 persen. 1 dari 3 kelurahan belum punya angka.`,
	);
});
