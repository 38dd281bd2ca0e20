// How often the rules about small counts, and the door for statements, cry wolf: measured, printed and held.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ATTACK_TIMES } from '../../../../tests/support/attack.ts';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { issuesOf, smallRules } from '../privacy/claims.fixture.ts';
import { honestCity } from './honest-cities.fixture.ts';

test('at most two honest cities of a hundred are told that a hidden cell can be worked out', () => {
	const cities = 300 * ATTACK_TIMES;
	const alarms = Array.from({ length: cities }, (_, seed) => issuesOf(honestCity(seed + 1)));
	const refused = alarms.flatMap((issues, at) => (issues.length > 0 ? [{ at, issues }] : []));
	const kinds = Map.groupBy(
		refused.flatMap(({ issues }) => issues.slice(0, 1)),
		({ code, file }) => `${code} ${file.split('/').at(-1)}`,
	);
	console.log(
		`${refused.length} of ${cities} honest cities refused (${((100 * refused.length) / cities).toFixed(1)} %)`,
	);
	for (const [kind, list] of kinds) console.log(`  ${kind}: ${list.length}, as ${list[0]?.message}`);
	expect(refused.length / cities).toBeLessThanOrEqual(0.02);
	// They do hide something: else there were nothing to cry about.
	const hiding = Array.from({ length: 100 }, (_, seed) =>
		String(honestCity(seed + 1)['kota/contoh/pengukuran/2024-08.csv']),
	);
	expect(hiding.filter((text) => text.includes(',ds')).length).toBeGreaterThan(60);
}, 600_000);

test('the real site is told nothing', () => {
	const { draft } = draftOf(readFolder(fileURLToPath(new URL('../../../../data', import.meta.url))));
	expect(smallRules(draft)).toEqual([]);
}, 60_000);
