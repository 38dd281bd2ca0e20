import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { downloads } from './downloads.ts';
import { cityRows } from './row.ts';

it('joins a round to the city’s own boundary: every value as its table has it, and why there is none', async () => {
	const publication = loadPublication('tests/cases/lengkap/data');
	const [city] = publication.cities;
	const round = city?.rounds.find(({ period }) => period === '2024-08');
	if (!city || !round) throw new Error('contoh');
	const text = await downloads(publication, (path) => path)
		.get('kota/contoh/pengamatan/2024-08.geojson')
		?.make();
	const { features } = JSON.parse(String(text)) as {
		features: { id: string; properties: Record<string, unknown>; geometry: { type: string } }[];
	};
	expect(features.length).toBeGreaterThan(3);
	for (const { wilayah, indikator, nilai, keadaan } of cityRows(publication, city, round)) {
		const properties = features.find(({ id }) => id === wilayah)?.properties;
		if (!properties) continue;
		expect(properties[indikator]).toBe(nilai);
		expect(properties[`${indikator}-keadaan`]).toBe(nilai === null ? keadaan : undefined);
	}
	expect(JSON.stringify(features)).toMatch(/-keadaan":"(?:ds|td)"/);
});
