// What the desk's tests have in common: the desk of the fictional city of a folder, and files as both sides write them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csv, DOCUMENT } from '../../../tests/import/workspace.ts';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { cityShapes } from '../../geo/city-shapes.ts';
import { Desk } from './desk.ts';
import type { Order } from './messages.ts';
import { cityPack, sharedPack } from './pack.ts';

export const ORDER: Order = {
	period: '2025-02',
	instrument: 'eppgbm',
	level: '',
	status: 'sementara',
	extracted: '',
	document: DOCUMENT,
	sheet: '',
	said: [],
	bps: '',
	grounds: {},
};
export const NOBODY = { ask: () => Promise.reject(new Error('asked')), progress: () => undefined };

export async function packsOf(dataDir: string): Promise<[shared: Uint8Array, city: Uint8Array]> {
	const folder = readFolder(dataDir);
	const city = publish(folder).publication?.cities.find(({ slug }) => slug === 'contoh');
	if (!city) throw new Error('contoh');
	const shapes = await cityShapes({ slug: city.slug, villages: city.villages, districts: city.districts });
	return [sharedPack(folder), cityPack(folder, 'contoh', shapes)];
}

export const deskOf = async (dataDir: string) => new Desk(...(await packsOf(dataDir)));

export const bytesOf = (rows: string[][]) => new TextEncoder().encode(csv(rows));
export const written = (files: readonly (readonly [string, string])[]) =>
	Object.fromEntries(files.map(([name, text]) => [name.slice(5), text]));
export const onDisk = (dataDir: string, names: readonly string[]) =>
	Object.fromEntries(names.map((name) => [name, readFileSync(path.join(dataDir, name), 'utf8')]));
