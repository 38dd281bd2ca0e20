import { describe, expect, it } from 'vitest';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import type { Publication } from '../base/publication.ts';
import { withdrawnFigures } from './withdrawn.ts';

/** The fictional city after an edit of two of its files. */
function edited(figures: (text: string) => string, corrections: string): Publication {
	const folder = readFolder('tests/cases/lengkap/data');
	const files = new Map(folder.files);
	files.set('kota/contoh/angka.csv', figures(files.get('kota/contoh/angka.csv') ?? ''));
	files.set('koreksi.csv', `${files.get('koreksi.csv')}${corrections}`);
	const { publication, issues } = publish({ ...folder, files });
	if (!publication) throw new Error(JSON.stringify(issues, null, 1));
	return publication;
}
const FEBRUARY = '99.01/prevalensi-stunting/eppgbm/2024-02';
const without = (row: RegExp) => (text: string) => text.replace(row, '');

describe('withdrawnFigures', () => {
	it('keeps what was taken back, with the day, the reason and what may stand in its place', () => {
		const publication = edited(
			without(/^99\.01,prevalensi-stunting,eppgbm,2024-02.*\n/m),
			`2024-10-01,${FEBRUARY},11.6,,Register dihapus oleh dinas.,dinkes-contoh-2024-03\n`,
		);
		const [found, ...others] = withdrawnFigures(publication);
		expect(others).toEqual([]);
		expect(found).toMatchObject({
			id: FEBRUARY,
			area: '99.01',
			period: '2024-02',
			indicator: { id: 'prevalensi-stunting' },
		});
		expect(found?.corrections[0]).toMatchObject({
			date: '2024-10-01',
			before: '11.6',
			reason: 'Register dihapus oleh dinas.',
		});
		// Of the same instrument only: a survey is no substitute for a register.
		expect(found?.instead.map(({ id }) => id)).toEqual([
			'99.01/prevalensi-stunting/eppgbm/2024-08',
			'99.01/prevalensi-stunting/eppgbm/2023-08',
		]);
	});

	it('leaves out a figure that another document still reports', () => {
		const publication = edited(
			without(/^99\.01,prevalensi-stunting,ssgi,2022,22\.7.*\n/m),
			'2024-10-01,99.01/prevalensi-stunting/ssgi/2022,22.7,,Berita ditarik.,berita-contoh-2023-02-06\n',
		);
		expect(withdrawnFigures(publication)).toEqual([]);
	});

	it('finds none where nothing was taken back', () => {
		expect(withdrawnFigures(edited((text) => text, ''))).toEqual([]);
	});
});
