import { describe, expect, it } from 'vitest';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { cellOf, NOT_PUBLISHED } from '../base/cell.ts';
import { observationsOf } from '../base/observation.ts';
import { type RoundRow, rateCell } from '../base/round.ts';
import { changeBetween, registerChange, surveyChange, villageChange } from './change.ts';

const interval = (low: number, high: number) => ({
	low: { value: low, decimals: 1 },
	high: { value: high, decimals: 1 },
});

describe('surveyChange', () => {
	it.each([
		// Bekasi's 10.3 (8.1 to 13.1) against a later 11.7 with an interval as wide.
		[10.3, [8.1, 13.1], 11.7, [9.3, 14.7], 'unknown'],
		// Ends that touch have a value in common.
		[20, [18, 22], 24, [22, 26], 'unknown'],
		[20, [18, 22], 24.1, [22.1, 26], 'up'],
		[27.4, [22.9, 32.4], 20, [18, 22.8], 'down'],
	] as const)('%s %j to %s %j: %s', (before, [a, b], after, [c, d], direction) => {
		expect(surveyChange({ value: before, interval: interval(a, b) }, { value: after, interval: interval(c, d) })).toBe(
			direction,
		);
	});
});

describe('registerChange', () => {
	it.each([
		// Worked by hand: z = -2.83 and z = -0.94.
		[200, 1000, 150, 1000, 'down'],
		[20, 100, 15, 100, 'unknown'],
		[150, 1000, 200, 1000, 'up'],
		[0, 100, 0, 100, 'unknown'],
		[100, 100, 100, 100, 'unknown'],
	])('%s of %s to %s of %s: %s', (a, n, b, m, direction) => {
		expect(registerChange({ count: a, measured: n, coverage: 90 }, { count: b, measured: m, coverage: 90 })).toBe(
			direction,
		);
	});
});

describe('villageChange', () => {
	const row = (measured: number, stunted: number, target?: number): RoundRow => {
		const [all, seen, short] = [
			target === undefined ? NOT_PUBLISHED : cellOf(target),
			cellOf(measured),
			cellOf(stunted),
		];
		return {
			code: 'a',
			target: all,
			measured: seen,
			stunted: short,
			severe: NOT_PUBLISHED,
			verified: NOT_PUBLISHED,
			coverage: rateCell(seen, all),
			rate: rateCell(short, seen),
		};
	};
	it.each([
		['enough children, nearly all of them', row(1000, 200, 1100), row(1000, 150, 1100), 'down', 'proportions'],
		['nobody knows how many there are', row(1000, 200), row(1000, 150, 1100), 'unknown', 'noCoverage'],
		['too few of them came', row(1000, 200, 1100), row(800, 120, 1100), 'unknown', 'lowCoverage'],
	] as const)('%s', (_, before, after, direction, ground) => {
		expect(villageChange('rate', before, after)).toEqual({ direction, ground });
	});

	it('says that children are fewer only where their share is smaller too', () => {
		expect(villageChange('stunted', row(1000, 200, 1100), row(1000, 150, 1100)).direction).toBe('down');
		// More children, a smaller share of many more.
		expect(villageChange('stunted', row(1000, 200, 1100), row(2000, 220, 2200)).direction).toBe('unknown');
	});
});

describe('changeBetween', () => {
	const folder = readFolder('tests/cases/lengkap/data');
	const site = (lines: readonly string[], rows: Readonly<Record<string, readonly string[]>> = {}) => {
		const path = 'kota/contoh/angka.csv';
		const head = 'kode,nama,nilai,bawah,atas,n_tertimbang,tanda,dokumen,cara,uji,salinan,letak,catatan';
		const files = new Map(folder.files).set(
			path,
			`${folder.files.get(path)}${lines.map((line) => `${line}\n`).join('')}`,
		);
		for (const [name, own] of Object.entries(rows)) files.set(`survei/${name}.csv`, `${[head, ...own].join('\n')}\n`);
		const { publication, issues } = publish({ ...folder, files });
		if (!publication) throw new Error(JSON.stringify(issues));
		return publication;
	};
	const verdict = (publication: ReturnType<typeof site>, from: string, to: string) => {
		const [a, b] = [from, to].map((id) => observationsOf(publication).find((each) => each.id === id));
		if (!a || !b) throw new Error(`${from} ${to}`);
		return changeBetween(a, b, publication);
	};
	const rate = '99.01/prevalensi-stunting';

	it('tells nothing of surveys without intervals, and of two instruments never', () => {
		const plain = site([]);
		expect(verdict(plain, `${rate}/ssgi/2021`, `${rate}/ssgi/2024`)).toEqual({
			direction: 'unknown',
			ground: 'noInterval',
		});
		expect(verdict(plain, `${rate}/ssgi/2024`, `${rate}/eppgbm/2024-08`)).toEqual({
			direction: 'unknown',
			ground: 'otherSeries',
		});
		expect(verdict(plain, `${rate}/ssgi/2022`, `${rate}/ssgi/2024`)).toEqual({
			direction: 'unknown',
			ground: 'conflict',
		});
	});

	it('compares the intervals of a survey’s tables', () => {
		const row = (value: string) =>
			`99.02,Kota Banding Contoh,${value},300,,laporan-ssgi-contoh-2024,disalin,dua-salinan,berita-contoh-2024,,`;
		const wide = site([], { 'ssgi-2021': [row('27.4,22.9,32.4')], 'ssgi-2024': [row('17.1,14.0,20.8')] });
		const id = '99.02/prevalensi-stunting/ssgi';
		expect(verdict(wide, `${id}/2021`, `${id}/2024`)).toEqual({ direction: 'down', ground: 'intervals' });
	});

	it('asks a register for the measured and for both coverages', () => {
		expect(verdict(site([]), `${rate}/eppgbm/2024-02`, `${rate}/eppgbm/2024-08`).direction).toBe('unknown');
		const counted = site([]);
		expect(
			verdict(
				counted,
				'99.01.01.1001/cakupan-pengukuran/eppgbm/2024-02',
				'99.01.01.1001/cakupan-pengukuran/eppgbm/2024-08',
			).ground,
		).toBe('counted');
	});
});
