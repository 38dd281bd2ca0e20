import { expect, test } from 'vitest';
import type { Period } from '../../model/base/period.ts';
import { withRound } from './round-list.ts';

const entry = (periode: string) => ({
	periode: periode as Period,
	instrumen: 'eppgbm',
	status: 'final' as const,
	tanggal_tarik: '',
	dokumen: 'dinkes',
});
const HEADER = 'periode,instrumen,status,tanggal_tarik,dokumen,catatan';

test('withRound makes the file', () =>
	expect(withRound(undefined, entry('2024-08'))).toBe(`${HEADER}\n2024-08,eppgbm,final,,dinkes,\n`));

test('withRound adds in order of time and leaves the rest as it is', () => {
	const [early, late] = ['2024-02,eppgbm,final,,a,"Kata ""mereka"",\nbaris kedua"', '2025-02,eppgbm,final,,b,  spasi'];
	expect(withRound(`${HEADER}\n${early}\n${late}\n`, entry('2024-08'))).toBe(
		`${HEADER}\n${early}\n2024-08,eppgbm,final,,dinkes,\n${late}\n`,
	);
});

test('withRound mends a row, keeps its note and columns it does not know', () => {
	const text = `${HEADER},tambahan\n2024-08,eppgbm,sementara,2024-09-01,lama,"Satu, dua",x\n`;
	expect(withRound(text, entry('2024-08'))).toBe(`${HEADER},tambahan\n2024-08,eppgbm,final,,dinkes,"Satu, dua",x\n`);
});
