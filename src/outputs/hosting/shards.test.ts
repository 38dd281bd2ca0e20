import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { readShard, shardAddresses } from './shards.ts';

const publication = loadPublication('data');
const addresses = [
	...['/', '/metode/', '/kota/bontang/', '/unduh/kota/bontang/angka.csv', '/jadwal/bontang.ics', '/oembed/64.74.json'],
	...publication.figures.map(({ id }) => `/angka/${id}/`),
];

it.each(['0/2', '3/2', '1', '1/2/3', 'a/b', ''])('knows that `%s` is no part', (text) => {
	expect(readShard(text)).toBeUndefined();
});

it.each([1, 2, 3, 40])('gives each address to one of %i parts, and a province to one machine', (of) => {
	const parts = shardAddresses(addresses, of, publication);
	expect(parts).toHaveLength(of);
	expect(parts.flat().sort()).toEqual([...addresses].sort());
	expect(parts.filter((part) => part.some((each) => /64\.74|bontang/.test(each)))).toHaveLength(1);
});
