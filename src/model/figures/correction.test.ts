import { describe, expect, test } from 'vitest';
import type { Period } from '../base/period.ts';
import type { Correction, Publication } from '../base/publication.ts';
import { correctedBy, correctionsOf, formatState, newestFirst, tellCorrection } from './correction.ts';

const correction = (date: string, figure: string): Correction => ({
	date: date as Period,
	figure,
	before: '19.6',
	after: '19.5',
	reason: 'Salah salin.',
});

describe('corrections', () => {
	test('are told apart: figures, cells of a round, and rounds', () => {
		expect(correctedBy({ figure: '64.74/prevalensi-stunting/eppgbm/2023' })).toEqual({ kind: 'figure', area: '64.74' });
		expect(correctedBy({ figure: '64.74.01.1003/sangat_pendek/operasi-timbang/2025-05-26' })).toEqual({
			kind: 'cell',
			area: '64.74.01.1003',
			column: 'sangat_pendek',
		});
		expect(correctedBy({ figure: '64.74/status/operasi-timbang/2025-05-26' })).toMatchObject({
			kind: 'cell',
			column: 'status',
		});
	});

	test.each([
		['19.6', '19,6'],
		['21.0', '21,0'],
		['1786', '1.786'],
		['11.6 138/1189', '11,6; 138 dari 1.189'],
		['19.6 tidak_disebut', '19,6; tidak disebut'],
		['ds', 'disamarkan'],
		['tidak_diulang', 'tidak diulang'],
		['', ''],
	])('%j is told as %j', (text, told) => {
		expect(formatState(text)).toBe(told);
	});

	test('stand newest first, the later line first within a day, and nothing is altered', () => {
		const given = Object.freeze([
			correction('2025-01-02', 'a'),
			correction('2025-03-01', 'b'),
			correction('2025-03-01', 'c'),
		]);
		expect(newestFirst(given).map(({ figure }) => figure)).toEqual(['c', 'b', 'a']);
	});

	test('are found by the figure they are about', () => {
		const publication = {
			corrections: [correction('2025-01-02', 'a'), correction('2025-02-02', 'a'), correction('2025-02-02', 'b')],
		} as unknown as Publication;
		expect(correctionsOf('a', publication).map(({ date }) => date)).toEqual(['2025-02-02', '2025-01-02']);
		expect(correctionsOf('c', publication)).toEqual([]);
	});
});

describe('tellCorrection', () => {
	const areas = {
		'64.74.01.1003': { code: '64.74.01.1003', level: 'village', name: 'Lok Tuan', aliases: [] },
	} as const;
	test.each([
		['wilayah/64.74.01.1016/asal', '', '64.74.01.1003', 'tidak ada', 'Lok Tuan'],
		['wilayah/64.74.01.1003/sejak', '', '2026-01', 'tidak ada', 'Januari 2026'],
		['wilayah/64.74.01.1003/nama', 'Lok_Tuan 1', 'Lok Tuan', 'Lok_Tuan 1', 'Lok Tuan'],
		['indikator/x/definisi', 'Lama.', '', 'Lama.', 'tidak ada lagi'],
		['64.74/x/y/2023', '19.6', '', '19,6', ''],
	])('%s: %j to %j', (figure, before, after, told, now) => {
		expect(tellCorrection({ figure, before, after }, areas)).toEqual({ before: told, after: now });
	});
});
