// Layouts of sheets by number through the import: each ends as the right numbers or as a refusal, never as wrong ones,
// never in part.
import { expect, test } from 'vitest';
import { ImportRefusal } from '../../src/onboarding/import/refusal.ts';
import { understand } from '../../src/onboarding/import/understand.ts';
import { CITY, type Flaw, madeSheet } from '../import/sheets.ts';

const SHEETS = 2100;
const BATCH = 300;
const REQUEST = {
	period: '2026-02' as never,
	published: '2026-03-10' as never,
	said: new Map(),
	bps: new Map(),
	progress: () => undefined,
};

const tried = new Map<Flaw | 'sound', { right: number; refused: string[] }>();

async function outcome(seed: number): Promise<string | undefined> {
	const { bytes, truth, flaw, isHopeless, about } = madeSheet(seed);
	const own = tried.get(flaw ?? 'sound') ?? { right: 0, refused: [] };
	tried.set(flaw ?? 'sound', own);
	try {
		const { tallies } = await understand(bytes, CITY, REQUEST);
		for (const [code, expected] of truth) {
			const tally = tallies.get(code);
			if (tally?.stunted === undefined) {
				// A row that was lost, where no sum of the file tells of it, is said to be missing.
				if (flaw === 'lost row' && tally === undefined) continue;
				return `${about}: ${code} hilang`;
			}
			for (const count of ['target', 'measured', 'stunted', 'severe'] as const)
				if (tally[count] !== undefined && tally[count] !== expected[count])
					return `${about}: ${code} ${count} ${tally[count]}, seharusnya ${expected[count]}`;
		}
		if (isHopeless) return `${about}: diterima`;
		own.right += 1;
		return undefined;
	} catch (cause) {
		if (!(cause instanceof ImportRefusal)) throw new Error(about, { cause });
		own.refused.push(`${about}\n${cause.message}`);
		return undefined;
	}
}

test.each(Array.from({ length: SHEETS / BATCH }, (_, index) => index * BATCH))(
	'sheets from %i on are right or refused',
	async (from) => {
		const wrong: string[] = [];
		for (let seed = from; seed < from + BATCH; seed += 1) {
			const fault = await outcome(seed);
			if (fault) wrong.push(fault);
		}
		expect(wrong).toEqual([]);
	},
);

test('sound sheets are read, and refusing everything would not pass', () => {
	const { right, refused } = tried.get('sound') ?? { right: 0, refused: [] };
	if (process.env.SHOW_REFUSED)
		console.log(
			refused.slice(0, Number(process.env.SHOW_REFUSED)).join('\n----\n'),
			[...tried].map(([flaw, each]) => `${flaw}: ${each.right} benar, ${each.refused.length} ditolak`),
		);
	expect(right / (right + refused.length)).toBeGreaterThan(0.97);
});
