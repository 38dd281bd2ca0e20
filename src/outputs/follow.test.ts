import { parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { readPlainly } from '../../tests/support/plain-csv.ts';
import type { Publication } from '../model/base/publication.ts';
import { apiFiles } from './api/api.ts';
import { dataVersion } from './citations/version.ts';
import { downloads } from './downloads/downloads.ts';
import { parquetOf } from './downloads/parquet.ts';
import { changeTitle, correctedLine } from './feeds/change-words.ts';
import { changesOf } from './feeds/changes.ts';
import { feedPlans, feedText } from './feeds/feeds.ts';
import { exampleWith } from './fixture.ts';

const ID = '99.01/prevalensi-stunting/ssgi/2024';
const at = (path: string) => `https://contoh.id${path}`;

/** What each way out says of the figure. */
async function outlets(publication: Publication) {
	const csv = (await downloads(publication, at).get('pengamatan.csv')?.make()) as string;
	const bytes = parquetOf(publication);
	const rows = await parquetReadObjects({ file: bytes.slice().buffer });
	const [all, corrections] = feedPlans(publication);
	if (!all || !corrections) throw new Error('no feeds');
	return {
		version: dataVersion(publication).short,
		csv: readPlainly(csv).find(({ id }) => id === ID)?.nilai,
		parquet: rows.find(({ id }) => id === ID)?.nilai,
		json: apiFiles(publication, at).get(`angka/${ID}.json`)?.() as { nilai: number; koreksi: unknown[] },
		feed: feedText(all, 'atom', publication, at),
		corrections: feedText(corrections, 'rss', publication, at),
		changes: changesOf(publication).filter(({ kind }) => kind === 'correction'),
	};
}

it('lets every way out follow a corrected value', async () => {
	const before = await outlets(exampleWith());
	const corrected = exampleWith(
		['kota/contoh/angka.csv', 'ssgi,2024,18.4', 'ssgi,2024,18.6'],
		['koreksi.csv', `2024-12-03,${ID},18.4,18.6,Salah ketik.,laporan-ssgi-contoh-2024`],
	);
	const after = await outlets(corrected);
	expect([before.csv, before.parquet, before.json.nilai]).toEqual(['18.4', 18.4, 18.4]);
	expect([after.csv, after.parquet, after.json.nilai]).toEqual(['18.6', 18.6, 18.6]);
	expect(after.version).not.toBe(before.version);
	expect(after.json.koreksi).toEqual([
		{
			tanggal: '2024-12-03',
			angka: ID,
			sebelum: '18.4',
			sesudah: '18.6',
			alasan: 'Salah ketik.',
			dokumen: 'laporan-ssgi-contoh-2024',
		},
	]);
	expect(before.feed).toContain('18,4');
	expect(after.feed).toContain('2024-12-03T00:00:00');
	expect(after.feed).not.toContain('>18,4');
	expect(after.corrections).toContain('sebelumnya 18,4, sekarang 18,6');
	expect(after.changes).toHaveLength(before.changes.length + 1);
	const change = after.changes.find(({ date }) => date === '2024-12-03');
	if (change?.kind !== 'correction') throw new Error('no correction');
	expect(changeTitle(change, corrected)).toBe('Koreksi: Kota Contoh, prevalensi stunting');
	expect(correctedLine(change.correction, corrected)).toMatchObject({
		href: `/angka/${ID}/`,
		before: '18,4',
		after: '18,6',
	});
});

it('gives the same bytes twice', async () => {
	const [first, second] = [exampleWith(), exampleWith()].map((publication) => downloads(publication, at));
	for (const [path, { make }] of first ?? []) expect(await second?.get(path)?.make(), path).toEqual(await make());
});
