import { describe, expect, it } from 'vitest';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { parsePeriod } from '../base/period.ts';
import type { Publication } from '../base/publication.ts';
import {
	fillIn,
	formatDifference,
	formatObservation,
	formatSource,
	isSameSeries,
	observationOf,
	withdrawalOf,
} from './statement.ts';

const FOLDER = readFolder('tests/cases/lengkap/data');

function edited(from: string, to: string): Publication {
	const files = new Map(
		[...FOLDER.files].map(
			([path, text]) => [path, path === 'kota/contoh/angka.csv' ? text.replace(from, to) : text] as const,
		),
	);
	const { publication } = publish({ ...FOLDER, files });
	if (!publication) throw new Error('the example can be published');
	return publication;
}

const example = edited('', '');
const of = (id: string, publication = example) => {
	const found = observationOf(publication, id);
	if (!found) throw new Error(id);
	return found;
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const SURVEY = '99.01/prevalensi-stunting/ssgi';
const REGISTER = '99.01/prevalensi-stunting/eppgbm';

describe('formatObservation', () => {
	it.each([
		[`${SURVEY}/2024`, '18,4 persen'],
		[`${SURVEY}/2022`, '22,1 atau 22,7 persen'],
		[`${SURVEY}/2023`, '9 persen (diragukan)'],
		['99.01/insentif-kader-per-bulan/laporan-pemkot/2024', 'Rp150.000'],
		['99.01/peringkat-penilaian-kinerja/laporan-pemkot/2023', 'peringkat 2'],
		['99.01.01.1001/jumlah-balita-stunting/eppgbm/2024-08', '52 balita'],
		['99.01.01.1001/prevalensi-stunting/eppgbm/2024-08', '13,16 persen'],
		['99.01.02.1002/jumlah-balita-stunting/eppgbm/2024-08', 'tidak diukur'],
		['99.01.01.1004/jumlah-balita-stunting/eppgbm/2024-08', 'disamarkan'],
	])('%s is %s', (id, text) => {
		expect(plain(formatObservation(of(id)))).toBe(text);
	});

	it('leaves the unit out when asked, never the doubt', () => {
		expect(formatObservation(of(`${SURVEY}/2024`), { unit: false })).toBe('18,4');
		expect(formatObservation(of(`${SURVEY}/2023`), { unit: false })).toBe('9 (diragukan)');
	});
});

it('formatSource', () => {
	expect(formatSource(of(`${REGISTER}/2024-08`))).toBe('e-PPGBM Agustus 2024');
	const period = parsePeriod('2029');
	if (!period) throw new Error('a year is a period');
	const named = (name: string) => ({ instrument: { ...of(`${REGISTER}/2024-08`).instrument, name }, period });
	expect(formatSource(named('Target RPJMN 2025-2029'))).toBe('Target RPJMN 2025-2029');
	expect(formatSource(named('Target 12029'))).toBe('Target 12029 2029');
});

describe('formatDifference', () => {
	it.each([
		[`${SURVEY}/2021`, `${SURVEY}/2024`, '6,9 poin persentase'],
		[`${SURVEY}/2024`, `${SURVEY}/2021`, '6,9 poin persentase'],
		[`${SURVEY}/2021`, `${SURVEY}/2021`, '0,0 poin persentase'],
		[`${SURVEY}/2021`, `${SURVEY}/2022`, undefined],
		[`${SURVEY}/2022`, `${SURVEY}/2022`, undefined],
		[`${REGISTER}/2024-02`, `${REGISTER}/2024-08`, '0,94 poin persentase'],
		[
			'99.01.02.1002/jumlah-balita-stunting/eppgbm/2024-08',
			'99.01.02.1002/jumlah-balita-stunting/eppgbm/2024-08',
			undefined,
		],
	])('%s to %s: %s', (from, to, difference) => {
		expect(plain(formatDifference(of(from), of(to)))).toBe(difference);
	});

	it('says children of children', () => {
		expect(
			plain(
				formatDifference(
					of('99.01.01.1001/jumlah-balita-stunting/eppgbm/2024-02'),
					of('99.01.01.1001/jumlah-balita-stunting/eppgbm/2024-08'),
				),
			),
		).toMatch(/^\d+ balita$/);
	});
});

it('isSameSeries: one area, one indicator, one instrument', () => {
	expect(isSameSeries(of(`${SURVEY}/2021`), of(`${SURVEY}/2024`))).toBe(true);
	expect(isSameSeries(of(`${SURVEY}/2024`), of(`${REGISTER}/2024-08`))).toBe(false);
	expect(isSameSeries(of(`${REGISTER}/2024-08`), of('99.01.01/prevalensi-stunting/eppgbm/2024-08'))).toBe(false);
});

it('withdrawalOf: none without a correction', () => {
	expect(withdrawalOf(example, `${SURVEY}/2024`)).toBeUndefined();
});

describe('a figure changed in the data', () => {
	const title = `Kini {${SURVEY}/2024}`;
	const changed = edited('ssgi,2024,18.4', 'ssgi,2024,26.4');

	it('changes every title that states it', () => {
		expect(plain(fillIn(title, example))).toBe('Kini 18,4 persen');
		expect(plain(fillIn(title, changed))).toBe('Kini 26,4 persen');
	});

	it('turns the difference', () => {
		const ends = (publication: Publication) =>
			[of(`${SURVEY}/2021`, publication), of(`${SURVEY}/2024`, publication)] as const;
		expect(plain(formatDifference(...ends(changed)))).toBe('1,1 poin persentase');
	});

	it('fails a title when it is gone', () => {
		expect(() => fillIn(`{${SURVEY}/2030}`, example)).toThrow('tidak ada');
	});
});
