import { describe, expect, it } from 'vitest';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { futureDates } from './future.ts';

const folder = readFolder('tests/cases/lengkap/data');
const found = (file: string, row: string, today = '2026-03-10') => {
	const files = new Map(folder.files).set(file, `${folder.files.get(file)}${row}\n`);
	const { draft } = draftOf({ ...folder, files });
	return futureDates(draft, new Date(`${today}T12:00:00Z`)).map(
		({ file: where, severity, column }) => `${where}:${column} ${severity}`,
	);
};
const doc = (date: string) => `dokumen-baru,Hasil,Dinas Contoh,${date},laporan,https://contoh.example/baru`;

describe('futureDates', () => {
	it('says nothing of dates that have come', () => {
		expect(futureDates(draftOf(folder).draft, new Date('2026-03-10'))).toEqual([]);
	});

	it.each([
		['2062-03-01', ['data/dokumen.csv:4 error']],
		['2062', ['data/dokumen.csv:4 error']],
		['2026-03-20', ['data/dokumen.csv:4 warning']],
		['2026-03-11', []],
		['2026-03', []],
		['2026', []],
	])('judges a document of %s', (date, issues) => {
		expect(found('dokumen.csv', doc(date))).toEqual(issues);
	});

	it('lets a plan lie ahead, but nothing be published on a day to come', () => {
		expect(found('jadwal.csv', 'contoh,2027-08,2027-09-30,,')).toEqual([]);
		expect(found('jadwal.csv', 'contoh,2027-08,2027-09-30,2027-09-30,')).toEqual(['data/jadwal.csv:4 error']);
	});

	it('is led by the later of clock and history', () => {
		expect(found('dokumen.csv', doc('2026-06-01'), '2026-06-02')).toEqual([]);
	});
});
