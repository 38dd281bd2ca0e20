import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { rowsOf } from '../../outputs/downloads/row.ts';
import { notesOf } from '../figures/note.ts';
import { hasFewCells, isFew, isFewCell, PRINTED_ELSEWHERE } from './few.ts';
import { observationsOf } from './observation.ts';
import type { Publication } from './publication.ts';

const { files, ...rest } = readFolder(fileURLToPath(new URL('../../../tests/cases/lengkap/data', import.meta.url)));
const [FIGURES, AUGUST] = ['kota/contoh/angka.csv', 'kota/contoh/pengukuran/2024-08.csv'];

/** The good site with small counts that the press, or a body other than the site's publisher, has printed. */
function site(): Publication {
	const changed = new Map(files)
		.set(
			FIGURES,
			`${files.get(FIGURES)}${[
				'99.01.01.1003,jumlah-balita-stunting,eppgbm,2023-08,4,,,final,,berita-contoh-2024,,Dua alinea.',
				'99.01.01.1004,jumlah-balita-stunting,eppgbm,2023-08,5,,,final,,berita-contoh-2024,,',
				'99.01.02.1001,prevalensi-stunting,eppgbm,2023-08,3.3,2,60,final,,berita-contoh-2024,,',
				'99.01,jumlah-posyandu,eppgbm,2023-08,3,,,final,,berita-contoh-2024,,',
			].join('\n')}\n`,
		)
		.set(AUGUST, (files.get(AUGUST) ?? '').replace('Dahlia Contoh,64,60,0,', 'Dahlia Contoh,64,60,3,'));
	const { publication, issues } = publish({ ...rest, files: changed });
	if (!publication) throw new Error(JSON.stringify(issues, null, '\t'));
	return publication;
}
const publication = site();
const [city] = publication.cities;
if (!city) throw new Error('the site has a city');

describe('a figure below the threshold that was printed elsewhere', () => {
	const notes = (id: string) => {
		const figure = publication.figures.find((each) => each.id === id);
		return figure && notesOf(figure, publication);
	};
	test('says so beside it: a count, and the count behind a rate', () => {
		expect(notes('99.01.01.1003/jumlah-balita-stunting/eppgbm/2023-08')).toEqual([PRINTED_ELSEWHERE]);
		expect(notes('99.01.02.1001/prevalensi-stunting/eppgbm/2023-08')).toEqual([PRINTED_ELSEWHERE]);
	});

	test('but not a larger one, nor things that are no people', () => {
		expect(notes('99.01.01.1004/jumlah-balita-stunting/eppgbm/2023-08')).toEqual([]);
		expect(notes('99.01/jumlah-posyandu/eppgbm/2023-08')).toEqual([]);
	});
});

describe('a cell', () => {
	const round = city.rounds.find(({ period }) => period === '2024-08');
	const row = round?.rows.find(({ code }) => code === '99.01.02.1001');
	if (!round || !row) throw new Error('the round has the village');

	test('is marked when its count is so small, and so is the rate worked out from it', () => {
		expect(
			(['stunted', 'rate', 'severe', 'measured', 'coverage'] as const).filter((key) => isFewCell(row, key, city)),
		).toEqual(['stunted', 'rate']);
		expect([hasFewCells(round, ['stunted'], city), hasFewCells(round, ['severe'], city)]).toEqual([true, false]);
	});

	test('is no more than the threshold of its own city', () => {
		expect([0, 1, 4, 5].map((count) => isFew(count, city))).toEqual([false, true, true, false]);
		expect(isFew(9, { smallCellThreshold: 10 })).toBe(true);
	});
});

test('the downloads say it in catatan, after what the document’s row notes', () => {
	const noteOf = (id: string) => {
		const observation = observationsOf(publication).find((each) => each.id === id);
		return observation && rowsOf(observation, city, publication)[0]?.catatan;
	};
	expect(noteOf('99.01.01.1003/jumlah-balita-stunting/eppgbm/2023-08')).toBe(`Dua alinea. ${PRINTED_ELSEWHERE}`);
	expect(noteOf('99.01.01.1004/jumlah-balita-stunting/eppgbm/2023-08')).toBe(null);
	const cells = observationsOf(publication).filter(
		({ kind, area, period }) => kind === 'cell' && area === '99.01.02.1001' && period === '2024-08',
	);
	expect(
		cells
			.filter(({ id }) => noteOf(id)?.endsWith(PRINTED_ELSEWHERE))
			.map(({ indicator }) => indicator.id)
			.sort(),
	).toMatchInlineSnapshot(`
		[
		  "jumlah-balita-stunting",
		  "prevalensi-stunting",
		]
	`);
});
