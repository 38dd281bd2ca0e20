import { describe, expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { stripMarks } from '../model/base/mark.ts';
import { observationOf } from '../model/figures/statement.ts';
import { storyDrawing } from './story-numbers.ts';

const publication = loadPublication('data');
const of = (...ids: string[]) =>
	ids.map((id) => {
		const found = observationOf(publication, id);
		if (!found) throw new Error(id);
		return found;
	});

describe('storyDrawing', () => {
	it('draws shares of children as a hundred dots each, two at most, and no target', () => {
		const drawing = storyDrawing(
			of(
				'12.75/target-prevalensi/target-nasional-untuk-kota/2024',
				'12.75/prevalensi-stunting/ssgi/2022',
				'12.75/prevalensi-stunting/ssgi/2021',
			),
		);
		expect(drawing).toMatchObject({ kind: 'hundred', panels: [{ source: 'SSGI 2022' }, { source: 'SSGI 2021' }] });
		expect(drawing?.kind === 'hundred' && drawing.panels.map(({ number }) => stripMarks(number))).toEqual(['19', '22']);
	});

	it('draws bars only of counts of one thing measured one way', () => {
		const verified = '64.74/jumlah-stunting-terverifikasi/operasi-timbang/2025-05-26';
		const before = '64.74/jumlah-pendek-sebelum-verifikasi/operasi-timbang/2025-05-26';
		expect(storyDrawing(of(before, verified))).toMatchObject({
			kind: 'bars',
			unit: 'balita',
			source: 'Operasi timbang 26 Mei 2025',
			bars: [{ low: 1752 }, { low: 1219 }],
		});
		// Volunteers, posyandu and teams have no common scale.
		const mixed = of('21.71/jumlah-kader-posyandu/laporan-pemkot/2023', '21.71/jumlah-posyandu/laporan-pemkot/2023');
		expect(storyDrawing(mixed)).toMatchObject({ kind: 'numbers' });
	});

	it('draws nothing without figures', () => {
		expect(storyDrawing([])).toBeUndefined();
	});
});
