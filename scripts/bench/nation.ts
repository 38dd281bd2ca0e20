import path from 'node:path';
import type { Browser } from 'playwright-core';
import { loadPublication } from '../../src/data/load.ts';
import { settings } from '../../src/settings.mjs';
import { serve } from '../support/serve.mjs';
import { middle, REPEATS, type Seen, spread, visit } from './first-map.ts';
import { frameworkMap, PLAIN_PAGE } from './framework.ts';
import type { Line } from './line.ts';

/** The map of Indonesia on a slow phone, ours and Observable Framework's turn by turn in one run. */

/** DESIGN, section 6, and the issue that asks for the map: seconds, and how many times sooner and lighter. */
const LIMITS = { seconds: 2, sooner: 5, lighter: 10, kilobytes: 60 } as const;
/** Of the 514 areas some are drawn by more than one path, and none by less. */
const AREAS = 514;

/** Both maps, Framework's with its typeface and without, in turns, so that a busy machine slows both alike. @param outDir our built site. */
export async function benchNation(browser: Browser, outDir: string, folder: string): Promise<Line[]> {
	const dist = await frameworkMap(path.join(folder, 'framework'), loadPublication());
	const own = await serve(outDir, { port: 0, base: settings().base });
	const other = await serve(dist, { port: 0, base: '/' });
	const pages = [`${own.url}indonesia/`, other.url, `${other.url}${PLAIN_PAGE}.html`];
	const seen: Seen[][] = pages.map(() => []);
	try {
		// The first turn is not counted: a host packs a page once and not for each reader.
		for (let turn = 0; turn <= REPEATS; turn += 1)
			for (const [i, page] of pages.entries()) {
				const visited = await visit(browser, page, 'path', AREAS);
				if (!visited) throw new Error(`${page} has too few areas`);
				if (turn > 0) seen[i]?.push(visited);
			}
	} finally {
		await own.close();
		await other.close();
	}
	const of = (what: keyof Seen) => seen.map((all) => middle(all.map((each) => each[what])));
	const [seconds = 0, theirSeconds = 0, plainSeconds = 0] = of('seconds');
	const [weight = 0, theirWeight = 0, plainWeight = 0] = of('kilobytes');
	const [time, sent, framework] = [
		'peta Indonesia di ponsel lambat',
		'peta Indonesia, terkirim',
		'Observable Framework',
	];
	const { lighter, sooner } = LIMITS;
	return [
		{ what: time, value: seconds, limit: LIMITS.seconds, unit: 's', note: spread(seen[0] ?? []) },
		{ what: `${time}, ${framework}`, value: theirSeconds, unit: 's', note: spread(seen[1] ?? []) },
		{ what: `${time}, ${framework} tanpa hurufnya`, value: plainSeconds, unit: 's', note: spread(seen[2] ?? []) },
		{ what: `${time}, berapa kali lebih cepat`, value: theirSeconds / seconds, least: sooner, unit: 'kali' },
		{ what: `${time}, dari yang tanpa hurufnya`, value: plainSeconds / seconds, least: sooner, unit: 'kali' },
		{ what: sent, value: weight, limit: LIMITS.kilobytes, unit: 'kB', note: 'dengan skrip dan gambar' },
		{ what: `${sent}, ${framework}`, value: theirWeight, unit: 'kB', note: 'dengan huruf yang dimuatnya sendiri' },
		{ what: `${sent}, ${framework} tanpa hurufnya`, value: plainWeight, unit: 'kB' },
		{ what: `${sent}, berapa kali lebih ringan`, value: theirWeight / weight, least: lighter, unit: 'kali' },
		{ what: `${sent}, dari yang tanpa hurufnya`, value: plainWeight / weight, unit: 'kali' },
	];
}
