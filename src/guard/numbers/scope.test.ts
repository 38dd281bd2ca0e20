import { afterAll, expect, test } from 'vitest';
import { startMarking } from '../../model/base/mark.ts';
import { publication } from './city.fixture.ts';
import { Scopes } from './scope.ts';

// What the city is read with must not reach the tests that follow.
afterAll(() => startMarking(false));

const [city] = publication.cities;
const [first, ...rest] = city?.villages ?? [];
const renamed = (name: string) =>
	new Scopes({ ...publication, cities: [{ ...city, villages: [{ ...first, name }, ...rest] }] } as typeof publication);
const sums = [city?.code, ...(city?.districts ?? []).map(({ code }) => code)];

test.each(['Jumlah', 'Total', 'Semua'])(
	'a village called %s may be meant, and so may the sum that is called so',
	(name) => {
		const { named } = renamed(name).of(`kota/${city?.slug}/index.html`);
		expect(named(`${name}: 65`)).toEqual(new Set([first?.code, ...sums]));
		expect(named(`${name}kan`)).toEqual(new Set());
	},
);

test('a village of another name is the village alone, and the word names nothing without one', () => {
	const { named } = renamed('Jumlahan').of(`kota/${city?.slug}/index.html`);
	expect(named('Jumlahan: 65')).toEqual(new Set([first?.code]));
	expect(named('Jumlah: 65')).toEqual(new Set());
});

test('a page of no city takes no village of one for its sum', () => {
	expect(renamed('Jumlah').of('sumber/index.html').named('Jumlah: 65')).toEqual(new Set());
});
