import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** The wings of the model: each may import those before it, none a later one. */
const WINGS = ['measures.ts', 'base', 'catalogue.ts', 'prose', 'figures', 'rounds', 'cities', 'schedule', 'search'];
const MODEL = import.meta.dirname;

const wingOf = (file: string) => path.relative(MODEL, file).split(path.sep)[0] ?? '';
const files = readdirSync(MODEL, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
	.map((name) => path.join(MODEL, name));

it('has wings that import one way, and nothing outside of the model', () => {
	const wrong = files.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].flatMap(([, name = '']) => {
			const target = path.join(path.dirname(file), name);
			const [from, to] = [WINGS.indexOf(wingOf(file)), WINGS.indexOf(wingOf(target))];
			return from < 0 || to < 0 || to > from ? [`${path.relative(MODEL, file)} -> ${name}`] : [];
		}),
	);
	expect(files.length).toBeGreaterThan(80);
	expect(wrong).toEqual([]);
});
