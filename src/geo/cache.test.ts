import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cached, forget } from './cache.ts';
import { readCity } from './cities.fixture.ts';
import { cityShapes } from './city-shapes.ts';

const folder = path.join(process.cwd(), 'node_modules', '.cache', 'aksi7', 'geo');
const name = `test-${process.pid}`;
const files = async () =>
	(await readdir(folder)).filter((file) => file.startsWith(name)).map((file) => path.join(folder, file));
let computed = 0;
const compute = async () => ({ answer: 42, times: ++computed });

afterAll(async () => {
	for (const file of await files()) await rm(file);
});

it('computes once, then reads from memory and from disk', async () => {
	const first = await cached(name, ['a'], compute);
	expect(await cached(name, ['a'], compute)).toBe(first);
	forget();
	expect(await cached(name, ['a'], compute)).toEqual(first);
	expect(computed).toBe(1);
	await cached(name, ['b'], compute);
	expect(computed).toBe(2);
});

it.each(['', '{"answer":', 'x\n{"answer":41}'])('computes again when the file holds %j', async (text) => {
	for (const file of await files()) await writeFile(file, text);
	forget();
	const before = computed;
	expect(await cached(name, ['a'], compute)).toMatchObject({ answer: 42 });
	expect(computed).toBe(before + 1);
});

it('does not remember a failure', async () => {
	await expect(cached(name, ['c'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await cached(name, ['c'], compute)).toMatchObject({ answer: 42 });
});

it('gives a city from disk as it was computed', async () => {
	const input = readCity('batam');
	const first = await cityShapes(input);
	forget();
	expect(JSON.stringify(await cityShapes(input))).toBe(JSON.stringify(first));
});
