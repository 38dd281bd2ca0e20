import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import type { City } from '../base/city.ts';
import { targetsOf } from './targets.ts';

const city = loadPublication('tests/cases/peta/data').cities[0] as City;
const roundAt = (period: string) => city.rounds.find((round) => round.period === period) ?? city.rounds[0];

it('tells where a round has its target from, and what another source counts in the same year', () => {
	const round = roundAt('2025-02');
	const targets = round && targetsOf(city, round);
	expect(targets).toMatchObject({ total: { value: 12000 }, source: { id: 'eppgbm' }, differ: true });
	expect(targets?.others.map(({ id }) => id)).toEqual(['99.02/jumlah-sasaran-balita/proyeksi-bps/2025']);
});

it('says that it is not told, and lets another year speak for itself', () => {
	const round = roundAt('2024-08');
	expect(round && targetsOf(city, round)).toMatchObject({ others: [], differ: false });
	expect(round && targetsOf(city, round)?.source).toBeUndefined();
});
