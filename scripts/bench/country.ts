import { cpSync } from 'node:fs';
import { createCities } from '../../src/onboarding/new-city/create-city.ts';
import { readRegister } from '../../src/onboarding/new-city/register.ts';

/** Cities of middling size, as most are: neither one giant nor a hundred small ones. */
const [LEAST, MOST] = [40, 200];

/** Writes a data folder of real cities without figures, as `new-city` makes them, with about `villages` villages in
 * all; the whole country when none are given. Gives how many cities it made. */
export async function writeCountry(dataDir: string, villages?: number): Promise<number> {
	cpSync('data/_contoh', dataDir, { recursive: true });
	if (villages === undefined) return createCities(dataDir);
	const chosen = new Set<string>();
	let sum = 0;
	for (const { code, villages: own } of await readRegister()) {
		if (own.length < LEAST || own.length > MOST || sum + own.length > villages) continue;
		chosen.add(code);
		sum += own.length;
	}
	return createCities(dataDir, ({ code }) => chosen.has(code));
}
