import path from 'node:path';
import type { Browser } from 'playwright-core';
import { loadPublication } from '../../src/data/load.ts';
import { settings } from '../../src/settings.mjs';
import { serve } from '../support/serve.mjs';
import { middle, REPEATS, type Seen, spread, visit } from './first-map.ts';
import { frameworkMap } from './framework.ts';
import type { Line } from './line.ts';

/** The map of Indonesia on a slow phone, ours and Observable Framework's turn by turn in one run. */

/** DESIGN, section 6, and the issue that asks for the map: seconds, and how many times sooner and lighter. */
const LIMITS = { seconds: 2, sooner: 5, lighter: 10, kilobytes: 60 } as const;
/** Of the 514 areas some are drawn by more than one path, and none by less. */
const AREAS = 514;

/** Both maps, in turns, so that a busy machine slows both alike. @param outDir our built site. */
export async function benchNation(browser: Browser, outDir: string, folder: string): Promise<Line[]> {
	const dist = await frameworkMap(path.join(folder, 'framework'), loadPublication());
	const own = await serve(outDir, { port: 0, base: settings().base });
	const other = await serve(dist, { port: 0, base: '/' });
	const seen: { own: Seen[]; other: Seen[] } = { own: [], other: [] };
	try {
		// The first turn is not counted: a host packs a page once and not for each reader.
		for (let turn = 0; turn <= REPEATS; turn += 1) {
			const ours = await visit(browser, `${own.url}indonesia/`, 'path', AREAS);
			const theirs = await visit(browser, other.url, 'path', AREAS);
			if (!ours || !theirs) throw new Error('a map of Indonesia has too few areas');
			if (turn === 0) continue;
			seen.own.push(ours);
			seen.other.push(theirs);
		}
	} finally {
		await own.close();
		await other.close();
	}
	const of = (what: keyof Seen) =>
		[seen.own, seen.other].map((all) => middle(all.map((each) => each[what]))) as [number, number];
	const [[ourSeconds, theirSeconds], [ourWeight, theirWeight]] = [of('seconds'), of('kilobytes')];
	const [time, weight] = ['peta Indonesia di ponsel lambat', 'peta Indonesia'];
	const [sooner, lighter] = [theirSeconds / ourSeconds, theirWeight / ourWeight];
	const sent = `${weight}, terkirim seluruhnya`;
	return [
		{ what: time, value: ourSeconds, limit: LIMITS.seconds, unit: 's', note: spread(seen.own) },
		{ what: `${time}, Observable Framework`, value: theirSeconds, unit: 's', note: spread(seen.other) },
		{ what: `${time}, berapa kali lebih cepat`, value: sooner, least: LIMITS.sooner, unit: 'kali' },
		{ what: sent, value: ourWeight, limit: LIMITS.kilobytes, unit: 'kB', note: 'dengan skrip dan gambar' },
		{ what: `${weight}, Observable Framework`, value: theirWeight, unit: 'kB', note: 'tanpa huruf dari luar' },
		{ what: `${weight}, berapa kali lebih ringan`, value: lighter, least: LIMITS.lighter, unit: 'kali' },
	];
}
