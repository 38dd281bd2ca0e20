import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { blocksOf } from '../../src/guard/numbers/pass.ts';
import { changeSince } from '../../src/model/rounds/release.ts';
import { Directions } from '../support/directions.ts';

const publication = loadPublication('data');
const directions = new Directions(publication);
/** Every text of every page, once with each page that it stands on: pages share most of them. */
const texts = new Map<string, Set<string>>();
for (const address of inject('addresses')) {
	const file = address.replace(/(^|\/)$/, '$1index.html');
	for (const { text } of blocksOf(readFileSync(path.join(inject('builtDir'), file), 'utf8'), file)) {
		const line = text.replace(/\s+/g, ' ').trim();
		texts.set(line, (texts.get(line) ?? new Set()).add(address));
	}
}

/** Sentences that say no change of a figure, each looked at; one that is gone from the site must go from here. */
const LOOKED_AT: ReadonlySet<string> = new Set([
	// What a writer may not say; and the example of the component that says it.
	'Penilaian seperti “di bawah target”, “tergolong rendah”, “tertinggi”, atau “terus turun” perlu angka yang menunjukkannya di kalimat yang sama, atau penilainya beserta <Dokumen>',
	'turun',
	// What would follow, and what is hoped for.
	'Kalau kader berhasil mengajak lebih banyak keluarga, cakupan membaik dan catatan kota lebih mendekati keadaan yang sebenarnya',
	'Harapannya, mutu makan anak membaik dengan nyata selama masa itu, sehingga tubuhnya terbantu tumbuh dan berkembang',
	// A share of what is aimed at.
	'Sumbangannya disebut 30 persen dari penurunan stunting',
]);

/** Whether a round's page tells a verdict of its own villages: a cell, or how many of them moved so. */
function isVerdict(sentence: string, address: string): boolean {
	const [, slug, period] = /^kota\/([^/]+)\/pengukuran\/([^/]+)\/$/.exec(address) ?? [];
	const city = publication.cities.find((each) => each.slug === slug);
	const round = city?.rounds.find((each) => each.period === period);
	const said = /^(?:[^:]+: )?(?:.*, )?(naik|turun)(?: di \d+ \p{L}+)?(?:,.*)?$/u.exec(sentence)?.[1];
	const verdicts =
		city &&
		round &&
		changeSince(city, round)?.measures.flatMap(({ villages }) => villages.map(({ verdict }) => verdict.direction));
	return said !== undefined && (verdicts?.includes(said === 'naik' ? 'up' : 'down') ?? false);
}

it('no page says rising or falling where no test can tell', () => {
	expect(texts.size).toBeGreaterThan(10_000);
	const met = new Set<string>();
	const faults = [...texts].flatMap(([text, pages]) => {
		const unfounded = directions.unfounded(text).filter((sentence) => {
			if (LOOKED_AT.has(sentence)) met.add(sentence);
			return !LOOKED_AT.has(sentence) && ![...pages].every((address) => isVerdict(sentence, address));
		});
		return [...directions.unproven(text), ...unfounded].map((sentence) => `/${[...pages][0]}: ${sentence}`);
	});
	expect(faults).toEqual([]);
	expect([...LOOKED_AT].filter((sentence) => !met.has(sentence))).toEqual([]);
});

it('no page says that something is not published without its ground', () => {
	const GROUND = /Menurut penerbitnya sendiri|Menurut rencana yang diumumkan/;
	const grounded = new Set([...texts].flatMap(([text, pages]) => (GROUND.test(text) ? [...pages] : [])));
	const said = [...texts].flatMap(([text, pages]) => (/belum dipublikasikan/i.test(text) ? [...pages] : []));
	// The page of methods explains the words.
	expect([...new Set(said)].filter((address) => address !== 'metode/' && !grounded.has(address))).toEqual([]);
});
