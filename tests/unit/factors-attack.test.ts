// What the check lets pass of faktor.csv, attacked as a reader would.
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftOf } from '../../src/data/draft.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { smallFactors } from '../../src/data/rules/privacy/small-factors.ts';
import { factors } from '../../src/data/rules/references/factors.ts';
import { attack, width } from '../../src/suppression/solver-attack.fixture.ts';

const { files, ...rest } = readFolder(fileURLToPath(new URL('../cases/lengkap/data', import.meta.url)));
const VILLAGES = ['01.1001', '01.1002', '01.1003', '01.1004', '02.1001', '02.1002', '02.2003'];
const THRESHOLD = 5;

const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 }));
/** Small villages are hidden, as the other rule demands; so are some others, and some totals are told. */
const city = fc.record({
	villages: fc.array(fc.record({ count, isHidden: fc.boolean() }), {
		minLength: VILLAGES.length,
		maxLength: VILLAGES.length,
	}),
	totals: fc.subarray(['', '01', '02']),
});

function issuesOf(rows: readonly string[]) {
	const changed = new Map(files)
		.set('kota/contoh/kota.json', (files.get('kota/contoh/kota.json') ?? '').replace('"resmi": false', '"resmi": true'))
		.set(
			'kota/contoh/faktor.csv',
			`periode,bagian,wilayah,faktor,nilai,satuan,dokumen,letak,catatan\n${rows.join('\n')}\n`,
		);
	const { draft, issues } = draftOf({ ...rest, files: changed });
	return [...issues, ...factors.run(draft), ...smallFactors.run(draft)];
}

it('lets nothing hidden be worked out of what passes, and refuses nothing that cannot be', () => {
	const seen = { passed: 0, refused: 0 };
	fc.assert(
		fc.property(city, ({ villages, totals }) => {
			const cells = villages.map(({ count, isHidden }) =>
				isHidden || (count > 0 && count < THRESHOLD) ? ('ds' as const) : count,
			);
			const told = totals
				.map((area) => ({ area, inside: VILLAGES.flatMap((code, at) => (code.startsWith(area) ? [at] : [])) }))
				.map(({ area, inside }) => ({
					area,
					inside,
					value: inside.reduce((sum, at) => sum + (villages[at]?.count ?? 0), 0),
				}))
				.filter(({ value }) => value === 0 || value >= THRESHOLD);
			const row = (area: string, value: number | string) =>
				`2024-08,C,${area},Calon pengantin,${value},orang,dinkes-contoh-2024-09,,`;
			const issues = issuesOf([
				...told.map(({ area, value }) => row(area === '' ? '99.01' : `99.01.${area}`, value)),
				...cells.map((cell, at) => row(`99.01.${VILLAGES[at]}`, cell)),
			]);
			const guesses = attack({
				districts: VILLAGES.map((code) => code.slice(0, 2)),
				columns: { target: cells },
				totals: told.map(({ inside, value }) => ({ villages: inside, column: 'target', value })),
			});
			const isSafe = guesses.every((guess) => width(guess) >= THRESHOLD);
			expect(issues.map(({ code }) => code).every((code) => code === 'faktor-terhitung')).toBe(true);
			expect(issues.length === 0).toBe(isSafe);
			if (guesses.length > 0 && told.length > 0) seen[isSafe ? 'passed' : 'refused'] += 1;
		}),
		{ numRuns: 150, seed: 7 },
	);
	expect(seen.passed).toBeGreaterThan(20);
	expect(seen.refused).toBeGreaterThan(20);
});
