// How much of what happens by accident the guard stops, and how much of what is honest it lets pass: measured, printed and held.
import { expect, it } from 'vitest';
import { scanFile } from '../../src/personal-data/scan.ts';
import { ACCIDENTS, accident } from '../personal/accidents.ts';
import { HONEST } from '../personal/honest.ts';
import { HONEST_TOO } from '../personal/honest-too.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const percent = (part: number, of: number) => `${((part / of) * 100).toFixed(1)} %`;

function isRefused(file: string, content: string | Uint8Array): boolean {
	const found = scanFile(file, Buffer.from(content), { phones: new Set(), inData: false });
	expect(found.filter(({ message }) => message.includes('pemeriksanya berhenti'))).toEqual([]);
	return found.some(({ severity }) => severity === 'error');
}

it('stops at least 95 % of what happens by accident', () => {
	const tried = Object.keys(ACCIDENTS).flatMap((name) => SEEDS.map((seed) => ({ name, stopped: isRefused(...accident(name, seed)) })));
	const stopped = tried.filter((each) => each.stopped).length;
	const missed = [...new Set(tried.filter((each) => !each.stopped).map(({ name }) => name))];
	console.log(
		`stopped ${stopped} of ${tried.length} accidents of ${Object.keys(ACCIDENTS).length} kinds (${percent(stopped, tried.length)})`,
	);
	if (missed.length > 0) console.log(`passed at times: ${missed.join(', ')}`);
	expect(stopped / tried.length).toBeGreaterThanOrEqual(0.95);
	// No kind passes whoever the children are.
	expect(missed.filter((name) => tried.every((each) => each.name !== name || !each.stopped))).toEqual([]);
}, 60_000);

it('refuses at most 2 % of what is honest', () => {
	const files = [...Object.entries(HONEST), ...Object.entries(HONEST_TOO)];
	const refused = files.flatMap(([name, content]) => (isRefused(name, content) ? [name] : []));
	const all = files.length;
	console.log(
		`refused ${refused.length} of ${all} honest files (${percent(refused.length, all)})${refused.map((name) => ` ${name}`).join('')}`,
	);
	expect(refused.length / all).toBeLessThanOrEqual(0.02);
});
