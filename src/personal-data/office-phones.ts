import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readRegular } from '../files/read-regular.ts';
import { phonesIn } from './numbers.ts';

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Telephone numbers that `ppid` in each kota.json gives to the public: the only ones that may be published, wherever
 * they stand. */
export function officePhones(dataDir: string): Set<string> {
	const phones = new Set<string>();
	try {
		for (const entry of readdirSync(path.join(dataDir, 'kota'), { withFileTypes: true })) {
			const city = readCity(path.join(dataDir, 'kota', entry.name, 'kota.json'));
			for (const text of textsOf(city?.ppid)) for (const phone of phonesIn(text)) phones.add(phone);
		}
	} catch {
		// No folder of cities: no number is a public office's.
	}
	return phones;
}

function readCity(file: string): { ppid?: unknown } | undefined {
	try {
		return JSON.parse(readRegular(file).toString());
	} catch {
		return undefined;
	}
}
