import { expect, test } from 'vitest';
import { publish } from '../publish.ts';
import { readFolder } from '../read-folder.ts';

const folder = readFolder('tests/cases/lengkap/data');
const ROUND = 'kota/contoh/pengukuran/2024-02.csv';

/**
 * Figures of the city for the round of February 2024, once its hidden cells have numbers and no document tells its
 * totals.
 */
function figuresWith(round: string): Record<string, string> {
	const files = new Map(folder.files);
	files.set(ROUND, round);
	const [head, ...rows] = (files.get('kota/contoh/angka.csv') ?? '').split('\n');
	const stated = /^99\.01,(?:prevalensi-stunting|jumlah-[a-z-]+|cakupan-pengukuran),eppgbm,2024-02,/;
	files.set('kota/contoh/angka.csv', [head, ...rows.filter((row) => !stated.test(row))].join('\n'));
	const { publication, issues } = publish({ ...folder, files });
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	const found = publication?.figures.filter(({ id }) => /^99\.01\/.*\/eppgbm\/2024-02$/.test(id)) ?? [];
	return Object.fromEntries(
		found.map(({ indicator, reports: [report] }) => [
			indicator.id,
			`${report?.quantity.value} (${report?.numerator}/${report?.denominator}) ${report?.note}`,
		]),
	);
}

const whole = (folder.files.get(ROUND) ?? '').replace('115,ds,ds', '115,8,8').replace('94,ds,ds', '94,0,0');

test('a round of all villages tells its city’s totals, rate and coverage', () => {
	const note = 'Dijumlahkan di sini dari 7 kelurahan dan desa.';
	expect(figuresWith(whole)).toEqual({
		'jumlah-sasaran-balita': `1404 (undefined/undefined) ${note}`,
		'jumlah-balita-diukur': `1189 (undefined/undefined) ${note}`,
		'jumlah-balita-stunting': `138 (undefined/undefined) ${note}`,
		'jumlah-sangat-pendek': `35 (undefined/undefined) ${note}`,
		'prevalensi-stunting': `11.61 (138/1189) ${note}`,
		'cakupan-pengukuran': `84.69 (1189/1404) ${note}`,
	});
});

test('a village that is not known leaves its city’s total open', () => {
	expect(Object.keys(figuresWith(whole.replace('115,8,8', '115,,'))).sort()).toEqual([
		'cakupan-pengukuran',
		'jumlah-balita-diukur',
		'jumlah-sasaran-balita',
	]);
});

test('what a document tells of the round stays the document’s', () => {
	const { publication } = publish(folder);
	const told = publication?.figures.find(({ id }) => id === '99.01/prevalensi-stunting/eppgbm/2024-02');
	expect(told?.reports.map(({ document, computed }) => [document.id, computed])).toEqual([
		['dinkes-contoh-2024-03', false],
	]);
});
