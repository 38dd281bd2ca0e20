// How much of what happens by accident the guard stops, and how much of what is honest it lets pass: measured, printed
// and held.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scanFile } from '../../src/personal-data/scan.ts';
import { ACCIDENTS } from '../personal/accidents.ts';
import { FIFTH_ACCIDENTS, FIFTH_HONEST } from '../personal/fifth-accidents.ts';
import { FOURTH_ACCIDENTS, FOURTH_HONEST } from '../personal/fourth-accidents.ts';
import { HONEST } from '../personal/honest.ts';
import { HONEST_TOO } from '../personal/honest-too.ts';
import { LATER_ACCIDENTS, LATER_HONEST } from '../personal/later-accidents.ts';
import { LAYOUTS } from '../personal/layouts.ts';
import { type Child, children } from '../personal/made-up.ts';
import type { Make } from '../personal/make.ts';
import { MORE_ACCIDENTS } from '../personal/more-accidents.ts';
import { MORE_HONEST } from '../personal/more-honest.ts';

/** Every kind by the set that it is of: each set was written before the guard was mended for it. */
const KINDS: Readonly<Record<string, Make>> = Object.fromEntries(
	Object.entries({
		first: ACCIDENTS,
		second: MORE_ACCIDENTS,
		third: LATER_ACCIDENTS,
		fourth: FOURTH_ACCIDENTS,
		fifth: FIFTH_ACCIDENTS,
	}).flatMap(([set, kinds]) => Object.entries(kinds).map(([name, make]) => [`${set}: ${name}`, make])),
);
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const percent = (part: number, of: number) => `${((part / of) * 100).toFixed(1)} %`;

function isRefused(file: string, content: string | Uint8Array): boolean {
	const found = scanFile(file, Buffer.from(content), { phones: new Set(), inData: false });
	expect(found.filter(({ message }) => message.includes('pemeriksanya berhenti'))).toEqual([]);
	return found.some(({ severity }) => severity === 'error');
}

it('stops at least 95 % of what happens by accident', () => {
	const tried = Object.entries(KINDS).flatMap(([name, make]) =>
		SEEDS.map((seed) => {
			const all = children(seed);
			return { name, stopped: isRefused(...make(all, all[0] as Child)) };
		}),
	);
	for (const { name, isHonest, make } of LAYOUTS)
		if (!isHonest)
			tried.push(
				...SEEDS.map((seed) => ({ name: `sixth: ${name}`, stopped: isRefused(...make(seed * 13 + name.length)) })),
			);
	const stopped = tried.filter((each) => each.stopped).length;
	const missed = [...new Set(tried.filter((each) => !each.stopped).map(({ name }) => name))];
	console.log(
		`stopped ${stopped} of ${tried.length} accidents of ${new Set(tried.map(({ name }) => name)).size} kinds (${percent(stopped, tried.length)})`,
	);
	if (missed.length > 0) console.log(`passed at times: ${missed.join(', ')}`);
	expect(stopped / tried.length).toBeGreaterThanOrEqual(0.95);
	// No kind passes whoever the children are.
	const never = missed.filter((name) => tried.every((each) => each.name !== name || !each.stopped));
	// Years behind names stand in every list of books.
	expect(never).toEqual(['third: family tree']);
}, 60_000);

it('refuses at most 2 % of what is honest', () => {
	const sets = [HONEST, HONEST_TOO, MORE_HONEST, LATER_HONEST, FOURTH_HONEST, FIFTH_HONEST];
	const layouts = LAYOUTS.filter(({ isHonest }) => isHonest).flatMap(({ make }) => SEEDS.map(make));
	const files = [...sets.flatMap((set) => Object.entries(set)), ...layouts];
	const refused = files.flatMap(([name, content]) => (isRefused(name, content) ? [name] : []));
	const all = files.length;
	console.log(
		`refused ${refused.length} of ${all} honest files (${percent(refused.length, all)})${refused.map((name) => ` ${name}`).join('')}`,
	);
	expect(refused.length / all).toBeLessThanOrEqual(0.02);
});

it('takes no village for a child, in any regency of the register', () => {
	const villages = new Map<string, string[]>();
	for (const line of readFileSync('node_modules/idn-area-data/data/villages.csv', 'utf8').trim().split('\n').slice(1)) {
		const cells = line.replaceAll('"', '').split(',');
		const regency = (cells[0] ?? '').replaceAll('.', '').slice(0, 4);
		const name = (cells.at(-1) ?? '').toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
		villages.set(regency, [...(villages.get(regency) ?? []), name]);
	}
	const shapes: readonly ((names: readonly string[]) => readonly [string, string])[] = [
		(names) => [
			'a.csv',
			`kelurahan,balita,pendek\n${names.map((name, at) => `${name},${200 + at},${30 + at}`).join('\n')}`,
		],
		(names) => [
			'a.md',
			`# Desa dengan balita stunting terbanyak\n\n${names.map((name, at) => `- ${name} (${30 + at} anak)`).join('\n')}`,
		],
		(names) => ['a.json', JSON.stringify(names.map((nama) => ({ nama, pendek: 12 })))],
		(names) => ['a.md', `Balita pendek terbanyak ada di ${names.slice(0, 5).join(', ')}.`],
	];
	const tried = [...villages.values()].flatMap((names) => shapes.map((shape) => shape(names.slice(0, 12))));
	const refused = tried.filter(([file, text]) => isRefused(file, text));
	console.log(
		`refused ${refused.length} of ${tried.length} texts that name villages (${percent(refused.length, tried.length)})`,
	);
	expect(refused.length / tried.length).toBeLessThanOrEqual(0.02);
}, 60_000);
