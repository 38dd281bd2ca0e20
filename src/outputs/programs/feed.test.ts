import Parser from 'rss-parser';
import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import type { Period } from '../../model/base/period.ts';
import type { Program } from '../../model/figures/program.ts';
import { programFeed } from './feed.ts';

const publication = loadPublication('tests/cases/lengkap/data');
const program = (slug: string, date: string): Program => ({
	slug,
	title: `Tulisan ${slug} & kawan`,
	summary: 'Siapa < apa.',
	kind: 'program',
	date: date as Period,
	topic: 'gizi',
	office: 'Dinas',
	figures: [],
	pictured: [],
	documents: [],
	related: [],
	rounds: [],
});

it.each(['atom', 'rss'] as const)('%s is read by a feed reader, newest first', async (format) => {
	const text = programFeed(
		[program('lama', '2022'), program('baru', '2024-05-15')],
		format,
		publication,
		(path) => `https://contoh.id${path}`,
	);
	const { title, items } = await new Parser().parseString(text);
	expect(title).toBe('Aksi 7 Contoh: program');
	expect(items.map(({ link }) => link)).toEqual(['https://contoh.id/program/baru/', 'https://contoh.id/program/lama/']);
	expect(items[0]?.title?.trim()).toBe('Tulisan baru & kawan');
	expect(items[0]?.isoDate).toBe('2024-05-15T00:00:00.000Z');
});
