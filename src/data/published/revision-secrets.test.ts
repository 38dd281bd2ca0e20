import { describe, expect, test } from 'vitest';
import { examine } from '../publish.ts';
import { readFolder } from '../read-folder.ts';
import { AUGUST, committedSite, FIGURES } from './revision.fixture.ts';

const site = committedSite();
const { commit, correct, edit, issues, said } = site;
const checked = () =>
	examine(readFolder(site.dir))
		.issues.filter(({ severity }) => severity === 'error')
		.map(({ code, line, column }) => [code, line, column]);
const rowsToAdd = () => issues().map(({ fix }) => /`(TTTT[^`]*)`/.exec(fix)?.[1] ?? '');
const asWritten = (row: string) => row.replace('TTTT-BB-HH', '2025-06-01').replace('ALASAN', 'Disamarkan.');
const CELL = '99.01.01.1002/pendek/eppgbm/2024-08';

/** The office publishes its own counts, one of them too small. */
function publishThree(): void {
	edit('kota/contoh/kota.json', (text) => text.replace('"resmi": false', '"resmi": true'));
	edit(AUGUST, (text) => text.replace('350,341,38,7', '350,341,3,0'));
	commit();
}

describe('a number that is hidden now', () => {
	test('is not printed by the comparison, nor asked for', () => {
		publishThree();
		edit(AUGUST, (text) => text.replace('350,341,3,0', '350,341,ds,0'));
		expect(said()).toMatchInlineSnapshot(`
			[
			  "koreksi-kurang data/kota/contoh/pengukuran/2024-08.csv:3:5
			Angka yang sudah terbit berubah tanpa koreksi: \`99.01.01.1002/pendek/eppgbm/2024-08\`, \`tidak_diulang\` menjadi \`ds\`.
			Kembalikan, atau tambahkan baris ini ke data/koreksi.csv: \`TTTT-BB-HH,99.01.01.1002/pendek/eppgbm/2024-08,tidak_diulang,ds,ALASAN,dinkes-contoh-2024-09\`; ganti TTTT-BB-HH dengan tanggal hari ini dan ALASAN dengan sebabnya.",
			]
		`);
		for (const text of said()) expect(text).not.toMatch(/`3`|,3,/);
		correct(...rowsToAdd().map(asWritten));
		expect(issues()).toEqual([]);
		expect(checked().filter(([code]) => code === 'koreksi-membuka')).toEqual([]);
	});

	test('is refused by the check in a line that prints it all the same', () => {
		publishThree();
		edit(AUGUST, (text) => text.replace('350,341,3,0', '350,341,ds,0'));
		correct(`2025-06-01,${CELL},3,ds,Disamarkan.,dinkes-contoh-2024-09`);
		expect(issues()).toEqual([]);
		expect(checked()).toContainEqual(['koreksi-membuka', 2, 3]);
	});

	test('may be a large one that protects another', () => {
		edit('kota/contoh/kota.json', (text) => text.replace('"resmi": false', '"resmi": true'));
		commit();
		edit(AUGUST, (text) => text.replace('350,341,38,7', '350,341,ds,7'));
		expect(rowsToAdd()).toEqual([`TTTT-BB-HH,${CELL},tidak_diulang,ds,ALASAN,dinkes-contoh-2024-09`]);
	});

	test('also gives way in a correction that was published before', () => {
		edit('kota/contoh/kota.json', (text) => text.replace('"resmi": false', '"resmi": true'));
		edit(AUGUST, (text) => text.replace('350,341,38,7', '350,341,39,7'));
		correct(`2025-01-01,${CELL},38,39,Salah salin.,dinkes-contoh-2024-09`);
		commit();
		edit(AUGUST, (text) => text.replace('350,341,39,7', '350,341,ds,7'));
		correct(`2025-06-01,${CELL},tidak_diulang,ds,Disamarkan.,dinkes-contoh-2024-09`);
		expect(checked()).toEqual([['koreksi-membuka', 2, 4]]);
		edit('koreksi.csv', (text) => text.replace(',38,39,', ',38,tidak_diulang,'));
		expect(checked()).toEqual([]);
		expect(issues()).toEqual([]);
	});
});

test('a small count that was never right gives way to the right one without being told', () => {
	publishThree();
	edit(AUGUST, (text) => text.replace('350,341,3,0', '350,341,38,7'));
	expect(rowsToAdd()[0]).toBe(`TTTT-BB-HH,${CELL},tidak_diulang,38,ALASAN,dinkes-contoh-2024-09`);
	correct(...rowsToAdd().map(asWritten));
	expect(issues()).toEqual([]);
});

test('a total that is withdrawn because cells are hidden is not told either', () => {
	edit('kota/contoh/kota.json', (text) => text.replace('"resmi": false', '"resmi": true'));
	commit();
	edit(FIGURES, (text) => text.replace(/^99\.01,jumlah-balita-stunting.*\n/m, ''));
	expect(rowsToAdd()).toEqual([
		'TTTT-BB-HH,99.01/jumlah-balita-stunting/eppgbm/2024-08,tidak_diulang,,ALASAN,dinkes-contoh-2024-09',
	]);
	correct(...rowsToAdd().map(asWritten));
	expect([issues(), checked()]).toEqual([[], []]);
});

describe('a number that is no secret', () => {
	test('is asked for as ever, and cannot be left untold', () => {
		edit(FIGURES, (text) => text.replace('2021,25.3', '2021,25.8'));
		correct('2025-06-01,99.01/prevalensi-stunting/ssgi/2021,tidak_diulang,25.8,Salah salin.,laporan-ssgi-contoh-2021');
		expect(issues().map(({ code }) => code)).toEqual(['koreksi-tak-cocok']);
	});

	test('may be small when an outside document has printed it', () => {
		edit(AUGUST, (text) => text.replace('350,341,38,7', '350,341,3,0'));
		commit();
		edit(AUGUST, (text) => text.replace('350,341,3,0', '350,341,4,0'));
		expect(rowsToAdd()).toEqual([`TTTT-BB-HH,${CELL},3,4,ALASAN,dinkes-contoh-2024-09`]);
		correct(...rowsToAdd().map(asWritten));
		expect([issues(), checked()]).toEqual([[], []]);
	});
});
