import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import type { Figure } from '../base/figure.ts';
import type { Publication } from '../base/publication.ts';
import { notesOf } from './note.ts';

const lengkap = loadPublication(fileURLToPath(new URL('../../../tests/cases/lengkap/data', import.meta.url)));
const real = loadPublication(fileURLToPath(new URL('../../../data', import.meta.url)));
const notes = (publication: Publication, id: string) =>
	notesOf(publication.figures.find((figure) => figure.id === id) as Figure, publication);

describe('notesOf', () => {
	test('a figure that nothing speaks against has none', () => {
		expect(notes(lengkap, '99.01/prevalensi-stunting/eppgbm/2024-08')).toEqual([]);
		expect(notes(lengkap, '99.01/prevalensi-stunting/ssgi/2023')).toEqual([]);
	});

	test('documents that contradict each other', () => {
		expect(notes(lengkap, '99.01/prevalensi-stunting/ssgi/2022')).toEqual(['Laporan tentang angka ini bertentangan.']);
	});

	test('a survey that changes more than sampling explains (Bekasi 2022)', () => {
		expect(notes(real, '32.75/prevalensi-stunting/ssgi/2022')).toMatchInlineSnapshot(`
			[
			  "Jauh berbeda dari 13,8 persen (2021), lebih banyak daripada yang biasanya timbul dari pengambilan sampel saja.",
			]
		`);
	});

	test('a survey of another name before it is named with its year', () => {
		const ski = { ...(real.instruments.find(({ id }) => id === 'ski') as Figure['instrument']) };
		const figures = real.figures.map((figure) =>
			figure.id === '32.75/prevalensi-stunting/ssgi/2022' ? { ...figure, instrument: ski } : figure,
		);
		const cities = real.cities.map((city) => ({
			...city,
			figures: figures.filter(({ area }) => area.startsWith(city.code)),
		}));
		const [note] = notes({ ...real, figures, cities }, '32.75/prevalensi-stunting/ssgi/2022');
		expect(note).toContain('Jauh berbeda dari 13,8 persen (SSGI 2021), lebih banyak');
	});

	test('a register that more than halves within a year (Belakang Padang 2021)', () => {
		expect(notes(real, '21.71.01/prevalensi-stunting/eppgbm/2021')).toMatchInlineSnapshot(`
			[
			  "Jauh berbeda dari 16,8 persen (2020) tanpa cakupan yang diketahui; mungkin yang berubah siapa yang datang.",
			]
		`);
	});

	test('a coverage that the row tells itself is not told twice (Bontang, November 2025)', () => {
		expect(notes(real, '64.74/prevalensi-stunting/operasi-timbang/2025-11-05')).toEqual([]);
	});

	test('a low coverage that nobody tells', () => {
		const figures = lengkap.figures.map((figure) =>
			figure.id !== '99.01/cakupan-pengukuran/eppgbm/2024-08'
				? figure
				: {
						...figure,
						reports: figure.reports.map((report) => ({ ...report, quantity: { value: 54.95, decimals: 2 } })),
					},
		);
		expect(notes({ ...lengkap, figures }, '99.01/prevalensi-stunting/eppgbm/2024-08')).toMatchInlineSnapshot(`
			[
			  "Cakupan 54,95 persen, di bawah 80 persen: belum dapat dibandingkan.",
			]
		`);
	});
});
