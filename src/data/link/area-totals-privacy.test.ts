import { expect, test } from 'vitest';
import { disclosures, type Statement } from '../../suppression/index.ts';
import { draftOf } from '../draft.ts';
import { publish } from '../publish.ts';
import { readFolder } from '../read-folder.ts';
import { FIGURE_COUNTS } from '../rules/privacy/small-cells-statements.ts';
import { hiddenTable, judgedRounds } from '../rules/privacy/small-rounds.ts';

const example = readFolder('tests/cases/lengkap/data');
// The government's own pages: then nothing counts as printed elsewhere, and every hidden cell is looked after.
const city = (example.files.get('kota/contoh/kota.json') ?? '').replace('"resmi": false', '"resmi": true');
const folder = { ...example, files: new Map([...example.files, ['kota/contoh/kota.json', city]]) };
const { publication, issues } = publish(folder);

/**
 * Every round with hidden cells, and the sums of its districts and its city as the site prints them, as an attacker
 * reads them.
 */
const attacked = judgedRounds(draftOf(folder).draft).map((judged) => {
	const table = hiddenTable(judged);
	const sums = [...(publication?.listed ?? []), ...(publication?.figures ?? [])].filter(
		({ period, instrument, reports }) =>
			period === judged.period &&
			instrument.id === judged.round.instrumen &&
			reports.some(({ note }) => note.startsWith('Dijumlahkan')),
	);
	const told = sums.flatMap(({ area, indicator, reports: [report] }): Statement[] => {
		const terms = FIGURE_COUNTS[indicator.id];
		const villages = judged.villages.flatMap(({ code }, index) => (code.startsWith(`${area}.`) ? [index] : []));
		const value = report?.quantity.value ?? 0;
		return terms ? [{ villages, terms, low: value, high: value, source: 'jumlah' }] : [];
	});
	return { table, told, threshold: judged.threshold };
});

test('sums of districts beside hidden villages tell an attacker nothing new', () => {
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(attacked.length).toBeGreaterThan(0);
	expect(attacked.flatMap(({ told }) => told).length).toBeGreaterThan(0);
	for (const { table, told, threshold } of attacked) {
		const seen = { ...table, statements: [...table.statements, ...told] };
		expect(disclosures(seen, threshold)).toEqual(disclosures(table, threshold));
	}
});

test('the same attacker would find a sum that had a hidden village in it', () => {
	const found = attacked.flatMap(({ table, threshold }) => {
		const [count, cells] = Object.entries(table.cells).find(([, list]) => list.includes('hidden')) ?? [];
		const district = table.villages[cells?.indexOf('hidden') ?? -1]?.district;
		const villages = table.villages.flatMap((village, index) => (village.district === district ? [index] : []));
		const open = villages.reduce(
			(sum, index) => sum + (typeof cells?.[index] === 'number' ? (cells[index] as number) : 0),
			0,
		);
		const terms = [[count as 'stunted', 1]] as const;
		const sum = { villages, terms, low: open + 1, high: open + 1, source: 'jumlah' };
		return disclosures({ ...table, statements: [...table.statements, sum] }, threshold);
	});
	expect(found.length).toBeGreaterThan(0);
});
