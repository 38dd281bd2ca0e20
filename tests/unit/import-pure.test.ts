// What understands a file touches no disk and nothing of Node: the officials' desk runs the same in a browser.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Every module that one reaches at run time, by what it says after `from`; types are gone by then. */
function reached(file: string, known = new Set<string>()): Set<string> {
	for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(
		/^(?:import|export)\s+([^;]*?)\s*from '([^']+)'/gm,
	)) {
		if (names.startsWith('type ')) continue;
		const next = from.startsWith('.') ? path.join(path.dirname(file), from) : from;
		if (known.has(next)) continue;
		known.add(next);
		if (from.startsWith('.')) reached(next, known);
	}
	return known;
}

test.each([
	'onboarding/import/understand',
	'onboarding/import/prepare',
	'onboarding/import/city',
	'onboarding/import/bps',
	'data/published/revision',
])('%s reaches no module of Node', (name) => {
	const all = [...reached(fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url)))];
	expect(all.length).toBeGreaterThan(0);
	expect(all.filter((name) => name.startsWith('node:'))).toEqual([]);
});
